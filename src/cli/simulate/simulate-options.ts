import { type Command, InvalidArgumentError } from 'commander';
import type { Translate } from '../command.ts';
import { formatOption } from '../ledger-options.ts';

/** Options of `sop simulate`. */
export interface SimulateCommandOptions {
  readonly runs: number;
  readonly seed: string;
  readonly from?: string;
  readonly to?: string;
  readonly plant?: string;
  readonly planted?: string;
  readonly clean?: true;
  readonly db?: string;
  readonly format: 'table' | 'json';
}

/** Declares the argument and the options of `sop simulate`. */
export function addSimulateOptions(command: Command, t: Translate): void {
  command
    .argument(
      '<process>',
      t({ 'zh-CN': '流程 id，或标准文件的路径', en: 'id of the process, or the path of a standard' }),
    )
    .option('--runs <n>', t({ 'zh-CN': '演几次', en: 'how many runs' }), readCount, 100)
    .option(
      '--seed <text>',
      t({ 'zh-CN': '种子：同一种子得到同样的执行', en: 'the same seed gives the same runs' }),
      '1',
    )
    .option(
      '--from <date>',
      t({
        'zh-CN': '从这一天起；默认为结束前十二周',
        en: 'from this day on; twelve weeks before the end by default',
      }),
    )
    .option(
      '--to <date>',
      t({ 'zh-CN': '到这一天止，含当天；默认到现在', en: 'up to and with this day; now by default' }),
    )
    .option('--clean', t({ 'zh-CN': '毫无偏差，全部关闭', en: 'without any deviation, every run closed' }));
  addPlaceOptions(command, t);
}

function addPlaceOptions(command: Command, t: Translate): void {
  command
    .option(
      '--plant <file>',
      t({
        'zh-CN': '要埋入的偏差（YAML），其余毫无偏差',
        en: 'deviations to plant (YAML); all else is flawless',
      }),
    )
    .option(
      '--planted <file>',
      t({
        'zh-CN': '把结果和埋入清单以 JSON 写到此文件',
        en: 'write the outcome with the list of plants here as JSON',
      }),
    )
    .addOption(formatOption(t, 'table'))
    .option(
      '--db <file>',
      t({
        'zh-CN': '演练台账；默认为工作区的 .sop/rehearsal.db',
        en: 'the rehearsal ledger; .sop/rehearsal.db of the workspace by default',
      }),
    );
}

function readCount(text: string): number {
  const count = Number(text);
  if (!/^\d{1,8}$/.test(text) || count < 1) throw new InvalidArgumentError('');
  return count;
}
