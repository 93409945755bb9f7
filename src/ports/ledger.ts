import type { RunFacts, RunStatus } from '../core/conformance/facts.ts';
import type { DraftEvent, RunEvent } from '../core/run/events.ts';

/** What a ledger says of itself. A rehearsal ledger holds no real work (decision 17). */
export interface LedgerInfo {
  readonly kind: 'real' | 'rehearsal';
  readonly schemaVersion: number;
  readonly location: string;
  readonly createdAt: number;
  readonly events: number;
  readonly runs: number;
  /** Hash of the newest event: an anchor against a cut-off tail; empty ledger: 64 zeros. */
  readonly head: string;
}

/** A text kept by its digest (SHA-256, hex), so that an old run can always be read. */
export interface KeptDocument {
  readonly digest: string;
  readonly kind: 'standard' | 'calendar' | 'organisation';
  readonly name: string;
  readonly text: string;
}

/** One atomic unit of work: new events of a run and the judge's facts after them. */
export interface Append {
  readonly runId: string;
  /** How many events the run had when the answer was decided; 0 starts the run. */
  readonly expectedLength: number;
  /** The instant of recording, the same for all events of the unit; the facts were judged with it. */
  readonly recordedAt: number;
  readonly events: readonly DraftEvent[];
  /** Facts of the whole run after these events. */
  readonly facts: RunFacts;
  /** Only for a new run: prefix and local day (yyyymmdd) of the number that people use. */
  readonly number?: { readonly prefix: string; readonly day: string };
  /** Documents that the events refer to by digest; kept once. */
  readonly documents?: readonly KeptDocument[];
}

/** A whole new run told afterwards: an event that says when it was recorded keeps that, the others take the unit's. */
export type ToldRun = Omit<Append, 'events'> & {
  readonly events: readonly (DraftEvent & { readonly recordedAt?: number })[];
};

/** A refused append: somebody wrote to the run meanwhile; fold and decide again. */
export interface AppendConflict {
  readonly conflict: true;
  readonly actualLength: number;
}

/** An accepted append: the events as stored. */
export interface Appended {
  readonly conflict: false;
  readonly number: string;
  readonly events: readonly RunEvent[];
}

/** A run as `sop runs` lists it. */
export interface RunEntry {
  readonly runId: string;
  readonly number: string;
  readonly process: string;
  readonly version: string;
  readonly class: string | null;
  readonly status: RunStatus;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly lastRecordedAt: number;
  readonly events: number;
}

/** A run with its whole story, in order. */
export interface StoredRun extends RunEntry {
  readonly history: readonly RunEvent[];
}

/** Which runs to list; absent = all. Newest first. */
export interface RunFilter {
  readonly process?: string;
  readonly status?: RunStatus;
  readonly limit?: number;
}

/** An event exactly as it stands in the chain, for proving it: body not unsealed. */
export interface ChainLink {
  readonly seq: number;
  readonly runId: string;
  readonly runSeq: number;
  readonly hash: string;
  readonly prevHash: string;
  /** The canonical JSON that was hashed, rebuilt from the stored columns. */
  readonly canonical: string;
  /** A personal value kept apart, with its salt; null = none or forgotten. */
  readonly personal: {
    readonly canonicalValue: string;
    readonly salt: string;
    readonly sealed: string;
  } | null;
}

/** The append-only log of runs. Every method is one whole unit of work. */
export interface Ledger {
  info(): Promise<LedgerInfo>;
  /** Appends or says that the run has moved on; numbers a new run in the same transaction. */
  append(unit: Append): Promise<Appended | AppendConflict>;
  /** Appends many new runs in one transaction: for simulate and import. Returns their numbers, in order. */
  appendBulk(units: readonly ToldRun[]): Promise<readonly string[]>;
  /** A run by its id, its number or an unambiguous start of either; null when there is none. */
  findRun(idOrNumber: string): Promise<StoredRun | null>;
  listRuns(filter: RunFilter): Promise<readonly RunEntry[]>;
  /** The kept text with this digest; null when it is not kept. */
  document(digest: string): Promise<KeptDocument | null>;
  /** All links of the chain in order, in chunks; `afterSeq` continues. Empty array at the end. */
  links(afterSeq: number, limit: number): Promise<readonly ChainLink[]>;
  /** The stored facts of a run; null when there are none, or when they contradict each other. */
  storedFacts(runId: string): Promise<RunFacts | null>;
  /** Replaces the facts of the runs given; true for each run whose stored facts differed. */
  replaceFacts(
    all: readonly { readonly runId: string; readonly facts: RunFacts }[],
  ): Promise<readonly boolean[]>;
  /** Erases kept personal values of a run and records that it was done. Returns how many were erased. */
  forget(unit: Append & { readonly runSeqs: readonly number[] }): Promise<number>;
  /** Copies the whole ledger to a file that must not exist yet. */
  backup(toFile: string): Promise<void>;
  close(): Promise<void>;
}
