import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type OpenLedgerOptions, openLedger } from '../../src/adapters/store/sqlite/open-ledger.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import { monday } from './ledger-samples.ts';

const ledgers: Ledger[] = [];
const folders: string[] = [];

/** A new empty folder that `closeLedgers` takes away. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  folders.push(folder);
  return folder;
}

/** Opens a ledger with a fixed clock; `closeLedgers` closes it. */
export async function openFile(file: string, more: Partial<OpenLedgerOptions> = {}): Promise<Ledger> {
  const sources = { now: () => monday, newId: () => crypto.randomUUID(), newSalt: () => crypto.randomUUID() };
  const ledger = await openLedger({ file, mode: 'write', ...sources, ...more });
  ledgers.push(ledger);
  return ledger;
}

/** Opens a new ledger in a folder of its own. */
export function openNew(more: Partial<OpenLedgerOptions> = {}): Promise<Ledger> {
  return openFile(join(newFolder(), 'ledger.db'), more);
}

/** Works on the file of a ledger as somebody who knows SQL. */
export function withSql<T>(file: string, work: (db: Database.Database) => T): T {
  const db = new Database(file);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Closes the ledgers and takes away the folders of a test. */
export async function closeLedgers(): Promise<void> {
  for (const ledger of ledgers.splice(0)) await ledger.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
