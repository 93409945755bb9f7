import type { LedgerInfo } from '../../../ports/ledger.ts';
import { labelled } from '../../../render/hang.ts';
import { jsonData } from '../../../render/json-data.ts';
import { fullInstant } from '../../../render/time.ts';
import type { CommandContext, CommandDefinition } from '../../command.ts';
import { ExitCode } from '../../exit-code.ts';
import { dbOption, formatOption } from '../../ledger-options.ts';
import { type LedgerOptions, withLedger } from '../../open-ledger.ts';
import { workspaceOf } from '../../workspace-of.ts';

interface InfoOptions extends LedgerOptions {
  readonly format: 'text' | 'json';
}

/** `sop db info`: what a ledger is. */
export const command: CommandDefinition<readonly [], InfoOptions> = {
  name: 'db info',
  summary: { 'zh-CN': '台账的种类、大小和链尾', en: 'kind, size and head of the ledger' },
  description: {
    'zh-CN':
      '显示台账文件、种类（真实或演练）、事件数、执行数、链尾哈希、结构版本和大小。另存链尾，以后可用 sop verify --anchor 核对。',
    en: 'Shows the file, its kind (real or rehearsal), how many events and runs it holds, the hash at its head, the schema version and the size. A head noted elsewhere can be checked later with sop verify --anchor.',
  },
  examples: [
    { command: 'sop db info', says: { 'zh-CN': '工作区的台账', en: 'the ledger of the workspace' } },
    {
      command: 'sop db info --db backup.db --format json',
      says: { 'zh-CN': '某个备份，JSON', en: 'a backup, as JSON' },
    },
  ],
  configure(command, t) {
    command.addOption(formatOption(t, 'text')).addOption(dbOption(t));
  },
  async run(context, _, options) {
    return withLedger(context, options, 'read', async (ledger, file) => {
      const info = await ledger.info();
      const { files, workspace } = await workspaceOf(context.io);
      const sizeBytes = (await files.status(file))?.sizeBytes ?? 0;
      const text =
        options.format === 'json'
          ? jsonData({ schemaVersion: 1, ledger: infoOf(info, sizeBytes) })
          : inWords(info, sizeBytes, workspace.settings.zone, context);
      context.print(text);
      return ExitCode.success;
    });
  },
};

function infoOf(
  { location, kind, schemaVersion, createdAt, events, runs, head }: LedgerInfo,
  sizeBytes: number,
) {
  return { location, kind, ledgerSchemaVersion: schemaVersion, createdAt, events, runs, head, sizeBytes };
}

function inWords(
  info: LedgerInfo,
  sizeBytes: number,
  zone: string,
  { messages, io }: CommandContext,
): string {
  const words = messages.ledger.info;
  const rows: (readonly [string, string])[] = [
    [words.location, info.location],
    [words.kind, words[info.kind]],
    [words.created, fullInstant(info.createdAt, zone)],
    [words.events, String(info.events)],
    [words.runs, String(info.runs)],
    [words.head, info.head],
    [words.schema, String(info.schemaVersion)],
    [words.size, words.bytes({ n: sizeBytes })],
  ];
  return `${labelled(rows, io.columns).join('\n')}\n`;
}
