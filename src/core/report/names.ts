import type { Text } from '../../shared/text.ts';
import type { DeviationKind } from '../conformance/facts.ts';
import type { ProcessStandard } from '../standard/process-standard.ts';

/** Who answers for a step by its standard. */
export interface Responsible {
  readonly role: string | null;
  readonly department: string | null;
}

/** What things are called by the newest standard of their process; an id stands for what none of them names. */
export interface Names {
  process(process: string): Text;
  runClass(process: string, id: string): Text;
  step(process: string, id: string): Text;
  role(process: string, id: string): Text;
  clock(process: string, id: string): Text;
  /** Departments belong to no process: the first standard that names one is believed. */
  department(id: string): Text;
  /** What a deviation is about: the words of a check, the label of a field … A person stays as they are. */
  subject(process: string, kind: DeviationKind, step: string | null, subject: string): Text;
  responsible(process: string, step: string): Responsible;
  /** Places in the standard, for sorting; what it does not have comes last. */
  stepPlace(process: string, id: string): number;
  classPlace(process: string, id: string): number;
}

/** Looks names up in the standards given, one for each process. */
export function createNames(standards: readonly ProcessStandard[]): Names {
  const byId = new Map(standards.map((standard) => [standard.id, standard]));
  const departments = new Map<string, Text>();
  for (const standard of standards) {
    for (const [id, name] of standard.departments) if (!departments.has(id)) departments.set(id, name);
  }
  const classesOf = (process: string) => byId.get(process)?.classes ?? [];
  return {
    process: (process) => byId.get(process)?.name ?? process,
    runClass: (process, id) => classesOf(process).find((one) => one.id === id)?.name ?? id,
    step: (process, id) => byId.get(process)?.stepById.get(id)?.name ?? id,
    role: (process, id) => byId.get(process)?.roles.get(id)?.name ?? id,
    clock: (process, id) => byId.get(process)?.clocks.find((clock) => clock.id === id)?.name ?? id,
    department: (id) => departments.get(id) ?? id,
    subject: (process, kind, step, subject) => subjectName(byId.get(process), kind, step, subject) ?? subject,
    responsible: (process, step) => responsibleFor(byId.get(process), step),
    stepPlace: (process, id) => byId.get(process)?.stepById.get(id)?.index ?? Number.MAX_SAFE_INTEGER,
    classPlace: (process, id) => {
      const place = classesOf(process).findIndex((one) => one.id === id);
      return place === -1 ? Number.MAX_SAFE_INTEGER : place;
    },
  };
}

function subjectName(
  standard: ProcessStandard | undefined,
  kind: DeviationKind,
  step: string | null,
  subject: string,
): Text | undefined {
  if (standard === undefined) return undefined;
  switch (kind) {
    case 'check_failed':
    case 'check_unanswered':
    case 'step_extra':
      return standard.stepById.get(step ?? '')?.checks.find((check) => check.id === subject)?.ask;
    case 'field_missing':
      return fieldLabel(standard, subject);
    case 'output_missing':
      return standard.forms.get(subject)?.name;
    case 'clock_late':
      return standard.clocks.find((clock) => clock.id === subject)?.name;
    case 'exception_late':
    case 'exception_unresolved':
      return standard.exceptions.get(subject)?.situation;
    default:
      return undefined;
  }
}

/** The judge names a field `form.field`. */
function fieldLabel(standard: ProcessStandard, subject: string): Text | undefined {
  const [form = '', id] = subject.split('.');
  return standard.forms.get(form)?.fields.find((field) => field.id === id)?.label;
}

function responsibleFor(standard: ProcessStandard | undefined, step: string): Responsible {
  const role = standard?.stepById.get(step)?.responsible[0] ?? null;
  return { role, department: (role === null ? null : standard?.roles.get(role)?.department) ?? null };
}
