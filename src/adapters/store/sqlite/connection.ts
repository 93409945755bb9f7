import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError } from '../../../shared/app-error.ts';

/** An open SQLite connection. */
export type Connection = Database.Database;

/** Marks a SQLite file as a ledger of ours: "SOPK" in ASCII, kept in the file's header. */
export const applicationId = 0x53_4f_50_4b;

/**
 * Opens a connection that only reads, also where nothing can be written beside the file.
 * @throws AppError `ledger-foreign`; the driver's errors.
 */
export function connectToRead(file: string, lockTimeoutMs: number): Connection {
  const options = { readonly: true, fileMustExist: true, timeout: lockTimeoutMs };
  try {
    return assertIdentity(new Database(file, options), file);
  } catch (error) {
    // Even a reader wants to make a `-shm` file. Without a `-wal` file nobody writes, and a copy in memory will do.
    const isForbidden = isCode(error, 'SQLITE_CANTOPEN') || isCode(error, 'SQLITE_READONLY');
    if (!isForbidden || existsSync(`${file}-wal`)) throw error;
    return assertIdentity(new Database(withoutLog(readFileSync(file)), { readonly: true }), file);
  }
}

/** The bytes of a ledger as SQLite takes them from memory: its header (bytes 18, 19) names no `-wal` file. */
function withoutLog(bytes: Buffer): Buffer {
  return bytes.fill(1, 18, 20);
}

/**
 * Opens a connection that writes, and makes sure that a commit it acknowledges survives a power cut.
 * A file of somebody else's is refused before anything in it changes.
 * @throws AppError `ledger-foreign`, `ledger-not-durable`; the driver's errors.
 */
export function connectToWrite(file: string, lockTimeoutMs: number): Connection {
  const db = assertIdentity(new Database(file, { timeout: lockTimeoutMs }), file);
  try {
    useWriteAheadLog(db, lockTimeoutMs);
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    // From the first write on: a table that outgrows its first page leaves a copy of its rows there.
    db.pragma('secure_delete = ON');
    assertDurable(db, file);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Whether the file has no tables yet: it was just made, or its maker was stopped before it was done. */
function isEmpty(db: Connection): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0;
}

function assertIdentity(db: Connection, file: string): Connection {
  try {
    const id = db.pragma('application_id', { simple: true });
    if (id !== applicationId && !(id === 0 && isEmpty(db))) throw new AppError('ledger-foreign', { file });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Changing the journal does not wait for locks by itself, so two first openers would trip each other. */
function useWriteAheadLog(db: Connection, lockTimeoutMs: number): void {
  const pauseMs = 20;
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    try {
      db.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (waitedMs >= lockTimeoutMs || !isCode(error, 'SQLITE_BUSY')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    }
  }
}

function isCode(error: unknown, start: string): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith(start);
}

/** The driver is built so that WAL means NORMAL: only reading the settings back proves FULL (2). */
function assertDurable(db: Connection, file: string): void {
  const journal = String(db.pragma('journal_mode', { simple: true }));
  const synchronous = Number(db.pragma('synchronous', { simple: true }));
  if (journal === 'wal' && synchronous === 2) return;
  throw new AppError('ledger-not-durable', { file, journal, synchronous });
}
