import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ActiveRun } from '../../src/app/run/active-run.ts';
import { type ClaimsWorld, makeClaimsWorld } from '../support/claims-world.ts';
import { chinese, sopIn } from '../support/run-cli.ts';
import { withSql } from '../support/sqlite-files.ts';
import { tamper } from '../support/tamper.ts';

let world: ClaimsWorld;
let run: ActiveRun;

beforeEach(async () => {
  world = await makeClaimsWorld();
  run = await world.wholeClaim();
  world.at(60);
});

afterEach(() => world.remove());

/** Everything in the folder of the ledger but the evidence and what SQLite keeps beside a file. */
function files(): readonly string[] {
  return readdirSync(path.dirname(world.file)).filter((name) => !/^evidence$|-(wal|shm)$/.test(name));
}

describe('sop db rebuild', () => {
  test('finds nothing to put right, and says so', async () => {
    await world.close();
    const { code, out } = await sopIn(world, 'db rebuild');
    expect(code).toBe(0);
    expect(out).toBe('Facts of 1 run judged again from the events: 0 differed.\n');
  });

  test('puts right what was changed, names the runs, and exits with 1', async () => {
    await world.close();
    tamper(world.file, 'UPDATE run_facts SET compliant = 0');
    expect((await sopIn(world, 'verify')).code).toBe(1);
    const { code, out } = await sopIn(world, 'db rebuild', chinese);
    expect(code).toBe(1);
    expect(out).toContain('1 次不符，已替换');
    expect(out).toContain(run.number);
    expect((await sopIn(world, 'verify')).code).toBe(0);
  });
});

describe('sop db backup', () => {
  test('makes a copy that proves itself, while the ledger is in use', async () => {
    const { code, err } = await sopIn(world, 'db backup copy.db');
    expect(code).toBe(0);
    expect(err).toContain('Copied 19 events of 1 run to copy.db');
    await world.takeIn(await world.begin());
    const { out } = await sopIn(world, 'verify --db copy.db --no-evidence --format json');
    expect(JSON.parse(out)).toMatchObject({ broken: 0, chain: { checked: 19 } });
  });

  test('does not write over a file', async () => {
    writeFileSync(path.join(world.folder, 'copy.db'), 'mine');
    const { code } = await sopIn(world, 'db backup copy.db');
    expect(code).toBe(2);
    expect(readFileSync(path.join(world.folder, 'copy.db'), 'utf8')).toBe('mine');
  });
});

describe('sop db restore', () => {
  beforeEach(() => sopIn(world, 'db backup copy.db'));

  test('brings back what was copied and keeps what was there', async () => {
    const lost = await world.begin();
    await world.close();
    const { code, err } = await sopIn(world, 'db restore copy.db');
    expect(code).toBe(0);
    expect(err).toContain('is kept as .sop/ledger.db.before-restore-20261117T020000Z');
    expect(err).toContain('Not in the restored one: 2 events of it');
    expect((await sopIn(world, 'runs')).out).not.toContain(lost.number);
    expect((await sopIn(world, 'verify')).code).toBe(0);
    const before = '.sop/ledger.db.before-restore-20261117T020000Z';
    expect((await sopIn(world, `runs --db ${before}`)).out).toContain(lost.number);
    expect(files().toSorted()).toEqual(['ledger.db', path.basename(before)]);
  });

  test('others who have the ledger open go on with the restored one', async () => {
    await world.begin();
    expect((await sopIn(world, 'db restore copy.db')).code).toBe(0);
    expect(await world.ledger.listRuns({})).toHaveLength(1);
    const next = await world.begin();
    expect((await world.ledger.info()).runs).toBe(2);
    expect((await sopIn(world, `trace ${next.number}`)).code).toBe(0);
    expect((await sopIn(world, 'verify')).code).toBe(0);
  });

  test('says whose erased data comes back', async () => {
    await sopIn(world, `forget ${run.number} --all-personal --reason 要求 --yes`);
    const { err } = await sopIn(world, 'db restore copy.db');
    expect(err).toContain(`run sop forget again for ${run.number}`);
  });

  test('makes the ledger where there is none', async () => {
    await world.close();
    for (const name of files()) rmSync(path.join(path.dirname(world.file), name));
    const { code, err } = await sopIn(world, 'db restore copy.db');
    expect(code).toBe(0);
    expect(err).not.toContain('kept');
    expect((await sopIn(world, 'verify')).code).toBe(0);
  });

  test('moves a ledger that is damaged aside as it is', async () => {
    await world.close();
    writeFileSync(world.file, 'no database at all, but long enough to be looked at as one'.repeat(40));
    const { code, err } = await sopIn(world, 'db restore copy.db');
    expect(code).toBe(0);
    expect(err).toContain('is kept as');
    expect((await sopIn(world, 'verify')).code).toBe(0);
    expect(files()).toHaveLength(2);
  });

  test.each([
    ['is missing', () => 'gone.db'],
    ['is no ledger', () => write('text.db', 'just text, nothing else'.repeat(100))],
    ['is somebody else’s database', () => foreign('other.db')],
    ['was tampered with', () => changed("UPDATE events SET person = 'x' WHERE seq = 3")],
    ['was judged by hand', () => changed('UPDATE run_facts SET compliant = 0')],
    ['is the ledger itself', () => '.sop/ledger.db'],
  ])('refuses a file that %s, and changes nothing', async (_, prepare) => {
    const before = files();
    const { code, err } = await sopIn(world, `db restore ${prepare()}`);
    expect(code).toBe(2);
    expect(err).toMatch(/Error: .+\n {2}→ .+\n$/);
    expect(files()).toEqual(before);
    expect((await world.ledger.info()).events).toBe(19);
  });

  test('refuses to mix rehearsals with real work', async () => {
    const rehearsal = await makeClaimsWorld('rehearsal');
    await rehearsal.wholeClaim();
    await rehearsal.close();
    const { code, err } = await sopIn(world, `db restore ${rehearsal.file}`);
    await rehearsal.remove();
    expect(code).toBe(2);
    expect(err).toContain('rehearsal');
  });

  function write(name: string, text: string): string {
    writeFileSync(path.join(world.folder, name), text);
    return name;
  }

  function foreign(name: string): string {
    withSql(path.join(world.folder, name), (db) => db.exec('CREATE TABLE cats (name TEXT)'));
    return name;
  }

  function changed(sql: string): string {
    tamper(path.join(world.folder, 'copy.db'), sql);
    return 'copy.db';
  }
});
