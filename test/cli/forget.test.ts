import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ActiveRun } from '../../src/app/run/active-run.ts';
import { type ClaimsWorld, head, makeClaimsWorld } from '../support/claims-world.ts';
import { chinese, nextDay, runCli, sopIn } from '../support/run-cli.ts';

let world: ClaimsWorld;
let run: ActiveRun;

beforeEach(async () => {
  world = await makeClaimsWorld();
  run = await world.wholeClaim();
  world.at(60);
});

afterEach(() => world.remove());

/** The bytes of everything that SQLite keeps of the ledger. */
function ledgerBytes(): string {
  const folder = path.dirname(world.file);
  const files = readdirSync(folder).filter((name) => name.startsWith('ledger.db'));
  return files.map((name) => readFileSync(path.join(folder, name), 'latin1')).join('');
}

describe('sop forget', () => {
  const reason = '--reason "客户 2026-11-17 来函"';

  test('erases, says what and why, and the ledger still proves itself', async () => {
    expect(ledgerBytes()).toContain('13800138000');
    await world.close();
    const { code, out, err } = await sopIn(
      world,
      `forget ${run.number} --all-personal ${reason} --yes`,
      chinese,
    );
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('客户 (claim.customer)：1 个');
    expect(err).toContain('电话 (claim.phone)：1 个');
    expect(err).toContain('原因：客户 2026-11-17 来函');
    expect(err).toContain('已删除');
    expect((await sopIn(world, 'verify')).code).toBe(0);
    const { out: story } = await sopIn(world, `trace ${run.number} --show-personal`, chinese);
    expect(story).toContain('客户 = （已按请求删除）');
    expect(story).toContain('删除 2 个值：客户 2026-11-17 来函');
    expect(ledgerBytes()).not.toContain('13800138000');
  });

  test('says the second time that nothing is left', async () => {
    const line = `forget ${run.number} --field claim.phone ${reason} --yes`;
    await sopIn(world, line);
    const { code, err } = await sopIn(world, line);
    expect(code).toBe(0);
    expect(err).toContain('Nothing to erase');
    expect((await world.ledger.info()).events).toBe(20);
  });

  test('records who did it', async () => {
    await sopIn(world, `forget ${run.number} --field claim.phone ${reason} --yes --as li.na:head`);
    const { out } = await sopIn(world, `trace ${run.number} --format json`);
    expect(JSON.parse(out).erasures).toMatchObject([{ actor: { ...head }, body: { runSeqs: [5] } }]);
  });

  test.each([
    ['the number of the run', () => run.number, 0, 20],
    ['anything else', () => 'yes', 130, 19],
    ['nothing', () => '', 130, 19],
  ])('asks at a terminal, and takes %s as it is meant', async (_, typed, code, events) => {
    const asked = await runCli(world.folder, ['forget', run.number, '--all-personal', '--reason', 'x'], {
      input: `${typed()}\n`,
      isTerminal: { stdin: true, stdout: true, stderr: true },
      now: () => nextDay,
    });
    expect(asked.err).toContain(`Type ${run.number} to go on`);
    expect(asked.code).toBe(code);
    expect((await world.ledger.info()).events).toBe(events);
  });

  test.each([
    ['without a terminal or --yes', '--all-personal --reason x', '--yes'],
    ['without a choice', '--reason x --yes', '--all-personal'],
    ['with both choices', '--all-personal --field claim.phone --reason x --yes', '--field'],
    ['without a reason', '--all-personal --yes', '--reason'],
    ['with an empty reason', '--all-personal --yes --reason " "', '--reason'],
    [
      'for a field that is not personal',
      '--field claim.amount --reason x --yes',
      'claim.customer, claim.phone',
    ],
    ['for a field that does not exist', '--field claim.name --reason x --yes', 'claim.customer, claim.phone'],
  ])('is refused %s', async (_, options, hint) => {
    const { code, out, err } = await sopIn(world, `forget ${run.number} ${options}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
    expect((await world.ledger.info()).events).toBe(19);
  });
});
