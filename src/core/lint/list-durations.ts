import type { Exception, Limit, ProcessStandard } from '../../generated/process-standard.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
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
  document: ProcessStandard,
  steps: readonly StepView[],
): readonly DurationText[] {
  const found = steps.map(({ step, path }) => [
    ...(step.limit === undefined ? [] : durationsOf(step.limit, [...path, 'limit'])),
    ...(step.minimum === undefined ? [] : [forAll(step.minimum, [...path, 'minimum'])]),
    ...exceptionDurations(step.exceptions, [...path, 'exceptions']),
  ]);
  for (const [id, clock] of Object.entries(document.clocks ?? {}))
    found.push([...durationsOf(clock.limit, ['clocks', id, 'limit'])]);
  found.push(exceptionDurations(document.exceptions, ['exceptions']));
  return found.flat();
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

/** The text of a limit for a class; null where that class has none. */
export function limitText(limit: Limit | undefined, runClass: string | null): string | null {
  if (limit === undefined) return null;
  const all = durationsOf(limit, []);
  const fitting = all.find((one) => one.runClass === null || one.runClass === runClass);
  return fitting?.text ?? null;
}

function forAll(text: string, path: ValuePath): DurationText {
  return { text, path, runClass: null };
}

function exceptionDurations(exceptions: readonly Exception[] | undefined, path: ValuePath): DurationText[] {
  return (exceptions ?? []).flatMap(({ limit }, index) =>
    limit === undefined ? [] : [forAll(limit, [...path, index, 'limit'])],
  );
}
