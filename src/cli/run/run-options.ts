import type { Command } from 'commander';
import type { Translate } from '../command.ts';

/** Options of `sop run` and `sop resume`. */
export interface RunOptions {
  readonly as?: string;
  readonly answers?: string;
  readonly with?: string;
  readonly at?: string;
  readonly lateReason?: string;
  readonly format: 'text' | 'json';
  readonly db?: string;
}

/** Declares the options that `sop run` and `sop resume` share. */
export function addRunOptions(command: Command, t: Translate): void {
  command
    .option(
      '--as <person[:role]>',
      t({
        'zh-CN': '由谁执行，如 zhang.wei:agent；默认为当前系统用户',
        en: 'who acts, such as zhang.wei:agent; the user of this machine by default',
      }),
    )
    .option(
      '--answers <file>',
      t({ 'zh-CN': '从 YAML 文件取答案，不提问', en: 'take the answers from a YAML file instead of asking' }),
    )
    .option(
      '--late-reason <text>',
      t({ 'zh-CN': '补录的原因', en: 'why something is entered later than it happened' }),
    )
    .option(
      '--format <format>',
      t({ 'zh-CN': '结束时的输出：text 或 json', en: 'what is printed at the end: text or json' }),
      'text',
    )
    .option(
      '--db <file>',
      t({
        'zh-CN': '台账文件；默认 SOP_DB 或工作区的 .sop/ledger.db',
        en: 'the ledger; SOP_DB or .sop/ledger.db of the workspace by default',
      }),
    );
}
