import type { Deviation, RunStatus } from '../conformance/facts.ts';

/** A stretch of time, half-open: [fromAt, toAt). */
export interface Span {
  readonly fromAt: number;
  readonly toAt: number;
}

/** What the facts are asked about. What happened after `asOf` counts as not having happened yet. */
export interface FactQuestion {
  /** One after another without gaps; together they are the time that is reported on. */
  readonly periods: readonly Span[];
  readonly asOf: number;
  /** Only this process; null = all. */
  readonly process: string | null;
  /** Only runs of this class; null = all. */
  readonly class: string | null;
}

/**
 * How many runs there are to speak of: received in the time asked about, closed or aborted in it, and open
 * at `asOf` (received before the end of that time).
 */
export interface Population {
  readonly received: number;
  readonly closed: number;
  readonly aborted: number;
  readonly open: number;
}

/** What a line of a tally is about. `period` is a place in the list asked with; null = in none of them. */
interface Line {
  readonly process: string;
  readonly class: string | null;
  readonly period: number | null;
}

/** Runs that ended in a period. Several lines may share all their keys. */
export interface RunTally extends Line {
  readonly department: string | null;
  readonly status: 'closed' | 'aborted';
  readonly runs: number;
  readonly compliantWithoutTime: number;
  readonly compliant: number;
  /** Would be compliant, but a limit of theirs has no due time yet; never part of `compliant`. */
  readonly undetermined: number;
}

/** How long closed runs took: one value a run, in no order. */
export interface CycleTimes extends Line {
  readonly department: string | null;
  /** Runs aborted in the period; they have no length. */
  readonly aborted: number;
  readonly workingDays: readonly number[];
  /** Runs whose working time cannot be told: a year of their calendar is not published. */
  readonly undetermined: number;
  readonly elapsedDays: readonly number[];
}

/**
 * Visits of steps. Those of an ended run count in the period of its end; in an open run each counts in the
 * period in which it was finished, or fell due while it is still open.
 */
export interface StepTally extends Line {
  readonly step: string;
  readonly role: string | null;
  readonly department: string | null;
  readonly status: RunStatus;
  /** Finished by the due time, and after it; `lateMs` is by how much together. */
  readonly onTime: number;
  readonly late: number;
  readonly lateMs: number;
  /** Open at `asOf` and past a due time in the period. */
  readonly openLate: number;
  readonly openLateMs: number;
  /** Open at `asOf` and past a due time before all periods: in no other figure. */
  readonly overdueBefore: number;
  /** Finished without a due time: there is no limit, or it could not be determined. */
  readonly withoutDue: number;
  readonly yes: number;
  readonly no: number;
  readonly na: number;
}

/** What else than timeliness is asked of steps, the other figures being 0: answers to checks, or by how much steps were late. */
export type StepFocus = 'answers' | 'overruns';

/**
 * How a clock stands at `asOf`: stopped in time or late; running past its due time (`overdue_before`: one before
 * all periods) or not yet; without a due time although limited; without a limit for the run's class.
 */
export const clockOutcomes = [
  'kept',
  'late',
  'open_late',
  'overdue_before',
  'pending',
  'undetermined',
  'unlimited',
] as const;

export type ClockOutcome = (typeof clockOutcomes)[number];

/** The clock that answers for M06; it counts by receipt, every other clock by its stop or, while it runs, its due time. */
export const responseClock = 'response';

/** The clock that answers for M07. */
export const totalClock = 'total';

/** Clocks of runs. The close of a run stops every clock of it that has not stopped before. */
export interface ClockTally extends Line {
  readonly clock: string;
  readonly department: string | null;
  readonly status: RunStatus;
  readonly outcome: ClockOutcome;
  readonly runs: number;
}

/** Deviations of runs closed in the time asked about. */
export interface DeviationTally {
  readonly process: string;
  readonly step: string | null;
  readonly kind: Deviation['kind'];
  readonly deviations: number;
  /** Those that count against M01b, and against M01a. */
  readonly counted: number;
  readonly countedWithoutTime: number;
  readonly approved: number;
}

/** Who and where: what every line of a list of shortfalls says. */
interface Shortfall {
  readonly number: string;
  readonly process: string;
  readonly class: string | null;
  readonly person: string | null;
  readonly department: string | null;
}

/** A deviation that counts against a run closed in the time asked about. */
export interface DeviationShortfall extends Shortfall {
  readonly step: string | null;
  readonly round: number | null;
  readonly kind: Deviation['kind'];
  readonly severity: Deviation['severity'];
  readonly subject: string | null;
  readonly at: number;
  readonly minutesLate: number | null;
  readonly countsWithoutTime: boolean;
  readonly reason: string | null;
}

/** A step (`step` set) or a clock (`clock` set) that was late, or is open and late. */
export interface LateShortfall extends Shortfall {
  readonly step: string | null;
  readonly round: number | null;
  readonly clock: string | null;
  readonly role: string | null;
  readonly dueAt: number;
  /** When it was done or stopped; null while open. */
  readonly endedAt: number | null;
  readonly minutesLate: number;
  readonly reason: string | null;
}
