import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActiveRun } from '../../../src/app/run/active-run.ts';
import { linkHash } from '../../../src/core/run/chain.ts';
import { liveWithErasure } from '../../support/claims-stories.ts';
import { type ClaimsWorld, makeClaimsWorld } from '../../support/claims-world.ts';
import { openFile } from '../../support/sqlite-files.ts';
import { tamper } from '../../support/tamper.ts';
import {
  type BrokenPart,
  brokenParts,
  tamperedCopy,
  verifyFile,
  verifyTampered,
} from '../../support/verify-file.ts';

let world: ClaimsWorld;
let closed: ActiveRun;

beforeAll(async () => {
  world = await makeClaimsWorld();
  ({ closed } = await liveWithErasure(world));
});

afterAll(() => world.remove());

const amount = "(SELECT seq FROM events WHERE body LIKE '%amount%' LIMIT 1)";

describe('tampering is found, and named', () => {
  test.each<[what: string, sql: string, found: readonly BrokenPart[]]>([
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
    const verification = await verifyTampered(world, sql);
    expect(brokenParts(verification)).toEqual(found);
    expect(verification.broken).toBeGreaterThan(0);
  });

  test('with the number of the event and of the run', async () => {
    const { chain } = await verifyTampered(world, "UPDATE events SET person = 'someone' WHERE seq = 4");
    expect(chain).toMatchObject({ broken: 1, first: { code: 'hash', seq: 4, run: closed.number } });
  });

  test('with the place in the facts', async () => {
    const { facts } = await verifyTampered(
      world,
      'UPDATE step_facts SET done_at = done_at - 60000 WHERE ordinal = 1',
    );
    expect(facts.first).toMatchObject({ run: closed.number, detail: 'steps[1].doneAt' });
  });

  test('and what comes after it is counted all the same', async () => {
    const { chain } = await verifyTampered(
      world,
      "UPDATE events SET person = 'someone' WHERE seq IN (4, 7, 9)",
    );
    expect(chain).toMatchObject({ broken: 3, first: { seq: 4 } });
    expect(chain.checked).toBeGreaterThan(20);
  });

  test('also when the event was given a hash that fits', async () => {
    const file = await tamperedCopy(world, "UPDATE events SET person = 'someone' WHERE seq = 4");
    const ledger = await openFile(file, { mode: 'read' });
    const [link] = await ledger.links(3, 1);
    await ledger.close();
    tamper(file, `UPDATE events SET hash = unhex('${linkHash(link?.canonical ?? '')}') WHERE seq = 4`);
    expect((await verifyFile(world, { file })).chain).toMatchObject({
      broken: 1,
      first: { code: 'prev-hash', seq: 5 },
    });
  });

  test('a file of evidence that was changed, or is gone', async () => {
    const kept = (await world.evidence.locate(evidenceOf(closed))) ?? '';
    const photo = readFileSync(kept);
    rmSync(kept);
    expect((await verifyFile(world)).evidence?.first).toMatchObject({
      code: 'evidence-missing',
      detail: 'photo.jpg',
    });
    writeFileSync(kept, 'another photo');
    expect((await verifyFile(world)).evidence?.first).toMatchObject({
      code: 'evidence-altered',
      run: closed.number,
    });
    writeFileSync(kept, photo);
    expect((await verifyFile(world)).evidence?.broken).toBe(0);
  });

  test('an event that names no digest as evidence is broken, not a reason to stop', async () => {
    const sha256 = evidenceOf(closed);
    const verification = await verifyTampered(
      world,
      `UPDATE events SET body = replace(body, '${sha256}', '../../x')`,
    );
    expect(brokenParts(verification)).toEqual(['chain hash', 'evidence evidence-missing']);
  });
});

function evidenceOf({ history }: ActiveRun): string {
  const attached = history.find((event) => event.type === 'evidence.attached');
  return attached?.type === 'evidence.attached' ? attached.body.sha256 : '';
}
