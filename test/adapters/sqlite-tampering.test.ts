import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { linkHash } from '../../src/core/run/chain.ts';
import type { ChainLink } from '../../src/ports/ledger.ts';
import { draft, facts, opening, pins, recorded, started } from '../support/ledger-samples.ts';
import { closeLedgers, newFolder, openFile, withSql } from '../support/sqlite-files.ts';

afterEach(closeLedgers);

/** A closed ledger with three events, the second of them entered late and personal. */
async function existing(): Promise<string> {
  const file = join(newFolder(), 'ledger.db');
  const ledger = await openFile(file);
  const late = { ...recorded('张三', true), lateReason: '没有网络' };
  const aborted = draft('run.aborted', { reason: '重复' }, 3);
  const documents = [{ digest: pins.standard, kind: 'standard', name: 'a.yaml', text: 'id: a' }] as const;
  await ledger.append(opening('run', { events: [started(), late, aborted], documents }));
  await ledger.close();
  return file;
}

/** Does what the triggers forbid, as somebody would who removed them first. */
function tamper(file: string, sql: string): void {
  withSql(file, (db) => {
    db.pragma('foreign_keys = OFF');
    const triggers = db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all();
    for (const trigger of triggers) db.exec(`DROP TRIGGER ${trigger}`);
    db.exec(sql);
  });
}

async function linksOf(file: string): Promise<readonly ChainLink[]> {
  const ledger = await openFile(file, { mode: 'read' });
  return ledger.links(0, 100);
}

/** The numbers of the links that do not follow from the one before or are not what their hash says. */
function broken(links: readonly ChainLink[]): readonly number[] {
  const isBroken = (link: ChainLink, index: number) =>
    link.hash !== linkHash(link.canonical) ||
    link.seq !== index + 1 ||
    link.prevHash !== (links[index - 1]?.hash ?? '0'.repeat(64));
  return links.filter(isBroken).map((link) => link.seq);
}

describe('the tables themselves', () => {
  test.each([
    ['changing an event', "UPDATE events SET person = 'x'"],
    ['deleting an event', 'DELETE FROM events WHERE seq = 3'],
    ['replacing an event', 'INSERT OR REPLACE INTO events SELECT * FROM events WHERE seq = 2'],
    [
      'leaving a gap',
      'INSERT INTO events SELECT 9, run_key, 9, event_version, type, occurred_at, recorded_at, person, role, department, proof, body, late_reason, personal, prev_hash, hash, signature FROM events WHERE seq = 3',
    ],
    ['renaming a run', "UPDATE runs SET number = 'TS-1'"],
    ['deleting a run', 'DELETE FROM runs'],
    ['changing a document', "UPDATE documents SET text = 'id: b'"],
    ['deleting a document', 'DELETE FROM documents'],
    ['making it another kind', "UPDATE ledger SET kind = 'rehearsal'"],
    ['forgetting what it is', 'DELETE FROM ledger'],
  ])('refuse %s', async (_, sql) => {
    const file = await existing();
    withSql(file, (db) => {
      db.pragma('recursive_triggers = OFF');
      expect(() => db.exec(sql)).toThrow(/SQLITE_CONSTRAINT|never|stays|gaps/);
    });
    expect(broken(await linksOf(file))).toEqual([]);
    expect(await linksOf(file)).toHaveLength(3);
  });
});

describe('the chain', () => {
  test('is whole before anybody touches it', async () => {
    expect(broken(await linksOf(await existing()))).toEqual([]);
  });

  test.each([
    ['run_key', '99'],
    ['run_seq', '99'],
    ['event_version', '2'],
    ['type', "'run.prefilled'"],
    ['occurred_at', 'occurred_at + 1'],
    ['recorded_at', 'recorded_at - 1'],
    ['person', "'wang'"],
    ['role', 'NULL'],
    ['department', "'质量部'"],
    ['proof', "'key'"],
    ['body', "replace(body, 'customer', 'customers')"],
    ['late_reason', 'NULL'],
    ['personal', '0'],
    ['prev_hash', 'zeroblob(32)'],
    ['hash', 'zeroblob(32)'],
  ])('breaks at the event whose %s was changed', async (column, value) => {
    const file = await existing();
    tamper(file, `UPDATE events SET ${column} = ${value} WHERE seq = 2`);
    expect(broken(await linksOf(file))).toContain(2);
  });

  test('covers every column but the signature, which is made over the hash', async () => {
    const file = await existing();
    const all = withSql(file, (db) => db.pragma('table_info(events)')) as { name: string }[];
    expect(all.map((column) => column.name).sort()).toEqual(
      [
        ...[
          'seq',
          'run_key',
          'run_seq',
          'event_version',
          'type',
          'occurred_at',
          'recorded_at',
          'person',
          'role',
        ],
        ...['department', 'proof', 'body', 'late_reason', 'personal', 'prev_hash', 'hash', 'signature'],
      ].sort(),
    );
  });

  test.each([
    ['a run got another id', "UPDATE runs SET run_id = 'other'", [1, 2, 3]],
    ['a run was taken away', 'DELETE FROM runs', [1, 2, 3]],
    ['an event was taken out', 'DELETE FROM events WHERE seq = 2', [3]],
    ['the first event was taken away', 'DELETE FROM events WHERE seq = 1', [2, 3]],
    [
      'two events changed places',
      'UPDATE events SET seq = -seq WHERE seq < 3; UPDATE events SET seq = 3 + seq WHERE seq < 0',
      [1, 2, 3],
    ],
    ['white space crept into a body', "UPDATE events SET body = replace(body, ':', ': ') WHERE seq = 1", [1]],
    ['a body is no JSON any more', "UPDATE events SET body = '{' WHERE seq = 2", [2]],
  ])('breaks when %s', async (_, sql, expected) => {
    const file = await existing();
    tamper(file, sql);
    expect(broken(await linksOf(file))).toEqual(expected);
  });

  test('shows a personal value that was exchanged, by its seal', async () => {
    const file = await existing();
    tamper(file, `UPDATE personal_values SET value = '"李四"'`);
    const personal = (await linksOf(file))[1]?.personal;
    expect(personal?.canonicalValue).toBe('"李四"');
    expect(linkHash(`${personal?.salt}${personal?.canonicalValue}`)).not.toBe(personal?.sealed);
  });
});

describe('facts changed behind the back of the ledger', () => {
  test.each([
    ['a changed cell', 'UPDATE step_facts SET yes = 7'],
    ['a changed copy of a cell of the run', 'UPDATE step_facts SET class = 1'],
    ['a lost row', 'DELETE FROM step_facts'],
    ['the lost row of the run', 'DELETE FROM run_facts'],
    ['a row too many', 'INSERT INTO deviations (run_key, ordinal, kind) VALUES (1, 0, 77)'],
    ['a name exchanged', "UPDATE names SET name = 'wang' WHERE name = 'li.na'"],
  ])('are found and put right: %s', async (_, sql) => {
    const file = await existing();
    tamper(file, sql);
    const ledger = await openFile(file);
    expect(await ledger.listRuns({})).toHaveLength(1);
    expect(await ledger.replaceFacts([{ runId: 'run', facts: facts() }])).toEqual([true]);
    expect(await ledger.storedFacts('run')).toEqual(facts());
    expect(await ledger.replaceFacts([{ runId: 'run', facts: facts() }])).toEqual([false]);
  });
});
