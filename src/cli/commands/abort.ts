import { abortRun } from '../../app/run/abort-run.ts';
import { readRun } from '../../app/run/active-run.ts';
import { refusalInWords } from '../../render/run/refusal.ts';
import { AppError } from '../../shared/app-error.ts';
import type { CommandDefinition } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { asOption, dbOption, stdoutVoice } from '../ledger-options.ts';
import { withLedger } from '../open-ledger.ts';
import { runServices } from '../run/run-services.ts';
import { actingIn, sessionOf } from '../run/session-of.ts';
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
      .addOption(asOption(t))
      .addOption(dbOption(t));
  },
  async run(context, [wanted], options) {
    const files = await workspaceOf(context.io);
    return withLedger(context, options, 'amend', async (ledger) => {
      const run = await readRun(ledger, wanted);
      const { number, standard, calendar } = run;
      const acting = actingIn(standard, options.as, context.io.env);
      const { services, organisation } = await runServices(context.io, files, ledger);
      const day = calendar.localDate(services.now());
      const session = sessionOf(acting, organisation?.organisation ?? null, day);
      const done = await abortRun(services, run, session, options.reason);
      if (!done.ok) {
        const reason = refusalInWords(done.error, standard, calendar.zone, stdoutVoice(context));
        throw new AppError('abort-refused', { run: number, reason });
      }
      context.print(`${context.messages.run.abortedNow({ number })}\n`);
      return ExitCode.success;
    });
  },
};
