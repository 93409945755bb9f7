import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { messagesIn } from '../../src/i18n/index.ts';
import { outputMistakes } from '../support/output-schema.ts';
import type { CliOutcome } from '../support/run-cli.ts';
import {
  complaintAnswers,
  nine,
  type RunWorkspace,
  runWorkspace,
  visitOf,
} from '../support/run-workspace.ts';

const number = 'TS-20261123-0001';
const hour = 3_600_000;
const languages = ['en', 'zh-CN'] as const;

/** The report that `--format json` prints. */
function reportOf({ out }: CliOutcome) {
  expect(outputMistakes('run', out)).toEqual([]);
  return JSON.parse(out);
}

/** What `sop trace` tells of a run. */
async function traceOf({ sop }: RunWorkspace, run = number) {
  return JSON.parse((await sop(`trace ${run} --format json --events --show-personal`)).out);
}

/** The events of a run, as `type` or `type person`. */
async function typesIn(workspace: RunWorkspace, run = number): Promise<readonly string[]> {
  return (await traceOf(workspace, run)).events.map(({ type }: { type: string }) => type);
}

function runLine(...more: readonly string[]): readonly string[] {
  return ['run', 'complaint-handling', '--answers', 'answers.yaml', ...more];
}

describe('sop run with a whole file of answers', () => {
  it('goes to the end, tells it on stderr, and prints on stdout only the JSON that was asked for', async () => {
    const workspace = runWorkspace({ 'answers.yaml': complaintAnswers() });
    const outcome = await workspace.sop(runLine('--format', 'json'));
    expect(outcome.code).toBe(0);
    expect(outcome.err).toBe(
      [
        `Started ${number}: Product-quality complaints V1.0`,
        `${number} is closed after 0 min. Its story: sop trace ${number}`,
        '',
      ].join('\n'),
    );
    expect(reportOf(outcome)).toMatchObject({
      run: { number, process: 'complaint-handling', class: 'normal', status: 'closed' },
      ended: 'over',
      next: null,
      limits: [],
    });
    expect((await workspace.sop('verify')).code).toBe(0);
    const { visits } = await traceOf(workspace);
    expect(visits.map(({ people }: { people: object }) => people)).toEqual(
      [
        ['张敏', 'agent'],
        ['王芳', 'supervisor'],
        ['张敏', 'agent'],
        ['陈涛', 'engineer'],
        ['赵刚', 'quality_head'],
        ['张敏', 'agent'],
        ['孙磊', 'executor'],
        ['张敏', 'agent'],
      ].map(([person, role]) => [{ person, role }]),
    );
  });

  it('prints nothing without being asked, and speaks Chinese', async () => {
    const workspace = runWorkspace({ 'answers.yaml': complaintAnswers() });
    expect(await workspace.sop(runLine(), { language: 'zh-CN' })).toEqual({
      code: 0,
      out: '',
      err: [
        `已开始 ${number}：客户产品质量投诉处理流程 V1.0`,
        `${number} 已关闭，历时 0 分。完整经过：sop trace ${number}`,
        '',
      ].join('\n'),
    });
  });
});

describe('an answer that is missing', () => {
  const partial = () =>
    complaintAnswers({ grade: { ...visitOf('grade'), fields: { grading: { safety_risk: false } } } });

  test.each([
    [
      'en',
      `Error: No answer for steps.grade.fields.grading.customers (“Customers affected”). Run ${number} stays open.`,
      `  → Add it to the answers file and go on with: sop resume ${number} --answers FILE.yaml`,
    ],
    [
      'zh-CN',
      `错误：缺少 steps.grade.fields.grading.customers 的答案（“受影响客户数”）。执行 ${number} 保持打开。`,
      `  → 请补进答案文件，再用 sop resume ${number} --answers 文件.yaml 继续`,
    ],
  ] as const)('is named with its place and its words, and ends with 2 (%s)', async (language, ...lines) => {
    const { code, out, err } = await runWorkspace({ 'answers.yaml': partial() }).sop(runLine(), { language });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n').slice(-2)).toEqual(lines);
  });

  it('is given to sop resume, which goes on at that question and repeats nothing', async () => {
    const workspace = runWorkspace({ 'answers.yaml': partial() });
    await workspace.sop(runLine());
    const before = await traceOf(workspace);
    expect(before.status).toBe('open');
    workspace.write('answers.yaml', complaintAnswers());
    const outcome = await workspace.sop('resume --answers answers.yaml --format json');
    expect(outcome.code).toBe(0);
    expect(outcome.err).toContain(`Going on with ${number}`);
    expect(reportOf(outcome)).toMatchObject({ run: { number, status: 'closed' }, ended: 'over' });
    const after = await traceOf(workspace);
    expect(after.events.slice(0, before.events.length)).toEqual(before.events);
    expect(after.events[before.events.length]).toMatchObject({
      type: 'field.recorded',
      body: { form: 'grading', field: 'customers' },
    });
    const recorded = after.events.filter(({ type }: { type: string }) => type === 'field.recorded');
    const places = recorded.map(({ body }: { body: Record<string, string> }) => `${body.form}.${body.field}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('to a decision on a deviation is asked for in words too', async () => {
    const checks = { ...visitOf('grade').checks, a: { answer: 'no' as const, reason: '客户挂断了' } };
    const workspace = runWorkspace({
      'answers.yaml': complaintAnswers({ grade: visitOf('grade', { checks }) }),
    });
    const { code, err } = await workspace.sop(runLine());
    expect(code).toBe(2);
    expect(err).toContain('No answer for steps.grade.checks.a.deviation (“Approve the deviation?');
    expect(err).toContain('was answered no by 王芳: 客户挂断了');
  });
});

describe('an answer that is refused', () => {
  const check = (step: string, id: string, answer: object) =>
    complaintAnswers({
      [step]: visitOf(step, { checks: { ...visitOf(step).checks, [id]: answer } as never }),
    });
  const deviation = (by: string) => ({
    answer: 'no',
    reason: '客户挂断了',
    deviation: { decision: 'approve', by, comment: '行' },
  });
  const customers = (value: string | number) => {
    const grading = { ...visitOf('grade').fields?.grading, customers: value };
    return complaintAnswers({ grade: visitOf('grade', { fields: { grading } }) });
  };

  test.each([
    [
      'a number that is none',
      customers('几个'),
      'steps.grade.fields.grading.customers',
      '“Customers affected” takes a number, not “几个”.',
      '「受影响客户数」要填数字，不能是“几个”。',
    ],
    [
      'n-a on a key control point',
      check('grade', 'a', { answer: 'na', reason: '不涉及' }),
      'steps.grade.checks.a',
      'This is a key control point: not-applicable is not an answer here.',
      '这是关键控制点，不能答“不适用”。',
    ],
    [
      'a no without a reason',
      check('receive', 'a', { answer: 'no' }),
      'steps.receive.checks.a',
      'A no and a not-applicable need a reason.',
      '答“否”或“不适用”必须说明原因。',
    ],
    [
      'an outcome that an approval does not have',
      complaintAnswers({ approve: visitOf('approve', { outcome: 'postponed' }) }),
      'steps.approve.outcome',
      '“Approve the solution” cannot end with “postponed”; it can with: approved, returned, rejected.',
      '「处理方案审批」不能以“postponed”结束，可以是：approved, returned, rejected。',
    ],
  ])(
    '%s is told with the question and the reason, and ends with 2',
    async (_name, answers, question, en, zh) => {
      const workspace = runWorkspace({ 'answers.yaml': answers });
      const inEnglish = await workspace.sop(runLine());
      expect({ code: inEnglish.code, out: inEnglish.out }).toEqual({ code: 2, out: '' });
      expect(inEnglish.err).toContain(`The answer to ${question} was not taken: ${en}`);
      expect(inEnglish.err).toContain(`Run ${number} stays open.`);
      expect(inEnglish.err).toContain(`sop resume ${number} --answers FILE.yaml`);
      const inChinese = await workspace.sop(['resume', number, '--answers', 'answers.yaml'], {
        language: 'zh-CN',
      });
      expect(inChinese.code).toBe(2);
      expect(inChinese.err).toContain(`${question} 的答案未被接受：${zh}`);
      expect(inChinese.err).toContain(`执行 ${number} 保持打开。`);
      expect((await traceOf(workspace)).status).toBe('open');
    },
  );

  test.each([
    [
      'the author of a plan does not approve it',
      complaintAnswers({ approve: visitOf('approve', { as: '陈涛:quality_head' }) }),
      '陈涛 worked on “Analyse, judge, make the solution” and so may not approve it: somebody else has to.',
      '陈涛 参与了「原因分析、责任判定、方案制定」，不能再审批它，须由另一人审批。',
    ],
    [
      'whoever answered no does not approve the deviation',
      check('grade', 'a', deviation('王芳:service_manager')),
      'Whoever answered no cannot approve the deviation; another person has to (Service supervisor, Head of customer service).',
      '答“否”的人不能批准这项偏差，须由另一人批准（客服主管、客服部负责人）。',
    ],
    [
      'a deviation is not approved in any role',
      check('grade', 'a', deviation('张敏:agent')),
      '“Grade the complaint” belongs to: Service supervisor, Head of customer service. You are working as: Service specialist.',
      '「投诉分级」由 客服主管、客服部负责人 负责。您现在的角色是 客服专员。',
    ],
  ])('%s: it waits for somebody who may', async (_name, answers, en, zh) => {
    const workspace = runWorkspace({ 'answers.yaml': answers });
    const inEnglish = await workspace.sop(runLine('--format', 'json'));
    expect(inEnglish.code).toBe(0);
    expect(inEnglish.err.replaceAll('\n', ' ')).toContain(en);
    expect(reportOf(inEnglish)).toMatchObject({ ended: 'handed-over', run: { status: 'open' } });
    const inChinese = await workspace.sop('resume --answers answers.yaml', { language: 'zh-CN' });
    expect(inChinese.err.replaceAll('\n', '')).toContain(zh);
  });

  it('that was put right is taken by sop resume', async () => {
    const workspace = runWorkspace({ 'answers.yaml': customers('几个') });
    await workspace.sop(runLine());
    workspace.write('answers.yaml', complaintAnswers());
    expect(reportOf(await workspace.sop('resume --answers answers.yaml --format json')).run.status).toBe(
      'closed',
    );
  });

  it('as a deviation by the file itself is not given for ever', async () => {
    const refused = {
      answer: 'no',
      reason: '客户挂断了',
      deviation: { decision: 'refuse', by: '周岚:service_manager', comment: '再打' },
    };
    const workspace = runWorkspace({ 'answers.yaml': check('grade', 'a', refused) });
    const { code, err } = await workspace.sop(runLine());
    expect(code).toBe(2);
    expect(err).toContain('No answer for steps.grade.checks.a (');
    workspace.write('answers.yaml', check('grade', 'a', deviation('周岚:service_manager')));
    expect((await workspace.sop('resume --answers answers.yaml')).code).toBe(0);
  });
});

describe('whose turn it is', () => {
  test.each([
    [
      'en',
      '“Receive the complaint” belongs to: Service specialist. You are working as: Service supervisor.',
      'sop inbox',
    ],
    ['zh-CN', '「接收投诉」由 客服专员 负责。您现在的角色是 客服主管。', 'sop inbox'],
  ] as const)('is told to somebody in another role, and ends with 0 (%s)', async (language, ...words) => {
    const workspace = runWorkspace({ 'answers.yaml': complaintAnswers({}, { as: '张敏' }) });
    const outcome = await workspace.sop(runLine('--as', '王芳:supervisor', '--format', 'json'), { language });
    expect(outcome.code).toBe(0);
    const said = outcome.err.replaceAll('\n', language === 'en' ? ' ' : '');
    for (const line of words) expect(said).toContain(line);
    expect(reportOf(outcome)).toMatchObject({
      ended: 'handed-over',
      next: { question: 'steps.receive.fields.register.customer', roles: ['agent'] },
      run: { status: 'open' },
    });
  });

  it('is told with the limits that run', async () => {
    const workspace = runWorkspace({ 'answers.yaml': complaintAnswers({ grade: { as: '谁:agent' } }) });
    const { limits } = reportOf(await workspace.sop(runLine('--format', 'json')));
    expect(limits).toEqual([
      { name: '投诉分级', dueAt: '2026-11-23T02:00:00.000Z', paused: false },
      { name: '开始处理', dueAt: '2026-11-23T03:00:00.000Z', paused: false },
      { name: '办结', dueAt: '2026-11-26T10:00:00.000Z', paused: false },
    ]);
  });

  it('passes to a person that the file hands the step over to, who picks it up', async () => {
    const grade = { as: '王芳:supervisor', hand_over: { to: '李娜', note: '我去开会' } };
    const workspace = runWorkspace({ 'answers.yaml': complaintAnswers({ grade }) });
    const handed = await workspace.sop(runLine('--format', 'json'));
    expect(handed.code).toBe(0);
    expect(handed.err).toContain('“Grade the complaint” was handed over to 李娜.');
    expect(reportOf(handed)).toMatchObject({ ended: 'handed-over' });
    workspace.write('answers.yaml', complaintAnswers());
    const other = await workspace.sop('resume --answers answers.yaml --format json');
    expect(reportOf(other)).toMatchObject({ ended: 'handed-over' });
    expect(other.err).toContain('was handed over to 李娜');
    workspace.write('answers.yaml', complaintAnswers({ grade: visitOf('grade', { as: '李娜:supervisor' }) }));
    const picked = await workspace.sop('resume --answers answers.yaml --format json');
    expect(reportOf(picked)).toMatchObject({ ended: 'over', run: { status: 'closed' } });
    const { visits } = await traceOf(workspace);
    // who handed it over had begun it
    expect(visits[1].people).toEqual([
      { person: '王芳', role: 'supervisor' },
      { person: '李娜', role: 'supervisor' },
    ]);
  });

  it('passes to a role above, as the standard advises for what exceeds a right', async () => {
    const approve = { as: '赵刚:quality_head', hand_over: { role: 'vice_president', note: '超出权限' } };
    const workspace = runWorkspace({ 'answers.yaml': complaintAnswers({ approve }) });
    const handed = await workspace.sop(runLine(), { language: 'zh-CN' });
    expect(handed.err).toContain('「处理方案审批」已移交给 分管副总。');
    workspace.write(
      'answers.yaml',
      complaintAnswers({ approve: visitOf('approve', { as: '高总:vice_president' }) }),
    );
    expect((await workspace.sop('resume --answers answers.yaml')).err).toContain('is closed');
  });
});

describe('an organisation in the workspace', () => {
  const organisation = (more = '') => `
name: 公司
departments:
  service: { name: 客服部 }
  quality: { name: 质量部 }
  production: { name: 生产部 }
roles:
  agent: { name: 客服专员 }
  supervisor: { name: 客服主管, above: service_manager${more} }
  service_manager: { name: 客服部负责人 }
  engineer: { name: 质量工程师 }
  quality_head: { name: 质量部负责人 }
  executor: { name: 经办人 }
people:
  zhang.min: { name: 张敏, department: service, roles: [agent] }
  wang.fang: { name: 王芳, department: service, roles: [supervisor], deputies: [{ person: li.na, from: "2026-11-20", to: "2026-11-30" }] }
  li.na: { name: 李娜, department: service, roles: [agent] }
  zhou.lan: { name: 周岚, department: service, roles: [service_manager] }
  chen.tao: { name: 陈涛, department: quality, roles: [engineer] }
  zhao.gang: { name: 赵刚, department: quality, roles: [quality_head] }
  sun.lei: { name: 孙磊, department: production, roles: [executor] }
  xu.fei: { name: 徐飞, department: quality, roles: [executor] }
`;
  const named = (visits: Parameters<typeof complaintAnswers>[0] = {}) =>
    complaintAnswers(
      {
        grade: visitOf('grade', { as: 'wang.fang' }),
        analyse: visitOf('analyse', { as: 'chen.tao' }),
        approve: visitOf('approve', { as: '赵刚' }),
        execute: visitOf('execute', { as: 'sun.lei' }),
        ...visits,
      },
      { as: '张敏' },
    );

  it('knows roles, departments, and people by name: nobody has to say them', async () => {
    const workspace = runWorkspace({ 'organisation.yaml': organisation(), 'answers.yaml': named() });
    expect((await workspace.sop(runLine())).err).toContain('is closed');
    const { visits, startedBy, events } = await traceOf(workspace);
    expect(startedBy).toMatchObject({ person: 'zhang.min', role: 'agent', department: 'service' });
    const people = visits.map(({ people }: { people: { person: string; role: string }[] }) => people[0]);
    expect(people.map(({ person, role }: { person: string; role: string }) => `${person}:${role}`)).toEqual([
      'zhang.min:agent',
      'wang.fang:supervisor',
      'zhang.min:agent',
      'chen.tao:engineer',
      'zhao.gang:quality_head',
      'zhang.min:agent',
      'sun.lei:executor',
      'zhang.min:agent',
    ]);
    const departments = new Set(
      events.map(({ actor }: { actor: { department: string } }) => actor.department),
    );
    expect([...departments].toSorted()).toEqual(['production', 'quality', 'service']);
  });

  it('gives a deputy the role while they stand in, and not before', async () => {
    const grade = visitOf('grade', { as: 'li.na' });
    const workspace = runWorkspace({ 'organisation.yaml': organisation(), 'answers.yaml': named({ grade }) });
    const early = await workspace.sop(runLine('--format', 'json'), { now: nine - 4 * 24 * hour });
    expect(reportOf(early)).toMatchObject({ ended: 'handed-over', next: { roles: ['supervisor'] } });
    expect((await workspace.sop(runLine())).err).toContain('is closed');
  });

  it('gives the role above the one that is vacant', async () => {
    const grade = visitOf('grade', { as: 'zhou.lan' });
    const files = { 'answers.yaml': named({ grade }) };
    const filled = runWorkspace({ ...files, 'organisation.yaml': organisation() });
    expect(reportOf(await filled.sop(runLine('--format', 'json'))).ended).toBe('handed-over');
    const vacant = organisation(', vacant: true').replace(
      'roles: [supervisor], deputies: [{ person: li.na, from: "2026-11-20", to: "2026-11-30" }]',
      'roles: []',
    );
    const empty = runWorkspace({ ...files, 'organisation.yaml': vacant });
    expect((await empty.sop(runLine())).err).toContain('is closed');
  });

  it('does not give a person a role that they do not have', async () => {
    const grade = visitOf('grade', { as: '张敏' });
    const workspace = runWorkspace({ 'organisation.yaml': organisation(), 'answers.yaml': named({ grade }) });
    const outcome = await workspace.sop(runLine('--format', 'json'));
    expect(reportOf(outcome).ended).toBe('handed-over');
    expect(outcome.err).toContain('belongs to: Service supervisor. You are working as');
  });

  it('knows that somebody of another department does not carry out the solution', async () => {
    const execute = visitOf('execute', { as: 'xu.fei' });
    const workspace = runWorkspace({
      'organisation.yaml': organisation(),
      'answers.yaml': named({ execute }),
    });
    for (const [language, words] of [
      [
        'en',
        'In this run the role “Member of the responsible department” is held by the department Production.',
      ],
      ['zh-CN', '本次执行中「责任部门经办人」由 生产部 担任。'],
    ] as const) {
      const { err } = await workspace.sop(runLine(), { language });
      expect(err.replaceAll('\n', language === 'en' ? ' ' : '')).toContain(words);
    }
  });

  it('knows one person under two names as one: they do not approve their own plan', async () => {
    const visits = {
      analyse: visitOf('analyse', { as: '赵刚:engineer' }),
      approve: visitOf('approve', { as: 'zhao.gang' }),
    };
    const workspace = runWorkspace({ 'organisation.yaml': organisation(), 'answers.yaml': named(visits) });
    const { err } = await workspace.sop(runLine());
    expect(err.replaceAll('\n', ' ')).toContain('zhao.gang worked on “Analyse, judge, make the solution”');
  });

  it('is pinned by the run, and a mistake in it stops the start', async () => {
    const workspace = runWorkspace({ 'organisation.yaml': organisation(), 'answers.yaml': named() });
    await workspace.sop(runLine());
    const { events } = await traceOf(workspace);
    expect(events[0].body.pins.organisation).toMatch(/^[0-9a-f]{64}$/);
    workspace.write('organisation.yaml', 'name: 公司\npeople: { x: { name: X, roles: [ghost] } }\n');
    const { code, err } = await workspace.sop(runLine());
    expect(code).toBe(2);
    expect(err).toMatch(/^organisation\.yaml:2:\d+: .*ghost/m);
  });
});

describe('when things happened', () => {
  test.each([
    ['en', '2026-11-23 10:00', 'A run cannot begin at 2026-11-23 10:00, which has not come yet.'],
    ['zh-CN', '10:00', '2026-11-23 10:00 还没到，执行不能从那时开始。'],
    ['en', '2026-11-23T08:00+08:00', 'The run began 60 min ago; more than 15 min need a reason.'],
    ['zh-CN', '08:00', '执行开始于 60 分钟前，超过 15 分钟须说明原因。'],
    ['en', 'yesterday', '“yesterday” is no time.'],
    ['zh-CN', '昨天', '“昨天”不是时间。'],
  ] as const)('is refused where it cannot be (%s): --at %s', async (language, at, words) => {
    const workspace = runWorkspace({ 'answers.yaml': complaintAnswers() });
    const { code, err } = await workspace.sop(runLine('--at', at), { language });
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).toMatch(/\n {2}→ .+\n$/);
    expect((await workspace.sop('runs')).out).not.toContain('TS-');
  });

  it('may be earlier today without a reason, as far as is tolerated', async () => {
    const workspace = runWorkspace({ 'answers.yaml': complaintAnswers() });
    expect((await workspace.sop(runLine('--at', '08:45'))).code).toBe(0);
    const { startedAt, deviations } = await traceOf(workspace);
    expect(startedAt).toBe('2026-11-23T00:45:00.000Z');
    expect(deviations.map(({ kind }: { kind: string }) => kind)).not.toContain('entered_late');
  });

  it('takes the tolerance of the workspace', async () => {
    const workspace = runWorkspace({
      'sop.yaml': 'late_entry_tolerance: 2 h\n',
      'answers.yaml': complaintAnswers(),
    });
    expect((await workspace.sop(runLine('--at', '07:30'))).code).toBe(0);
  });

  /** A whole complaint of Friday, told on Monday. */
  const told = (more: object = {}) => {
    const times = {
      receive: ['09:01', '09:10'],
      grade: ['09:11', '09:40'],
      dispatch: ['09:41', '10:00'],
      analyse: ['10:10', '15:00'],
      approve: ['15:05', '15:30'],
      confirm: ['15:40', '16:30'],
      execute: ['16:40', '17:00'],
      revisit: ['17:10', '17:30'],
    };
    const register = { ...visitOf('receive').fields?.register, first_contact_at: '2026-11-20 09:05' };
    const visits = Object.entries(times).map(([step, [begin = '', end = '']]) => {
      const fields = step === 'receive' ? { fields: { register } } : {};
      return [step, visitOf(step, { begin: `2026-11-20 ${begin}`, at: `2026-11-20 ${end}`, ...fields })];
    });
    const answers = complaintAnswers(Object.fromEntries(visits));
    return { ...answers, at: '2026-11-20 09:00', ...more };
  };

  it.each([
    ['in the file', { late_reason: '周五系统停机' }, []],
    ['on the command line', {}, ['--late-reason', '周五系统停机']],
  ])(
    'is entered late with a reason %s: a minor deviation each, and nothing else',
    async (_name, more, options) => {
      const workspace = runWorkspace({ 'answers.yaml': told(more) });
      const outcome = await workspace.sop(runLine('--format', 'json', ...options));
      expect(reportOf(outcome)).toMatchObject({
        ended: 'over',
        run: { startedAt: '2026-11-20T01:00:00.000Z' },
      });
      const friday = 'TS-20261120-0001';
      const { deviations, compliant, events, startedAt, endedAt } = await traceOf(workspace, friday);
      const late = deviations.filter(({ kind }: { kind: string }) => kind === 'entered_late');
      expect(late).toHaveLength(9);
      expect(new Set(late.map(({ severity }: { severity: string }) => severity))).toEqual(new Set(['minor']));
      expect(new Set(late.map(({ reason }: { reason: string }) => reason))).toEqual(
        new Set(['周五系统停机']),
      );
      expect(deviations.filter(({ kind }: { kind: string }) => kind !== 'entered_late')).toEqual([]);
      expect(compliant).toBe(true);
      expect([startedAt, endedAt]).toEqual(['2026-11-20T01:00:00.000Z', '2026-11-20T09:30:00.000Z']);
      expect(events).toHaveLength(reportOf(outcome).run.events);
    },
  );

  it('is refused without a reason, at the answer that is late', async () => {
    const workspace = runWorkspace({
      'answers.yaml': complaintAnswers({ receive: visitOf('receive', { at: '2026-11-23 08:30' }) }),
    });
    const late = await workspace.sop(runLine('--at', '08:00', '--late-reason', '早上断网'));
    expect(late.code).toBe(0);
    const none = complaintAnswers({ grade: visitOf('grade', { at: '2026-11-23 09:05' }) });
    const other = runWorkspace({ 'answers.yaml': none });
    const { code, err } = await other.sop(runLine());
    expect(code).toBe(2);
    expect(err).toContain('2026-11-23 09:05:00 has not come yet');
    const later = await other.sop('resume --answers answers.yaml', { now: nine + hour, language: 'zh-CN' });
    expect(later.code).toBe(2);
    expect(later.err).toContain(
      '发生 55 分钟后才录入（允许 15 分钟），请用 --late-reason 或答案文件里的 late_reason 说明原因。',
    );
    const given = await other.sop(['resume', '--answers', 'answers.yaml', '--late-reason', '开会'], {
      now: nine + hour,
    });
    expect(given.code).toBe(0);
  });

  it('is refused before what it depends on, at the beginning of a step too', async () => {
    const grade = visitOf('grade', { begin: '2026-11-23 08:00' });
    const workspace = runWorkspace({ 'answers.yaml': complaintAnswers({ grade }, { late_reason: 'x' }) });
    const { code, err } = await workspace.sop(runLine());
    expect(code).toBe(2);
    expect(err).toContain(
      'The answer to steps.grade.fields.grading.safety_risk was not taken: 2026-11-23 08:00:00 is before 2026-11-23 09:00:00',
    );
  });

  it('in a file is no time that there is not', async () => {
    const workspace = runWorkspace({
      'answers.yaml': complaintAnswers({ receive: visitOf('receive', { at: '2026-02-30 09:00' }) }),
    });
    expect(await workspace.sop(runLine())).toMatchObject({
      code: 2,
      err: expect.stringContaining('“2026-02-30 09:00” is no time.'),
    });
  });
});

describe('pauses and exceptions in a file of answers', () => {
  const confirm = () =>
    visitOf('confirm', {
      begin: '2026-11-23 09:00',
      at: '2026-11-23 12:00',
      note: '客户要和老板商量',
      pause: [
        {
          reason: 'waiting_for_customer',
          from: '2026-11-23 09:30',
          to: '2026-11-23 11:30',
          note: '已发邮件',
        },
      ],
      exceptions: [
        { id: 'customer_unreachable', note: '打了三次', result: '下午接通' },
        { note: '销售不在' },
      ],
    });

  it('are told in their time, and settled', async () => {
    const answers = complaintAnswers(
      { confirm: confirm() },
      { late_reason: '补录', exceptions: { x2: '改由主管解释' } },
    );
    for (const step of ['receive', 'grade', 'dispatch', 'analyse', 'approve']) {
      Object.assign(answers.steps[step] as object, { at: '2026-11-23 09:00' });
    }
    const workspace = runWorkspace({ 'answers.yaml': answers });
    const late = { now: nine + 4 * hour };
    const outcome = await workspace.sop(runLine('--at', '09:00', '--format', 'json'), late);
    expect(reportOf(outcome)).toMatchObject({ ended: 'over' });
    const { events, clocks } = await traceOf(workspace);
    const total = clocks.find(({ clock }: { clock: string }) => clock === 'total');
    expect(total.pauses).toMatchObject([
      {
        reason: 'waiting_for_customer',
        fromAt: '2026-11-23T01:30:00.000Z',
        toAt: '2026-11-23T03:30:00.000Z',
      },
    ]);
    const types = events.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type === 'exception.raised')).toHaveLength(2);
    expect(types.filter((type: string) => type === 'exception.closed')).toHaveLength(2);
    expect(types.indexOf('run.closed')).toBe(types.length - 1);
  });

  it('are not repeated by a run that is resumed in the midst of them', async () => {
    const visit = {
      ...visitOf('receive'),
      note: '急',
      exceptions: [{ id: 'incomplete', note: '缺型号', result: '补上了' }],
      pause: [{ reason: 'waiting_for_customer', note: '等' }],
      evidence: ['mail.eml'],
    };
    const { register } = visit.fields ?? {};
    const { channel: _, ...cut } = register ?? {};
    const workspace = runWorkspace({
      'answers.yaml': complaintAnswers({ receive: { ...visit, fields: { register: cut } } }),
      'mail.eml': 'a mail',
    });
    expect((await workspace.sop(runLine())).err).toContain(
      'No answer for steps.receive.fields.register.channel',
    );
    workspace.write('answers.yaml', complaintAnswers({ receive: visit }));
    const resumed = await workspace.sop('resume --answers answers.yaml --format json');
    expect(reportOf(resumed)).toMatchObject({ ended: 'over' });
    const types = await typesIn(workspace);
    for (const type of [
      'check.noted',
      'exception.raised',
      'exception.closed',
      'clock.paused',
      'evidence.attached',
    ]) {
      expect(
        types.filter((one) => one === type),
        type,
      ).toHaveLength(1);
    }
  });

  it('left open keep the run open, and are named when it asks for them', async () => {
    const receive = visitOf('receive', { exceptions: [{ note: '销售不在' }] });
    const workspace = runWorkspace({ 'answers.yaml': complaintAnswers({ receive }) });
    const { code, err } = await workspace.sop(runLine());
    expect(code).toBe(2);
    expect(err).toContain('No answer for exceptions.x1 (“What came of exception x1 (销售不在)?”).');
    workspace.write('answers.yaml', complaintAnswers({ receive }, { exceptions: { x1: '改由主管解释' } }));
    expect((await workspace.sop('resume --answers answers.yaml')).err).toContain('is closed');
  });
});

describe('evidence in a file of answers', () => {
  const withFiles = (files: readonly string[]) => {
    const checks = { ...visitOf('analyse').checks, a: { answer: 'yes' as const, evidence: [...files] } };
    return complaintAnswers({ analyse: visitOf('analyse', { checks, evidence: [...files] }) });
  };
  const evidenceOf = async (workspace: RunWorkspace) => {
    const { events } = await traceOf(workspace);
    const attached = events.filter(({ type }: { type: string }) => type === 'evidence.attached');
    return attached.map(
      ({ body }: { body: { check: string; name: string } }) => `${body.check} ${body.name}`,
    );
  };

  it('is found from the folder of that file, and kept beside the ledger', async () => {
    const workspace = runWorkspace({
      'cases/answers.yaml': withFiles(['photos/inside.jpg']),
      'cases/photos/inside.jpg': 'a photo',
    });
    const outcome = await workspace.sop(['run', 'complaint-handling', '--answers', 'cases/answers.yaml']);
    expect(outcome.err).toContain('is closed');
    expect(await evidenceOf(workspace)).toEqual(['null inside.jpg', 'a inside.jpg']);
    expect(globSync('.sop/evidence/*/*', { cwd: workspace.folder })).toHaveLength(1);
    expect((await workspace.sop('verify')).code).toBe(0);
  });

  it('that is not there is told, in both languages, and the run goes on once it is', async () => {
    const workspace = runWorkspace({ 'answers.yaml': withFiles(['nowhere.jpg']) });
    const file = path.join(workspace.folder, 'nowhere.jpg');
    const { code, err } = await workspace.sop(runLine());
    expect(code).toBe(2);
    expect(err).toContain(
      `The answer to steps.analyse.fields.analysis.cause_kind was not taken: There is no file ${file}.`,
    );
    const inChinese = await workspace.sop('resume --answers answers.yaml', { language: 'zh-CN' });
    expect(inChinese.err).toContain(`没有文件 ${file}。`);
    workspace.write('nowhere.jpg', 'a photo');
    expect((await workspace.sop('resume --answers answers.yaml')).err).toContain('is closed');
    expect(await evidenceOf(workspace)).toEqual(['null nowhere.jpg', 'a nowhere.jpg']);
  });

  it('that is a folder is told', async () => {
    const workspace = runWorkspace({ 'answers.yaml': withFiles(['photos']), 'photos/a.jpg': '' });
    expect((await workspace.sop(runLine())).err).toContain('is no plain file');
  });
});

it('every reason for which an answer is not taken has words in both languages', () => {
  const sources = globSync('src/{core,app}/run/*.ts').map((file) => readFileSync(file, 'utf8'));
  const codes = new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/(?:\bcode: |refuse\()'([a-z]+(?:-[a-z]+)*)'/g)].map(([, code]) => code ?? ''),
    ),
  );
  expect(codes.size).toBeGreaterThan(40);
  for (const language of languages) {
    const { refusals } = messagesIn(language);
    expect([...codes].filter((code) => !Object.hasOwn(refusals, code))).toEqual([]);
    expect(Object.keys(refusals).filter((code) => !codes.has(code))).toEqual([]);
  }
});
