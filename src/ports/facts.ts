import type {
  ClockTally,
  CycleTimes,
  DeviationShortfall,
  DeviationTally,
  FactQuestion,
  LateShortfall,
  Population,
  RunTally,
  StepFocus,
  StepTally,
} from '../core/report/tallies.ts';

/** A process that has runs. */
export interface KnownProcess {
  readonly process: string;
  /** Digest of the standard of its newest run; the ledger keeps the text. */
  readonly standard: string;
  /** Classes that its runs have been given. */
  readonly classes: readonly string[];
}

/** What there is to ask about. */
export interface FactScope {
  readonly kind: 'real' | 'rehearsal';
  /** When the first run began; null without any run. */
  readonly firstAt: number | null;
  /** By id. */
  readonly processes: readonly KnownProcess[];
  /** The pinned texts of the calendars that runs were judged by, newest first; one a pin. */
  readonly calendars: readonly string[];
}

/**
 * What the judge has said of all runs, counted. One object is one view: all its answers are of the moment it
 * was opened at, whoever writes meanwhile. Lists come in the order that they promise, tallies in any.
 */
export interface Facts {
  scope(): Promise<FactScope>;
  population(question: FactQuestion): Promise<Population>;
  runTallies(question: FactQuestion): Promise<readonly RunTally[]>;
  cycleTimes(question: FactQuestion): Promise<readonly CycleTimes[]>;
  /** With `yes`, `no` and `na`, or with `lateMs` and `openLateMs`: the others are 0, since each costs time. */
  stepTallies(question: FactQuestion, focus: StepFocus): Promise<readonly StepTally[]>;
  clockTallies(question: FactQuestion): Promise<readonly ClockTally[]>;
  deviationTallies(question: FactQuestion): Promise<readonly DeviationTally[]>;
  /** Deviations that count, gravest first, then newest; `limit` null = all. */
  deviationShortfalls(question: FactQuestion, limit: number | null): Promise<readonly DeviationShortfall[]>;
  /** The steps that `stepTallies` counts as late, worst first; aborted runs left out. */
  lateSteps(question: FactQuestion, limit: number | null): Promise<readonly LateShortfall[]>;
  /** The clocks that `clockTallies` counts as late, worst first; aborted runs left out. */
  lateClocks(question: FactQuestion, limit: number | null): Promise<readonly LateShortfall[]>;
  close(): Promise<void>;
}
