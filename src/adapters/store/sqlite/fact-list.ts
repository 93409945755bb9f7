import type { Connection } from './connection.ts';
import type { Cell, Row } from './fact-rows.ts';

/** One table that keeps several rows of facts for a run, numbered by `ordinal` from 0. */
export class FactList {
  readonly #write;
  readonly #trim;
  readonly #read;

  constructor(db: Connection, table: string, columns: readonly string[]) {
    const marks = columns.map(() => '?').join(', ');
    const list = columns.join(', ');
    this.#write = db.prepare<Cell[]>(
      `INSERT OR REPLACE INTO ${table} (run_key, ordinal, ${list}) VALUES (?, ?, ${marks})`,
    );
    this.#trim = db.prepare<[number, number]>(`DELETE FROM ${table} WHERE run_key = ? AND ordinal >= ?`);
    this.#read = db
      .prepare<[number], Cell[]>(`SELECT ${list} FROM ${table} WHERE run_key = ? ORDER BY ordinal`)
      .raw();
  }

  /** The rows kept for a run, in order. */
  stored(runKey: number): readonly Row[] {
    return this.#read.all(runKey);
  }

  /** Writes the rows that differ from those kept now and takes away what is left over. */
  write(runKey: number, rows: readonly Row[], before: readonly Row[]): void {
    for (let ordinal = 0; ordinal < rows.length; ordinal += 1) {
      const row = rows[ordinal] ?? [];
      if (!equalRows(row, before[ordinal] ?? [])) this.#write.run(runKey, ordinal, ...row);
    }
    if (before.length > rows.length) this.#trim.run(runKey, rows.length);
  }
}

/** Whether two lists of rows say the same. */
export function equalLists(some: readonly Row[], others: readonly Row[]): boolean {
  return some.length === others.length && some.every((row, index) => equalRows(row, others[index] ?? []));
}

/** Whether two rows say the same. */
export function equalRows(one: Row, other: Row): boolean {
  if (one === other) return true;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return one.length === other.length;
}
