import type { Limit } from '../../generated/process-standard.ts';
import { AppError } from '../../shared/app-error.ts';
import { type Duration, parseDuration } from '../calendar/duration.ts';
import type { LimitByClass, Moment } from './process-standard.ts';

/** The class under which a limit stands that holds for every class. */
const everyClass = '*';

/**
 * Reads a duration that lint has already accepted.
 * @throws AppError `standard-unsound` when it was not.
 */
export function soundDuration(text: string): Duration {
  const parsed = parseDuration(text);
  if (parsed.ok) return parsed.value;
  throw new AppError('standard-unsound', { what: text });
}

/** Writes a limit out as one duration a class, without its start. */
export function compileLimit(limit: Limit): LimitByClass {
  const plain = typeof limit === 'object' && 'is' in limit ? limit.is : limit;
  if (typeof plain === 'string') return new Map([[everyClass, soundDuration(plain)]]);
  return new Map(Object.entries(plain).map(([id, text]) => [id, soundDuration(String(text))]));
}

/** The moment from which a limit runs where the standard names one, else null. */
export function limitStart(limit: Limit, forms: ReadonlySet<string>): Moment | null {
  if (typeof limit !== 'object' || !('is' in limit)) return null;
  const from = limit.from;
  return typeof from === 'string' ? compileMoment(from, forms) : null;
}

/** Reads `start`, `close`, `<step>.ready|opened|done` or `<form>.<field>`. A form wins over a step of the same id. */
export function compileMoment(text: string, forms: ReadonlySet<string>): Moment {
  if (text === 'start' || text === 'close') return { kind: text };
  const [owner = '', part = ''] = text.split('.');
  if (!forms.has(owner) && (part === 'ready' || part === 'opened' || part === 'done')) {
    return { kind: 'step', step: owner, instant: part };
  }
  return { kind: 'field', form: owner, field: part };
}

/** The limit that holds for a class; null when the class has none. */
export function limitFor(limit: LimitByClass | null, runClass: string | null): Duration | null {
  if (!limit) return null;
  return (runClass === null ? undefined : limit.get(runClass)) ?? limit.get(everyClass) ?? null;
}

const minutesOf: Record<Duration['unit'], number> = { min: 1, h: 60, d: 1440, wd: 1440, wh: 180 };

/** A rough length in minutes, only to tell which of two limits is the stricter. */
export function nominalMinutes(duration: Duration): number {
  return duration.value * minutesOf[duration.unit];
}

/** The shortest limit of all classes; null when there is none. */
export function strictestLimit(limit: LimitByClass | null): Duration | null {
  if (!limit) return null;
  const all = [...limit.values()];
  return all.reduce<Duration | null>(
    (least, next) => (least && nominalMinutes(least) <= nominalMinutes(next) ? least : next),
    null,
  );
}
