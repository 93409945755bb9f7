import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { connectToWrite } from '../../src/adapters/store/sqlite/connection.ts';
import { SqliteLedger } from '../../src/adapters/store/sqlite/sqlite-ledger.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import { describeLedger } from '../contract/ledger.ts';
import { continuing, draft, noted, opening, recorded, started } from '../support/ledger-samples.ts';
import { closeLedgers, newFolder, openFile, openNew, withSql } from '../support/sqlite-files.ts';

afterEach(closeLedgers);

describeLedger('SQLite', () => openNew());

describe('forgetting on the disk', () => {
  const secret = '身份证号110101199003070011';
  const long = `${secret} `.repeat(400);

  /** A file with personal values of all sizes, some of which are to stay. */
  async function filled(): Promise<{ file: string; ledger: Ledger; secrets: readonly number[] }> {
    const file = join(newFolder(), 'ledger.db');
    const ledger = await openFile(file, { lockTimeoutMs: 30 });
    const values = Array.from(
      { length: 120 },
      (_, index) => [`stays ${index}`, secret, long][index % 3] ?? '',
    );
    await ledger.append(
      opening('run', { events: [started(), ...values.map((value) => recorded(value, true))] }),
    );
    const secrets = values.flatMap((value, index) => (value.includes(secret) ? [index + 2] : []));
    return { file, ledger, secrets };
  }

  function forgetting(runSeqs: readonly number[], expectedLength = 121) {
    const event = draft('personal.forgotten', { runSeqs, reason: '本人要求' }, 60);
    return { ...continuing('run', expectedLength, [event]), runSeqs };
  }

  function bytesOf(file: string): Buffer {
    const parts = [file, `${file}-wal`].filter((part) => existsSync(part));
    return Buffer.concat(parts.map((part) => readFileSync(part)));
  }

  test('leaves no byte of a value in the file or beside it', async () => {
    const { file, ledger, secrets } = await filled();
    expect(bytesOf(file).includes(secret)).toBe(true);
    expect(await ledger.forget(forgetting(secrets.slice(0, 30)))).toBe(30);
    await ledger.append(continuing('run', 122, [recorded(`${secret} again`, true)]));
    expect(await ledger.forget(forgetting([...secrets, 123], 123))).toBe(51);
    expect(bytesOf(file).includes(secret.slice(4, 12))).toBe(false);
    expect(bytesOf(file).includes('stays 117')).toBe(true);
  });

  test('says so when old bytes must stay because somebody is still reading', async () => {
    const { file, ledger, secrets } = await filled();
    const reader = new Database(file, { readonly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM events').get();
    await expect(ledger.forget(forgetting(secrets))).rejects.toMatchObject({
      code: 'forget-unfinished',
      args: { file, erased: 80 },
    });
    reader.close();
    await ledger.close();
    expect(bytesOf(file).includes(secret.slice(4, 12))).toBe(false);
    const again = await openFile(file, { mode: 'read' });
    expect((await again.findRun('run'))?.history[2]).toMatchObject({
      body: { value: null },
      forgotten: true,
    });
  });
});

describe('a full disk', () => {
  test('loses nothing acknowledged and lets work go on when there is room again', async () => {
    const file = join(newFolder(), 'ledger.db');
    await (await openFile(file)).append(opening('run'));
    const db = connectToWrite(file, 1000);
    const ledger = new SqliteLedger(db, file, () => 'salt');
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 4}`);
    let length = 1;
    const failure = await (async () => {
      for (;;) {
        try {
          await ledger.append(continuing('run', length, [noted('x'.repeat(500))]));
          length += 1;
        } catch (error) {
          return error;
        }
      }
    })();
    expect(failure).toMatchObject({ code: 'ledger-disk-full', args: { file } });
    expect(length).toBeGreaterThan(5);
    expect((await ledger.findRun('run'))?.history).toHaveLength(length);
    db.pragma('max_page_count = 100000');
    const next = await ledger.append(continuing('run', length, [noted('room again')]));
    expect(next).toMatchObject({ conflict: false, events: [{ seq: length + 1 }] });
    await ledger.close();
  });
});

describe('a backup', () => {
  test('is the whole ledger as of one instant, and can be gone on with', async () => {
    const ledger = await openNew();
    await ledger.append(opening('run', { events: [started(), recorded('张三', true)] }));
    const copy = join(newFolder(), 'copy.db');
    await ledger.backup(copy);
    await ledger.append(continuing('run', 2, [noted('later')]));
    const restored = await openFile(copy);
    expect(await restored.links(0, 10)).toEqual((await ledger.links(0, 10)).slice(0, 2));
    expect(await restored.storedFacts('run')).toEqual(await ledger.storedFacts('run'));
    expect(await restored.append(opening('next'))).toMatchObject({ number: 'TS-20260302-0002' });
  });

  test('can be made of a ledger that is only read', async () => {
    const file = join(newFolder(), 'ledger.db');
    await (await openFile(file)).append(opening('run'));
    const copy = join(newFolder(), 'copy.db');
    await (await openFile(file, { mode: 'read' })).backup(copy);
    expect(await (await openFile(copy)).info()).toMatchObject({ events: 1 });
  });

  test('refuses a name that is taken and leaves what is there', async () => {
    const ledger = await openNew();
    const taken = join(newFolder(), 'taken.txt');
    writeFileSync(taken, 'mine');
    await expect(ledger.backup(taken)).rejects.toMatchObject({
      code: 'backup-exists',
      args: { file: taken },
    });
    expect(readFileSync(taken, 'utf8')).toBe('mine');
  });

  test('refuses a folder that is not there', async () => {
    const ledger = await openNew();
    const target = join(newFolder(), 'no', 'copy.db');
    await expect(ledger.backup(target)).rejects.toMatchObject({ code: 'backup-no-permission' });
  });

  test('leaves nothing behind when it fails', async () => {
    const ledger = await openNew();
    const target = join(newFolder(), 'copy.db');
    writeFileSync(`${target}.partial`, 'half of another');
    await expect(ledger.backup(target)).rejects.toMatchObject({ code: 'backup-exists' });
    expect(existsSync(target)).toBe(false);
  });
});

test('the places of events are entered for every full 64 and never twice', async () => {
  const file = join(newFolder(), 'ledger.db');
  const ledger = await openFile(file);
  for (const [index, count] of [63, 1, 1, 130, 2].entries()) {
    const events = [started(), ...Array.from({ length: count - 1 }, () => noted('x'))];
    await ledger.append(opening(`run-${index}`, { events }));
  }
  const places = withSql(file, (db) =>
    db.prepare('SELECT count(*) AS n, max(seq) AS last FROM event_places').get(),
  );
  expect(places).toEqual({ n: 192, last: 192 });
  const all = withSql(file, (db) => db.prepare('SELECT count(*) FROM events_of_run').pluck().get());
  expect(all).toBe(197);
});

test('numbers grow past 9999, and a full number is found although others start so', async () => {
  const file = join(newFolder(), 'ledger.db');
  const ledger = await openFile(file);
  const numbers: string[] = [];
  for (const [index, last] of [0, 999, 9998, 9999].entries()) {
    withSql(file, (db) => db.prepare('UPDATE counters SET last = ?').run(last));
    const result = await ledger.append(opening(`run-${index}`));
    if (!result.conflict) numbers.push(result.number);
  }
  expect(numbers).toEqual(['0001', '1000', '9999', '10000'].map((count) => `TS-20260302-${count}`));
  expect((await ledger.findRun('TS-20260302-1000'))?.runId).toBe('run-1');
  expect((await ledger.findRun('TS-20260302-10000'))?.runId).toBe('run-3');
});
