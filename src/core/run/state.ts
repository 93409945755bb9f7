import type { Actor, ApprovalOutcome, CheckAnswer, Json, Pins } from './events.ts';

/** The last answer to a check in a visit, and what became of a no. */
export interface CheckState {
  readonly answer: CheckAnswer;
  readonly reason: string | null;
  readonly person: string;
  readonly at: number;
  readonly deviation: 'requested' | 'approved' | 'refused' | null;
}

/** One visit of a step, as far as it has come. */
export interface VisitState {
  readonly step: string;
  readonly round: number;
  readonly readyAt: number;
  readonly openedAt: number | null;
  readonly doneAt: number | null;
  readonly outcome: string | null;
  readonly checks: Readonly<Record<string, CheckState>>;
  /** How many files were attached to each check, before its answer or after. */
  readonly attached: Readonly<Record<string, number>>;
  /** Fields recorded in this visit, as `form.field`. */
  readonly recorded: Readonly<Record<string, true>>;
  readonly decision: string | null;
  readonly approval: { readonly outcome: ApprovalOutcome; readonly person: string } | null;
  readonly handedTo: {
    readonly person: string | null;
    readonly role: string | null;
    readonly note: string;
  } | null;
  /** Everybody who answered something in it. */
  readonly people: readonly string[];
}

export interface ExceptionState {
  readonly id: string;
  /** The exception of the standard; null for one that the standard does not foresee. */
  readonly exception: string | null;
  readonly step: string;
  readonly round: number;
  readonly raisedAt: number;
  readonly note: string;
  readonly closedAt: number | null;
  readonly result: string | null;
}

export interface PauseState {
  readonly reason: string;
  readonly fromAt: number;
  readonly toAt: number | null;
}

/** Where a run stands: always the fold of its events, never stored. */
export interface RunState {
  readonly length: number;
  readonly status: 'open' | 'closed' | 'aborted';
  readonly process: string;
  readonly version: string;
  readonly pins: Pins;
  readonly toleranceMinutes: number;
  readonly startedAt: number;
  readonly startedBy: Actor;
  readonly endedAt: number | null;
  /** When the last thing happened; nothing later may claim to have happened before it. */
  readonly lastAt: number;
  readonly class: string | null;
  readonly visits: readonly VisitState[];
  readonly values: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly prefilled: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  /** Departments bound to roles at run time. */
  readonly bound: Readonly<Record<string, string>>;
  readonly exceptions: readonly ExceptionState[];
  readonly pauses: readonly PauseState[];
}

/** The visit that is ready or under way; null when all are done. */
export function currentVisit(state: RunState): VisitState | null {
  const last = state.visits.at(-1);
  return last && last.doneAt === null ? last : null;
}

/** How often a step has been left by this outcome. */
export function timesTaken(state: RunState, step: string, outcome: string): number {
  return state.visits.filter(
    (visit) => visit.step === step && visit.outcome === outcome && visit.doneAt !== null,
  ).length;
}
