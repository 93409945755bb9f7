import { type Rebuild, rebuildFacts } from '../../../app/ledger/rebuild-facts.ts';
import type { CommandContext, CommandDefinition } from '../../command.ts';
import { ExitCode } from '../../exit-code.ts';
import { dbOption } from '../../ledger-options.ts';
import { type LedgerOptions, withLedger } from '../../open-ledger.ts';

/** `sop db rebuild`: judges all runs again from their events. */
export const command: CommandDefinition<readonly [], LedgerOptions> = {
  name: 'db rebuild',
  summary: { 'zh-CN': '由事件重新判定全部执行', en: 'judge all runs again from their events' },
  description: {
    'zh-CN': '由事件重新算出全部执行的事实，替换不符的。应当一次也不符；有不符时退出码为 1。',
    en: 'Computes the facts of all runs again from their events and replaces those that differ. None should; when any did, the exit code is 1.',
  },
  examples: [
    { command: 'sop db rebuild', says: { 'zh-CN': '工作区的台账', en: 'the ledger of the workspace' } },
    { command: 'sop db rebuild --db copy.db', says: { 'zh-CN': '指定的台账', en: 'a ledger by its name' } },
  ],
  configure(command, t) {
    command.addOption(dbOption(t));
  },
  async run(context, _, options) {
    return withLedger(context, options, 'amend', async (ledger) => {
      const rebuild = await rebuildFacts(ledger);
      tell(context, rebuild);
      const isClean = rebuild.differing.length === 0 && rebuild.unreadable.length === 0;
      return isClean ? ExitCode.success : ExitCode.findings;
    });
  },
};

/** Numbers named; there may be thousands. */
const namedAtMost = 20;

function tell({ print, note, messages }: CommandContext, result: Rebuild): void {
  const words = messages.ledger.rebuild;
  const { runs, differing, otherJudge, unreadable } = result;
  const named = (numbers: readonly string[]) =>
    [...numbers.slice(0, namedAtMost), ...(numbers.length > namedAtMost ? ['…'] : [])].join(', ');
  print(`${words.done({ runs, differed: differing.length })}\n`);
  if (differing.length > 0) print(`${words.differing({ numbers: named(differing) })}\n`);
  if (otherJudge > 0) note(words.otherJudge({ n: otherJudge }));
  if (unreadable.length > 0) note(words.unreadable({ n: unreadable.length, numbers: named(unreadable) }));
}
