import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Visit } from '../../src/generated/answers.ts';
import { fakeIo } from '../support/fake-io.ts';
import { outputMistakes } from '../support/output-schema.ts';
import { type CliOutcome, runCli } from '../support/run-cli.ts';
import {
  claimsAnswers,
  claimsFiles,
  nine,
  type RunWorkspace,
  runWorkspace,
} from '../support/run-workspace.ts';
import { tempFolder } from '../support/temp-folder.ts';

const number = 'CL-20261123-0001';
const languages = ['en', 'zh-CN'] as const;

/** The report that `--format json` prints. */
function reportOf({ out }: CliOutcome) {
  expect(outputMistakes('run', out)).toEqual([]);
  return JSON.parse(out);
}

/** What `sop trace` tells of the first run. */
async function traceOf({ sop }: RunWorkspace) {
  return JSON.parse((await sop(`trace ${number} --format json --events`)).out);
}

function workspaceWith(
  answers: string | object | null = claimsAnswers(),
  more: Record<string, string | object> = {},
) {
  return runWorkspace({ ...claimsFiles, ...(answers === null ? {} : { 'answers.yaml': answers }), ...more });
}

function runLine(...more: readonly string[]): readonly string[] {
  return ['run', 'claims', '--answers', 'answers.yaml', ...more];
}

const resumeLine = ['resume', '--answers', 'answers.yaml'];

/** Answers that end before the approval, which is then somebody else's. */
const untilApproval = () => claimsAnswers({ approve: {} });

async function begun(): Promise<RunWorkspace> {
  const workspace = workspaceWith(untilApproval());
  expect((await workspace.sop(runLine())).code).toBe(0);
  return workspace;
}

async function storedRuns({ sop }: RunWorkspace): Promise<number> {
  const { code, out } = await sop('runs --format json');
  return code === 2 ? 0 : JSON.parse(out).runs.length;
}

describe('a file of answers that cannot be used', () => {
  test.each([
    ['that is not there', null, [/^Error: There is no file answers\.yaml\./m]],
    ['with a mistake of shape', { steps: { take: { fiels: {} } } }, [/^answers\.yaml:1:\d+: /m]],
    ['that is no YAML', 'steps: [', [/^answers\.yaml:1:\d+: /m]],
    [
      'for another process',
      claimsAnswers({}, { process: 'other' }),
      [/answers\.yaml answers other, not claims/],
    ],
    [
      'with names that the standard does not have',
      claimsAnswers({
        taek: {},
        take: { fields: { claim: { x: 1 } } },
        approve: { checks: { c9: true }, fields: { claim: { amount: 1 } } },
      }),
      [
        /does not ask: steps\.take\.fields\.claim\.x, steps\.approve\.fields\.claim\.amount, steps\.approve\.checks\.c9, steps\.taek$/m,
      ],
    ],
    [
      'with a role that the standard does not have',
      claimsAnswers({ approve: { as: '李娜:boss' } }),
      [/The standard knows no role “boss”/, /Its roles are: clerk, head$/m],
    ],
  ])('%s is told before anything is stored', async (_name, content, told) => {
    const workspace = workspaceWith(content);
    const { code, out, err } = await workspace.sop(runLine());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const words of told) expect(err).toMatch(words);
    expect(await storedRuns(workspace)).toBe(0);
  });

  it('is told by sop resume as well', async () => {
    const workspace = await begun();
    workspace.write('answers.yaml', claimsAnswers({ taek: {} }));
    const { code, err } = await workspace.sop(resumeLine, { language: 'zh-CN' });
    expect(code).toBe(2);
    expect(err).toContain('answers.yaml 回答了标准没有问的内容：steps.taek');
  });
});

describe('an answer that is refused', () => {
  const take = (more: object) => claimsAnswers({ take: { ...claimsAnswers().steps.take, ...more } as Visit });

  test.each([
    [
      'a number that is too small',
      take({ fields: { claim: { customer: '甲', amount: 0 } } }),
      'amount',
      '“Amount”: 0 is below 1.',
      '「金额」：0 小于 1。',
    ],
    [
      'an exception that the standard does not know',
      take({ exceptions: [{ id: 'fire', note: '着火' }] }),
      'customer',
      'The standard knows no exception “fire”; it has: unclear.',
      '标准里没有“fire”这种异常，有的是：unclear。',
    ],
    [
      'a pause for no reason of the standard',
      take({ pause: [{ reason: 'lunch' }] }),
      'customer',
      '“lunch” is no reason to pause; the standard allows: customer.',
      '“lunch”不是可以暂停的原因，标准允许：customer。',
    ],
    [
      'a hand-over to a role that there is not',
      claimsAnswers({ take: { hand_over: { role: 'boss', note: 'x' } } }),
      'customer',
      'The standard knows no role boss.',
      '标准里没有 boss 这个角色。',
    ],
  ])('%s is told in both languages, with its question', async (_name, answers, field, en, zh) => {
    const workspace = workspaceWith(answers);
    const question = `steps.take.fields.claim.${field}`;
    expect(await workspace.sop(runLine())).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(
        `The answer to ${question} was not taken: ${en} Run ${number} stays open.`,
      ),
    });
    expect(await workspace.sop(resumeLine, { language: 'zh-CN' })).toMatchObject({
      code: 2,
      err: expect.stringContaining(`${question} 的答案未被接受：${zh} 执行 ${number} 保持打开。`),
    });
  });
});

describe('who acts', () => {
  it('is whom --as names, then the file, then SOP_AS', async () => {
    const person = async (line: readonly string[], as?: string) => {
      const { as: _, ...rest } = claimsAnswers();
      const workspace = workspaceWith({ ...rest, ...(as ? { as } : {}) });
      await workspace.sop(line, { env: { SOP_AS: '环境:clerk' } });
      const { startedBy, visits } = await traceOf(workspace);
      return [startedBy.person, visits[0].people[0].person];
    };
    expect(await person(runLine('--as', '命令:clerk'), '文件:clerk')).toEqual(['命令', '命令']);
    expect(await person(runLine(), '文件:clerk')).toEqual(['文件', '文件']);
    expect(await person(runLine())).toEqual(['环境', '环境']);
  });

  it('has the role of the step where they name none', async () => {
    const workspace = workspaceWith(claimsAnswers({}, { as: '张敏' }));
    expect(reportOf(await workspace.sop(runLine('--format', 'json')))).toMatchObject({ ended: 'over' });
  });

  test.each([
    ['a:b:c', 'does not say who acts', '没有说明由谁执行'],
    ['张敏:boss', 'The standard knows no role “boss”.', '标准里没有“boss”这个角色。'],
  ])('is not %s: told in both languages, by every command', async (as, en, zh) => {
    const workspace = await begun();
    for (const line of [runLine(), resumeLine, ['abort', number, '--reason', 'x']]) {
      for (const [language, words] of [
        ['en', en],
        ['zh-CN', zh],
      ] as const) {
        const { code, err } = await workspace.sop([...line, '--as', as], { language });
        expect(code).toBe(2);
        expect(err).toContain(words);
      }
    }
    expect(await storedRuns(workspace)).toBe(1);
  });
});

describe('values that a ticket brings along', () => {
  const ticket = { claim: { customer: '来自工单' } };
  const silent = (more: object = {}) =>
    claimsAnswers({ take: { fields: { claim: { amount: 5 } }, checks: { c1: true } } }, more);
  const customerOf = async (workspace: RunWorkspace) => {
    const { events } = await traceOf(workspace);
    const said = events.filter(({ body }: { body: { field?: string } }) => body.field === 'customer');
    return said.map(({ type, body }: { type: string; body: { value: string } }) => [type, body.value]);
  };

  it.each([
    ['a file', ['--with', 'ticket.json'], ''],
    ['standard input', ['--with', '-'], JSON.stringify(ticket)],
    ['standard input with a BOM', ['--with', '-'], `\ufeff${JSON.stringify(ticket)}`],
  ])('are confirmed where the answers say nothing else: from %s', async (_name, more, input) => {
    const workspace = workspaceWith(silent(), { 'ticket.json': ticket });
    expect((await workspace.sop(runLine(...more), { input })).err).toContain('is closed');
    expect(await customerOf(workspace)).toEqual([
      ['run.prefilled', '来自工单'],
      ['field.recorded', '来自工单'],
    ]);
  });

  it('give way to an answer that says something else', async () => {
    const workspace = workspaceWith(claimsAnswers(), { 'ticket.json': ticket });
    await workspace.sop(runLine('--with', 'ticket.json'));
    expect(await customerOf(workspace)).toEqual([
      ['run.prefilled', '来自工单'],
      ['field.recorded', '甲公司'],
    ]);
  });

  it('may stand in the file of answers too, with --with before it', async () => {
    const workspace = workspaceWith(silent({ with: ticket }), {
      'other.json': { claim: { customer: '另一张' } },
    });
    expect((await workspace.sop(runLine('--with', 'other.json'))).err).toContain('is closed');
    expect(await customerOf(workspace)).toContainEqual(['field.recorded', '另一张']);
    const alone = workspaceWith(silent({ with: ticket }));
    await alone.sop(runLine());
    expect(await customerOf(alone)).toContainEqual(['field.recorded', '来自工单']);
  });

  it('that do not fit are refused when they would be confirmed', async () => {
    const answers = claimsAnswers({ take: { fields: { claim: { customer: '甲' } } } });
    const workspace = workspaceWith(answers, { 'ticket.json': { claim: { amount: '许多' } } });
    const { code, err } = await workspace.sop(runLine('--with', 'ticket.json'));
    expect(code).toBe(2);
    expect(err).toContain(
      'The answer to steps.take.fields.claim.amount was not taken: “Amount” takes a number, not “许多”.',
    );
  });

  test.each([
    ['JSON that is cut off', '{"claim":', ' is not JSON (', '不是 JSON（'],
    ['nothing', '', ' is not JSON (', '不是 JSON（'],
    ['no forms', '[1]', ' cannot prefill the run: it holds no forms.', '不能用来预填：里面没有表单。'],
    ['a form that is none', '{"claim": 5}', 'what stands at claim does not fit', 'claim 处的内容不合适'],
    [
      'a value that is none',
      '{"claim": {"customer": {"name": "x"}}}',
      'what stands at claim.customer does not fit',
      'claim.customer 处的内容不合适',
    ],
    [
      'unknown fields',
      '{"claim": {"custmer": "x"}, "extra": {"a": 1}}',
      'the standard does not know: claim.custmer, extra.a',
      '标准不认识的字段：claim.custmer, extra.a',
    ],
  ])('are refused before anything is stored: %s', async (_name, text, en, zh) => {
    const workspace = workspaceWith(claimsAnswers(), { 'ticket.json': text });
    const inEnglish = await workspace.sop(runLine('--with', 'ticket.json'));
    expect(inEnglish).toMatchObject({ code: 2, out: '' });
    expect(inEnglish.err).toContain('ticket.json');
    expect(inEnglish.err).toContain(en);
    expect(inEnglish.err).toMatch(/\n {2}→ .+\n$/);
    const inChinese = await workspace.sop(runLine('--with', '-'), { input: text, language: 'zh-CN' });
    expect(inChinese.err).toContain('标准输入');
    expect(inChinese.err).toContain(zh);
    expect(await storedRuns(workspace)).toBe(0);
  });

  it('in a file that is not there are told', async () => {
    const { code, err } = await workspaceWith().sop(runLine('--with', 'nowhere.json'));
    expect(code).toBe(2);
    expect(err).toContain('There is no file nowhere.json.');
  });
});

describe('a process that cannot be run', () => {
  const claims = claimsFiles['processes/claims.yaml'];

  test.each([
    [
      'en',
      'processes/claims.yaml has 1 error, so it cannot be run.\n  → See them with: sop lint processes/claims.yaml',
    ],
    ['zh-CN', 'processes/claims.yaml 有 1 个错误，不能执行。\n  → 请看：sop lint processes/claims.yaml'],
  ] as const)('with errors that lint finds is refused with how to see them (%s)', async (language, words) => {
    const broken = claims.replace('at_most: 1', 'at_most: 1, raise: nothing');
    const workspace = workspaceWith(claimsAnswers(), { 'processes/claims.yaml': broken });
    const { code, err } = await workspace.sop(runLine(), { language });
    expect(code).toBe(2);
    expect(err).toContain(words);
    const linted = await workspace.sop('lint processes/claims.yaml');
    expect(linted.code).toBe(1);
  });

  test.each([
    [
      'en',
      'claims is retired; no new run can be started under it.',
      'Open runs can still be finished with sop resume.',
    ],
    ['zh-CN', 'claims 已停用，不能再按它开始新的执行。', '已开始的执行仍可用 sop resume 做完。'],
  ] as const)(
    'that is retired begins nothing new, but what was begun is finished (%s)',
    async (language, ...words) => {
      const workspace = await begun();
      workspace.write('processes/claims.yaml', claims.replace('status: draft', 'status: retired'));
      const { code, err } = await workspace.sop(runLine(), { language });
      expect(code).toBe(2);
      for (const line of words) expect(err).toContain(line);
      workspace.write('answers.yaml', claimsAnswers());
      expect((await workspace.sop(resumeLine)).err).toContain('is closed');
    },
  );

  test.each([
    ['en', 'There is no process standard "calims"', 'Did you mean "claims"?'],
    ['zh-CN', '没有流程标准“calims”', '是不是“claims”？'],
  ] as const)('that is not there is told with what may be meant (%s)', async (language, ...words) => {
    const workspace = workspaceWith();
    const { code, err } = await workspace.sop('run calims --answers answers.yaml', { language });
    expect(code).toBe(2);
    for (const line of words) expect(err).toContain(line);
    expect(existsSync(path.join(workspace.folder, '.sop'))).toBe(false);
  });

  it('is found by the path of its file too, and missed there', async () => {
    const workspace = workspaceWith();
    expect((await workspace.sop('run processes/claims.yaml --answers answers.yaml')).err).toContain(
      'is closed',
    );
    const { code, err } = await workspace.sop('run own/x.yaml --answers answers.yaml');
    expect(code).toBe(2);
    expect(err).toContain('There is no file own/x.yaml.');
  });
});

describe('where runs are kept', () => {
  it('is the workspace’s ledger, made by the first run', async () => {
    const { folder } = await begun();
    expect(existsSync(path.join(folder, '.sop/ledger.db'))).toBe(true);
  });

  it('is the one that --db names, then SOP_DB', async () => {
    const workspace = workspaceWith(untilApproval());
    const env = { SOP_DB: 'b.db' };
    await workspace.sop(runLine('--db', 'a.db'), { env });
    await workspace.sop(runLine(), { env });
    expect(globSync('*.db', { cwd: workspace.folder }).toSorted()).toEqual(['a.db', 'b.db']);
    expect(existsSync(path.join(workspace.folder, '.sop'))).toBe(false);
    workspace.write('answers.yaml', claimsAnswers());
    expect((await workspace.sop([...resumeLine, '--db', 'a.db'])).err).toContain('is closed');
    expect((await workspace.sop(resumeLine, { env })).err).toContain('is closed');
  });

  test.each([
    ['en', 'There is no workspace in', 'Make one: a folder with a file sop.yaml, which may be empty.'],
    ['zh-CN', '及其上级文件夹里都没有工作区', '建一个：在某个文件夹里放一个 sop.yaml 文件'],
  ] as const)(
    'without a workspace is nowhere, and it says how to make one (%s)',
    async (language, ...words) => {
      const folder = tempFolder({ 'answers.yaml': JSON.stringify(claimsAnswers()) });
      for (const line of [runLine(), ['resume'], ['abort', number, '--reason', 'x']]) {
        const { code, err } = await runCli(folder, line, { env: { SOP_LANG: language } });
        expect(code).toBe(2);
        for (const word of words) expect(err).toContain(word);
      }
    },
  );

  test.each([
    ['resume', 'en', 'There is no ledger yet (.sop/ledger.db).'],
    ['abort CL-1 --reason x', 'zh-CN', '还没有台账'],
    ['resume --db nowhere.db', 'en', 'There is no ledger'],
  ] as const)('is not made by sop %s (%s)', async (line, language, words) => {
    const workspace = runWorkspace();
    const { code, err } = await workspace.sop(line, { language });
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(globSync('{.sop/*,*.db}', { cwd: workspace.folder })).toEqual([]);
  });

  it('says on top that a rehearsal is no real work', async () => {
    const { openLedger } = await import('../../src/adapters/store/sqlite/open-ledger.ts');
    const workspace = workspaceWith();
    const file = path.join(workspace.folder, 'rehearsal.db');
    const ledger = await openLedger({
      file,
      mode: 'write',
      kind: 'rehearsal',
      now: () => nine,
      newId: () => 'x',
      newSalt: () => 'y',
    });
    await ledger.close();
    const { err } = await workspace.sop(runLine('--db', 'rehearsal.db'));
    expect(err).toMatch(/^Rehearsal ledger: nothing in it is real work\.\nStarted /);
  });
});

describe('sop resume', () => {
  test.each([
    ['en', 'There is no open run to go on with.', 'Start one with sop run PROCESS'],
    ['zh-CN', '没有可以继续的执行。', '用 sop run 流程 开始一次'],
  ] as const)('without an open run says so (%s)', async (language, ...words) => {
    const workspace = workspaceWith();
    await workspace.sop(runLine());
    const { code, err } = await workspace.sop(resumeLine, { language });
    expect(code).toBe(2);
    for (const line of words) expect(err).toContain(line);
  });

  it('goes on with the run that was touched last', async () => {
    const workspace = await begun();
    await workspace.sop(runLine(), { now: nine + 60_000 });
    expect((await workspace.sop(resumeLine)).err).toContain('Going on with CL-20261123-0002');
    workspace.write('answers.yaml', claimsAnswers({ approve: { as: '李娜:head', note: '看一下' } }));
    await workspace.sop([...resumeLine, number], { now: nine + 120_000 });
    expect((await workspace.sop(resumeLine, { now: nine + 180_000 })).err).toContain(
      `Going on with ${number}`,
    );
  });

  it('finds a run by the start of its number, and names several that begin so', async () => {
    const workspace = await begun();
    expect((await workspace.sop([...resumeLine, 'CL'])).err).toContain(`Going on with ${number}`);
    await workspace.sop(runLine());
    for (const [language, words] of [
      ['en', 'Several runs begin with CL: '],
      ['zh-CN', '以 CL 开头的执行不止一个：'],
    ] as const) {
      const { code, err } = await workspace.sop([...resumeLine, 'CL'], { language });
      expect(code).toBe(2);
      expect(err).toContain(`${words}${number}, CL-20261123-0002`);
    }
  });

  test.each([
    ['en', 'There is no run CL-9.', 'sop runs lists them all'],
    ['zh-CN', '没有执行 CL-9。', '用 sop runs 查看全部'],
  ] as const)('of a run that is not there says so (%s)', async (language, ...words) => {
    const { code, err } = await (await begun()).sop([...resumeLine, 'CL-9'], { language });
    expect(code).toBe(2);
    for (const line of words) expect(err).toContain(line);
  });

  it('of a run that is over says so, and changes nothing', async () => {
    const workspace = workspaceWith();
    await workspace.sop(runLine());
    const before = await traceOf(workspace);
    const outcome = await workspace.sop([...resumeLine, number, '--format', 'json']);
    expect(outcome.code).toBe(0);
    expect(reportOf(outcome)).toMatchObject({ ended: 'over', next: null });
    expect((await traceOf(workspace)).events).toEqual(before.events);
  });
});

describe('giving a run up', () => {
  test.each([
    ['en', `${number} was given up.\n`],
    ['zh-CN', `${number} 已中止。\n`],
  ] as const)('ends it, by whoever says why (%s)', async (language, words) => {
    const workspace = await begun();
    const line = ['abort', number, '--reason', '客户撤回', '--as', '李娜:head'];
    expect(await workspace.sop(line, { language })).toEqual({ code: 0, out: words, err: '' });
    const trace = await traceOf(workspace);
    expect(trace).toMatchObject({ status: 'aborted', abortReason: '客户撤回' });
    expect(trace.events.at(-1).actor).toMatchObject({ person: '李娜', role: 'head', department: 'service' });
    const resumed = await workspace.sop([...resumeLine, number, '--format', 'json']);
    expect(reportOf(resumed)).toMatchObject({ ended: 'over', run: { status: 'aborted' } });
  });

  test.each([
    ['en', `Error: Run ${number} cannot be given up. It is given up already; nothing can be added to it.`],
    ['zh-CN', `错误：执行 ${number} 不能中止。它已中止，不能再添加内容。`],
  ] as const)('that is over already is refused (%s)', async (language, words) => {
    const workspace = await begun();
    await workspace.sop(['abort', number, '--reason', '客户撤回']);
    const { code, out, err } = await workspace.sop(['abort', number, '--reason', '再来'], { language });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).toContain(`sop trace ${number}`);
  });

  it.each([
    [['abort', number], 'needs the option --reason <text>'],
    [['abort', number, '--reason', '  '], 'Say why the run is given up.'],
    [['abort', 'CL-9', '--reason', 'x'], 'There is no run CL-9.'],
    [['abort', '--reason', 'x'], 'needs <run>'],
  ])('needs a run and a reason: sop %j', async (line, words) => {
    const { code, err } = await (await begun()).sop(line);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it.each([
    ['at the turn of somebody else', {}],
    ['where an answer is missing', { approve: { as: '李娜:head' } }],
    ['where the first answer is missing', { take: {} }],
    [
      'where nobody decides on what was handed over',
      { approve: { as: '李娜:head', hand_over: { to: '王总:head', note: 'x' } } },
    ],
  ])('may stand at the end of a file of answers: %s', async (_name, steps) => {
    const answers = { ...untilApproval(), end: { abort: '客户撤回' } };
    const workspace = workspaceWith({ ...answers, steps: { ...answers.steps, ...steps } });
    const outcome = await workspace.sop(runLine('--format', 'json'));
    expect(outcome.code).toBe(0);
    expect(reportOf(outcome)).toMatchObject({ ended: 'over', next: null, run: { status: 'aborted' } });
    expect(outcome.err).toBe(`Started ${number}: Claims V0.1\n${number} was given up.\n`);
  });

  it('does not happen where the answers lead to the end', async () => {
    const workspace = workspaceWith(claimsAnswers({}, { end: { abort: '客户撤回' } }));
    expect(reportOf(await workspace.sop(runLine('--format', 'json'))).run.status).toBe('closed');
  });
});

describe('without a terminal and without answers', () => {
  test.each([
    ['run claims', 'en', 'There is no terminal to ask at.', 'sop run PROCESS --answers FILE.yaml'],
    ['run claims --format json', 'zh-CN', '没有可以提问的终端。', 'sop run 流程 --answers 文件.yaml'],
  ] as const)('sop %s begins nothing and says what to do (%s)', async (line, language, ...words) => {
    const workspace = workspaceWith();
    const { code, out, err } = await workspace.sop(line, { language });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const one of words) expect(err).toContain(one);
    expect(await storedRuns(workspace)).toBe(0);
  });

  it('sop resume says the same', async () => {
    const { code, err } = await (await begun()).sop('resume');
    expect(code).toBe(2);
    expect(err).toContain('There is no terminal');
  });
});

describe('at a terminal', () => {
  /** Runs a command line with a person who types these keys, each when a new prompt stands there. */
  async function atTerminal(
    { folder }: RunWorkspace,
    line: readonly string[],
    typed: readonly string[],
    env = {},
  ) {
    const stdin = new PassThrough() as PassThrough & { isTTY: boolean; setRawMode(): void };
    stdin.isTTY = true;
    stdin.setRawMode = () => undefined;
    const io = fakeIo({
      cwd: folder,
      stdin,
      env: { SOP_LANG: 'en', NO_COLOR: '1', ...env },
      isTerminal: { stdin: true, stdout: true, stderr: true },
      now: () => nine,
    });
    // a prompt ends the stream it draws on; a real terminal takes no notice
    io.stdout.end = () => io.stdout;
    io.stderr.end = () => io.stderr;
    const ended = main(line, io);
    let seen = 0;
    for (const keys of typed) {
      seen = await promptAfter(() => io.out() + io.err(), seen);
      stdin.write(keys);
    }
    return {
      code: await ended,
      out: stripVTControlCharacters(io.out()),
      err: stripVTControlCharacters(io.err()),
    };
  }

  /** Waits for a prompt past what was drawn before; gives back how much is drawn now. */
  async function promptAfter(drawn: () => string, seen: number): Promise<number> {
    for (let wait = 0; wait < 200; wait += 1) {
      const now = drawn().length;
      await new Promise((resolve) => setTimeout(resolve, 30));
      if (drawn().length === now && drawn().slice(seen).includes('›')) return now;
    }
    throw new Error(`no prompt after:\n${drawn()}`);
  }

  it('asks, keeps what was answered when it is left, and says how to go on', async () => {
    const workspace = workspaceWith(null);
    const left = await atTerminal(
      workspace,
      ['run', 'claims', '--as', '张敏:clerk', '--db', 'my.db'],
      ['甲公司\r', '/q\r'],
    );
    expect(left.code).toBe(0);
    expect(left.out).toContain('✓ Customer  甲公司');
    expect(left.err).toContain(`Started ${number}: Claims V0.1`);
    expect(left.err).toContain(`Saved. Go on with: sop resume ${number} --as 张敏:clerk --db my.db`);
    const stopped = await atTerminal(
      workspace,
      ['resume', '--as', '张敏:clerk', '--db', 'my.db'],
      ['\u0003'],
    );
    expect(stopped.code).toBe(130);
    expect(stopped.out).toContain('? Amount');
    expect(stopped.err).toContain(`Go on with: sop resume ${number} --as 张敏:clerk --db my.db`);
  });

  it('asks on stderr where JSON was asked for, so that stdout holds the data alone', async () => {
    const { code, out, err } = await atTerminal(
      workspaceWith(null),
      ['run', 'claims', '--as', '张敏:clerk', '--format', 'json'],
      ['甲公司\r', '/q\r'],
    );
    expect(code).toBe(0);
    expect(reportOf({ code, out, err })).toMatchObject({
      ended: 'left',
      next: { question: 'steps.take.fields.claim.amount' },
    });
    expect(err).toContain('? Customer');
  });

  it('asks for the role where none was given, and hands over where the person has another', async () => {
    const workspace = workspaceWith(null);
    const { code, out } = await atTerminal(workspace, ['run', 'claims'], ['0'], { SOP_AS: '王芳' });
    expect(code).toBe(0);
    expect(out).toContain('? This step belongs to: Clerk. Do you work as that now?');
    expect(out).toContain('“Take in” belongs to: Clerk.');
  });

  it('does not ask for the role of somebody whom the organisation knows', async () => {
    const organisation =
      'name: 公司\nroles: { clerk: { name: 客服 } }\npeople: { w.f: { name: 王芳, roles: [clerk] } }\n';
    const workspace = workspaceWith(null, { 'organisation.yaml': organisation });
    const { out } = await atTerminal(workspace, ['run', 'claims'], ['/q\r'], { SOP_AS: '王芳' });
    expect(out).not.toContain('Do you work as that now?');
    expect(out).toContain('? Customer');
    expect((await traceOf(workspace)).startedBy).toMatchObject({ person: 'w.f', role: 'clerk' });
  });
});

describe('the options of sop run and sop resume', () => {
  test.each([
    ['run claims --format xml', '"xml" is no value for --format <format>.', 'Use one of: text, json.'],
    ['resume --format yaml', '"yaml" is no value for --format <format>.', 'Use one of: text, json.'],
    ['run', '"sop run" needs <process>.', 'sop run --help'],
    ['run claims --answer x', '"sop run" has no option "--answer".', 'Did you mean "--answers"?'],
    ['run a b', 'was given more arguments than it takes', 'sop run --help'],
  ])('%s is refused with what would do', async (line, message, hint) => {
    const { code, out, err } = await workspaceWith().sop(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });

  test.each(['run', 'resume', 'abort'])('sop %s --help explains them in both languages', async (verb) => {
    for (const language of languages) {
      const { code, out } = await runWorkspace().sop(`${verb} --help`, { language });
      expect(code).toBe(0);
      expect(out).toContain('--as <person[:role]>');
      expect(out).toContain('--db <file>');
      if (verb !== 'abort')
        expect(out).toContain(language === 'en' ? '(one of: text, json)' : '（可选：text, json）');
    }
  });
});
