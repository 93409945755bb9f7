import type { Command } from 'commander';
import type { Translate } from '../command.ts';
import { asOption, dbOption, formatOption } from '../ledger-options.ts';

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
    .addOption(asOption(t))
    .option(
      '--answers <file>',
      t({ 'zh-CN': '从 YAML 文件取答案，不提问', en: 'take the answers from a YAML file instead of asking' }),
    )
    .option(
      '--late-reason <text>',
      t({ 'zh-CN': '补录的原因', en: 'why something is entered later than it happened' }),
    )
    .addOption(formatOption(t, 'text'))
    .addOption(dbOption(t));
}
