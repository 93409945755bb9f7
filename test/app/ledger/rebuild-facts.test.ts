import { afterEach, beforeEach, expect, test } from 'vitest';
import { rebuildFacts } from '../../../src/app/ledger/rebuild-facts.ts';
import { verifyLedger } from '../../../src/app/ledger/verify-ledger.ts';
import { type ActiveRun, readRun } from '../../../src/app/run/active-run.ts';
import type { Ledger } from '../../../src/ports/ledger.ts';
import { type ClaimsWorld, engineer, makeClaimsWorld, morning } from '../../support/claims-world.ts';
import { overlayLedger } from '../../support/overlay-ledger.ts';
import { openFile, withSql } from '../../support/sqlite-files.ts';
import { tamper } from '../../support/tamper.ts';

let world: ClaimsWorld;
let closed: ActiveRun;
let open: ActiveRun;

beforeEach(async () => {
  world = await makeClaimsWorld();
  closed = await world.wholeClaim();
  world.at(30);
  open = await world.takeIn(await world.begin());
});

afterEach(() => world.remove());

/** Does something to the file of the closed ledger and opens it again. */
async function after(sql: string): Promise<Ledger> {
  await world.close();
  tamper(world.file, sql);
  return openFile(world.file);
}

test('changes nothing in a ledger that nobody touched', async () => {
  expect(await rebuildFacts(world.ledger)).toEqual({ runs: 2, differing: [], otherJudge: 0, unreadable: [] });
});

test.each([
  ['a step', 'UPDATE step_facts SET done_at = 0'],
  ['a clock', 'UPDATE clock_facts SET due_at = due_at + 1'],
  ['a run', 'UPDATE run_facts SET compliant = 0, deviations = 7 WHERE status = 1'],
  [
    'a column that only repeats its run',
    'UPDATE step_facts SET class = process WHERE run_ended_at IS NOT NULL',
  ],
  [
    'a deviation that nobody found',
    'INSERT INTO deviations (run_key, ordinal, kind, at) VALUES (1, 0, 1, 0)',
  ],
  ['everything', 'DELETE FROM run_facts; DELETE FROM step_facts; DELETE FROM clock_facts'],
])('puts right what was changed in %s, so that the ledger can be proved again', async (_, sql) => {
  const ledger = await after(sql);
  expect((await verifyLedger(ledger, { evidence: null, anchor: null })).broken).toBeGreaterThan(0);
  const { differing, runs } = await rebuildFacts(ledger);
  expect(runs).toBe(2);
  expect(differing).toContain(closed.number);
  expect((await verifyLedger(ledger, { evidence: null, anchor: null })).broken).toBe(0);
  expect((await rebuildFacts(ledger)).differing).toEqual([]);
  await ledger.close();
});

test('leaves alone what cannot be read, and says so', async () => {
  const ledger = await after("UPDATE events SET body = '{' WHERE run_key = 1 AND run_seq = 2");
  expect(await rebuildFacts(ledger)).toEqual({
    ...{ runs: 1, differing: [], otherJudge: 0 },
    unreadable: [closed.runId],
  });
  await ledger.close();
});

test('keeps up with somebody who goes on with a run meanwhile', async () => {
  const kept = (await world.ledger.storedFacts(closed.runId)) ?? closed.facts;
  let isFirst = true;
  const busy = overlayLedger(world.ledger, {
    replaceFacts: async (all) => {
      if (isFirst) {
        isFirst = false;
        const latest = await readRun(world.ledger, open.runId);
        await world.say(latest, engineer, { kind: 'check', check: 'cause', answer: 'no', reason: '不明' });
      }
      return world.ledger.replaceFacts(all);
    },
  });
  expect((await rebuildFacts(busy)).differing).toEqual([]);
  const { facts } = await readRun(world.ledger, open.runId);
  expect(facts.deviations).toHaveLength(1);
  expect(await world.ledger.storedFacts(open.runId)).toEqual(facts);
  expect(await world.ledger.storedFacts(closed.runId)).toEqual(kept);
});

test('many runs are replaced in several units', async () => {
  const { facts, history } = closed;
  const events = history.map(
    ({ type, occurredAt, actor, body }) => ({ type, occurredAt, actor, body }) as never,
  );
  const units = Array.from({ length: 230 }, (_, index) => ({
    ...{ runId: `copy-${index}`, expectedLength: 0, recordedAt: morning, events, facts },
    number: { prefix: 'CL', day: '20261116' },
  }));
  await world.ledger.appendBulk(units);
  const ledger = await after('UPDATE run_facts SET compliant = 0 WHERE run_key % 2 = 0');
  const calls: number[] = [];
  const counted = overlayLedger(ledger, {
    replaceFacts: (all) => {
      calls.push(all.length);
      return ledger.replaceFacts(all);
    },
  });
  const { runs, differing } = await rebuildFacts(counted);
  expect(runs).toBe(232);
  expect(differing).toHaveLength(withSql(world.file, changedRuns));
  expect(calls).toEqual([100, 100, 32]);
  await ledger.close();
});

/** Runs that were compliant and have an even key: 0 was no change for the others. */
function changedRuns(db: Parameters<Parameters<typeof withSql>[1]>[0]): number {
  return Number(db.prepare('SELECT count(*) FROM run_facts WHERE run_key % 2 = 0').pluck().get());
}
