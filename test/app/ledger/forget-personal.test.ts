import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetPersonal, planForgetting, type Selection } from '../../../src/app/ledger/forget-personal.ts';
import { verifyLedger } from '../../../src/app/ledger/verify-ledger.ts';
import type { ActiveRun } from '../../../src/app/run/active-run.ts';
import { AppError } from '../../../src/shared/app-error.ts';
import {
  type ClaimsWorld,
  clerk,
  engineer,
  makeClaimsWorld,
  morning,
  reread,
} from '../../support/claims-world.ts';

let world: ClaimsWorld;
let run: ActiveRun;

/** A claim whose customer came with the ticket and was confirmed, both personal. */
beforeEach(async () => {
  world = await makeClaimsWorld();
  run = await world.takeIn(await world.begin({ prefilled: { claim: { customer: '来自工单的客户' } } }));
});

afterEach(() => world.remove());

const erasure = { actor: clerk, reason: '客户要求删除', now: morning + 60_000 };

function plan(selection: Selection, of = run) {
  return planForgetting(of, selection).map(({ field, runSeqs }) => [`${field.form}.${field.id}`, runSeqs]);
}

async function forget(selection: Selection, of = run): Promise<number> {
  return forgetPersonal(world.ledger, of, planForgetting(of, selection), erasure);
}

describe('what is to be erased', () => {
  test('is every event that holds a value of the field: the ticket and the record', () => {
    expect(plan({ kind: 'fields', fields: ['claim.customer'] })).toEqual([['claim.customer', [2, 5]]]);
  });

  test('is every personal field when all is asked for, and nothing else', () => {
    expect(plan({ kind: 'all' })).toEqual([
      ['claim.customer', [2, 5]],
      ['claim.phone', [6]],
    ]);
  });

  test.each([
    ['claim.amount', 'forget-not-personal'],
    ['claim.customers', 'forget-no-such-field'],
    ['customer', 'forget-no-such-field'],
  ])('is refused for %s', (field, code) => {
    const choose = () => planForgetting(run, { kind: 'fields', fields: ['claim.phone', field] });
    expect(choose).toThrow(AppError);
    expect(choose).toThrow(code);
  });
});

describe('after an erasure', () => {
  test('the values are gone for the reader, the others stay', async () => {
    expect(await forget({ kind: 'fields', fields: ['claim.customer'] })).toBe(2);
    const { history } = await reread(world, run);
    const values = history.flatMap((event) =>
      event.type === 'field.recorded' || event.type === 'run.prefilled' ? [event.body.value] : [],
    );
    expect(values).toEqual([null, null, '13800138000', 200]);
    expect(history.at(-1)).toMatchObject({
      ...{ type: 'personal.forgotten', actor: clerk },
      body: { runSeqs: [2, 5], reason: '客户要求删除' },
    });
  });

  test('the ledger still proves itself, facts included', async () => {
    await forget({ kind: 'all' });
    const { broken, personal } = await verifyLedger(world.ledger, { evidence: null, anchor: null });
    expect({ broken, forgotten: personal.forgotten, kept: personal.checked }).toEqual({
      ...{ broken: 0, forgotten: 3, kept: 0 },
    });
  });

  test('nothing is left to erase', async () => {
    await forget({ kind: 'all' });
    expect(plan({ kind: 'all' }, await reread(world, run))).toEqual([]);
  });

  test('the verdict is what it was: a form does not become incomplete', async () => {
    const before = run.facts;
    await forget({ kind: 'all' });
    expect(await world.ledger.storedFacts(run.runId)).toEqual(before);
    const whole = await world.approve(await world.look(await reread(world, run)));
    expect(whole.facts.run.compliant).toBe(true);
  });

  test('a value that is entered again can be erased again', async () => {
    const again = await world.begin();
    const taken = await world.takeIn(again);
    await forget({ kind: 'fields', fields: ['claim.phone'] }, taken);
    expect(plan({ kind: 'fields', fields: ['claim.phone'] }, await reread(world, taken))).toEqual([]);
    expect(plan({ kind: 'fields', fields: ['claim.customer'] }, await reread(world, taken))).toHaveLength(1);
  });

  test('its bytes are nowhere in the files of the ledger', async () => {
    expect(holds('13800138000')).toBe(true);
    await forget({ kind: 'all' });
    await world.close();
    for (const text of ['13800138000', '华东贸易公司', '来自工单的客户']) expect(holds(text)).toBe(false);
  });
});

/** Whether any file of the ledger holds a text. */
function holds(text: string): boolean {
  const folder = path.dirname(world.file);
  const files = readdirSync(folder).filter((name) => name.startsWith('ledger.db'));
  return files.some((name) => readFileSync(path.join(folder, name)).includes(text));
}

test('is refused when somebody went on with the run meanwhile, and nothing is erased', async () => {
  await world.say(run, engineer, { kind: 'check', check: 'cause', answer: 'yes' });
  await expect(forget({ kind: 'all' })).rejects.toThrow('run-moved-on');
  expect(plan({ kind: 'all' }, await reread(world, run))).toHaveLength(2);
});
