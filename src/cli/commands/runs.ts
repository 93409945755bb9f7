import { InvalidArgumentError, Option } from 'commander';
import { listRuns, type RunList } from '../../app/runs/list-runs.ts';
import type { RunStatus } from '../../core/conformance/facts.ts';
import { jsonData } from '../../render/json-data.ts';
import { renderRuns } from '../../render/run/runs-table.ts';
import type { CommandContext, CommandDefinition } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { dbOption, formatOption, stdoutVoice } from '../ledger-options.ts';
import { type LedgerOptions, withLedger } from '../open-ledger.ts';
import { workspaceOf } from '../workspace-of.ts';

interface RunsOptions extends LedgerOptions {
  readonly process?: string;
  readonly status?: RunStatus;
  readonly limit: number;
  readonly format: 'table' | 'json';
}

/** `sop runs`: the runs of a ledger, newest first. */
export const command: CommandDefinition<readonly [], RunsOptions> = {
  name: 'runs',
  summary: { 'zh-CN': '列出执行', en: 'list runs' },
  description: {
    'zh-CN': '列出台账里的执行，新的在前：编号、流程、级别、进展、到期和人员。',
    en: 'Lists the runs of the ledger, newest first: number, process, class, where each stands, when it is due, who has a part in it.',
  },
  examples: [
    { command: 'sop runs', says: { 'zh-CN': '最近的执行', en: 'the latest runs' } },
    {
      command: 'sop runs --status open --process complaint-handling',
      says: { 'zh-CN': '进行中的投诉', en: 'open complaints' },
    },
    {
      command: 'sop runs --status closed --limit 500 --format json',
      says: { 'zh-CN': '给程序读的数据', en: 'data for programs' },
    },
  ],
  configure(command, t) {
    command
      .option('--process <id>', t({ 'zh-CN': '只列这个流程', en: 'only of this process' }))
      .addOption(
        new Option('--status <status>', t({ 'zh-CN': '只列这种状态', en: 'only of this status' })).choices([
          'open',
          'closed',
          'aborted',
        ]),
      )
      .option('--limit <n>', t({ 'zh-CN': '最多列几条', en: 'at most so many' }), readLimit, 50)
      .addOption(formatOption(t, 'table'))
      .addOption(dbOption(t));
  },
  async run(context, _, options) {
    const now = context.io.now();
    const { process, status, limit } = options;
    const filter = { limit, ...(process ? { process } : {}), ...(status ? { status } : {}) };
    return withLedger(context, options, 'read', async (ledger) => {
      const { workspace } = await workspaceOf(context.io);
      const list = await listRuns(ledger, filter, { now, zone: workspace.settings.zone });
      const { kind } = await ledger.info();
      if (options.format === 'json') context.print(jsonOf(list, kind, now));
      else printTable(context, list, kind, limit);
      return ExitCode.success;
    });
  },
};

function jsonOf({ runs, hasMore }: RunList, ledger: 'real' | 'rehearsal', now: number): string {
  return jsonData({ schemaVersion: 1, ledger, asOf: new Date(now).toISOString(), hasMore, runs });
}

function printTable(context: CommandContext, list: RunList, kind: string, limit: number): void {
  const words = context.messages.ledger;
  if (kind === 'rehearsal') context.note(words.rehearsal);
  if (list.runs.length === 0) {
    context.note(words.runs.none);
    return;
  }
  context.print(renderRuns(list.runs, context.io.now(), stdoutVoice(context)));
  if (list.hasMore) context.note(words.runs.more({ limit }));
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (!/^\d+$/.test(text) || limit < 1 || !Number.isSafeInteger(limit)) throw new InvalidArgumentError('');
  return limit;
}
