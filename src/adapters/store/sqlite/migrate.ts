import { readdirSync, readFileSync } from 'node:fs';
import { AppError } from '../../../shared/app-error.ts';
import { copyLedger } from './backup.ts';
import { applicationId, type Connection } from './connection.ts';

/** One step of the schema: its number, counted from 1, and what it does. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** The steps that ship with the program, in order: `migrations/<nnn>-<name>.sql`. */
export function shippedMigrations(): readonly Migration[] {
  const folder = new URL('./migrations/', import.meta.url);
  const names = readdirSync(folder).filter((name) => /^\d{3}-[a-z0-9-]+\.sql$/.test(name));
  return names
    .sort()
    .map((name) => ({ version: Number(name.slice(0, 3)), sql: readFileSync(new URL(name, folder), 'utf8') }));
}

/** The version of the schema in the file; 0 for a file that holds nothing yet. */
export function schemaVersion(db: Connection): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Checks that this program knows the file's schema.
 * @throws AppError `ledger-newer` for a file made by a newer program; `ledger-older` when it would
 * have to be migrated first, which reading alone does not do.
 */
export function assertReadable(db: Connection, file: string, migrations: readonly Migration[]): void {
  const found = schemaVersion(db);
  const known = migrations.length;
  if (found === 0) throw new AppError('ledger-not-a-database', { file, detail: 'empty' });
  assertNotNewer(found, known, file);
  if (found < known) throw new AppError('ledger-older', { file, found, known });
}

/**
 * Brings the file to the newest schema. A ledger that held something is first copied beside itself,
 * as `<file>.v<old version>-<now>.bak`; `begin` fills a new one in the same transaction.
 * @throws AppError `ledger-newer`.
 */
export function migrate(
  db: Connection,
  file: string,
  options: { readonly migrations: readonly Migration[]; readonly now: number; readonly begin: () => void },
): void {
  const { migrations, now, begin } = options;
  const before = schemaVersion(db);
  assertNotNewer(before, migrations.length, file);
  if (before === migrations.length) return;
  if (before > 0) copyLedger(db, `${file}.v${before}-${now}.bak`);
  const run = db.transaction(() => {
    // Another process may have been quicker between the look above and the lock.
    const found = schemaVersion(db);
    for (const step of migrations.slice(found)) db.exec(step.sql);
    if (found === 0) begin();
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${migrations.length}`);
  });
  run.immediate();
}

function assertNotNewer(found: number, known: number, file: string): void {
  if (found > known) throw new AppError('ledger-newer', { file, found, known });
}
