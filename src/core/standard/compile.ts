import { compileForm } from './compile-form.ts';
import { compileException, compileStep, targetsOf } from './compile-step.ts';
import { compileLimit, compileMoment, limitFor, nominalMinutes } from './compile-time.ts';
import {
  type Clock,
  end,
  type ProcessStandard,
  type Role,
  type StandardDocument,
  type Step,
} from './process-standard.ts';

/**
 * Makes a document that lint accepts ready for the engine and the judge.
 * @param digest SHA-256 (hex) of the text it was read from.
 * @throws AppError `standard-unsound` when it holds a text that lint would have refused.
 */
export function compileStandard(document: StandardDocument, digest: string): ProcessStandard {
  const forms = new Map(
    Object.entries(document.forms ?? {}).map(([id, form]) => [id, compileForm(id, form)]),
  );
  const clocks = compileClocks(document, new Set(forms.keys()));
  const classes = (document.classes ?? []).map(({ id, name, when }) => ({ id, name, when: when ?? null }));
  const steps = compileSteps(document, new Set(forms.keys()));
  return {
    id: document.id,
    prefix: document.prefix ?? document.id.slice(0, 2).toUpperCase(),
    name: document.name,
    version: document.version,
    status: document.status,
    digest,
    document,
    calendarId: document.calendar ?? null,
    params: Object.fromEntries(Object.entries(document.params ?? {}).map(([id, param]) => [id, param.value])),
    classes,
    strictestClass: strictestClass(
      classes.map((one) => one.id),
      clocks,
    ),
    roles: new Map(Object.entries(document.roles ?? {}).map(([id, role]) => [id, compileRole(id, role)])),
    departments: new Map(Object.entries(document.departments ?? {}).map(([id, one]) => [id, one.name])),
    forms,
    clocks,
    pauseReasons: new Map(Object.entries(document.pause_reasons ?? {}).map(([id, one]) => [id, one.name])),
    steps,
    stepById: new Map(steps.map((step) => [step.id, step])),
    exceptions: new Map(
      [
        ...steps.flatMap((step) => step.exceptions),
        ...(document.exceptions ?? []).map((one) => compileException(one, null)),
      ].map((one) => [one.id, one]),
    ),
  };
}

function compileSteps(document: StandardDocument, forms: ReadonlySet<string>): readonly Step[] {
  const following = (index: number) => document.steps[index + 1]?.id ?? end;
  const targets = document.steps.map((step, index) => ({
    id: step.id,
    to: targetsOf(step, following(index)),
  }));
  return document.steps.map((step, index) =>
    compileStep(step, {
      index,
      following: following(index),
      forms,
      leadingHere: targets
        .filter((other) => other.id !== step.id && other.to.includes(step.id))
        .map((other) => other.id),
    }),
  );
}

function compileClocks(document: StandardDocument, forms: ReadonlySet<string>): readonly Clock[] {
  return Object.entries(document.clocks ?? {}).map(([id, clock]) => ({
    id,
    name: clock.name,
    from: compileMoment(clock.from ?? 'start', forms),
    to: momentList(clock.to ?? 'close').map((text) => compileMoment(text, forms)),
    limit: compileLimit(clock.limit),
    pauses: clock.pauses ?? [],
  }));
}

function momentList(to: string | readonly string[]): readonly string[] {
  return typeof to === 'string' ? [to] : to;
}

function compileRole(id: string, role: NonNullable<StandardDocument['roles']>[string]): Role {
  return { id, name: role.name, department: role.department ?? null, bind: role.bind ?? null };
}

function strictestClass(ids: readonly string[], clocks: readonly Clock[]): string | null {
  let strictest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const limits = clocks.map((clock) => limitFor(clock.limit, id)).filter((limit) => limit !== null);
    const total = limits.reduce((sum, limit) => sum + nominalMinutes(limit), 0);
    if (limits.length > 0 && total < least) {
      strictest = id;
      least = total;
    }
  }
  return strictest ?? ids[0] ?? null;
}
