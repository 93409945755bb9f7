import type { Connection } from '../connection.ts';

/** A code of the dictionary of names; NULL where there is none. */
export type Code = number | null;

/** The index of a table to look for groups in: a partial one, whose rows have a `condition`. */
export interface GroupedIndex {
  readonly table: string;
  readonly index: string;
  /** Its first columns, all codes. */
  readonly columns: readonly string[];
  readonly condition: string;
}

/**
 * Finds the groups that rows fall into by the first columns of an index, by jumping in it from one to the
 * next: a few look-ups a group, however many rows each has.
 */
export class IndexGroups {
  readonly #columns: readonly string[];
  readonly #levels;

  constructor(db: Connection, { table, index, columns, condition }: GroupedIndex) {
    this.#columns = columns;
    this.#levels = columns.map((column, level) => {
      const fixed = columns.slice(0, level).map((before) => `AND ${before} IS ?`);
      const select = `SELECT ${column} FROM ${table} INDEXED BY ${index} WHERE ${condition} ${fixed.join(' ')}`;
      const following = `ORDER BY ${column} LIMIT 1`;
      // Codes are positive and NULL sorts first: what is greater than 0 follows a NULL.
      const after = `AND ${column} > ifnull(?, 0)`;
      return {
        first: db.prepare<Code[], Code>(`${select} ${following}`).pluck(),
        next: db.prepare<Code[], Code>(`${select} ${after} ${following}`).pluck(),
      };
    });
  }

  /** The codes of every group, in the order of the columns; only those with the codes wanted, where these are not null. */
  find(wanted: Readonly<Record<string, Code>>): readonly (readonly Code[])[] {
    return this.#below([], wanted);
  }

  #below(codes: readonly Code[], wanted: Readonly<Record<string, Code>>): readonly (readonly Code[])[] {
    const level = this.#levels[codes.length];
    if (level === undefined) return [codes];
    const only = wanted[this.#columns[codes.length] ?? ''] ?? null;
    const found: (readonly Code[])[] = [];
    for (let code = level.first.get(...codes); code !== undefined; code = level.next.get(...codes, code)) {
      if (only === null || only === code) found.push(...this.#below([...codes, code], wanted));
    }
    return found;
  }
}
