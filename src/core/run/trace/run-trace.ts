import type { Text } from '../../../shared/text.ts';
import type { Duration } from '../../calendar/duration.ts';
import type { Deviation } from '../../conformance/facts.ts';
import type { Actor, HappenedEvent } from '../events.ts';
import type { RunState } from '../state.ts';

/**
 * How a limit was kept. `running` and `overdue` are of what is still open, `undetermined` while a year of the
 * calendar is not published, `none` without a limit.
 */
export type Verdict = 'in-time' | 'late' | 'running' | 'overdue' | 'undetermined' | 'none';

/** A verdict, with the begun minutes past the due time; null when it was kept. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly lateMinutes: number | null;
}

/** A limit with what came of it. Instants in ms UTC. */
export interface LimitTrace extends Judgement {
  readonly limit: Duration | null;
  readonly dueAt: number | null;
  /** By when things were recorded, where the verdict is another one then (decision 11). */
  readonly byRecording: Judgement | null;
}

/** An event as a trace shows it: a personal value is taken out unless it was asked for. */
export type TracedEvent = HappenedEvent & {
  readonly runSeq: number;
  readonly recordedAt: number;
  /** The value was taken out here. */
  readonly masked?: true;
  /** The value was erased from the ledger. */
  readonly forgotten?: true;
};

/** One visit of a step. */
export interface VisitTrace {
  readonly step: string;
  readonly name: Text;
  /** Place of the step in its standard, from 1. */
  readonly position: number;
  readonly round: number;
  readonly key: boolean;
  readonly status: 'ready' | 'open' | 'done' | 'skipped';
  readonly readyAt: number;
  readonly openedAt: number | null;
  readonly doneAt: number | null;
  /** Elapsed minutes from ready to done; null until then. */
  readonly takenMinutes: number | null;
  readonly limit: LimitTrace;
  readonly outcome: string | null;
  /** Who had a part in it, in the order of coming. */
  readonly people: readonly { readonly person: string; readonly role: string | null }[];
  /** Everything that was said in it: answers, fields, notes, evidence, decisions, approvals, hand-overs. */
  readonly entries: readonly TracedEvent[];
}

/** One stretch in which clocks stood still. */
export interface PauseTrace {
  readonly reason: string;
  readonly name: Text;
  readonly note: string;
  readonly fromAt: number;
  readonly toAt: number | null;
}

/** One named clock. */
export interface ClockTrace {
  readonly clock: string;
  readonly name: Text;
  readonly startedAt: number;
  readonly stoppedAt: number | null;
  readonly limit: LimitTrace;
  readonly pausedMinutes: number;
  /** Those that stopped this clock. */
  readonly pauses: readonly PauseTrace[];
}

/** One exception from being raised to being settled. */
export interface ExceptionTrace {
  readonly id: string;
  /** Situation by the standard; null for one it does not foresee. */
  readonly name: Text | null;
  readonly note: string;
  readonly step: string;
  readonly round: number;
  readonly raisedAt: number;
  readonly raisedBy: string;
  /** Roles it was taken to, in order. */
  readonly escalatedTo: readonly string[];
  readonly closedAt: number | null;
  readonly closedBy: string | null;
  readonly result: string | null;
}

/** A class as it was decided; the last one is the run's. */
export interface ClassTrace {
  readonly id: string;
  readonly name: Text;
  readonly decidedAt: number;
  readonly person: string;
}

/** The whole story of one run, ready to be told. Instants in ms UTC. */
export interface RunTrace {
  readonly number: string;
  readonly runId: string;
  /** IANA zone in which its times are shown. */
  readonly zone: string;
  readonly process: {
    readonly id: string;
    readonly name: Text;
    readonly version: string;
    /** SHA-256 of the standard's text. */
    readonly digest: string;
  };
  readonly status: RunState['status'];
  readonly startedAt: number;
  readonly startedBy: Actor;
  readonly endedAt: number | null;
  /** Why it was given up; null for a run that was not. */
  readonly abortReason: string | null;
  /** Entered later than this after it happened, an event is late. */
  readonly toleranceMinutes: number;
  readonly elapsedMinutes: number | null;
  readonly workingMinutes: number | null;
  readonly compliant: boolean | null;
  readonly compliantWithoutTime: boolean | null;
  readonly classes: readonly ClassTrace[];
  /** What came with the ticket. */
  readonly prefilled: readonly TracedEvent[];
  readonly visits: readonly VisitTrace[];
  readonly clocks: readonly ClockTrace[];
  readonly exceptions: readonly ExceptionTrace[];
  readonly deviations: readonly Deviation[];
  /** What was entered later after it happened than the run tolerates. */
  readonly lateEntries: readonly TracedEvent[];
  /** Erasures of personal values. */
  readonly erasures: readonly TracedEvent[];
  readonly events: readonly TracedEvent[];
}
