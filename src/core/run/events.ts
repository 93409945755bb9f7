import type { MessageArgs } from '../../shared/app-error.ts';

/** Any value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Who did something. `proof` tells an enrolled key from a mere declaration (decision 35). */
export interface Actor {
  readonly person: string;
  readonly role: string | null;
  readonly department: string | null;
  readonly proof: 'key' | 'declared';
}

/** The three answers a check can get; `na` is "not applicable". */
export type CheckAnswer = 'yes' | 'no' | 'na';

/** What an approver may decide. */
export type ApprovalOutcome = 'approved' | 'returned' | 'rejected';

/** Digests (SHA-256, hex) of everything the verdict on a run depends on (decision 13). */
export interface Pins {
  readonly standard: string;
  readonly calendar: string;
  readonly organisation: string | null;
  readonly judge: string;
}

/** One visit of a step: a loop visits a step again with the next round, counted from 1. */
interface Visit {
  readonly step: string;
  readonly round: number;
}

/**
 * Everything that can happen in a run, by type. `check.answered` and `field.recorded` given again
 * in the same visit correct the earlier one, which stays readable in the ledger.
 */
export interface RunEventBodies {
  'run.started': {
    readonly process: string;
    readonly version: string;
    readonly pins: Pins;
    readonly first: string;
    /** Entered later than this after it happened, an event of this run needs a reason (decision 11). */
    readonly toleranceMinutes: number;
  };
  'run.prefilled': { readonly form: string; readonly field: string; readonly value: Json };
  'run.closed': { readonly result: string };
  'run.aborted': { readonly reason: string };
  'step.ready': Visit;
  'step.opened': Visit;
  'step.skipped': Visit & { readonly condition: string };
  'step.done': Visit & { readonly outcome: string | null };
  'step.bound': { readonly role: string; readonly to: string };
  'step.handed_over': Visit & {
    readonly to: { readonly person: string | null; readonly role: string | null };
    readonly note: string;
  };
  'check.answered': Visit & {
    readonly check: string;
    readonly answer: CheckAnswer;
    readonly reason: string | null;
  };
  'check.noted': Visit & { readonly check: string | null; readonly note: string };
  'field.recorded': Visit & { readonly form: string; readonly field: string; readonly value: Json };
  'evidence.attached': Visit & {
    readonly check: string | null;
    readonly sha256: string;
    readonly name: string;
    readonly sizeBytes: number;
    readonly mediaType: string;
    readonly evidenceDate: string | null;
  };
  'class.decided': { readonly class: string; readonly at: string; readonly round: number };
  'decision.made': Visit & { readonly outcome: string; readonly by: 'rule' | 'person' };
  'approval.given': Visit & { readonly outcome: ApprovalOutcome; readonly comment: string };
  'deviation.requested': Visit & { readonly check: string; readonly reason: string };
  'deviation.approved': Visit & { readonly check: string; readonly comment: string };
  'deviation.refused': Visit & { readonly check: string; readonly comment: string };
  'exception.raised': Visit & {
    readonly id: string;
    readonly exception: string | null;
    readonly note: string;
    readonly by: 'person' | 'rule';
  };
  'exception.escalated': { readonly id: string; readonly to: string };
  'exception.closed': { readonly id: string; readonly result: string };
  'clock.paused': { readonly reason: string; readonly note: string };
  'clock.resumed': { readonly note: string };
  'personal.forgotten': { readonly runSeqs: readonly number[]; readonly reason: string };
}

export type RunEventType = keyof RunEventBodies;

/** An event as the engine decides it: not yet numbered, chained or stored. */
export type DraftEvent = {
  readonly [T in RunEventType]: {
    readonly type: T;
    readonly occurredAt: number;
    readonly actor: Actor;
    readonly body: RunEventBodies[T];
    /** Why it was entered later than it happened; compulsory past the tolerance (decision 11). */
    readonly lateReason?: string;
    /** Set for a value that must be forgettable: the chain then holds only its salted hash. */
    readonly personal?: true;
  };
}[RunEventType];

/** The place and the seal of a stored event. */
export interface Sealed {
  readonly seq: number;
  readonly runId: string;
  readonly runSeq: number;
  readonly eventVersion: number;
  readonly recordedAt: number;
  readonly prevHash: string;
  readonly hash: string;
  readonly signature?: string;
}

/**
 * An event read back from a ledger. A personal value is put back into its body;
 * after `sop forget` the body holds `null` there and `forgotten` is true.
 */
export type RunEvent = DraftEvent & Sealed & { readonly forgotten?: true };

/** What the engine and the judge read of an event: all but its place in the ledger's chain. */
export type HappenedEvent = DraftEvent & { readonly recordedAt?: number; readonly runSeq?: number };

/** Why the engine did not take an answer: a message key of `refusals` and its arguments. */
export interface Refusal {
  readonly code: string;
  readonly args: MessageArgs;
}
