import type { Actor, CheckAnswer } from '../run/events.ts';
import type { FieldTable, FormTable, StepTable } from './judge-tables.ts';

/** One visit of a step. `table` is null for a step that the standard does not have. */
export interface VisitRecord {
  readonly table: StepTable | null;
  readonly step: string;
  readonly round: number;
  readonly readyAt: number;
  openedAt: number | null;
  doneAt: number | null;
  doneEvent: number;
  /** Begun and not done since. */
  isOpen: boolean;
  isSkipped: boolean;
  /** Who finished it, and who worked on it last. */
  finisher: Actor | null;
  worker: Actor | null;
  decision: string | null;
  approval: string | null;
  handedToRole: string | null;
  /** Who decided on a deviation in it: finishing the step is then only what follows. */
  deviationDecider: string | null;
  /** By place of the check; absent until answered. */
  answers: (AnswerRecord | undefined)[];
  lacks: Lacks | null;
  /** The instant its limit runs from, as known when it was done. */
  limitFromAt: number | null;
  lateEntry: LateEntry | null;
  /** What has been said already of this visit, so that it is said once. */
  said: Set<string> | null;
}

/** The last answer to a check in a visit. */
export interface AnswerRecord {
  readonly answer: CheckAnswer;
  readonly at: number;
  readonly person: string;
  readonly event: number;
  readonly reason: string | null;
  requestedBy: string | null;
  requestReason: string | null;
  approvedBy: number | null;
}

/** What is missing in a visit when it is done. */
export interface Lacks {
  /** Places of checks without an answer. */
  readonly unanswered: readonly number[];
  readonly fieldsDue: number;
  readonly fieldsMissing: number;
  readonly missingFields: readonly FieldTable[];
  /** Output forms of which nothing at all was filled in. */
  readonly emptyForms: readonly FormTable[];
}

/** Events of one visit entered too late: the latest of them speaks for all. */
export interface LateEntry {
  readonly at: number;
  lateMs: number;
  reason: string | null;
  readonly events: number[];
}
