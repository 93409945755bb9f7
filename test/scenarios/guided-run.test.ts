import { Chalk } from 'chalk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTerminalPrompter } from '../../src/adapters/prompt/terminal-prompter.ts';
import { type ActiveRun, readRun } from '../../src/app/run/active-run.ts';
import { beginRun } from '../../src/app/run/begin-run.ts';
import { runChecklist } from '../../src/app/run/run-checklist.ts';
import type { RunServices } from '../../src/app/run/services.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import { createRunScreen } from '../../src/render/run/screen.ts';
import { Interrupted } from '../../src/shared/interrupted.ts';
import type { Language } from '../../src/shared/text.ts';
import { actorFor, monday } from '../support/drive-run.ts';
import { testServices } from '../support/run-services.ts';
import { scriptedInquiry } from '../support/scripted-inquiry.ts';
import { openTestLedger, type TestLedger } from '../support/test-ledger.ts';

/** What an agent and a supervisor press and type, from the receipt of a complaint to its grade. */
const agent = [
  '华东某商贸有限公司',
  '李经理',
  '?',
  '1',
  '/m',
  '客户情绪激动',
  'XK-200',
  '',
  '昨天下午三点',
  '客户二号车间',
  '外壳发烫',
  '停线半天',
  '',
  '25:99',
  '现在',
  'y',
  'n',
  '',
  'n',
  '型号还没核对',
  'e',
  '1',
  '缺铭牌照片',
  'x',
  '',
  'y',
  'y',
];
const supervisor = ['y', '3', '三家客户都报告发烫', 'y', 'b', 'n', '电话没有接通'];
const manager = ['n', '先问清楚'];
const supervisorAgain = ['y', 'y', 'y'];

let opened: TestLedger;
let ledger: Ledger;
let clock: number;
let services: RunServices;

beforeEach(async () => {
  clock = monday;
  opened = await openTestLedger(() => clock);
  ledger = opened.ledger;
  services = testServices(ledger, () => {
    clock += 20_000;
    return clock;
  });
});

afterEach(() => opened.close());

/** One person sits down at the run until they are done, leave, or press Ctrl-C. */
async function sit(
  run: ActiveRun,
  person: string,
  role: string,
  language: Language,
  script: readonly string[],
) {
  const inquiry = scriptedInquiry(script);
  const voice = { language, messages: messagesIn(language), chalk: new Chalk({ level: 0 }), columns: 80 };
  const prompter = createTerminalPrompter(inquiry, createRunScreen(voice));
  const session = { person, role, knownRoles: null, department: null, declared: new Set<string>() };
  const evidence = {
    put: () => Promise.reject(new Error('no evidence here')),
    locate: async () => null,
    check: async () => 'missing' as const,
  };
  let ended = 'interrupted';
  try {
    ended = (await runChecklist({ services, evidence, prompter, session }, run)).ended;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
  return { ended, transcript: inquiry.transcript(), unused: inquiry.unused() };
}

describe('a guided run', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    it(`reads in ${language} as the golden transcript says`, async () => {
      const run = await beginRun(services, {
        process: 'complaint-handling',
        actor: actorFor('agent', '张敏'),
        at: clock,
      });
      const again = () => readRun(ledger, run.runId);
      const parts = [
        await sit(run, '张敏', 'agent', language, agent),
        await sit(await again(), '王芳', 'supervisor', language, supervisor),
        await sit(await again(), '周岚', 'service_manager', language, manager),
        await sit(await again(), '王芳', 'supervisor', language, supervisorAgain),
      ];
      expect(parts.map((part) => part.ended)).toEqual(parts.map(() => 'handed-over'));
      expect(parts.map((part) => part.unused)).toEqual(parts.map(() => 0));
      const told = parts.map((part) => part.transcript).join('\n════ the next person ════\n');
      await expect(told).toMatchFileSnapshot(`golden/guided-run.${language}.txt`);
    });
  }

  it('goes on at the exact question after an interruption at any prompt', async () => {
    const whole = agent.length;
    for (const cut of [1, 5, 9, 11, 16, 19, 22, whole - 1]) {
      const run = await beginRun(services, {
        process: 'complaint-handling',
        actor: actorFor('agent', '张敏'),
        at: clock,
      });
      await sit(run, '张敏', 'agent', 'zh-CN', agent.slice(0, cut));
      const before = await readRun(ledger, run.runId);
      const resumed = await sit(await readRun(ledger, run.runId), '张敏', 'agent', 'zh-CN', []);
      const after = await readRun(ledger, run.runId);
      expect(resumed.ended).toBe('interrupted');
      expect(after.history).toEqual(before.history);
      expect(resumed.transcript).toContain('第 1/8 步');
    }
  });
});
