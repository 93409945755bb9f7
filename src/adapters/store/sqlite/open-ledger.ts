import type { Ledger } from '../../../ports/ledger.ts';
import { AppError } from '../../../shared/app-error.ts';
import { type Connection, connectToRead, connectToWrite } from './connection.ts';
import { type LocationChecks, placeToRead, placeToWrite } from './location.ts';
import { assertReadable, type Migration, migrate, shippedMigrations } from './migrate.ts';
import { explainSqliteError } from './sqlite-errors.ts';
import { SqliteLedger } from './sqlite-ledger.ts';

/** How to open a ledger in a SQLite file. */
export interface OpenLedgerOptions {
  readonly file: string;
  /** What the ledger must be; a new one is made so, `real` when it is left open. */
  readonly kind?: 'real' | 'rehearsal';
  /** `write` makes the file when it is missing and migrates an older one after a backup. */
  readonly mode: 'write' | 'read';
  /** The clock that dates the making and the backups of the file, in ms UTC. */
  readonly now: () => number;
  /** A new unique id, for the ledger itself. */
  readonly newId: () => string;
  /** A new random text of fixed length, at least 128 bits, that hides what a personal value hashes to. */
  readonly newSalt: () => string;
  readonly location?: LocationChecks;
  /** How long to wait for another process that is writing; 10 s when left out. */
  readonly lockTimeoutMs?: number;
  /** The steps of the schema; the shipped ones when left out. */
  readonly migrations?: readonly Migration[];
}

const defaultLockTimeoutMs = 10_000;

/**
 * Opens a ledger, or makes a new one in writing mode.
 * @throws AppError whose code starts with `ledger-`, with the file's absolute path as `file`.
 */
export async function openLedger(options: OpenLedgerOptions): Promise<Ledger> {
  const reading = options.mode === 'read';
  const file = reading ? placeToRead(options.file) : placeToWrite(options.file, options.location ?? {});
  let db: Connection | null = null;
  try {
    db = reading ? openToRead(file, options) : openToWrite(file, options);
    assertKind(db, file, options.kind);
    return new SqliteLedger(db, file, options.newSalt);
  } catch (error) {
    db?.close();
    throw explainSqliteError(error, file);
  }
}

function openToRead(file: string, options: OpenLedgerOptions): Connection {
  const db = connectToRead(file, options.lockTimeoutMs ?? defaultLockTimeoutMs);
  return closingOnError(db, () => assertReadable(db, file, options.migrations ?? shippedMigrations()));
}

function openToWrite(file: string, options: OpenLedgerOptions): Connection {
  const { now, newId, kind = 'real' } = options;
  const db = connectToWrite(file, options.lockTimeoutMs ?? defaultLockTimeoutMs);
  const begin = () => {
    const insert = 'INSERT INTO ledger (one, ledger_id, kind, created_at) VALUES (1, ?, ?, ?)';
    db.prepare(insert).run(newId(), kind, now());
  };
  const migrations = options.migrations ?? shippedMigrations();
  return closingOnError(db, () => migrate(db, file, { migrations, now: now(), begin }));
}

function closingOnError(db: Connection, work: () => void): Connection {
  try {
    work();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** What a ledger is was settled when it was made (decision 17). */
function assertKind(db: Connection, file: string, wanted: OpenLedgerOptions['kind']): void {
  const kind = String(db.prepare('SELECT kind FROM ledger').pluck().get());
  if (wanted !== undefined && kind !== wanted) throw new AppError('ledger-kind', { file, kind, wanted });
}
