import type { RunFacts } from '../../../core/conformance/facts.ts';
import { firstPrevHash } from '../../../core/run/chain.ts';
import type { Append, AppendConflict, Appended, ToldRun } from '../../../ports/ledger.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { Connection } from './connection.ts';
import { DocumentTable } from './document-table.ts';
import { type ChainEnd, EventWriter } from './event-writer.ts';
import { noRows } from './fact-rows.ts';
import { FactStore } from './fact-store.ts';
import { Names } from './names.ts';
import { type RecentRun, RecentRuns } from './recent-runs.ts';
import { RunTable } from './run-table.ts';

const newestLink = 'SELECT seq, lower(hex(hash)) AS hash FROM events ORDER BY seq DESC LIMIT 1';

/** How many runs' facts are remembered: many more than people work on at a time from one process. */
const recentLimit = 256;

/** What the judge says of a run. */
export interface RunWithFacts {
  readonly runId: string;
  readonly facts: RunFacts;
}

/** Writes runs. Every method is for use inside an immediate transaction, which makes it one unit. */
export class Appender {
  readonly runs: RunTable;
  readonly documents: DocumentTable;
  readonly facts: FactStore;
  readonly #names: Names;
  readonly #events: EventWriter;
  readonly #recent = new RecentRuns(recentLimit);
  readonly #newestLink;
  readonly #othersCount;
  #end: ChainEnd | null = null;
  #othersSeen: number | undefined;

  constructor(db: Connection, newSalt: () => string) {
    this.#names = new Names(db);
    this.runs = new RunTable(db);
    this.documents = new DocumentTable(db);
    this.facts = new FactStore(db, this.#names);
    this.#events = new EventWriter(db, newSalt);
    this.#newestLink = db.prepare<[], ChainEnd>(newestLink);
    this.#othersCount = db.prepare<[], number>('PRAGMA data_version').pluck();
  }

  /**
   * Appends one unit, or says that the run has moved on.
   * @throws AppError `run-missing` when events were expected of a run that is not there.
   */
  append(unit: Append): Appended | AppendConflict {
    this.#noticeOthers();
    const run = this.#find(unit.runId);
    const length = run?.length ?? 0;
    if (run === null && unit.expectedLength > 0) throw new AppError('run-missing', { run: unit.runId });
    if (length !== unit.expectedLength) return { conflict: true, actualLength: length };
    return this.#write(unit, run ?? this.#start(unit));
  }

  /**
   * Appends whole new runs and returns their numbers, in order.
   * @throws AppError `run-exists` when one of them is there already.
   */
  appendNew(units: readonly ToldRun[]): readonly string[] {
    this.#noticeOthers();
    return units.map((unit) => {
      if (unit.expectedLength !== 0 || this.runs.find(unit.runId) !== null) {
        throw new AppError('run-exists', { run: unit.runId });
      }
      return this.#write(unit, this.#start(unit)).number;
    });
  }

  /**
   * Replaces the facts of runs; for each whether they differed.
   * @throws AppError `run-missing`.
   */
  replaceFacts(all: readonly RunWithFacts[]): readonly boolean[] {
    this.#noticeOthers();
    this.#recent.clear();
    return all.map(({ runId, facts }) => {
      const run = this.runs.find(runId);
      if (run === null) throw new AppError('run-missing', { run: runId });
      return this.facts.replace(run.key, facts);
    });
  }

  /** Forgets what it remembers of the ledger: a transaction was rolled back, or another process wrote. */
  clear(): void {
    this.#names.clear();
    this.documents.clear();
    this.#recent.clear();
    this.#end = null;
  }

  #write(unit: ToldRun, run: RecentRun): Appended {
    if (unit.events.length === 0) throw new TypeError(`nothing to append to run ${unit.runId}`);
    for (const document of unit.documents ?? []) this.documents.keep(document);
    this.#end ??= this.#newestLink.get() ?? { seq: 0, hash: firstPrevHash };
    const place = { key: run.key, id: unit.runId, length: run.length };
    const events = this.#events.write(place, unit.events, this.#end, unit.recordedAt);
    const rows = this.facts.write(run.key, unit.facts, run.rows);
    const { key, number } = run;
    this.#recent.remember(unit.runId, { key, number, length: run.length + events.length, rows });
    return { conflict: false, number: run.number, events };
  }

  #start(unit: ToldRun): RecentRun {
    return { ...this.runs.add(unit), length: 0, rows: noRows };
  }

  #find(runId: string): RecentRun | null {
    const recent = this.#recent.find(runId);
    if (recent !== null) return recent;
    const run = this.runs.find(runId);
    if (run === null) return null;
    return { ...run, length: this.runs.length(run.key), rows: this.facts.stored(run.key) };
  }

  /**
   * What is remembered holds while nobody else commits, and SQLite counts that. Asked under the writing
   * lock, so nobody can from here on.
   */
  #noticeOthers(): void {
    const count = this.#othersCount.get();
    if (count === this.#othersSeen) return;
    this.clear();
    this.#othersSeen = count;
  }
}
