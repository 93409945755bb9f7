import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rebuildFacts } from '../../../src/app/ledger/rebuild-facts.ts';
import { verifyLedger } from '../../../src/app/ledger/verify-ledger.ts';
import { type ActiveRun, readRun, withHistory } from '../../../src/app/run/active-run.ts';
import { prepareProcess } from '../../../src/app/run/begin-run.ts';
import type { DraftEvent } from '../../../src/core/run/events.ts';
import { startRun } from '../../../src/core/run/start.ts';
import { liveWithErasure } from '../../support/claims-stories.ts';
import { type ClaimsWorld, clerk, engineer, makeClaimsWorld, morning } from '../../support/claims-world.ts';
import { overlayLedger } from '../../support/overlay-ledger.ts';
import { withSql } from '../../support/sqlite-files.ts';
import { brokenParts, verifyFile, verifyTampered } from '../../support/verify-file.ts';

let world: ClaimsWorld;
let closed: ActiveRun;
let open: ActiveRun;

beforeEach(async () => {
  world = await makeClaimsWorld();
  ({ closed, open } = await liveWithErasure(world));
});

afterEach(() => world.remove());

describe('a ledger that nobody touched', () => {
  test('is proved in every part, and says how much was looked at', async () => {
    const verification = await verifyFile(world);
    expect(brokenParts(verification)).toEqual([]);
    const { chain, facts, documents, personal, evidence } = verification;
    expect(verification.broken).toBe(0);
    expect(chain.checked).toBe(verification.ledger.headSeq);
    expect(facts).toMatchObject({ checked: 2, otherJudge: 0 });
    expect(documents.checked).toBe(2);
    // Two values of the closed claim, the phone of the open one; its customer came twice and is gone twice.
    expect(personal).toMatchObject({ checked: 3, forgotten: 2 });
    expect(evidence?.checked).toBe(1);
  });

  test('is proved while it is empty', async () => {
    const empty = await makeClaimsWorld();
    const verification = await verifyLedger(empty.ledger, { evidence: null, anchor: null });
    await empty.remove();
    expect(verification).toMatchObject({ broken: 0, chain: { checked: 0 }, evidence: null });
    expect(verification.ledger).toMatchObject({ headSeq: 0, head: '0'.repeat(64) });
  });

  test('is read in chunks, each run proved once', async () => {
    const { history, facts } = closed;
    const events = history.map((event) => strip(event as DraftEvent));
    const units = Array.from({ length: 60 }, (_, index) => ({
      ...{ runId: `copy-${index}`, expectedLength: 0, recordedAt: morning, events, facts },
      number: { prefix: 'CL', day: '20261116' },
    }));
    await world.ledger.appendBulk(units);
    const verification = await verifyFile(world);
    expect(brokenParts(verification)).toEqual([]);
    expect(verification.chain.checked).toBeGreaterThan(1000);
    expect(verification.facts.checked).toBe(62);
  });
});

/** An event as it was before it was stored. */
function strip({ type, occurredAt, actor, body, personal }: DraftEvent): DraftEvent {
  return { type, occurredAt, actor, body, ...(personal ? { personal } : {}) } as DraftEvent;
}

describe('a tail that was cut off', () => {
  const cut =
    'DELETE FROM events WHERE seq > 19; DELETE FROM runs WHERE run_key = 2; DELETE FROM personal_values WHERE seq > 19';

  test('is not found without an anchor', async () => {
    const verification = await verifyTampered(world, `${cut}; DELETE FROM run_facts WHERE run_key = 2`);
    expect(brokenParts(verification)).toEqual([]);
  });

  test('is found against the head that was noted before', async () => {
    const { head } = (await verifyFile(world)).ledger;
    const verification = await verifyTampered(world, cut, head);
    expect(verification.anchor).toEqual({ hash: head, foundAtSeq: null });
    expect(verification.broken).toBe(1);
  });

  test.each([1, 10])('an anchor says at which event it is: %i', async (seq) => {
    const hash = await withHashOf(seq);
    expect((await verifyFile(world, { anchor: hash })).anchor).toEqual({ hash, foundAtSeq: seq });
  });

  test('the head of an empty ledger is before every first event', async () => {
    expect((await verifyFile(world, { anchor: '0'.repeat(64) })).anchor?.foundAtSeq).toBe(0);
  });
});

async function withHashOf(seq: number): Promise<string> {
  await world.close();
  return withSql(world.file, (db) =>
    String(db.prepare('SELECT lower(hex(hash)) FROM events WHERE seq = ?').pluck().get(seq)),
  );
}

describe('facts', () => {
  test('of another version of the judge are neither proved nor touched', async () => {
    await beginUnderOtherJudge();
    expect((await verifyLedger(world.ledger, { evidence: null, anchor: null })).facts).toMatchObject({
      ...{ checked: 2, otherJudge: 1, broken: 0 },
    });
    expect(await rebuildFacts(world.ledger)).toMatchObject({ runs: 2, otherJudge: 1, differing: [] });
  });

  test('are read again when somebody goes on with a run while it is being proved', async () => {
    let isFirst = true;
    const busy = overlayLedger(world.ledger, {
      storedFacts: async (runId) => {
        if (runId === open.runId && isFirst) {
          isFirst = false;
          const latest = await readRun(world.ledger, runId);
          await world.say(latest, engineer, { kind: 'check', check: 'cause', answer: 'yes' });
        }
        return world.ledger.storedFacts(runId);
      },
    });
    const verification = await verifyLedger(busy, { evidence: null, anchor: null });
    expect(isFirst).toBe(false);
    expect(brokenParts(verification)).toEqual([]);
  });
});

async function beginUnderOtherJudge(): Promise<void> {
  const { standard, calendar, pins, documents } = await prepareProcess(world.services, 'claims');
  const older = { ...pins, judge: '0' };
  const events = startRun({ standard, pins: older, actor: clerk, at: morning, toleranceMinutes: 15 });
  const history = events.map((event, index) => ({ ...event, recordedAt: morning, runSeq: index + 1 }));
  const { facts } = withHistory({ standard, calendar }, history);
  // What that judge said is not what this one would say.
  const said = { ...facts, run: { ...facts.run, minutesPerDay: 1 } };
  await world.ledger.append({
    ...{ runId: 'older', expectedLength: 0, recordedAt: morning, events, facts: said, documents },
    number: { prefix: 'CL', day: '20261116' },
  });
}
