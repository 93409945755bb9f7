import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ActiveRun } from '../../src/app/run/active-run.ts';
import { textWidth } from '../../src/render/text-width.ts';
import {
  type ClaimsWorld,
  clerk,
  engineer,
  head,
  makeClaimsWorld,
  morning,
} from '../support/claims-world.ts';
import { outputMistakes } from '../support/output-schema.ts';
import { type CliOutcome, runCli } from '../support/run-cli.ts';
import { withSql } from '../support/sqlite-files.ts';
import { tamper } from '../support/tamper.ts';
import { tempFolder } from '../support/temp-folder.ts';

const minute = 60_000;
const chinese = { SOP_LANG: 'zh-CN' };

/** Tuesday 10:00 in Shanghai: the claim that waits for the engineer is overdue by then. */
const asOf = morning + 25 * 60 * minute;

function sop(world: ClaimsWorld, line: string, env: Record<string, string> = {}): Promise<CliOutcome> {
  const words = line.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [];
  return runCli(world.folder, words, { env: { LANG: 'en_US.UTF-8', ...env }, now: () => asOf });
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map(textWidth));
}

describe('reading a ledger', () => {
  let world: ClaimsWorld;
  let closed: ActiveRun;
  let waiting: ActiveRun;
  let blocked: ActiveRun;
  let handed: ActiveRun;

  beforeAll(async () => {
    world = await makeClaimsWorld();
    closed = await unhurriedClaim(world);
    world.at(60);
    waiting = await world.takeIn(await world.begin({ prefilled: { claim: { customer: '来自工单' } } }), 5000);
    blocked = await blockedClaim(world);
    handed = await handedClaim(world);
    await world.close();
  });

  afterAll(() => world.remove());

  describe('sop runs', () => {
    test.each([['en'], ['zh-CN']])('lists the newest first, in 80 columns (%s)', async (language) => {
      const { code, out } = await sop(world, 'runs', { SOP_LANG: language });
      expect(code).toBe(0);
      expect(out.match(/CL-\d+-\d+/g)).toEqual(
        [handed, blocked, waiting, closed].map(({ number }) => number),
      );
      expect(widest(out)).toBeLessThanOrEqual(80);
    });

    test('says where each stands, for whom it waits, and since when it is overdue', async () => {
      const { out } = await sop(world, 'runs', chinese);
      expect(out).toContain('已关闭');
      expect(out).toContain('大额');
      expect(out).toContain('「查看」');
      expect(out).toContain('等待 工程师');
      expect(out).toContain('偏差待审批');
      expect(out).toContain('已移交给');
      expect(out).toMatch(/超时 \d+ 小时/);
    });

    test('keeps what it promises as JSON', async () => {
      const { code, out } = await sop(world, 'runs --format json');
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
      await sop(world, `db backup ${damaged}`);
      tamper(damaged, "UPDATE events SET body = '{' WHERE run_key = 2 AND run_seq = 3");
      const { code, out } = await sop(world, `runs --db ${damaged}`);
      expect(code).toBe(0);
      expect(out.match(/CL-\d+-\d+/g)).toHaveLength(4);
      expect(out).toContain('cannot be read');
      const inbox = await sop(world, `inbox --as wang.fang:engineer --db ${damaged}`);
      expect(inbox.out).toContain(`Cannot be read, see sop verify: ${waiting.number}`);
      const json = await sop(world, `runs --format json --db ${damaged}`);
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
      const { out } = await sop(world, `runs --format json ${options}`);
      const numbers = { closed: closed.number, handed: handed.number, blocked: blocked.number };
      const found = JSON.parse(out).runs.map(({ number }: { number: string }) => number);
      expect(found).toEqual(expected.map((name) => numbers[name as keyof typeof numbers]));
    });

    test('says that there are more, and that nothing fits, beside the data', async () => {
      expect((await sop(world, 'runs --limit 2')).err).toContain('more than these 2');
      expect(await sop(world, 'runs --process other')).toEqual({ code: 0, out: '', err: 'No run fits.\n' });
    });

    test.each(['--limit 0', '--limit many', '--status done', '--format xml', '--nonsense'])(
      'refuses %s in a sentence with a hint',
      async (options) => {
        const { code, out, err } = await sop(world, `runs ${options}`);
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
      expect(numbersIn(await sop(world, `inbox --as ${as}`)).toSorted()).toEqual(numbers.toSorted());
    });

    test('sorts by due time, the most pressing first', async () => {
      const { out } = await sop(world, 'inbox --as chen.jie --format json');
      const due = JSON.parse(out).runs.map((run: { due: { dueAt: string } }) => run.due.dueAt);
      expect(due).toEqual(due.toSorted());
      expect(due).toHaveLength(3);
    });

    test('without a known role lists everything by the role it waits for, and says so', async () => {
      const { code, out } = await sop(world, 'inbox', { SOP_AS: 'chen.jie', ...chinese });
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
      const found = await sop(world, 'inbox', { SOP_AS: 'wu.hao' });
      rmSync(file);
      expect(numbersIn(found)).toEqual([blocked.number]);
      expect(found.out).toContain('wu.hao (head)');
    });

    test('does not offer a deviation to the person who asked for it', async () => {
      expect((await sop(world, 'inbox --as wang.fang:head')).out).toContain('Nothing waits for wang.fang');
    });

    test('keeps what it promises as JSON, also for nobody', async () => {
      for (const as of ['li.na:head', 'nobody:clerk', 'chen.jie']) {
        const { out } = await sop(world, `inbox --as ${as} --format json`);
        expect(outputMistakes('inbox', out)).toEqual([]);
      }
    });
  });

  describe('sop trace', () => {
    test('tells the story of a closed run, personal data masked', async () => {
      const { code, out } = await sop(world, `trace ${closed.number}`, chinese);
      expect(code).toBe(0);
      expect(out).not.toContain('华东贸易公司');
      expect(out).toContain('客户 = （个人信息）');
      expect(out).toMatchSnapshot();
      expect(widest(out)).toBeLessThanOrEqual(80);
    });

    test('shows personal data only when asked', async () => {
      const { out } = await sop(world, `trace ${closed.number} --show-personal`);
      expect(out).toContain('Customer = 华东贸易公司');
      expect(out).not.toContain('masked');
    });

    test('tells late entries with both times and the reason, once', async () => {
      const { out } = await sop(world, `trace ${blocked.number}`, chinese);
      expect(out).toContain('11-16 10:05  客户 = （个人信息）');
      expect(out).toContain('↳ 2026-11-16 11:00 补录：系统停机');
      expect(out).toContain('↳ 2026-11-16 11:00 补录，原因同上');
    });

    test('tells pauses, exceptions and deviations', async () => {
      const { out } = await sop(world, `trace ${blocked.number}`, chinese);
      expect(out).toMatchSnapshot();
      expect(out).toContain('暂停 2026-11-16 11:10 – 2026-11-16 11:40：等客户答复、已发邮件');
      expect(out).toContain('查看：“有照片？”答了否 · 严重 · 原因：客户没给');
      expect(widest(out)).toBeLessThanOrEqual(80);
    });

    test('lists every event when asked', async () => {
      const { out } = await sop(world, `trace ${closed.number} --events`);
      const { length } = closed.history;
      expect(out).toMatch(new RegExp(`^ +${length} {2}2026-11-16 `, 'm'));
    });

    test('shows control characters in what people typed as signs', async () => {
      const { out } = await sop(world, `trace ${handed.number}`);
      expect(out).toContain('look ␛[31mred');
    });

    test.each([[''], ['--events'], ['--show-personal --events']])(
      'keeps what it promises as JSON (%s)',
      async (options) => {
        for (const { number } of [closed, waiting, blocked, handed]) {
          const { out } = await sop(world, `trace ${number} --format json ${options}`);
          expect(outputMistakes('trace', out)).toEqual([]);
        }
      },
    );

    test('masks personal data in JSON too, wherever it stands', async () => {
      const { out } = await sop(world, `trace ${waiting.number} --format json --events`);
      expect(out).not.toMatch(/华东贸易公司|13800138000|来自工单/);
      expect(JSON.parse(out).prefilled[0]).toMatchObject({ masked: true, body: { value: null } });
    });

    test.each(['CL-2', 'CL-20261116-0099', 'x'])('refuses %s, which is no single run', async (run) => {
      const { code, out, err } = await sop(world, `trace ${run}`);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^Error: .+\n {2}→ .+\n$/);
    });
  });

  describe('sop verify', () => {
    test('says what is proved, where the head is, and what it cannot show', async () => {
      const { code, out } = await sop(world, 'verify');
      expect(code).toBe(0);
      expect(out).toContain('Everything that can be proved is proved.');
      expect(out).toMatch(/^[0-9a-f]{64}$/m);
      expect(out).toContain('--anchor');
      expect(widest(out)).toBeLessThanOrEqual(80);
    });

    test('keeps what it promises as JSON', async () => {
      const { out } = await sop(world, 'verify --format json');
      expect(outputMistakes('verify', out)).toEqual([]);
    });

    test('finds its own head as an anchor, in capitals too, and no other hash', async () => {
      const { head: hash } = JSON.parse((await sop(world, 'db info --format json')).out).ledger;
      expect((await sop(world, `verify --anchor ${hash.toUpperCase()}`)).code).toBe(0);
      const { code, out } = await sop(world, `verify --anchor ${'ab'.repeat(32)}`, chinese);
      expect(code).toBe(1);
      expect(out).toContain('✗ 锚点');
    });

    test('looks for the evidence where it is told to', async () => {
      const empty = path.join(world.folder, 'empty');
      mkdirSync(empty, { recursive: true });
      const { code, out } = await sop(world, `verify --evidence-dir ${empty}`);
      expect(code).toBe(1);
      expect(out).toContain('photo.jpg');
      expect((await sop(world, `verify --evidence-dir ${empty} --no-evidence`)).code).toBe(0);
    });

    test('refuses an anchor that is no hash', async () => {
      const { code, err } = await sop(world, 'verify --anchor abc');
      expect(code).toBe(2);
      expect(err).toContain('64 hexadecimal digits');
    });
  });

  test('sop db info tells what the ledger is', async () => {
    const { out } = await sop(world, 'db info', chinese);
    expect(out).toMatch(/种类 +真实/);
    expect(out).toMatch(/执行 +4/);
    expect(outputMistakes('db-info', (await sop(world, 'db info --format json')).out)).toEqual([]);
  });
});

/** A whole claim over the first hour. */
async function unhurriedClaim(world: ClaimsWorld): Promise<ActiveRun> {
  const begun = await world.begin();
  world.at(12);
  const taken = await world.takeIn(begun);
  world.at(40);
  const seen = await world.look(taken);
  world.at(55);
  return world.approve(seen);
}

/** A claim entered late, with a pause, an exception, and a no on a key control point. */
async function blockedClaim(world: ClaimsWorld): Promise<ActiveRun> {
  world.at(120);
  const late = { at: morning + 65 * minute, lateReason: '系统停机' };
  const begun = await world.begin(late);
  const named = await world.say(
    begun,
    clerk,
    { kind: 'field', form: 'claim', field: 'customer', value: '甲' },
    late,
  );
  const reached = await world.say(
    named,
    clerk,
    { kind: 'field', form: 'claim', field: 'phone', value: '1' },
    late,
  );
  const raised = await world.say(reached, clerk, { kind: 'raise', exception: 'unclear', note: '金额不清' });
  const taken = await world.say(raised, clerk, { kind: 'field', form: 'claim', field: 'amount', value: 10 });
  world.at(130);
  const paused = await world.say(taken, engineer, { kind: 'pause', reason: 'customer', note: '已发邮件' });
  world.at(160);
  const resumed = await world.say(paused, engineer, { kind: 'resume', note: '' });
  const settled = await world.say(resumed, clerk, { kind: 'settle', id: 'x1', result: '客户更正了' });
  return world.say(settled, engineer, { kind: 'check', check: 'photo', answer: 'no', reason: '客户没给' });
}

/** A claim whose second step was handed over to somebody by name. */
async function handedClaim(world: ClaimsWorld): Promise<ActiveRun> {
  world.at(200);
  const taken = await world.takeIn(await world.begin());
  const noted = await world.say(taken, engineer, { kind: 'note', note: 'look \u001b[31mred' });
  return world.say(noted, engineer, { kind: 'hand-over', person: 'chen.jie', role: null, note: '出差' });
}

describe('a ledger that is not there', () => {
  test.each([
    'runs',
    'inbox',
    'trace x',
    'verify',
    'db info',
    'db rebuild',
    'db backup b.db',
    'forget x --all-personal --reason y',
  ])('stops sop %s with a word on how one comes to be', async (line) => {
    const folder = tempFolder({ 'sop.yaml': '' });
    const { code, out, err } = await runCli(folder, line.split(' '));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('There is no ledger yet');
    expect(err).toContain('sop run');
    expect(readdirSync(folder)).toEqual(['sop.yaml']);
  });

  test.each(['db rebuild', 'db restore x.db', 'forget x --all-personal --reason y'])(
    'nor a workspace: sop %s refuses and says how to make one',
    async (line) => {
      const { code, err } = await runCli(tempFolder(), line.split(' '));
      expect(code).toBe(2);
      expect(err).toContain('sop.yaml');
    },
  );

  test('is refused by its own name when it was named', async () => {
    for (const line of [
      ['runs', '--db', 'gone.db'],
      ['db', 'rebuild', '--db', 'gone.db'],
    ]) {
      const { code, err } = await runCli(tempFolder({ 'sop.yaml': '' }), line);
      expect(code).toBe(2);
      expect(err).toContain('gone.db');
    }
  });
});

test.each(['runs', 'inbox', 'trace', 'verify', 'forget', 'db rebuild', 'db backup', 'db restore', 'db info'])(
  'sop %s --help shows examples that begin with its own name, in both languages',
  async (name) => {
    for (const env of [{ SOP_LANG: 'en' }, chinese]) {
      const { code, out } = await runCli(tempFolder(), [...name.split(' '), '--help'], { env });
      expect(code).toBe(0);
      expect(out.match(new RegExp(`^  sop ${name}`, 'gm'))?.length).toBeGreaterThanOrEqual(2);
    }
  },
);

describe('keeping a ledger', () => {
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
      const { code, out } = await sop(world, 'db rebuild');
      expect(code).toBe(0);
      expect(out).toBe('Facts of 1 runs judged again from their events: 0 differed.\n');
    });

    test('puts right what was changed, names the runs, and exits with 1', async () => {
      await world.close();
      tamper(world.file, 'UPDATE run_facts SET compliant = 0');
      expect((await sop(world, 'verify')).code).toBe(1);
      const { code, out } = await sop(world, 'db rebuild', chinese);
      expect(code).toBe(1);
      expect(out).toContain('1 次不符，已替换');
      expect(out).toContain(run.number);
      expect((await sop(world, 'verify')).code).toBe(0);
    });
  });

  describe('sop db backup', () => {
    test('makes a copy that proves itself, while the ledger is in use', async () => {
      const { code, err } = await sop(world, 'db backup copy.db');
      expect(code).toBe(0);
      expect(err).toContain('Copied 19 events of 1 runs to copy.db');
      await world.takeIn(await world.begin());
      const { out } = await sop(world, 'verify --db copy.db --no-evidence --format json');
      expect(JSON.parse(out)).toMatchObject({ broken: 0, chain: { checked: 19 } });
    });

    test('does not write over a file', async () => {
      writeFileSync(path.join(world.folder, 'copy.db'), 'mine');
      const { code } = await sop(world, 'db backup copy.db');
      expect(code).toBe(2);
      expect(readFileSync(path.join(world.folder, 'copy.db'), 'utf8')).toBe('mine');
    });
  });

  describe('sop db restore', () => {
    beforeEach(() => sop(world, 'db backup copy.db'));

    test('brings back what was copied and keeps what was there', async () => {
      const lost = await world.begin();
      await world.close();
      const { code, err } = await sop(world, 'db restore copy.db');
      expect(code).toBe(0);
      expect(err).toContain('is kept as .sop/ledger.db.before-restore-20261117T020000Z');
      expect(err).toContain('2 events of it are not in the restored one');
      expect((await sop(world, 'runs')).out).not.toContain(lost.number);
      expect((await sop(world, 'verify')).code).toBe(0);
      const before = '.sop/ledger.db.before-restore-20261117T020000Z';
      expect((await sop(world, `runs --db ${before}`)).out).toContain(lost.number);
      expect(files().toSorted()).toEqual(['ledger.db', path.basename(before)]);
    });

    test('others who have the ledger open go on with the restored one', async () => {
      await world.begin();
      expect((await sop(world, 'db restore copy.db')).code).toBe(0);
      expect(await world.ledger.listRuns({})).toHaveLength(1);
      const next = await world.begin();
      expect((await world.ledger.info()).runs).toBe(2);
      expect((await sop(world, `trace ${next.number}`)).code).toBe(0);
      expect((await sop(world, 'verify')).code).toBe(0);
    });

    test('says whose erased data comes back', async () => {
      await sop(world, `forget ${run.number} --all-personal --reason 要求 --yes`);
      const { err } = await sop(world, 'db restore copy.db');
      expect(err).toContain(`run sop forget again for ${run.number}`);
    });

    test('makes the ledger where there is none', async () => {
      await world.close();
      for (const name of files()) rmSync(path.join(path.dirname(world.file), name));
      const { code, err } = await sop(world, 'db restore copy.db');
      expect(code).toBe(0);
      expect(err).not.toContain('kept');
      expect((await sop(world, 'verify')).code).toBe(0);
    });

    test('moves a ledger that is damaged aside as it is', async () => {
      await world.close();
      writeFileSync(world.file, 'no database at all, but long enough to be looked at as one'.repeat(40));
      const { code, err } = await sop(world, 'db restore copy.db');
      expect(code).toBe(0);
      expect(err).toContain('is kept as');
      expect((await sop(world, 'verify')).code).toBe(0);
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
      const { code, err } = await sop(world, `db restore ${prepare()}`);
      expect(code).toBe(2);
      expect(err).toMatch(/Error: .+\n {2}→ .+\n$/);
      expect(files()).toEqual(before);
      expect((await world.ledger.info()).events).toBe(19);
    });

    test('refuses to mix rehearsals with real work', async () => {
      const rehearsal = await makeClaimsWorld('rehearsal');
      await rehearsal.wholeClaim();
      await rehearsal.close();
      const { code, err } = await sop(world, `db restore ${rehearsal.file}`);
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

  describe('sop forget', () => {
    const reason = '--reason "客户 2026-11-17 来函"';

    test('erases, says what and why, and the ledger still proves itself', async () => {
      await world.close();
      const { code, out, err } = await sop(
        world,
        `forget ${run.number} --all-personal ${reason} --yes`,
        chinese,
      );
      expect({ code, out }).toEqual({ code: 0, out: '' });
      expect(err).toContain('客户 (claim.customer)：1 个');
      expect(err).toContain('电话 (claim.phone)：1 个');
      expect(err).toContain('原因：客户 2026-11-17 来函');
      expect(err).toContain('已删除');
      expect((await sop(world, 'verify')).code).toBe(0);
      const { out: story } = await sop(world, `trace ${run.number} --show-personal`, chinese);
      expect(story).toContain('客户 = （已按请求删除）');
      expect(story).toContain('删除 2 个值：客户 2026-11-17 来函');
      const bytes = files().map((name) => readFileSync(path.join(path.dirname(world.file), name), 'latin1'));
      expect(bytes.join('')).not.toContain('13800138000');
    });

    test('says the second time that nothing is left', async () => {
      const line = `forget ${run.number} --field claim.phone ${reason} --yes`;
      await sop(world, line);
      const { code, err } = await sop(world, line);
      expect(code).toBe(0);
      expect(err).toContain('Nothing to erase');
      expect((await world.ledger.info()).events).toBe(20);
    });

    test('records who did it', async () => {
      await sop(world, `forget ${run.number} --field claim.phone ${reason} --yes --as li.na:head`);
      const { out } = await sop(world, `trace ${run.number} --format json`);
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
        now: () => asOf,
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
      [
        'for a field that does not exist',
        '--field claim.name --reason x --yes',
        'claim.customer, claim.phone',
      ],
    ])('is refused %s', async (_, options, hint) => {
      const { code, out, err } = await sop(world, `forget ${run.number} ${options}`);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(hint);
      expect((await world.ledger.info()).events).toBe(19);
    });
  });

  test('a rehearsal ledger says so, beside the data', async () => {
    const rehearsal = await makeClaimsWorld('rehearsal');
    const one = await rehearsal.wholeClaim();
    for (const line of ['runs', 'inbox', `trace ${one.number}`]) {
      expect((await sop(rehearsal, line)).err).toContain('Rehearsal ledger');
    }
    await rehearsal.remove();
  });
});
