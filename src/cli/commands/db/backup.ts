import type { CommandDefinition } from '../../command.ts';
import { ExitCode } from '../../exit-code.ts';
import { dbOption } from '../../ledger-options.ts';
import { type LedgerOptions, withLedger } from '../../open-ledger.ts';
import { workspaceOf } from '../../workspace-of.ts';

/** `sop db backup FILE`: copies the ledger as of one instant. */
export const command: CommandDefinition<readonly [file: string], LedgerOptions> = {
  name: 'db backup',
  summary: { 'zh-CN': '备份台账', en: 'copy the ledger to a file' },
  description: {
    'zh-CN': '把整个台账复制到一个还不存在的文件。别人可以继续使用台账。证据文件不在其中。',
    en: 'Copies the whole ledger to a file that must not exist yet. Others may go on using the ledger. Evidence files are not in it.',
  },
  examples: [
    {
      command: 'sop db backup ../backup/ledger-2026-11-23.db',
      says: { 'zh-CN': '备份', en: 'make a backup' },
    },
    {
      command: 'sop db backup /mnt/archive/ledger.db --db .sop/ledger.db',
      says: { 'zh-CN': '备份指定的台账', en: 'make a backup of a ledger by its name' },
    },
  ],
  configure(command, t) {
    command.argument('<file>', t({ 'zh-CN': '新文件', en: 'the new file' })).addOption(dbOption(t));
  },
  async run(context, [file], options) {
    const { files } = await workspaceOf(context.io);
    const target = files.absolute(file);
    await withLedger(context, options, 'read', (ledger) => ledger.backup(target));
    const { events, runs, head } = await withLedger(context, { db: target }, 'read', (copy) => copy.info());
    const words = context.messages.ledger.backup;
    context.note(words.done({ file: files.shown(target), events, runs }));
    context.note(words.head({ head }));
    context.note(words.evidence);
    return ExitCode.success;
  },
};
