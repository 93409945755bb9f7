import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { connectToWrite } from '../../src/adapters/store/sqlite/connection.ts';
import { shippedMigrations } from '../../src/adapters/store/sqlite/migrate.ts';
import type { OpenLedgerOptions } from '../../src/adapters/store/sqlite/open-ledger.ts';
import { AppError } from '../../src/shared/app-error.ts';
import { continuing, monday, noted, opening } from '../support/ledger-samples.ts';
import { closeLedgers, newFolder, openFile, withSql } from '../support/sqlite-files.ts';

afterEach(closeLedgers);

/** The AppError that opening ends in. */
async function refusal(file: string, more: Partial<OpenLedgerOptions> = {}): Promise<AppError> {
  const error: unknown = await openFile(file, more).then(
    () => 'opened',
    (reason) => reason,
  );
  if (error instanceof AppError) return error;
  throw new Error(`no AppError: ${error}`);
}

/** A ledger with one run, closed again. */
async function existing(file = join(newFolder(), 'ledger.db'), more: Partial<OpenLedgerOptions> = {}) {
  const ledger = await openFile(file, more);
  await ledger.append(opening('run'));
  await ledger.close();
  return file;
}

const nextMigrations = [...shippedMigrations(), { version: 2, sql: 'CREATE TABLE later (x INTEGER)' }];

describe('opening a ledger to write', () => {
  test('makes it, and its folder when only that is missing', async () => {
    const file = join(newFolder(), '.sop', 'ledger.db');
    const ledger = await openFile(file);
    expect(await ledger.info()).toMatchObject({
      kind: 'real',
      location: file,
      createdAt: monday,
      schemaVersion: 1,
    });
  });

  test('finds again what was written', async () => {
    const file = await existing();
    const ledger = await openFile(file);
    expect(await ledger.info()).toMatchObject({ events: 1, runs: 1 });
    expect(await ledger.append(continuing('run', 1, [noted('on')]))).toMatchObject({ conflict: false });
  });

  test('writes ahead and waits for the disk at every commit', () => {
    const db = connectToWrite(join(newFolder(), 'ledger.db'), 1000);
    const full = 2;
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('synchronous', { simple: true })).toBe(full);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.pragma('busy_timeout', { simple: true })).toBe(1000);
    db.close();
  });

  test('goes on with a file whose maker was stopped before it was done', async () => {
    const file = join(newFolder(), 'ledger.db');
    writeFileSync(file, '');
    expect(await (await openFile(file)).info()).toMatchObject({ events: 0 });
  });

  test.each([
    ['a folder', 'ledger-directory', (file: string) => mkdirSync(file)],
    ['a text', 'ledger-not-a-database', (file: string) => writeFileSync(file, 'id: complaint\n'.repeat(99))],
    ['a torn ledger', 'ledger-damaged', tear],
  ])('refuses %s', async (_, code, make) => {
    const file = join(newFolder(), 'ledger.db');
    await make(file);
    expect(await refusal(file)).toMatchObject({ code, args: { file } });
  });

  test.skipIf(process.platform === 'win32')('refuses a device', async () => {
    expect(await refusal('/dev/null')).toMatchObject({ code: 'ledger-not-a-file' });
  });

  test('refuses a folder that is more than one step away', async () => {
    const file = join(newFolder(), 'no', 'such', 'ledger.db');
    expect(await refusal(file)).toMatchObject({ code: 'ledger-folder-missing' });
  });

  test("leaves somebody else's database as it was", async () => {
    const file = join(newFolder(), 'ledger.db');
    withSql(file, (db) => db.exec('CREATE TABLE customers (name); PRAGMA user_version = 1'));
    const before = readFileSync(file);
    expect(await refusal(file)).toMatchObject({ code: 'ledger-foreign', args: { file } });
    expect(readFileSync(file)).toEqual(before);
  });

  test.each([
    ['NFS', 0x6969],
    ['CIFS', 0xff534d42],
    ['SMB2', 0xfe534d42],
  ])('refuses %s unless told', async (filesystem, type) => {
    const file = await existing();
    const location = { fileSystemType: () => type };
    expect(await refusal(file, { location })).toMatchObject({
      code: 'ledger-network',
      args: { file, filesystem },
    });
    expect(await openFile(file, { location: { ...location, allowNetwork: true } })).toBeDefined();
    expect(await openFile(file, { location, mode: 'read' })).toBeDefined();
  });

  test('gives up after waiting for another writer, and can go on when that one is done', async () => {
    const file = await existing();
    const ledger = await openFile(file, { lockTimeoutMs: 30 });
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(ledger.append(continuing('run', 1, [noted('on')]))).rejects.toMatchObject({
      code: 'ledger-locked',
      args: { file },
    });
    other.close();
    expect(await ledger.append(continuing('run', 1, [noted('on')]))).toMatchObject({ conflict: false });
  });
});

describe('the kind of a ledger', () => {
  test('is settled when it is made', async () => {
    const file = await existing(undefined, { kind: 'rehearsal' });
    expect(await (await openFile(file)).info()).toMatchObject({ kind: 'rehearsal' });
    expect(await refusal(file, { kind: 'real' })).toMatchObject({
      code: 'ledger-kind',
      args: { file, kind: 'rehearsal', wanted: 'real' },
    });
    expect(await refusal(await existing(), { kind: 'rehearsal', mode: 'read' })).toMatchObject({
      code: 'ledger-kind',
    });
  });
});

describe('opening a ledger to read', () => {
  test('refuses a missing file and makes none', async () => {
    const file = join(newFolder(), 'ledger.db');
    expect(await refusal(file, { mode: 'read' })).toMatchObject({ code: 'ledger-missing', args: { file } });
    expect(existsSync(file)).toBe(false);
  });

  test('reads while another writes, and refuses to write', async () => {
    const file = await existing();
    const [writer, reader] = [await openFile(file), await openFile(file, { mode: 'read' })];
    await writer.append(continuing('run', 1, [noted('on')]));
    expect((await reader.findRun('run'))?.history).toHaveLength(2);
    await expect(reader.append(continuing('run', 2, [noted('no')]))).rejects.toMatchObject({
      code: 'ledger-read-only',
    });
  });

  test('refuses an empty file', async () => {
    const file = join(newFolder(), 'ledger.db');
    writeFileSync(file, '');
    expect(await refusal(file, { mode: 'read' })).toMatchObject({ code: 'ledger-not-a-database' });
  });
});

describe('the version of the tables', () => {
  test('has its steps numbered without a gap', () => {
    const versions = shippedMigrations().map((step) => step.version);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
  });

  test.each(['read', 'write'] as const)(
    'refuses by name, in %s mode, a file that a newer program made',
    async (mode) => {
      const file = await existing();
      withSql(file, (db) => db.pragma('user_version = 99'));
      expect(await refusal(file, { mode })).toMatchObject({
        code: 'ledger-newer',
        args: { file, found: 99, known: 1 },
      });
    },
  );

  test('is raised for an older file, after a copy of it was put beside it', async () => {
    const file = await existing();
    const ledger = await openFile(file, { migrations: nextMigrations });
    expect(await ledger.info()).toMatchObject({ schemaVersion: 2, events: 1 });
    const copy = `${file}.v1-${monday}.bak`;
    expect(await (await openFile(copy, { mode: 'read' })).info()).toMatchObject({
      schemaVersion: 1,
      events: 1,
    });
  });

  test('is not raised by reading', async () => {
    const file = await existing();
    const error = await refusal(file, { mode: 'read', migrations: nextMigrations });
    expect(error).toMatchObject({ code: 'ledger-older', args: { file, found: 1, known: 2 } });
    expect(await (await openFile(file)).info()).toMatchObject({ schemaVersion: 1 });
  });

  test('stays when a step fails half-way', async () => {
    const file = await existing();
    const broken = [
      ...shippedMigrations(),
      { version: 2, sql: 'CREATE TABLE half (x); CREATE TABLE half (x);' },
    ];
    await expect(openFile(file, { migrations: broken })).rejects.toThrow('half');
    expect(await (await openFile(file)).info()).toMatchObject({ schemaVersion: 1, events: 1 });
    expect(
      withSql(file, (db) => db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'half'").all()),
    ).toEqual([]);
  });

  test('needs no copy for a new file', async () => {
    const file = await existing(undefined, { migrations: nextMigrations });
    expect(readdirSync(join(file, '..'))).toEqual(['ledger.db']);
  });
});

/** Overwrites the middle of a ledger, where its tables are described. */
async function tear(file: string): Promise<void> {
  await existing(file);
  const bytes = readFileSync(file);
  bytes.fill(0xff, 100, 3000);
  writeFileSync(file, bytes);
}
