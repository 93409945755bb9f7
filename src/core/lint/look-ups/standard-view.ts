import type {
  Department,
  Exception,
  Field,
  Form,
  ProcessStandard,
  Role,
  Roles,
  Step,
} from '../../../generated/process-standard.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import { type ConditionText, listConditions } from '../conditions/list-conditions.ts';
import { type DurationText, durationsOf, listDurations } from './list-durations.ts';
import { listReferences, type Reference } from './list-references.ts';
import { listUsedNames } from './list-used-names.ts';
import { type Precedence, readPrecedence } from './precedence.ts';
import { type Flow, readFlow } from './read-flow.ts';

/** A standard as rules look at it: as its author wrote it, with look-ups. */
export interface StandardView {
  readonly document: ProcessStandard;
  /** The name of its file without folders and ending; null when it has none. */
  readonly fileName: string | null;
  readonly steps: readonly StepView[];
  /** The first step of each id. */
  readonly stepById: ReadonlyMap<string, StepView>;
  /** All exceptions: those of steps in order, then those of the whole process. */
  readonly exceptions: readonly ExceptionView[];
  readonly classIds: readonly string[];
  // What follows is worked out when first asked for.
  readonly roles: ReadonlyMap<string, Role>;
  readonly departments: ReadonlyMap<string, Department>;
  readonly forms: ReadonlyMap<string, Form>;
  /** The fields of all forms. */
  readonly fields: readonly FieldView[];
  readonly flow: Flow;
  readonly precedence: Precedence;
  readonly durations: readonly DurationText[];
  readonly conditions: readonly ConditionText[];
  readonly references: readonly Reference[];
  /** The two-part names (`form.field`, `param.x`, `step.done`) that conditions, clocks, calls and metrics use. */
  readonly usedNames: ReadonlySet<string>;
}

/** A field with the id of its form. */
export interface FieldView {
  readonly form: string;
  readonly id: string;
  readonly field: Field;
}

/** One step with its place and its letters written out as lists. */
export interface StepView {
  readonly id: string;
  readonly index: number;
  readonly path: ValuePath;
  readonly step: Step;
  readonly kind: NonNullable<Step['kind']>;
  readonly letters: Readonly<Record<Letter, readonly string[]>>;
  /** Its limit: one for every class, or one a class; none where it has no limit. */
  readonly limits: readonly DurationText[];
}

/** Responsible, accountable, consulted, informed. */
export type Letter = 'R' | 'A' | 'C' | 'I';

/** All letters, in the order in which people say them. */
export const allLetters: readonly Letter[] = ['R', 'A', 'C', 'I'];

export interface ExceptionView {
  readonly exception: Exception;
  readonly path: ValuePath;
  /** Null for one of the whole process. */
  readonly step: StepView | null;
}

/** Prepares the look-ups that rules share. The document must be sound in shape. */
export function viewStandard(document: ProcessStandard, fileName: string | null): StandardView {
  return new View(document, fileName);
}

/** A class, as it costs less for each file than as many functions. */
class View implements StandardView {
  readonly document: ProcessStandard;
  readonly fileName: string | null;
  readonly steps: readonly StepView[];
  readonly stepById = new Map<string, StepView>();
  readonly exceptions: readonly ExceptionView[];
  readonly classIds: readonly string[];
  #roles: ReadonlyMap<string, Role> | undefined;
  #departments: ReadonlyMap<string, Department> | undefined;
  #forms: ReadonlyMap<string, Form> | undefined;
  #fields: readonly FieldView[] | undefined;
  #flow: Flow | undefined;
  #precedence: Precedence | undefined;
  #durations: readonly DurationText[] | undefined;
  #conditions: readonly ConditionText[] | undefined;
  #references: readonly Reference[] | undefined;
  #usedNames: ReadonlySet<string> | undefined;

  constructor(document: ProcessStandard, fileName: string | null) {
    this.document = document;
    this.fileName = fileName;
    this.steps = document.steps.map(viewStep);
    for (const step of this.steps) if (!this.stepById.has(step.id)) this.stepById.set(step.id, step);
    this.exceptions = listExceptions(document, this.steps);
    this.classIds = document.classes?.map(({ id }) => id) ?? [];
  }

  get roles(): ReadonlyMap<string, Role> {
    this.#roles ??= byId(this.document.roles);
    return this.#roles;
  }

  get departments(): ReadonlyMap<string, Department> {
    this.#departments ??= byId(this.document.departments);
    return this.#departments;
  }

  get forms(): ReadonlyMap<string, Form> {
    this.#forms ??= byId(this.document.forms);
    return this.#forms;
  }

  get fields(): readonly FieldView[] {
    this.#fields ??= listFields(this.forms);
    return this.#fields;
  }

  get flow(): Flow {
    this.#flow ??= readFlow(this.steps, this.stepById);
    return this.#flow;
  }

  get precedence(): Precedence {
    this.#precedence ??= readPrecedence(this);
    return this.#precedence;
  }

  get durations(): readonly DurationText[] {
    this.#durations ??= listDurations(this.document, this.steps);
    return this.#durations;
  }

  get conditions(): readonly ConditionText[] {
    this.#conditions ??= listConditions(this);
    return this.#conditions;
  }

  get references(): readonly Reference[] {
    this.#references ??= listReferences(this);
    return this.#references;
  }

  get usedNames(): ReadonlySet<string> {
    this.#usedNames ??= listUsedNames(this);
    return this.#usedNames;
  }
}

/** Writes one role or several as a list. */
function roleList(roles: Roles | undefined): readonly string[] {
  if (roles === undefined) return [];
  return typeof roles === 'string' ? [roles] : roles;
}

/** Where a role stands among the letters of a step: the value itself, or its place in the list. */
export function rolePath(view: StepView, letter: Letter, index: number): ValuePath {
  const path = [...view.path, letter];
  return typeof view.step[letter] === 'string' ? path : [...path, index];
}

function viewStep(step: Step, index: number): StepView {
  const path = ['steps', index];
  return {
    id: step.id,
    index,
    path,
    step,
    kind: step.kind ?? 'task',
    letters: { R: roleList(step.R), A: roleList(step.A), C: roleList(step.C), I: roleList(step.I) },
    limits: step.limit === undefined ? [] : durationsOf(step.limit, [...path, 'limit']),
  };
}

function listExceptions(document: ProcessStandard, steps: readonly StepView[]): readonly ExceptionView[] {
  const found: ExceptionView[] = [];
  const add = (exceptions: readonly Exception[] | undefined, at: ValuePath, step: StepView | null) =>
    exceptions?.forEach((exception, index) => {
      found.push({ exception, path: [...at, 'exceptions', index], step });
    });
  for (const view of steps) add(view.step.exceptions, view.path, view);
  add(document.exceptions, [], null);
  return found;
}

function listFields(forms: ReadonlyMap<string, Form>): readonly FieldView[] {
  const found: FieldView[] = [];
  for (const [form, { fields }] of forms)
    for (const id in fields) {
      const field = fields[id];
      if (field !== undefined) found.push({ form, id, field });
    }
  return found;
}

function byId<T>(table: Readonly<Record<string, T>> | undefined): ReadonlyMap<string, T> {
  return table === undefined ? new Map() : new Map(Object.entries(table));
}
