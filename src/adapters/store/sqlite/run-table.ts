import type { Append } from '../../../ports/ledger.ts';
import type { Connection } from './connection.ts';

/** A run as the ledger names it inside: its key, and the number that people use. */
export interface RunRow {
  readonly key: number;
  readonly number: string;
}

const insertRun = `
  INSERT INTO runs (run_id, number, process, version, started_at) VALUES (?, ?, ?, ?, ?) RETURNING run_key`;

const nextNumber = `
  INSERT INTO counters (prefix, day, last) VALUES (?, ?, 1)
  ON CONFLICT (prefix, day) DO UPDATE SET last = last + 1 RETURNING last`;

/** The runs of a ledger and their numbers. */
export class RunTable {
  readonly #find;
  readonly #length;
  readonly #insert;
  readonly #nextNumber;

  constructor(db: Connection) {
    this.#find = db.prepare<[string], RunRow>('SELECT run_key AS key, number FROM runs WHERE run_id = ?');
    this.#length = db
      .prepare<[number], number | null>('SELECT max(run_seq) FROM events_of_run WHERE run_key = ?')
      .pluck();
    this.#insert = db.prepare<[string, string, string, string, number], number>(insertRun).pluck();
    this.#nextNumber = db.prepare<[string, string], number>(nextNumber).pluck();
  }

  /** The run with this id; null when there is none. */
  find(runId: string): RunRow | null {
    return this.#find.get(runId) ?? null;
  }

  /** How many events a run has. */
  length(runKey: number): number {
    return this.#length.get(runKey) ?? 0;
  }

  /** Enters a new run and numbers it: only for use inside a writing transaction. */
  add(unit: Pick<Append, 'runId' | 'number' | 'facts'>): RunRow {
    if (unit.number === undefined)
      throw new TypeError(`run ${unit.runId} starts without a prefix for its number`);
    const { prefix, day } = unit.number;
    const count = String(this.#nextNumber.get(prefix, day)).padStart(4, '0');
    const number = `${prefix}-${day}-${count}`;
    const { process, version, startedAt } = unit.facts.run;
    const key = this.#insert.get(unit.runId, number, process, version, startedAt);
    if (key === undefined) throw new Error('a new run got no key');
    return { key, number };
  }
}
