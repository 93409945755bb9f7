import { readRun } from '../../app/run/active-run.ts';
import { actorOfRole } from '../../app/run/session.ts';
import { submitAnswer } from '../../app/run/submit-answer.ts';
import { currentVisit } from '../../core/run/state.ts';
import { refusalInWords } from '../../render/run/refusal.ts';
import type { CommandDefinition } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { withLedger } from '../open-ledger.ts';
import { voiceOf } from '../run/choose-prompter.ts';
import { runServices } from '../run/run-services.ts';
import { actingPerson, sessionOf } from '../run/session-of.ts';
import { workspaceOf } from '../workspace-of.ts';

interface AbortOptions {
  readonly reason: string;
  readonly as?: string;
  readonly db?: string;
}

/** `sop abort RUN --reason TEXT`: gives a run up; it stays in the ledger and in every rate as a line of its own. */
export const command: CommandDefinition<readonly [run: string], AbortOptions> = {
  name: 'abort',
  summary: { 'zh-CN': '中止一次执行', en: 'give a run up' },
  description: {
    'zh-CN': '中止一次打开的执行，必须说明原因。它仍留在台账里，并在各项比率中单列。',
    en: 'Gives an open run up, with a reason. It stays in the ledger and is a line of its own in every rate.',
  },
  examples: [
    {
      command: 'sop abort TS-20261123-0007 --reason "客户撤回投诉"',
      says: { 'zh-CN': '客户撤回了投诉', en: 'the customer withdrew the complaint' },
    },
  ],
  configure(command, t) {
    command
      .argument('<run>', t({ 'zh-CN': '执行编号或其开头', en: 'number of the run, or the start of it' }))
      .requiredOption('--reason <text>', t({ 'zh-CN': '为什么中止', en: 'why it is given up' }))
      .option('--as <person[:role]>', t({ 'zh-CN': '由谁中止', en: 'who gives it up' }))
      .option('--db <file>', t({ 'zh-CN': '台账文件', en: 'the ledger' }));
  },
  async run(context, [wanted], options) {
    const files = await workspaceOf(context.io);
    return withLedger(context, options, 'write', async (ledger) => {
      const run = await readRun(ledger, wanted);
      const { services, organisation } = await runServices(context.io, files, ledger);
      const day = run.calendar.localDate(services.now());
      const session = sessionOf(actingPerson(options.as, context.io.env), organisation?.organisation ?? null, day);
      const step = run.standard.stepById.get(currentVisit(run.state)?.step ?? '');
      const actor = actorOfRole(run.standard, session, step?.responsible ?? []);
      const done = await submitAnswer(services, run, { answer: { kind: 'abort', reason: options.reason }, actor });
      if (!done.ok) {
        context.note(refusalInWords(done.error, run.standard, run.calendar.zone, voiceOf(context)));
        return ExitCode.cannot;
      }
      context.print(`${context.messages.run.abortedNow({ number: run.number })}\n`);
      return ExitCode.success;
    });
  },
};
