import { describe, expect, it, test } from 'vitest';
import { createAnswersPrompter } from '../../src/adapters/prompt/answers-prompter.ts';
import { assess } from '../../src/core/conformance/assess.ts';
import { nextQuestion } from '../../src/core/run/next.ts';
import { type Answer, questionPath } from '../../src/core/run/question.ts';
import { readInstant } from '../../src/core/run/read-instant.ts';
import { viewRun } from '../../src/core/run/view.ts';
import type { ProcessStandard } from '../../src/core/standard/process-standard.ts';
import type { AnswersFile, Visit } from '../../src/generated/answers.ts';
import type { Asking, Prompter, Reply } from '../../src/ports/prompter.ts';
import { AppError } from '../../src/shared/app-error.ts';
import { zone } from '../support/drive-run.ts';
import { officeCalendar } from '../support/run-services.ts';
import { standardOf } from '../support/standards.ts';
import { beginTale, morning, type Tale } from '../support/tell-run.ts';

const calendar = officeCalendar();

/** A form, a key check that a file may prove, a check that demands one, then a second round by a decision. */
const small = standardOf({
  owner: { department: 'x', role: 'head' },
  roles: { agent: { name: 'agent' }, head: { name: 'head' } },
  pause_reasons: { customer: { name: 'waits for the customer' } },
  forms: {
    form: {
      name: 'Form',
      fields: {
        name: { label: 'Name', type: 'text', required: true },
        batch: { label: 'Batch', type: 'text' },
        kind: { label: 'Kind', type: 'text', required: true, default: 'plain' },
      },
    },
  },
  steps: [
    { id: 'fill', R: 'agent', out: ['form'], exceptions: [{ id: 'lost', when: 'it is lost' }] },
    {
      id: 'look',
      R: 'agent',
      A: 'head',
      key: true,
      checks: [
        { id: 'a', ask: 'A?', evidence: 'optional' },
        { id: 'b', ask: 'B?', evidence: 'required' },
      ],
      branches: [
        { id: 'again', to: 'look', at_most: 2 },
        { id: 'on', to: 'sign' },
      ],
    },
    { id: 'sign', kind: 'approval', R: 'head', A: 'head' },
    { id: 'last', R: 'agent' },
  ],
});

const filled: Visit = { fields: { form: { name: '甲' } } };
const looked: Visit = { checks: { a: 'yes', b: { answer: true, evidence: ['b.jpg'] } }, outcome: 'on' };
const whole: AnswersFile['steps'] = {
  fill: filled,
  look: looked,
  sign: { as: 'chen:head', outcome: 'approved' },
  last: { done: true },
};

/** What a walk through a run came to: what was said, and how it ended. */
interface Walk {
  readonly said: readonly string[];
  readonly end: string;
  readonly tale: Tale;
}

interface WalkOptions {
  readonly tale?: Tale;
  readonly standard?: ProcessStandard;
  readonly as?: string | null;
  readonly lateReason?: string;
  /** How many replies to take at most. */
  readonly most?: number;
}

function askingOf(tale: Tale, now: number): Asking {
  const { standard } = tale;
  const [history, state] = [tale.events(), tale.state()];
  const facts = assess({ standard, events: history, calendar });
  return { view: viewRun({ number: 'TS-1', standard, calendar, state, facts }, now), standard, history, now };
}

function prompterFor(answers: AnswersFile, { as = 'li:agent', lateReason }: WalkOptions): Prompter {
  return createAnswersPrompter({
    answers,
    as,
    lateReason: lateReason ?? answers.late_reason ?? null,
    resolvePath: (file) => `/answers/${file}`,
    readAt: (text, { now }) => readInstant(text, zone, now) ?? Number.NaN,
    explain: ({ code }) => code,
    questionText: ({ kind }) => `the ${kind} in words`,
    tell: () => undefined,
    handedOverText: ({ code }) => code,
    endedText: () => 'ended',
  });
}

/** Answers a run from a file, with the engine alone behind it. */
async function walk(answers: AnswersFile, options: WalkOptions = {}): Promise<Walk> {
  const tale = options.tale ?? beginTale(options.standard ?? small);
  const prompter = prompterFor(answers, options);
  const said: string[] = [];
  for (let count = 0; count < (options.most ?? 100); count += 1) {
    const question = nextQuestion(tale.standard, tale.state());
    if (!question) return { said, end: 'over', tale };
    const asking = askingOf(tale, tale.state().lastAt + 60_000);
    try {
      const who = await prompter.identify(question, asking);
      const reply = await prompter.ask(question, asking);
      if (reply.kind === 'leave') return { said, end: 'left', tale };
      said.push(inWords(reply));
      const actor = who ? `${who.person}${who.role ? `:${who.role}` : ''}` : 'nobody';
      const when = reply.at === undefined ? {} : { at: (reply.at - morning) / 60_000 };
      const told = tale.told(actor, answerOf(reply), when);
      if (told.startsWith('!')) return { said, end: told, tale };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { said, end: `${error.code} ${error.args.question}`, tale };
    }
  }
  return { said, end: 'too long', tale };
}

function answerOf(reply: Exclude<Reply, { kind: 'leave' }>): Answer {
  if (reply.kind === 'answer') return reply.answer;
  const file = {
    sha256: 'a'.repeat(64),
    name: 'x',
    sizeBytes: 1,
    mediaType: 'x',
    evidenceDate: reply.evidenceDate,
  };
  return { kind: 'evidence', check: reply.check, file };
}

function inWords(reply: Exclude<Reply, { kind: 'leave' }>): string {
  if (reply.kind === 'file') return `file ${reply.check ?? 'step'} ${reply.path}`;
  const { kind, ...rest } = reply.answer;
  return [kind, ...Object.values(rest).map((value) => value ?? '–')].join(' ').trim();
}

describe('answers from a file', () => {
  it('lead through a run to its end', async () => {
    expect(await walk({ steps: whole })).toMatchObject({
      end: 'over',
      said: [
        'field form name 甲',
        'field form batch –',
        'field form kind plain',
        'check a yes',
        'file b /answers/b.jpg',
        'check b yes',
        'decision on',
        'approval approved',
        'confirm',
      ],
    });
  });

  test.each([
    ['a required field', { ...whole, fill: {} }, 'steps.fill.fields.form.name'],
    ['a check', { ...whole, look: { checks: { b: true } } }, 'steps.look.checks.a'],
    [
      'a demanded file',
      { ...whole, look: { checks: { a: 'yes', b: 'yes' } } },
      'steps.look.checks.b.evidence',
    ],
    ['a decision', { ...whole, look: { checks: looked.checks ?? {} } }, 'steps.look.outcome'],
    ['an approval', { ...whole, sign: { as: 'chen:head' } }, 'steps.sign.outcome'],
    ['a confirmation', { ...whole, last: {} }, 'steps.last.done'],
    ['a whole step', { fill: filled }, 'steps.look.checks.a'],
    ['a second round', { ...whole, look: { ...looked, outcome: 'again' } }, 'steps.look[1].checks.a'],
  ] as const)('end at the first that is missing: %s', async (_name, steps, path) => {
    expect((await walk({ steps })).end).toBe(`answer-missing ${path}`);
  });

  it('that are missing are asked for in words, with the run that stays open', async () => {
    const prompter = prompterFor({ steps: {} }, {});
    const tale = beginTale(small);
    const question = nextQuestion(small, tale.state());
    if (!question) throw new Error('nothing is asked');
    await expect(prompter.ask(question, askingOf(tale, morning))).rejects.toMatchObject({
      code: 'answer-missing',
      args: { question: questionPath(question), words: 'the field in words', run: 'TS-1' },
    });
  });

  it('that are refused stop the work with the question and the reason', async () => {
    const prompter = prompterFor({ steps: {} }, {});
    const tale = beginTale(small);
    const question = nextQuestion(small, tale.state());
    if (!question) throw new Error('nothing is asked');
    const refused = prompter.refused({ code: 'field-number', args: {} }, question, askingOf(tale, morning));
    await expect(refused).rejects.toMatchObject({
      code: 'answer-refused',
      args: { question: 'steps.fill.fields.form.name', reason: 'field-number', run: 'TS-1' },
    });
  });

  it('go on where they ended, and repeat nothing', async () => {
    const { tale } = await walk({ steps: { fill: filled } });
    const rest = await walk({ steps: whole }, { tale });
    expect(rest.said[0]).toBe('check a yes');
    expect(rest.end).toBe('over');
  });

  it('of several rounds stand in a list', async () => {
    const look = [{ ...looked, outcome: 'again' }, looked];
    const { said, end } = await walk({ steps: { ...whole, look } });
    expect(end).toBe('over');
    expect(said.filter((line) => line === 'check a yes')).toHaveLength(2);
  });

  it('confirm what a ticket brought along where they say nothing else', async () => {
    const prefilled = { form: { name: '乙', batch: 'B1' } };
    const tale = beginTale(small, { prefilled });
    const { said } = await walk(
      { steps: { fill: { fields: { form: { batch: null } } } } },
      { tale, most: 2 },
    );
    expect(said).toEqual(['field form name 乙', 'field form batch –']);
  });
});

describe('who answers from a file', () => {
  const answers: AnswersFile = {
    as: 'li',
    steps: { fill: { as: 'wu:agent' }, sign: { as: ' chen : head ' } },
  };

  test.each([
    ['is whom the visit names', 'fill', 'zhang:agent', { person: 'wu', role: 'agent' }],
    ['is read with blanks around', 'sign', null, { person: 'chen', role: 'head' }],
    ['is else whom the command names', 'last', 'zhang:agent', { person: 'zhang', role: 'agent' }],
    ['has no role where none is given', 'last', 'zhang', { person: 'zhang', role: null }],
    ['is left open where nobody is named', 'last', null, null],
  ])('%s', async (_name, id, as, expected) => {
    const step = small.stepById.get(id);
    if (!step) throw new Error(`no step ${id}`);
    const question = { kind: 'confirm', step, round: 1 } as const;
    const asking = askingOf(beginTale(small), morning);
    expect(await prompterFor(answers, { as }).identify(question, asking)).toEqual(expected);
  });
});

describe('deviations from a file', () => {
  const deviation = (decision: 'approve' | 'refuse') =>
    ({ decision, by: 'chen:head', comment: '知道了' }) as const;
  const look = (check: object): AnswersFile['steps'] => ({
    ...whole,
    look: { ...looked, checks: { ...looked.checks, a: check } } as Visit,
  });

  it('are decided by whom the file names', async () => {
    const steps = look({ answer: 'no', reason: '没拍', deviation: deviation('approve') });
    const { said, end, tale } = await walk({ steps });
    expect(end).toBe('over');
    expect(said).toContain('check a no 没拍');
    expect(said).toContain('deviation a approve 知道了');
    expect(tale.events().find(({ type }) => type === 'deviation.approved')?.actor.person).toBe('chen');
  });

  it('that the file says nothing of are missing, in words', async () => {
    expect((await walk({ steps: look({ answer: 'no', reason: '没拍' }) })).end).toBe(
      'answer-missing steps.look.checks.a.deviation',
    );
  });

  it('that were refused use the answer up: it is not given for ever', async () => {
    const steps = look({ answer: 'no', reason: '没拍', deviation: deviation('refuse') });
    const first = await walk({ steps });
    expect(first.end).toBe('answer-missing steps.look.checks.a');
    const second = await walk({ steps: whole }, { tale: first.tale });
    expect(second.said[0]).toBe('check a yes');
    expect(second.end).toBe('over');
  });
});

describe('what a file says beside its answers', () => {
  const beside = (visit: Visit): AnswersFile['steps'] => ({ ...whole, fill: { ...filled, ...visit } });

  it('comes before the answers of its visit, each once', async () => {
    const steps = beside({
      note: '急',
      evidence: ['mail.eml', { file: 'mail.eml', date: '2026-11-15' }],
      exceptions: [{ id: 'lost', note: '找不到', result: '找到了' }, { note: '停电' }],
      pause: [{ reason: 'customer', note: '等' }],
    });
    const { said, tale } = await walk({ steps }, { most: 9 });
    expect(said.slice(0, 8)).toEqual([
      'pause customer 等',
      'raise lost 找不到',
      'settle x1 找到了',
      'raise – 停电',
      'note 急',
      'file step /answers/mail.eml',
      'file step /answers/mail.eml',
      'field form name 甲',
    ]);
    const dates = tale.events().flatMap((event) => {
      return event.type === 'evidence.attached' ? [event.body.evidenceDate] : [];
    });
    expect(dates).toEqual([null, '2026-11-15']);
  });

  it('goes on in the middle of it after an interruption', async () => {
    const steps = beside({
      exceptions: [
        { id: 'lost', note: '一', result: '好' },
        { id: 'lost', note: '一', result: '也好' },
      ],
      pause: [
        { reason: 'customer', from: '2026-11-16 09:02', to: '2026-11-16 09:04' },
        { reason: 'customer', from: '2026-11-16 09:05', to: '2026-11-16 09:06' },
      ],
      at: '2026-11-16 09:10',
    });
    const { said: atOnce } = await walk({ steps });
    for (let cut = 1; cut < 10; cut += 1) {
      const { said: first, tale } = await walk({ steps }, { most: cut });
      const { said: rest, end } = await walk({ steps }, { tale });
      expect([...first, ...rest]).toEqual(atOnce);
      expect(end).toBe('over');
    }
    expect(atOnce.slice(0, 9)).toEqual([
      'pause customer',
      'resume',
      'pause customer',
      'resume',
      'raise lost 一',
      'settle x1 好',
      'raise lost 一',
      'settle x2 也好',
      'field form name 甲',
    ]);
  });

  it('is not confused by an exception that somebody else raised at the same step', async () => {
    const tale = beginTale(small);
    tale.say('guest', { kind: 'raise', exception: null, note: '别的' });
    const steps = beside({ exceptions: [{ note: '停电', result: '来电' }] });
    const { said, end } = await walk({ steps, exceptions: { x1: '了结' } }, { tale });
    expect(said.slice(0, 2)).toEqual(['raise – 停电', 'settle x2 来电']);
    expect(end).toBe('over');
  });

  it('ends a pause that began in an earlier step only where it is its own', async () => {
    const tale = beginTale(small);
    tale.say('li:agent', { kind: 'pause', reason: 'customer', note: '' });
    expect((await walk({ steps: beside({}) }, { tale })).end).toBe('over');
  });

  it('attaches a file that a check may have before its answer, and all of several', async () => {
    const look: Visit = {
      ...looked,
      checks: {
        a: { answer: 'yes', evidence: ['1.jpg', '2.jpg'] },
        b: { answer: 'yes', evidence: ['3.jpg', '4.jpg'], note: '两张' },
      },
    };
    const { said, end } = await walk({ steps: { ...whole, look } });
    expect(said.slice(3, 10)).toEqual([
      'file a /answers/1.jpg',
      'file a /answers/2.jpg',
      'check a yes',
      'note 两张',
      'file b /answers/3.jpg',
      'file b /answers/4.jpg',
      'check b yes',
    ]);
    expect(end).toBe('over');
  });

  it('attaches the file to a check that somebody answered yes before', async () => {
    const { tale } = await walk({ steps: { ...whole, look: { checks: { a: 'yes', b: 'yes' } } } });
    expect((await walk({ steps: whole }, { tale })).said[0]).toBe('file b /answers/b.jpg');
  });

  it('hands a step over once, where its answers end', async () => {
    const look: Visit = { checks: { a: 'yes' }, hand_over: { to: 'wu:agent', note: '我去开会' } };
    const { said, tale, end } = await walk({ steps: { ...whole, look } });
    expect(said.at(-1)).toBe('hand-over wu agent 我去开会');
    expect(end).toBe('answer-missing steps.look.checks.b');
    expect((await walk({ steps: { ...whole, look: { ...look, as: 'wu:agent' } } }, { tale })).said).toEqual(
      [],
    );
  });

  it('hands over to a role alone', async () => {
    const fill: Visit = { hand_over: { role: 'head', note: '超出权限' } };
    expect((await walk({ steps: { fill } }, { most: 1 })).said).toEqual(['hand-over – head 超出权限']);
  });

  it('settles at the end what is still open, by its id', async () => {
    const steps = beside({ exceptions: [{ note: '停电' }] });
    expect((await walk({ steps })).end).toBe('answer-missing exceptions.x1');
    const settled = await walk({ steps, exceptions: { x1: '来电了' } });
    expect(settled.said.at(-1)).toBe('settle x1 来电了');
    expect(settled.end).toBe('over');
  });
});

describe('the end of a file', () => {
  const end = { abort: '客户撤回' };

  it('leaves where the answers end', async () => {
    expect(await walk({ steps: { fill: filled }, end })).toMatchObject({ end: 'left' });
    expect(await walk({ steps: whole, end })).toMatchObject({ end: 'over' });
  });

  it('leaves at a deviation that nobody decides on', async () => {
    const look: Visit = { checks: { a: { answer: 'no', reason: '没拍' } } };
    expect(await walk({ steps: { fill: filled, look }, end })).toMatchObject({ end: 'left' });
  });

  it('says nothing of whom the run waits for', async () => {
    const told: string[] = [];
    const answers: AnswersFile = { steps: {}, end };
    const base = { answers, as: null, lateReason: null, resolvePath: String, readAt: () => 0 };
    const words = { explain: String, questionText: String, endedText: String, handedOverText: () => 'waits' };
    const tell = (line: string) => void told.push(line);
    const asking = askingOf(beginTale(small), morning);
    const refusal = { code: 'not-your-role', args: {} };
    await createAnswersPrompter({ ...base, ...words, tell }).handedOver(refusal, asking);
    expect(told).toEqual([]);
    await createAnswersPrompter({ ...base, ...words, tell, answers: { steps: {} } }).handedOver(
      refusal,
      asking,
    );
    expect(told).toEqual(['waits']);
  });
});

describe('the time of answers from a file', () => {
  /** The replies to the first question and what beginning the step says. */
  async function first(visit: Visit, more: Partial<AnswersFile> = {}, options: WalkOptions = {}) {
    const tale = beginTale(small);
    const prompter = prompterFor({ ...more, steps: { fill: visit } }, options);
    const question = nextQuestion(small, tale.state());
    if (!question) throw new Error('nothing is asked');
    const asking = askingOf(tale, morning + 3_600_000);
    return {
      begun: await prompter.beginning?.(question, asking),
      reply: await prompter.ask(question, asking),
    };
  }
  const at = (time: string) => Date.parse(`2026-11-16T${time}:00+08:00`);

  it('is now where the file does not say', async () => {
    const { begun, reply } = await first(filled);
    expect(begun).toEqual({});
    expect(reply).not.toHaveProperty('at');
    expect(reply).not.toHaveProperty('lateReason');
  });

  it('is that of the visit, which begins then too unless it says otherwise', async () => {
    const { begun, reply } = await first({ ...filled, at: '2026-11-16 09:30' });
    expect(begun).toEqual({ at: at('09:30') });
    expect(reply).toMatchObject({ at: at('09:30') });
    const other = await first({ ...filled, begin: '2026-11-16 09:10', at: '2026-11-16 09:30' });
    expect(other.begun).toEqual({ at: at('09:10') });
    expect(other.reply).toMatchObject({ at: at('09:30') });
  });

  test.each([
    ['the visit’s own', { late_reason: '停电' }, '停电'],
    ['the command’s before the file’s', {}, '补录'],
  ])('has a reason for being late: %s', async (_name, visit, expected) => {
    const { begun, reply } = await first(
      { ...filled, ...visit },
      { late_reason: '文件' },
      { lateReason: '补录' },
    );
    expect(begun).toMatchObject({ lateReason: expected });
    expect(reply).toMatchObject({ lateReason: expected });
  });

  it('of what is told beside them is when the visit began, or when it says itself', async () => {
    const noted = await first({ ...filled, note: '急', begin: '2026-11-16 09:10', at: '2026-11-16 09:30' });
    expect(noted.reply).toMatchObject({ answer: { kind: 'note' }, at: at('09:10') });
    const pause = [{ reason: 'customer', from: '2026-11-16 09:20' }];
    const paused = await first({ ...filled, pause, begin: '2026-11-16 09:10', at: '2026-11-16 09:30' });
    expect(paused.reply).toMatchObject({ answer: { kind: 'pause' }, at: at('09:20') });
  });
});
