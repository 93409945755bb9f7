/** What can be wrong with a ledger. */
export type BreakCode =
  | 'seq-gap'
  | 'prev-hash'
  | 'hash'
  | 'run-gone'
  | 'run-unheard'
  | 'events-lost'
  | 'unreadable'
  | 'entry'
  | 'facts-missing'
  | 'facts'
  | 'document-missing'
  | 'document-altered'
  | 'evidence-missing'
  | 'evidence-altered'
  | 'seal'
  | 'erased-silently'
  | 'not-erased';

/** One broken place: the event by its number in the ledger, the run, and what is wrong. Null = not about one. */
export interface Break {
  readonly code: BreakCode;
  readonly seq: number | null;
  readonly run: string | null;
  /** What exactly: a path into the facts, a digest, a count; empty when the code says it all. */
  readonly detail: string;
}

/** What came of proving one part: how much was looked at, how much is broken, and the first place. */
export interface Proof {
  readonly checked: number;
  readonly broken: number;
  readonly first: Break | null;
}

/** What a ledger could prove of itself (decision 22). */
export interface Verification {
  readonly ledger: {
    readonly location: string;
    readonly kind: 'real' | 'rehearsal';
    /** Of the last event that was looked at; 64 zeros and 0 in an empty ledger. */
    readonly head: string;
    readonly headSeq: number;
  };
  readonly chain: Proof;
  /** Of runs; those judged by another version of the judge are counted apart, not proved. */
  readonly facts: Proof & { readonly otherJudge: number };
  /** Of files; null when it was not asked for. */
  readonly evidence: Proof | null;
  readonly documents: Proof;
  /** Of values that can be forgotten; those erased on record are counted apart. */
  readonly personal: Proof & { readonly forgotten: number };
  /** The hash that must be in the chain, and where it is; null when none was given. */
  readonly anchor: { readonly hash: string; readonly foundAtSeq: number | null } | null;
  /** Broken places in all. */
  readonly broken: number;
}
