import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Chalk } from 'chalk';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { KeyQuestion } from '../../src/adapters/prompt/inquiry.ts';
import { createTerminalPrompter } from '../../src/adapters/prompt/terminal-prompter.ts';
import type { ActiveRun } from '../../src/app/run/active-run.ts';
import { runChecklist } from '../../src/app/run/run-checklist.ts';
import type { Staff } from '../../src/app/run/session.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import { createRunScreen } from '../../src/render/run/screen.ts';
import { Interrupted } from '../../src/shared/interrupted.ts';
import type { Language } from '../../src/shared/text.ts';
import { type ClaimsWorld, clerk, engineer, head, makeClaimsWorld, reread } from '../support/claims-world.ts';
import { scriptedInquiry } from '../support/scripted-inquiry.ts';

let world: ClaimsWorld;

beforeEach(async () => {
  world = await makeClaimsWorld();
});

afterEach(() => world.remove());

interface Who {
  readonly person: string;
  readonly role: string | null;
}

interface Sitting {
  readonly ended: string;
  /** What the person saw; after `»` what they typed. */
  readonly seen: string;
  readonly run: ActiveRun;
  /** Types of the events that the sitting added. */
  readonly added: readonly string[];
}

/** Somebody sits down at a run and presses what the script says, then Ctrl-C. */
async function sit(
  run: ActiveRun,
  { person, role }: Who,
  script: readonly string[],
  more: {
    readonly language?: Language;
    readonly staff?: Staff;
    readonly before?: (question: string) => Promise<void>;
  } = {},
): Promise<Sitting> {
  const { language = 'en', staff, before } = more;
  const scripted = scriptedInquiry(script);
  const inquiry = before
    ? {
        ...scripted,
        text: async (question: Parameters<typeof scripted.text>[0]) => {
          await before(question.message);
          return scripted.text(question);
        },
        key: async (question: KeyQuestion) => {
          await before(question.message);
          return scripted.key(question);
        },
      }
    : scripted;
  const voice = { language, messages: messagesIn(language), chalk: new Chalk({ level: 0 }), columns: 80 };
  const prompter = createTerminalPrompter(inquiry, createRunScreen(voice));
  const session = { person, role, knownRoles: null, department: null, declared: new Set<string>() };
  const { services, evidence } = world;
  const checklist = { services, evidence, prompter, session, ...(staff ? { staff } : {}) };
  let ended = 'interrupted';
  try {
    ended = (await runChecklist(checklist, run)).ended;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
  const after = await reread(world, run);
  const added = after.history.slice(run.history.length).map(({ type }) => type);
  expect(scripted.unused()).toBe(0);
  return { ended, seen: scripted.transcript(), run: after, added };
}

/** The last head that was drawn. */
function lastHead(seen: string): string {
  const from = seen.lastIndexOf('\n\n');
  return seen.slice(from, seen.indexOf('───', from));
}

describe('e: an exception at the terminal', () => {
  test.each([
    [
      'en',
      [
        '1 Unclear   2 another one   0 look back',
        'To do: Ask again',
        'Within 2 hours, else it goes to Head',
        'x1 Unclear',
      ],
    ],
    [
      'zh-CN',
      ['1 说不清楚   2 其他   0 回看', '处理办法：再问', '2 小时内处理完，否则升级给 负责人', 'x1 说不清楚'],
    ],
  ] as const)(
    'is raised from a list, with its measure, limit and escalation (%s)',
    async (language, words) => {
      const { seen, run, added } = await sit(await world.begin(), clerk, ['/e', '1', '口音重'], { language });
      for (const line of words.slice(0, 3)) expect(seen).toContain(line);
      expect(lastHead(seen)).toContain(words[3]);
      expect(added).toEqual(['step.opened', 'exception.raised']);
      expect(run.state.exceptions).toMatchObject([{ exception: 'unclear', note: '口音重', closedAt: null }]);
    },
  );

  it('is one of its own where the standard has no name for it', async () => {
    const { seen, run } = await sit(await world.begin(), clerk, ['/e', '2', '停电了']);
    expect(run.state.exceptions).toMatchObject([{ exception: null, note: '停电了' }]);
    expect(lastHead(seen)).toContain('Open exceptions: x1 停电了');
  });

  it('is closed with its result, and leaves the head', async () => {
    const raised = await sit(await world.begin(), clerk, ['/e', '1', '口音重', '/e', '2', '停电了']);
    const { seen, run, added } = await sit(raised.run, clerk, ['/e', '3', '问清楚了']);
    expect(seen).toContain('3 close x1: Unclear   4 close x2: 停电了');
    expect(added).toEqual(['exception.closed']);
    expect(run.state.exceptions).toMatchObject([{ result: '问清楚了' }, { closedAt: null }]);
    expect(lastHead(seen)).toContain('Open exceptions: x2 停电了');
  });

  test.each([
    ['at the list', ['/e', '0']],
    ['at the words', ['/e', '1', '']],
    ['at the words of another one', ['/e', '2', '']],
  ])('can be thought better of %s', async (_name, script) => {
    const { added, seen } = await sit(await world.begin(), clerk, script);
    expect(added).toEqual(['step.opened']);
    expect(seen).not.toMatch(/✓ .*exception/);
  });

  it('is chosen by letters where there are more than nine', async () => {
    let run = await world.begin();
    for (let index = 1; index <= 9; index += 1) {
      run = await world.say(run, clerk, { kind: 'raise', exception: null, note: `异常 ${index}` });
    }
    const { seen, run: after } = await sit(run, clerk, ['/e', 'b', '好了']);
    expect(seen).toContain('9 close x7: 异常 7   a close x8: 异常 8');
    expect(after.state.exceptions.filter(({ closedAt }) => closedAt !== null)).toMatchObject([{ id: 'x9' }]);
  });

  it('that is left over at the end is asked for, with its measure', async () => {
    const raised = await world.say(await world.begin(), clerk, {
      kind: 'raise',
      exception: 'unclear',
      note: 'x',
    });
    const run = await world.approve(await world.look(await world.takeIn(raised)));
    const { seen, ended } = await sit(run, clerk, ['', '问清楚了']);
    expect(seen).toContain('? What came of exception x1 (Unclear)?\n  To do: Ask again');
    expect(seen).toContain('! Say what came of the exception.');
    expect(ended).toBe('over');
  });
});

describe('h: a hand-over at the terminal', () => {
  const staff: Staff = {
    know: () => null,
    idOf: (text) => (text === '李娜' ? 'li.na' : text),
  };

  test.each([
    ['en', '“Take in” was handed over to wu.hao.', 'sop inbox'],
    ['zh-CN', '「受理」已移交给 wu.hao。', 'sop inbox'],
  ] as const)('goes to a person by name and ends the sitting (%s)', async (language, ...words) => {
    const { ended, seen, run } = await sit(await world.begin(), clerk, ['/h', 'wu.hao', '客户在线上等'], {
      language,
    });
    expect(ended).toBe('handed-over');
    for (const line of words) expect(seen).toContain(line);
    expect(run.state.visits[0]?.handedTo).toEqual({ person: 'wu.hao', role: null, note: '客户在线上等' });
  });

  it('is picked up by that person alone', async () => {
    const { run } = await sit(await world.begin(), clerk, ['/h', 'wu.hao', '客户在线上等']);
    const stranger = await sit(run, { person: 'guest', role: 'clerk' }, []);
    expect(stranger.ended).toBe('handed-over');
    expect(stranger.seen).toContain('was handed over to wu.hao');
    const picked = await sit(run, { person: 'wu.hao', role: 'clerk' }, ['甲']);
    expect(picked.added).toEqual(['field.recorded']);
  });

  it('goes to a person in a role, by the role’s id or its name', async () => {
    for (const to of ['li.na:head', 'li.na：负责人', 'li.na: Head']) {
      const { run } = await sit(await world.begin(), clerk, ['/h', to, '超出权限']);
      expect(run.state.visits[0]?.handedTo).toMatchObject({ person: 'li.na', role: 'head' });
    }
  });

  it('goes to a role alone', async () => {
    const { run, seen } = await sit(await world.begin(), clerk, ['/h', ':head', '超出权限']);
    expect(run.state.visits[0]?.handedTo).toMatchObject({ person: null, role: 'head' });
    expect(seen).toContain('“Take in” was handed over to: Head.');
  });

  it('finds the person that the organisation knows by that name', async () => {
    const { run } = await sit(await world.begin(), clerk, ['/h', '李娜', '请接手'], { staff });
    expect(run.state.visits[0]?.handedTo).toMatchObject({ person: 'li.na' });
  });

  it('to a role that there is not is refused and asked again', async () => {
    const { seen, added } = await sit(await world.begin(), clerk, ['/h', 'wu.hao:boss', '请接手']);
    expect(seen).toContain('! The standard knows no role boss.');
    expect(added).toEqual(['step.opened']);
  });

  test.each([
    ['to nobody', ['/h', '']],
    ['without a word', ['/h', 'wu.hao', '']],
  ])('%s is no hand-over', async (_name, script) => {
    expect((await sit(await world.begin(), clerk, script)).added).toEqual(['step.opened']);
  });
});

describe('p: a pause at the terminal', () => {
  test.each([
    ['en', ['p pause clocks', 'Clocks paused: Waiting for the customer', 'Total paused', 'clocks on']],
    ['zh-CN', ['p 暂停计时', '计时暂停：等客户答复', '办结 已暂停', '恢复计时']],
  ] as const)('shows in the head, and on the key that ends it (%s)', async (language, words) => {
    const begun = await world.begin();
    const { seen, added } = await sit(begun, clerk, ['/p', '1', '已发邮件'], { language });
    expect(added).toEqual(['step.opened', 'clock.paused']);
    const [key = '', ...shown] = words;
    expect(seen).toContain(key);
    const after = seen.slice(seen.lastIndexOf('已发邮件'));
    for (const line of shown) expect(after).toContain(line);
  });

  it('is ended by the same key, and the clocks run on', async () => {
    const paused = await sit(await world.begin(), clerk, ['/p', '1', '']);
    world.at(30);
    const { seen, added, run } = await sit(paused.run, clerk, ['/p', '客户回了']);
    expect(added).toEqual(['clock.resumed']);
    expect(lastHead(seen)).not.toContain('paused');
    expect(run.state.pauses).toMatchObject([{ toAt: run.state.lastAt }]);
  });

  it('can be thought better of', async () => {
    expect((await sit(await world.begin(), clerk, ['/p', '0'])).added).toEqual(['step.opened']);
  });
});

describe('m, b, q and ?', () => {
  it('a note is told of the step and does not answer the question', async () => {
    const { seen, added } = await sit(await world.begin(), clerk, ['/m', '客户着急', '/m', '', '甲']);
    expect(added).toEqual(['step.opened', 'check.noted', 'field.recorded']);
    expect(seen).toContain('✓   Note  客户着急');
  });

  it('looking back tells what was answered, control characters as signs', async () => {
    const { seen } = await sit(await world.begin(), clerk, ['/b', '/m', 'look \u001b[31mred', '/b']);
    expect(seen).toContain('So far:\n  run started: Claims V1.0');
    expect(seen).toContain('note: look ␛[31mred');
  });

  it('leaving keeps everything and says nothing of an interruption', async () => {
    const { ended, added } = await sit(await world.begin(), clerk, ['甲', '/q']);
    expect(ended).toBe('left');
    expect(added).toEqual(['step.opened', 'field.recorded']);
  });

  it('help lists the keys', async () => {
    const { seen } = await sit(await world.begin(), clerk, ['/?', '／？']);
    expect(seen.match(/b look back at what was answered/g)).toHaveLength(2);
  });

  it('a slash with something else is told once, and asked again', async () => {
    const { seen, added } = await sit(await world.begin(), clerk, ['/x', '//x']);
    expect(seen.match(/! \/x is not a command here/g)).toHaveLength(1);
    expect(added).toEqual(['step.opened', 'field.recorded']);
    expect(seen).toContain('✓ Customer  //x');
  });
});

describe('a file of evidence at the terminal', () => {
  async function looking(): Promise<ActiveRun> {
    return world.takeIn(await world.begin());
  }

  it('that is not there is told, and asked for again', async () => {
    const { seen, added } = await sit(await looking(), engineer, ['y', 'nowhere.jpg', 'photo.jpg']);
    expect(seen).toContain('! There is no file nowhere.jpg.');
    expect(added).toEqual(['step.opened', 'check.answered', 'evidence.attached']);
    expect(seen).not.toContain('✓ Evidence for “Is there a photo?”: path of the file  nowhere.jpg');
  });

  it('that is no plain file is told in the language of the person', async () => {
    const { seen } = await sit(await looking(), engineer, ['y', '.'], { language: 'zh-CN' });
    expect(seen).toContain('! . 不是普通文件');
  });

  it('may go with a yes where the standard allows one, and is taken before it', async () => {
    const optional = await world.services.findStandard('claims');
    const text = optional.text.replace('evidence: required', 'evidence: optional');
    const found = { ...optional, text };
    const services = { ...world.services, findStandard: async () => found };
    const { beginRun } = await import('../../src/app/run/begin-run.ts');
    const begun = await beginRun(services, { process: 'claims', actor: clerk, at: services.now() });
    const taken = await world.takeIn(begun);
    const first = await sit(taken, engineer, ['y', 'nowhere.jpg', 'y', 'photo.jpg']);
    expect(first.seen).toContain('! There is no file nowhere.jpg.');
    expect(first.seen).toContain('Evidence for “Is there a photo?”: path of the file\n  optional');
    expect(first.added).toEqual(['step.opened', 'evidence.attached', 'check.answered']);
    const again = await world.takeIn(
      await beginRun(services, { process: 'claims', actor: clerk, at: services.now() }),
    );
    expect((await sit(again, engineer, ['y', ''])).added).toEqual(['step.opened', 'check.answered']);
  });
});

describe('two people at two terminals', () => {
  it('the second is told that the question was answered, and goes on with the next', async () => {
    const run = await world.begin();
    let isFirst = true;
    const before = async (message: string) => {
      if (!message.includes('? Customer') || !isFirst) return;
      isFirst = false;
      await world.say(
        await reread(world, run),
        { ...clerk, person: 'sun.lei' },
        {
          kind: 'field',
          form: 'claim',
          field: 'customer',
          value: '乙',
        },
      );
    };
    const { seen, run: after } = await sit(run, clerk, ['甲', '138'], { before });
    expect(seen).toContain('! Somebody else answered “Customer” meanwhile; the run has moved on.');
    expect(after.state.values).toEqual({ claim: { customer: '乙', phone: '138' } });
  });

  it('a step that was handed over meanwhile ends the sitting', async () => {
    const run = await world.begin();
    let isFirst = true;
    const before = async () => {
      if (!isFirst) return;
      isFirst = false;
      await world.say(await reread(world, run), clerk, {
        kind: 'hand-over',
        person: 'wu',
        role: null,
        note: 'x',
      });
    };
    const { ended, seen } = await sit(run, clerk, ['甲'], { before });
    expect(ended).toBe('handed-over');
    expect(seen).toContain('“Take in” was handed over to wu.');
  });

  it('a run that was given up meanwhile ends the sitting', async () => {
    const run = await world.begin();
    let isFirst = true;
    const before = async () => {
      if (!isFirst) return;
      isFirst = false;
      await world.say(await reread(world, run), head, { kind: 'abort', reason: '撤回' });
    };
    const { ended, seen } = await sit(run, clerk, ['甲'], { before });
    expect(ended).toBe('over');
    expect(seen).toContain(`${run.number} was given up.`);
  });
});

it('writes nothing to the transcript of an answer that was refused', async () => {
  writeFileSync(path.join(world.folder, 'x'), '');
  const named = await world.say(await world.begin(), clerk, {
    kind: 'field',
    form: 'claim',
    field: 'customer',
    value: '甲',
  });
  const { seen } = await sit(named, clerk, ['138', 'viel', '5']);
  expect(seen).toContain('! “Amount” takes a number, not “viel”.');
  expect(seen).not.toContain('✓ Amount  viel');
  expect(seen).toContain('✓ Amount  5');
});
