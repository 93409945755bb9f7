import type { Exception, Limit, ProcessStandard } from '../../../generated/process-standard.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import type { StepView } from './standard-view.ts';

/** A length of time as written, with its place. */
export interface DurationText {
  readonly text: string;
  readonly path: ValuePath;
  /** The class it holds for; null for every class, and for what is no limit. */
  readonly runClass: string | null;
}

type PlainLimit = string | Readonly<Record<string, string>>;
type LongLimit = Extract<Limit, { is: unknown }>;

/** Every length of time that a standard holds: limits of steps and clocks, minimum times, time for exceptions. */
export function listDurations(
  { clocks, exceptions }: ProcessStandard,
  steps: readonly StepView[],
): readonly DurationText[] {
  const found: DurationText[] = [];
  for (const { step, path, limits } of steps) {
    for (const limit of limits) found.push(limit);
    if (step.minimum !== undefined) found.push(forAll(step.minimum, [...path, 'minimum']));
    addExceptions(found, step.exceptions, path);
  }
  for (const id in clocks) {
    const clock = clocks[id];
    if (clock) for (const limit of durationsOf(clock.limit, ['clocks', id, 'limit'])) found.push(limit);
  }
  addExceptions(found, exceptions, []);
  return found;
}

/** The durations of one limit: one for every class, or one a class. */
export function durationsOf(limit: Limit, path: ValuePath): readonly DurationText[] {
  const long = limitDetails(limit);
  const at = long ? [...path, 'is'] : path;
  const plain = (long ? long.is : limit) as PlainLimit;
  if (typeof plain === 'string') return [forAll(plain, at)];
  return Object.entries(plain).map(([id, text]) => ({ text, path: [...at, id], runClass: id }));
}

/** What a limit says beside its durations; null for one that says nothing else. */
export function limitDetails(limit: Limit): LongLimit | null {
  return typeof limit === 'object' && Object.hasOwn(limit, 'is') ? (limit as LongLimit) : null;
}

function forAll(text: string, path: ValuePath): DurationText {
  return { text, path, runClass: null };
}

function addExceptions(
  found: DurationText[],
  exceptions: readonly Exception[] | undefined,
  path: ValuePath,
): void {
  exceptions?.forEach(({ limit }, index) => {
    if (limit !== undefined) found.push(forAll(limit, [...path, 'exceptions', index, 'limit']));
  });
}
