import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActiveRun } from '../../src/app/run/active-run.ts';
import { textWidth } from '../../src/render/text-width.ts';
import { liveThroughFour } from '../support/claims-stories.ts';
import { type ClaimsWorld, makeClaimsWorld } from '../support/claims-world.ts';
import { outputMistakes } from '../support/output-schema.ts';
import { type CliOutcome, chinese, sopIn } from '../support/run-cli.ts';
import { tamper } from '../support/tamper.ts';

let world: ClaimsWorld;
let closed: ActiveRun;
let waiting: ActiveRun;
let blocked: ActiveRun;
let handed: ActiveRun;

beforeAll(async () => {
  world = await makeClaimsWorld();
  ({ closed, waiting, blocked, handed } = await liveThroughFour(world));
  await world.close();
});

afterAll(() => world.remove());

function widest(text: string): number {
  return Math.max(...text.split('\n').map(textWidth));
}

describe('sop runs', () => {
  test.each([['en'], ['zh-CN']])('lists the newest first, in 80 columns (%s)', async (language) => {
    const { code, out } = await sopIn(world, 'runs', { SOP_LANG: language });
    expect(code).toBe(0);
    expect(out.match(/CL-\d+-\d+/g)).toEqual([handed, blocked, waiting, closed].map(({ number }) => number));
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  test('says where each stands, for whom it waits, and since when it is overdue', async () => {
    const { out } = await sopIn(world, 'runs', chinese);
    expect(out).toContain('已关闭');
    expect(out).toContain('大额');
    expect(out).toContain('「查看」');
    expect(out).toContain('等待 工程师');
    expect(out).toContain('偏差待审批');
    expect(out).toContain('已移交给');
    expect(out).toMatch(/超时 \d+ 小时/);
  });

  test('keeps what it promises as JSON', async () => {
    const { code, out } = await sopIn(world, 'runs --format json');
    expect(code).toBe(0);
    expect(outputMistakes('runs', out)).toEqual([]);
    const { runs } = JSON.parse(out);
    expect(runs[2]).toMatchObject({
      number: waiting.number,
      class: { id: 'big', provisional: false },
      waiting: { step: 'look', roles: [{ id: 'engineer' }], person: null },
      due: { state: 'overdue', dueAt: '2026-11-16T06:00:00.000Z' },
      people: ['zhang.wei'],
    });
  });

  test('names a run that cannot be read, and lists the others all the same', async () => {
    const damaged = path.join(world.folder, 'damaged.db');
    await sopIn(world, `db backup ${damaged}`);
    tamper(damaged, "UPDATE events SET body = '{' WHERE run_key = 2 AND run_seq = 3");
    const { code, out } = await sopIn(world, `runs --db ${damaged}`);
    expect(code).toBe(0);
    expect(out.match(/CL-\d+-\d+/g)).toHaveLength(4);
    expect(out).toContain('cannot be read');
    const inbox = await sopIn(world, `inbox --as wang.fang:engineer --db ${damaged}`);
    expect(inbox.out).toContain(`Cannot be read, see sop verify: ${waiting.number}`);
    const json = await sopIn(world, `runs --format json --db ${damaged}`);
    expect(outputMistakes('runs', json.out)).toEqual([]);
    rmSync(damaged);
  });

  test.each([
    ['--status closed', ['closed']],
    ['--status aborted', []],
    ['--status open --limit 1', ['handed']],
    ['--process claims --limit 2', ['handed', 'blocked']],
    ['--process other', []],
  ])('lists only what was asked for: %s', async (options, expected) => {
    const { out } = await sopIn(world, `runs --format json ${options}`);
    const numbers = { closed: closed.number, handed: handed.number, blocked: blocked.number };
    const found = JSON.parse(out).runs.map(({ number }: { number: string }) => number);
    expect(found).toEqual(expected.map((name) => numbers[name as keyof typeof numbers]));
  });

  test('says that there are more, and that nothing fits, beside the data', async () => {
    expect((await sopIn(world, 'runs --limit 2')).err).toContain('more than these 2');
    expect(await sopIn(world, 'runs --process other')).toEqual({ code: 0, out: '', err: 'No run fits.\n' });
  });

  test.each(['--limit 0', '--limit many', '--status done', '--format xml', '--nonsense'])(
    'refuses %s in a sentence with a hint',
    async (options) => {
      const { code, out, err } = await sopIn(world, `runs ${options}`);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^Error: .+\n {2}→ .+\n$/);
    },
  );
});

describe('sop inbox', () => {
  const numbersIn = ({ out }: CliOutcome) => out.match(/CL-\d+-\d+/g) ?? [];

  test.each([
    ['wang.fang:engineer', () => [waiting]],
    ['li.na:head', () => [blocked]],
    ['chen.jie', () => [blocked, waiting, handed]],
    ['chen.jie:engineer', () => [waiting, handed]],
    ['zhang.wei:clerk', () => []],
  ] as const)('shows %s what waits for them', async (as, expected) => {
    const numbers = expected().map(({ number }) => number);
    expect(numbersIn(await sopIn(world, `inbox --as ${as}`)).toSorted()).toEqual(numbers.toSorted());
  });

  test('sorts by due time, the most pressing first', async () => {
    const { out } = await sopIn(world, 'inbox --as chen.jie --format json');
    const due = JSON.parse(out).runs.map((run: { due: { dueAt: string } }) => run.due.dueAt);
    expect(due).toEqual(due.toSorted());
    expect(due).toHaveLength(3);
  });

  test('without a known role lists everything by the role it waits for, and says so', async () => {
    const { code, out } = await sopIn(world, 'inbox', { SOP_AS: 'chen.jie', ...chinese });
    expect(code).toBe(0);
    expect(out).toContain('不知道 chen.jie 的角色');
    expect(out).toContain('等待 工程师：1 件');
    expect(out).toContain('等待 负责人：1 件');
    expect(out).toContain('等待 chen.jie：1 件');
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  test('takes roles from the organisation', async () => {
    const file = path.join(world.folder, 'organisation.yaml');
    const people = 'people:\n  wu.hao: { name: 吴浩, roles: [head] }\n';
    writeFileSync(file, `name: 公司\nroles:\n  head: { name: 负责人 }\n${people}`);
    const found = await sopIn(world, 'inbox', { SOP_AS: 'wu.hao' });
    rmSync(file);
    expect(numbersIn(found)).toEqual([blocked.number]);
    expect(found.out).toContain('wu.hao (head)');
  });

  test('does not offer a deviation to the person who asked for it', async () => {
    expect((await sopIn(world, 'inbox --as wang.fang:head')).out).toContain('Nothing waits for wang.fang');
  });

  test('keeps what it promises as JSON, also for nobody', async () => {
    for (const as of ['li.na:head', 'nobody:clerk', 'chen.jie']) {
      const { out } = await sopIn(world, `inbox --as ${as} --format json`);
      expect(outputMistakes('inbox', out)).toEqual([]);
    }
  });
});

describe('sop verify', () => {
  test('says what is proved, where the head is, and what it cannot show', async () => {
    const { code, out } = await sopIn(world, 'verify');
    expect(code).toBe(0);
    expect(out).toContain('Everything that can be proved is proved.');
    expect(out).toMatch(/^[0-9a-f]{64}$/m);
    expect(out).toContain('--anchor');
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  test('keeps what it promises as JSON', async () => {
    const { out } = await sopIn(world, 'verify --format json');
    expect(outputMistakes('verify', out)).toEqual([]);
  });

  test('finds its own head as an anchor, in capitals too, and no other hash', async () => {
    const { head: hash } = JSON.parse((await sopIn(world, 'db info --format json')).out).ledger;
    expect((await sopIn(world, `verify --anchor ${hash.toUpperCase()}`)).code).toBe(0);
    const { code, out } = await sopIn(world, `verify --anchor ${'ab'.repeat(32)}`, chinese);
    expect(code).toBe(1);
    expect(out).toContain('✗ 锚点');
  });

  test('looks for the evidence where it is told to', async () => {
    const empty = path.join(world.folder, 'empty');
    mkdirSync(empty, { recursive: true });
    const { code, out } = await sopIn(world, `verify --evidence-dir ${empty}`);
    expect(code).toBe(1);
    expect(out).toContain('photo.jpg');
    expect((await sopIn(world, `verify --evidence-dir ${empty} --no-evidence`)).code).toBe(0);
  });

  test('refuses an anchor that is no hash', async () => {
    const { code, err } = await sopIn(world, 'verify --anchor abc');
    expect(code).toBe(2);
    expect(err).toContain('64 hexadecimal digits');
  });
});

test('sop db info tells what the ledger is', async () => {
  const { out } = await sopIn(world, 'db info', chinese);
  expect(out).toMatch(/种类 +真实/);
  expect(out).toMatch(/执行 +4/);
  expect(outputMistakes('db-info', (await sopIn(world, 'db info --format json')).out)).toEqual([]);
});
