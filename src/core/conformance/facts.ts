/** The state a run is in; what is open and late is computed at the time of asking (decision 14). */
export type RunStatus = 'open' | 'closed' | 'aborted';

/** What the judge says of one run as a whole. Instants in ms UTC; null = has not happened. */
export interface RunFact {
  readonly process: string;
  readonly version: string;
  /** SHA-256 of the standard's text the run was made under. */
  readonly standard: string;
  readonly class: string | null;
  readonly status: RunStatus;
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** Person who started the run, and the department in whose name. */
  readonly person: string;
  readonly department: string | null;
  /** Elapsed and business minutes from start to end; null while open or undetermined. */
  readonly elapsedMinutes: number | null;
  readonly workingMinutes: number | null;
  /** Business minutes of one working day, to read workingMinutes in days. */
  readonly minutesPerDay: number;
  /** Compliant apart from time limits (M01a), and with them (M01b); null until closed. */
  readonly compliantWithoutTime: boolean | null;
  readonly compliant: boolean | null;
  readonly deviations: number;
}

/** What the judge says of one visit of a step. */
export interface StepFact {
  readonly step: string;
  readonly round: number;
  readonly role: string | null;
  readonly department: string | null;
  readonly person: string | null;
  readonly readyAt: number;
  readonly openedAt: number | null;
  readonly doneAt: number | null;
  /** When its limit runs out; null without a limit or undetermined. */
  readonly dueAt: number | null;
  readonly yes: number;
  readonly no: number;
  readonly na: number;
  readonly unanswered: number;
  readonly fieldsDue: number;
  readonly fieldsMissing: number;
}

/** What the judge says of one named clock of a run. */
export interface ClockFact {
  readonly clock: string;
  readonly startedAt: number;
  readonly dueAt: number | null;
  readonly stoppedAt: number | null;
  readonly pausedMinutes: number;
  /** Whether the clock runs at all for the run's class: an absent limit means false. */
  readonly limited: boolean;
}

/** Kinds of deviation the judge knows, and no others. */
export const deviationKinds = [
  'check_failed',
  'check_unanswered',
  'field_missing',
  'output_missing',
  'step_missing',
  'step_extra',
  'step_out_of_order',
  'step_repeated',
  'step_late',
  'clock_late',
  'wrong_role',
  'self_approval',
  'not_approved',
  'exception_unresolved',
  'exception_late',
  'entered_late',
  'too_fast',
] as const;

export type DeviationKind = (typeof deviationKinds)[number];

/** One way in which a run differs from its standard. */
export interface Deviation {
  readonly kind: DeviationKind;
  readonly severity: 'minor' | 'major' | 'critical';
  readonly step: string | null;
  readonly round: number | null;
  /** The check, field, form, clock, exception or person it is about. */
  readonly subject: string | null;
  readonly at: number;
  /** Minutes late, where the kind is about time. */
  readonly minutes: number | null;
  /** Approved by someone entitled: stays visible, no longer counts against M01. */
  readonly approved: boolean;
  /** Says whether it counts for M01a: false for kinds about time limits and habits. */
  readonly countsWithoutTime: boolean;
  /** Says whether it counts for M01b. */
  readonly counts: boolean;
  /** The person's own reason, where one was given. */
  readonly reason: string | null;
  /** `runSeq` of the events it rests on. */
  readonly events: readonly number[];
}

/** Everything the one judge says about one run. */
export interface RunFacts {
  readonly run: RunFact;
  readonly steps: readonly StepFact[];
  readonly clocks: readonly ClockFact[];
  readonly deviations: readonly Deviation[];
}
