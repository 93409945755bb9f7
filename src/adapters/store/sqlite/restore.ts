import { existsSync, renameSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../../../shared/app-error.ts';
import { type Connection, connectToRead } from './connection.ts';
import { explainSqliteError } from './sqlite-errors.ts';

const lockTimeoutMs = 10_000;
const pauseMs = 50;

/**
 * Reads every page of a ledger's file and compares its indexes with its tables.
 * @throws AppError `ledger-damaged` with the first thing that is wrong.
 */
export function assertIntact(file: string): void {
  const found = reading(file, (db) => db.pragma('integrity_check(1)', { simple: true }));
  if (found !== 'ok') throw new AppError('ledger-damaged', { file, detail: String(found) });
}

/**
 * Puts the content of one ledger in the place of another's, in one transaction of SQLite: other programs that
 * have the file open go on with the new content, and a power cut leaves the old one or the new one.
 * @throws AppError `ledger-locked` when somebody goes on writing to it.
 */
export async function overwriteLedger(from: string, to: string): Promise<void> {
  const wanted = newestHash(from);
  for (let waitedMs = 0; waitedMs <= lockTimeoutMs; waitedMs += pauseMs) {
    await copyPages(from, to);
    // The driver says that it is done also when a lock kept it from writing anything: only reading back tells.
    if (newestHash(to) === wanted) return;
    await pause(pauseMs);
  }
  throw new AppError('ledger-locked', { file: to });
}

/** Gives a ledger another name, with all that SQLite keeps beside it. */
export function moveLedgerAside(file: string, to: string): void {
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, to + suffix);
  }
}

async function copyPages(from: string, to: string): Promise<void> {
  const db = connectToRead(from, lockTimeoutMs);
  try {
    await db.backup(to, { progress: () => Number.MAX_SAFE_INTEGER });
  } catch (error) {
    throw explainSqliteError(error, to);
  } finally {
    db.close();
  }
}

function newestHash(file: string): unknown {
  const newest = "SELECT count(*) || ' ' || coalesce(max(seq) || ' ' || hex(hash), '') FROM events";
  return reading(file, (db) => db.prepare(newest).pluck().get());
}

function reading<T>(file: string, work: (db: Connection) => T): T {
  try {
    const db = connectToRead(file, lockTimeoutMs);
    try {
      return work(db);
    } finally {
      db.close();
    }
  } catch (error) {
    throw explainSqliteError(error, file);
  }
}
