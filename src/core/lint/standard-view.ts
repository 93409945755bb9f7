import type { Exception, ProcessStandard, Roles, Step } from '../../generated/process-standard.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import { type ConditionText, listConditions } from './list-conditions.ts';
import { type DurationText, listDurations } from './list-durations.ts';
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
  /** Worked out when first asked for. */
  readonly flow: Flow;
  readonly durations: readonly DurationText[];
  readonly conditions: readonly ConditionText[];
}

/** One step with its place and its letters written out as lists. */
export interface StepView {
  readonly id: string;
  readonly index: number;
  readonly path: ValuePath;
  readonly step: Step;
  readonly kind: NonNullable<Step['kind']>;
  readonly letters: Readonly<Record<Letter, readonly string[]>>;
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
  const steps = document.steps.map(viewStep);
  const stepById = new Map<string, StepView>();
  for (const step of steps) if (!stepById.has(step.id)) stepById.set(step.id, step);
  const flow = once(() => readFlow(steps, stepById));
  const durations = once(() => listDurations(document, steps));
  const conditions = once(() => listConditions(document, steps));
  return {
    document,
    fileName,
    steps,
    stepById,
    exceptions: [...steps.flatMap(exceptionsOf), ...processExceptions(document)],
    classIds: (document.classes ?? []).map(({ id }) => id),
    get flow() {
      return flow();
    },
    get durations() {
      return durations();
    },
    get conditions() {
      return conditions();
    },
  };
}

/** Writes one role or several as a list. */
export function roleList(roles: Roles | undefined): readonly string[] {
  if (roles === undefined) return [];
  return typeof roles === 'string' ? [roles] : roles;
}

/** Where a role stands among the letters of a step: the value itself, or its place in the list. */
export function rolePath(view: StepView, letter: Letter, index: number): ValuePath {
  const path = [...view.path, letter];
  return typeof view.step[letter] === 'string' ? path : [...path, index];
}

function viewStep(step: Step, index: number): StepView {
  const letters = { R: roleList(step.R), A: roleList(step.A), C: roleList(step.C), I: roleList(step.I) };
  return { id: step.id, index, path: ['steps', index], step, kind: step.kind ?? 'task', letters };
}

function exceptionsOf(view: StepView): ExceptionView[] {
  return (view.step.exceptions ?? []).map((exception, index) => ({
    exception,
    path: [...view.path, 'exceptions', index],
    step: view,
  }));
}

function processExceptions(document: ProcessStandard): ExceptionView[] {
  return (document.exceptions ?? []).map((exception, index) => ({
    exception,
    path: ['exceptions', index],
    step: null,
  }));
}

/** Does a piece of work when it is first asked for, and only then. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
