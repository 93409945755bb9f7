import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetPersonal, planForgetting } from '../../../src/app/ledger/forget-personal.ts';
import { rebuildFacts } from '../../../src/app/ledger/rebuild-facts.ts';
import { verifyLedger } from '../../../src/app/ledger/verify-ledger.ts';
import type { ActiveRun } from '../../../src/app/run/active-run.ts';
import { readRun, withHistory } from '../../../src/app/run/active-run.ts';
import { prepareProcess } from '../../../src/app/run/begin-run.ts';
import { linkHash } from '../../../src/core/run/chain.ts';
import type { DraftEvent } from '../../../src/core/run/events.ts';
import { startRun } from '../../../src/core/run/start.ts';
import type { BreakCode, Verification } from '../../../src/core/run/verification.ts';
import { type ClaimsWorld, clerk, engineer, makeClaimsWorld, morning } from '../../support/claims-world.ts';
import { overlayLedger } from '../../support/overlay-ledger.ts';
import { openFile, withSql } from '../../support/sqlite-files.ts';
import { tamper } from '../../support/tamper.ts';

let world: ClaimsWorld;
let closed: ActiveRun;
let open: ActiveRun;

/** A closed claim, and an open one whose customer was erased. */
beforeEach(async () => {
  world = await makeClaimsWorld();
  closed = await world.wholeClaim();
  world.at(30);
  open = await world.takeIn(await world.begin({ prefilled: { claim: { customer: '来自工单' } } }));
  const erasure = { actor: clerk, reason: '客户要求', now: morning + 40 * 60_000 };
  const plan = planForgetting(open, { kind: 'fields', fields: ['claim.customer'] });
  await forgetPersonal(world.ledger, open, plan, erasure);
});

afterEach(() => world.remove());

/** Proves the ledger's file as it lies there now. */
async function verify(anchor: string | null = null): Promise<Verification> {
  await world.close();
  const ledger = await openFile(world.file, { mode: 'read' });
  try {
    return await verifyLedger(ledger, { evidence: world.evidence, anchor });
  } finally {
    await ledger.close();
  }
}

async function tampered(sql: string): Promise<Verification> {
  await world.close();
  tamper(world.file, sql);
  return verify();
}

type Part = 'chain' | 'facts' | 'documents' | 'personal' | 'evidence';

/** The first broken place of each part, as `part code`. */
function broken(verification: Verification): readonly string[] {
  const parts: readonly Part[] = ['chain', 'facts', 'documents', 'personal', 'evidence'];
  return parts.flatMap((part) => {
    const code = verification[part]?.first?.code;
    return code === undefined ? [] : [`${part} ${code}`];
  });
}

describe('a ledger that nobody touched', () => {
  test('is proved in every part, and says how much was looked at', async () => {
    const verification = await verify();
    expect(broken(verification)).toEqual([]);
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
    const verification = await verify();
    expect(broken(verification)).toEqual([]);
    expect(verification.chain.checked).toBeGreaterThan(1000);
    expect(verification.facts.checked).toBe(62);
  });
});

/** An event as it was before it was stored. */
function strip({ type, occurredAt, actor, body, personal }: DraftEvent): DraftEvent {
  return { type, occurredAt, actor, body, ...(personal ? { personal } : {}) } as DraftEvent;
}

const amount = "(SELECT seq FROM events WHERE body LIKE '%amount%' LIMIT 1)";

describe('tampering is found, and named', () => {
  test.each<[what: string, sql: string, found: readonly `${Part} ${BreakCode}`[]]>([
    [
      'a changed amount',
      `UPDATE events SET body = replace(body, '200', '900') WHERE seq = ${amount}`,
      ['chain hash'],
    ],
    [
      'an event passed off as another',
      "UPDATE events SET type = 'step.done' WHERE type = 'step.opened' AND run_key = 1",
      ['chain hash', 'facts facts'],
    ],
    ['a changed person', "UPDATE events SET person = 'someone' WHERE seq = 2", ['chain hash']],
    ['a changed time', 'UPDATE events SET recorded_at = recorded_at - 60000 WHERE seq = 2', ['chain hash']],
    [
      'a body that is no JSON any more',
      "UPDATE events SET body = '{' WHERE seq = 2",
      ['chain hash', 'facts unreadable'],
    ],
    ['a deleted event', 'DELETE FROM events WHERE seq = 5', ['chain seq-gap', 'facts events-lost']],
    ['a run that was taken out of the list', 'DELETE FROM runs WHERE run_key = 1', ['chain run-gone']],
    [
      'a run that was put into the list',
      "INSERT INTO runs VALUES (9, 'x', 'CL-1', 'claims', 'V1.0', 0)",
      ['facts run-unheard'],
    ],
    ['another process in the list', "UPDATE runs SET process = 'other' WHERE run_key = 1", ['facts entry']],
    ['another start in the list', 'UPDATE runs SET started_at = 0 WHERE run_key = 1', ['facts entry']],
    ['a step done earlier', 'UPDATE step_facts SET done_at = done_at - 60000', ['facts facts']],
    ['a verdict turned round', 'UPDATE run_facts SET compliant = 0', ['facts facts']],
    ['deleted facts', 'DELETE FROM run_facts', ['facts facts-missing']],
    [
      'a softened standard',
      "UPDATE documents SET text = replace(text, '4 h', '9 h')",
      ['documents document-altered'],
    ],
    ['a lost calendar', "DELETE FROM documents WHERE kind = 'calendar'", ['documents document-missing']],
    [
      'another personal value',
      'UPDATE personal_values SET value = \'"x"\' WHERE value IS NOT NULL',
      ['personal seal'],
    ],
    [
      'an erasure without a record',
      'UPDATE personal_values SET value = NULL, salt = NULL',
      ['personal erased-silently'],
    ],
    [
      'an erasure undone',
      "UPDATE personal_values SET value = '\"x\"', salt = 's' WHERE value IS NULL",
      ['personal not-erased'],
    ],
  ])('%s', async (_, sql, found) => {
    const verification = await tampered(sql);
    expect(broken(verification)).toEqual(found);
    expect(verification.broken).toBeGreaterThan(0);
  });

  test('with the number of the event and of the run', async () => {
    const { chain } = await tampered("UPDATE events SET person = 'someone' WHERE seq = 4");
    expect(chain).toMatchObject({ broken: 1, first: { code: 'hash', seq: 4, run: closed.number } });
  });

  test('with the place in the facts', async () => {
    const { facts } = await tampered('UPDATE step_facts SET done_at = done_at - 60000 WHERE ordinal = 1');
    expect(facts.first).toMatchObject({ run: closed.number, detail: 'steps[1].doneAt' });
  });

  test('and what comes after it is counted all the same', async () => {
    const { chain } = await tampered("UPDATE events SET person = 'someone' WHERE seq IN (4, 7, 9)");
    expect(chain).toMatchObject({ broken: 3, first: { seq: 4 } });
    expect(chain.checked).toBeGreaterThan(20);
  });

  test('also when the event was given a hash that fits', async () => {
    await world.close();
    const ledger = await openFile(world.file, { mode: 'read' });
    tamper(world.file, "UPDATE events SET person = 'someone' WHERE seq = 4");
    const [link] = await ledger.links(3, 1);
    tamper(world.file, `UPDATE events SET hash = unhex('${linkHash(link?.canonical ?? '')}') WHERE seq = 4`);
    await ledger.close();
    expect((await verify()).chain).toMatchObject({ broken: 1, first: { code: 'prev-hash', seq: 5 } });
  });

  test('a file of evidence that was changed, or is gone', async () => {
    const sha256 = evidenceOf(closed);
    const kept = (await world.evidence.locate(sha256)) ?? '';
    rmSync(kept);
    expect((await verify()).evidence?.first).toMatchObject({ code: 'evidence-missing', detail: 'photo.jpg' });
    writeFileSync(kept, 'another photo');
    expect((await verify()).evidence?.first).toMatchObject({ code: 'evidence-altered', run: closed.number });
  });

  test('an event that names no digest as evidence is broken, not a reason to stop', async () => {
    const sha256 = evidenceOf(closed);
    const verification = await tampered(`UPDATE events SET body = replace(body, '${sha256}', '../../x')`);
    expect(broken(verification)).toEqual(['chain hash', 'evidence evidence-missing']);
  });
});

function evidenceOf({ history }: ActiveRun): string {
  const attached = history.find((event) => event.type === 'evidence.attached');
  return attached?.type === 'evidence.attached' ? attached.body.sha256 : '';
}

describe('a tail that was cut off', () => {
  const cut =
    'DELETE FROM events WHERE seq > 19; DELETE FROM runs WHERE run_key = 2; DELETE FROM personal_values WHERE seq > 19';

  test('is not found without an anchor', async () => {
    const verification = await tampered(`${cut}; DELETE FROM run_facts WHERE run_key = 2`);
    expect(broken(verification)).toEqual([]);
  });

  test('is found against the head that was noted before', async () => {
    const { head } = (await verify()).ledger;
    tamper(world.file, cut);
    const verification = await verify(head);
    expect(verification.anchor).toEqual({ hash: head, foundAtSeq: null });
    expect(verification.broken).toBe(1);
  });

  test.each([1, 10])('an anchor says at which event it is: %i', async (seq) => {
    const hash = await withHashOf(seq);
    expect((await verify(hash)).anchor).toEqual({ hash, foundAtSeq: seq });
  });

  test('the head of an empty ledger is before every first event', async () => {
    expect((await verify('0'.repeat(64))).anchor?.foundAtSeq).toBe(0);
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
    expect(broken(verification)).toEqual([]);
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
