import type { Facts } from '../../../../ports/facts.ts';
import { type Connection, connectToRead } from '../connection.ts';
import { placeToRead } from '../location.ts';
import { assertReadable, shippedMigrations } from '../migrate.ts';
import { explainSqliteError } from '../sqlite-errors.ts';
import { SqliteFacts } from './sqlite-facts.ts';

/** How to open the facts of a ledger in a SQLite file. */
export interface OpenFactsOptions {
  readonly file: string;
  /** How long to wait for another process; 10 s when left out. */
  readonly lockTimeoutMs?: number;
}

/**
 * Opens one view of the facts of a ledger, to read only.
 * @throws AppError whose code starts with `ledger-`, with the file's absolute path as `file`.
 */
export async function openFacts({ file: given, lockTimeoutMs = 10_000 }: OpenFactsOptions): Promise<Facts> {
  const file = placeToRead(given);
  let db: Connection | null = null;
  try {
    db = connectToRead(file, lockTimeoutMs);
    assertReadable(db, file, shippedMigrations());
    return new SqliteFacts(db, file);
  } catch (error) {
    db?.close();
    throw explainSqliteError(error, file);
  }
}
