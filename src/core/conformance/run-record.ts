import type { Actor, Json } from '../run/events.ts';
import type { ConditionEvaluator } from './condition-evaluator.ts';
import type { Deviation, RunStatus } from './facts.ts';
import type { JudgeTables } from './judge-tables.ts';
import type { JudgedEvent } from './judged-event.ts';
import type { LateEntry, VisitRecord } from './visit-record.ts';
import { theEnd, type WayTable } from './way-tables.ts';

/** What reading a run needs beside its events: made once for all runs of a standard. */
export interface Reading {
  readonly tables: JudgeTables;
  readonly conditions: ConditionEvaluator;
  /** In place of the tolerance that each run began with; null = as the run says. */
  readonly toleranceMinutes: number | null;
}

/** What one pass over a run's events leaves for the verdict. Filled only by `readRun`. */
export interface RunRecord {
  readonly reading: Reading;
  readonly tables: JudgeTables;
  /** `runSeq` of the event being read. */
  seq: number;
  /** Entered later than this after it happened, an event is late. */
  readonly toleranceMs: number;
  readonly startedAt: number;
  starter: Actor | null;
  status: RunStatus;
  endedAt: number | null;
  /** The event that ended it, if any. */
  endEvents: readonly number[];
  /** Class as last decided; null before. */
  runClass: string | null;
  /** Visits in the order of their first event. */
  readonly visits: VisitRecord[];
  /** Visits that are not the only one of their step, and those of unknown steps, by step and round. */
  visitByKey: Map<string, VisitRecord> | null;
  /** By place of the step; absent until it has been touched. */
  readonly progress: (StepProgress | undefined)[];
  /** When the latest step was done: another is ready then, if nothing else says so. */
  lastDoneAt: number;
  readonly path: PathRecord;
  readonly pauses: OpenPause[];
  readonly exceptions: Map<string, ExceptionRecord>;
  readonly bound: Map<string, string>;
  readonly values: ValuesRecord;
  lateEntry: LateEntry | null;
  /** What can be told at once, while reading; the rest is told from the record. */
  readonly found: Deviation[];
}

/** What became of a step over all its visits. */
export interface StepProgress {
  /** The visit that began last; while it is the only one, it is in no other list. */
  latest: VisitRecord | null;
  begun: number;
  /** For each time it was done or passed over, where that leads. */
  readonly finishes: Finish[];
  performers: Set<string> | null;
  times: StepTimes | null;
}

/** One time that a step was done or passed over. */
export interface Finish {
  readonly targets: readonly number[];
  /** Passed over although its condition held, or without having one. */
  readonly isUnjustified: boolean;
}

/** First and last time of each instant of a step. */
export interface StepTimes {
  readonly ready: Span;
  readonly opened: Span;
  readonly done: Span;
}

export interface Span {
  first: number | null;
  firstEvent: number | null;
  last: number | null;
  lastEvent: number | null;
}

/** Where the run may go on, and how often counted ways were taken. */
export interface PathRecord {
  readonly expected: number[];
  taken: Map<WayTable, number> | null;
}

export interface OpenPause {
  readonly reason: string;
  readonly fromAt: number;
  toAt: number | null;
}

export interface ExceptionRecord {
  readonly id: string;
  readonly exception: string | null;
  readonly step: string;
  readonly round: number;
  readonly note: string;
  readonly raisedAt: number;
  readonly event: number;
  closedAt: number | null;
  closedEvent: number | null;
  /** Whether the run was closed before it was settled. */
  outlivedRun: boolean;
}

/** What conditions see: the class and the parameters, and the values of each form. */
export interface ConditionContext {
  readonly all: Record<string, Json>;
  /** The same objects as in `all`, by place of the form. */
  readonly forms: readonly Record<string, Json>[];
}

/** Recorded values by place of the field; both lists are empty until something is recorded. */
export interface ValuesRecord {
  readonly values: (Json | undefined)[];
  readonly isFilled: boolean[];
  /** By place of the form: whether anything at all was recorded. */
  readonly isFormTouched: boolean[];
  /** What conditions see; built when first needed, and kept up to date from then on. */
  context: ConditionContext | null;
}

/** Minutes, where nobody says otherwise (decision 11). */
const usualTolerance = 15;

/** An empty record for a run with this first event; a foreign log may lack the start, or the tolerance. */
export function startRecord(reading: Reading, first: JudgedEvent | undefined): RunRecord {
  const { tables } = reading;
  const startedAt = first?.occurredAt ?? 0;
  const own: number | undefined = first?.type === 'run.started' ? first.body.toleranceMinutes : undefined;
  return {
    reading,
    tables,
    seq: 0,
    toleranceMs: (reading.toleranceMinutes ?? own ?? usualTolerance) * 60_000,
    startedAt,
    starter: null,
    status: 'open',
    endedAt: null,
    endEvents: [],
    runClass: null,
    visits: [],
    visitByKey: null,
    progress: [],
    lastDoneAt: startedAt,
    path: { expected: [tables.steps.length > 0 ? 0 : theEnd], taken: null },
    pauses: [],
    exceptions: new Map(),
    bound: new Map(),
    values: { values: [], isFilled: [], isFormTouched: [], context: null },
    lateEntry: null,
    found: [],
  };
}
