import type { Connection } from './connection.ts';

const erase = `
  UPDATE personal_values SET salt = NULL, value = NULL
  WHERE value IS NOT NULL AND seq IN (
    SELECT seq FROM events_of_run WHERE run_key = ? AND run_seq IN (SELECT value FROM json_each(?)))`;

/** The values that can be forgotten. What is blanked is overwritten in the file: `secure_delete` is on. */
export class PersonalValues {
  readonly #db: Connection;
  readonly #erase;

  constructor(db: Connection) {
    this.#db = db;
    this.#erase = db.prepare<[number, string]>(erase);
  }

  /** Blanks the values of a run's events; how many were there. For use inside a writing transaction. */
  erase(runKey: number, runSeqs: readonly number[]): number {
    return this.#erase.run(runKey, JSON.stringify(runSeqs)).changes;
  }

  /**
   * Takes the old bytes out of the `-wal` file as well, to call after the commit.
   * @returns false when somebody else is reading, so that they stay until the last one has closed.
   */
  purgeLog(): boolean {
    const [result] = this.#db.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
    return result?.busy === 0;
  }
}
