import { type ActiveRun, readRun } from '../../app/run/active-run.ts';
import { refuseForeignAnswers } from '../../app/run/check-answers.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { AppError } from '../../shared/app-error.ts';
import type { CommandDefinition } from '../command.ts';
import { withLedger } from '../open-ledger.ts';
import { readGivenAnswers } from '../run/given-answers.ts';
import { addRunOptions, type RunOptions } from '../run/run-options.ts';
import { runServices } from '../run/run-services.ts';
import { actingIn } from '../run/session-of.ts';
import { sit } from '../run/sit.ts';
import { workspaceOf } from '../workspace-of.ts';

/** `sop resume [RUN]`: goes on with a run at the exact question. */
export const command: CommandDefinition<readonly [run: string | undefined], RunOptions> = {
  name: 'resume',
  summary: { 'zh-CN': '从停下的那个问题继续执行', en: 'go on with a run at the very question' },
  description: {
    'zh-CN': '继续一次打开的执行。不写编号则继续最近动过的那一次。别人移交来的步骤也这样接着做。',
    en: 'Goes on with an open run; without a number, with the one touched last. Steps that somebody else handed over are picked up the same way.',
  },
  examples: [
    { command: 'sop resume', says: { 'zh-CN': '继续最近的一次', en: 'go on with the latest one' } },
    {
      command: 'sop resume TS-20261123-0007 --as li.na:supervisor',
      says: { 'zh-CN': '由客服主管李娜接手', en: 'picked up by the supervisor Li Na' },
    },
  ],
  configure(command, t) {
    command.argument(
      '[run]',
      t({ 'zh-CN': '执行编号或其开头', en: 'number of the run, or the start of it' }),
    );
    addRunOptions(command, t);
  },
  async run(context, [wanted], options) {
    const files = await workspaceOf(context.io);
    const given = await readGivenAnswers(files, options);
    return withLedger(context, options, 'amend', async (ledger, ledgerFile) => {
      const run = await readRun(ledger, wanted ?? (await latestOpen(ledger)));
      if (given) refuseForeignAnswers(run.standard, given.answers, given.name);
      actingIn(run.standard, options.as, context.io.env);
      const { services, organisation } = await runServices(context.io, files, ledger);
      const begin = async () => run;
      const greeting = ({ number }: ActiveRun) => context.messages.run.resumed({ number });
      return sit({ context, options, files, services, organisation, given, ledgerFile, begin, greeting });
    });
  },
};

async function latestOpen(ledger: Ledger): Promise<string> {
  const open = await ledger.listRuns({ status: 'open' });
  const latest = open.toSorted((a, b) => b.lastRecordedAt - a.lastRecordedAt)[0];
  if (!latest) throw new AppError('no-open-run');
  return latest.runId;
}
