import type { Text } from '../../shared/text.ts';
import type { DayCause } from './day-kinds.ts';
import type { Duration } from './duration.ts';
import type { Pause } from './pauses.ts';

/** What a due time is asked for: a limit that runs from an instant, less the pauses. */
export interface DueRequest {
  readonly startAt: number;
  readonly limit: Duration;
  readonly pauses?: readonly Pause[];
}

/**
 * When a limit runs out. `dueDate` is the local day to which the end belongs: an end at 24:00 is the
 * instant of the next day's 00:00 and has the date of the day that ended. Undetermined when the
 * count reaches a year that is not published; paused when it meets a pause that still lasts.
 */
export type Due =
  | { readonly kind: 'at'; readonly dueAt: number; readonly dueDate: string }
  | { readonly kind: 'undetermined'; readonly unpublishedYear: number }
  | { readonly kind: 'paused'; readonly sinceAt: number };

/**
 * What a day did in a count: the start day, a day by its cause, a calendar day of a `d` term, a day
 * or time taken away by pauses, a rest day that the end moved off, elapsed time.
 */
export type StepKind = 'start-not-counted' | DayCause | 'calendar-day' | 'paused' | 'moved' | 'elapsed';

/**
 * One line of an explanation. `counted` is what the day gave to the count: 1 or 0 days for `d` and
 * `wd`, minutes for `wh`, `h` and `min` (paused minutes for a `paused` line of those three).
 */
export interface DueStep {
  readonly date: string;
  readonly what: StepKind;
  readonly counted: number;
  /** The calendar's own reason for a day off or an extra workday. */
  readonly reason?: Text;
}

/** A due time with every day that led to it. */
export interface Explanation {
  readonly due: Due;
  readonly steps: readonly DueStep[];
}
