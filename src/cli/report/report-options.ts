import { type Command, Option } from 'commander';
import type { ReportRequest } from '../../app/make-report.ts';
import type { PeriodLength } from '../../core/report/period.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Translate } from '../command.ts';
import type { Io } from '../io.ts';
import { workspaceOf } from '../workspace-of.ts';

/** The options that every report takes. */
export interface ReportOptions {
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly by?: PeriodLength;
  readonly process?: string;
  readonly class?: string;
  readonly list: string;
  readonly format: 'table' | 'json';
  readonly db?: string;
}

/** Declares the options of a report. */
export function addReportOptions(command: Command, t: Translate): void {
  command
    .option(
      '--from <date>',
      t({ 'zh-CN': '从这一天起；不给则从第一件执行起', en: 'from this day on; else from the first run on' }),
    )
    .option(
      '--to <date>',
      t({
        'zh-CN': '到这一天止，含当天；不给则到截至时间',
        en: 'up to and with this day; else up to the as-of time',
      }),
    )
    .option(
      '--as-of <time>',
      t({
        'zh-CN': '按这一时刻看哪些未结、哪些超时；只写日期即当天结束；不给则为现在',
        en: 'the time at which open runs are looked at; a mere date is its end; else now',
      }),
    )
    .addOption(
      new Option(
        '--by <length>',
        t({
          'zh-CN': '分时段的长短；不给则按跨度选',
          en: 'length of the periods; else by the time reported on',
        }),
      ).choices(['day', 'week', 'month']),
    )
    .option('--process <id>', t({ 'zh-CN': '只看这个流程', en: 'only this process' }))
    .option('--class <id>', t({ 'zh-CN': '只看这个类别', en: 'only runs of this class' }))
    .option(
      '--list <count>',
      t({ 'zh-CN': '明细列几项，或 all', en: 'how many shortfalls to list, or all' }),
      '20',
    )
    .addOption(
      new Option('--format <format>', t({ 'zh-CN': '输出格式', en: 'output format' }))
        .choices(['table', 'json'])
        .default('table'),
    )
    .option(
      '--db <file>',
      t({
        'zh-CN': '台账文件（也可用 SOP_DB；默认用工作区的）',
        en: "ledger file (SOP_DB does the same; else the workspace's)",
      }),
    );
}

/**
 * What the options ask for, in the zone of the workspace.
 * @throws UnsoundInput when `sop.yaml` has mistakes.
 */
export async function requestOf(options: ReportOptions, io: Io): Promise<ReportRequest> {
  const { workspace } = await workspaceOf(io);
  return {
    from: options.from ?? null,
    to: options.to ?? null,
    asOf: options.asOf ?? null,
    by: options.by ?? null,
    process: options.process ?? null,
    class: options.class ?? null,
    zone: workspace.settings.zone,
    now: io.now(),
  };
}

/**
 * How many shortfalls `--list` asks for; null = all.
 * @throws AppError `bad-option-value`.
 */
export function listLimit({ list }: ReportOptions): number | null {
  if (list === 'all') return null;
  if (!/^\d{1,9}$/.test(list))
    throw new AppError('bad-option-value', { option: '--list', value: list, allowed: '0, 1, 2 …, all' });
  return Number(list);
}
