import type { Command } from 'commander';
import type { Severity } from '../../core/lint/finding.ts';
import { type FindingsFormat, findingsFormats } from '../../render/findings/formats.ts';
import type { Translate } from '../command.ts';

/** The options of `sop lint` as they come from the command line. */
export interface LintOptions {
  readonly format: FindingsFormat;
  readonly outputFile: readonly string[];
  readonly failOn?: Severity;
  readonly maxWarnings?: string;
  readonly quiet?: true;
  readonly rule: readonly string[];
  readonly changed?: true | string;
  readonly stdinFilename?: string;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly watch?: true;
  readonly baseline?: string;
  readonly writeBaseline?: true;
  readonly cache: boolean;
  readonly cacheLocation?: string;
  readonly maxFileSize?: string;
}

/** Declares arguments and options of `sop lint`. */
export function declareLintOptions(command: Command, t: Translate): void {
  command.argument(
    '[paths...]',
    t({ 'zh-CN': '文件、文件夹或通配符；- 是标准输入', en: 'files, folders or globs; - is standard input' }),
  );
  declareOutput(command, t);
  declareChoice(command, t);
  declareWork(command, t);
}

function declareOutput(command: Command, t: Translate): void {
  command.addOption(
    command
      .createOption('--format <format>', t({ 'zh-CN': '输出格式', en: 'output format' }))
      .choices([...findingsFormats])
      .default('text'),
  );
  command.option(
    '--output-file <[format=]file>',
    t({
      'zh-CN': '另外写一份到文件，可以写几次；不写格式时看扩展名',
      en: 'write it to a file as well, as often as given; without a format its extension tells',
    }),
    collect,
    [],
  );
  const failOn = t({
    'zh-CN': '哪一级起算不通过；默认看 sop.yaml，否则 error',
    en: 'what counts as failed; by default as sop.yaml says, else error',
  });
  command.addOption(command.createOption('--fail-on <severity>', failOn).choices(['error', 'warn', 'info']));
  command.option(
    '--max-warnings <number>',
    t({ 'zh-CN': '警告超过这个数算不通过', en: 'more warnings than this fail' }),
  );
  command.option(
    '--quiet',
    t({ 'zh-CN': '只显示达到 --fail-on 的问题', en: 'show only what is at or above --fail-on' }),
  );
}

function declareChoice(command: Command, t: Translate): void {
  command.option(
    '--rule <rule>',
    t({
      'zh-CN': '只用这条规则（id 或编号），可以写几次',
      en: 'use only this rule (id or code), as often as given',
    }),
    collect,
    [],
  );
  command.option(
    '--changed [ref]',
    t({
      'zh-CN': '只检查 git 里自 ref 以来改过的文件；默认 HEAD',
      en: 'check only files changed since a ref of git; HEAD by default',
    }),
  );
  command.option(
    '--stdin-filename <name>',
    t({ 'zh-CN': '标准输入当作这个文件', en: 'take standard input for this file' }),
  );
  command.option(
    '--max-file-size <size>',
    t({
      'zh-CN': '更大的文件不读，单位 MB，也可以写 kB、GB；默认 20',
      en: 'larger files are not read, in MB, or with kB or GB; 20 by default',
    }),
  );
}

function declareWork(command: Command, t: Translate): void {
  command.option(
    '--fix',
    t({ 'zh-CN': '改好能自动改的，其余原样不动', en: 'put right what can be, and leave the rest as it is' }),
  );
  command.option(
    '--dry-run',
    t({ 'zh-CN': '和 --fix 一起：只显示会改什么', en: 'with --fix: only show what would change' }),
  );
  command.option(
    '--watch',
    t({ 'zh-CN': '文件一改就再检查，Ctrl-C 结束', en: 'check again on every change; Ctrl-C ends' }),
  );
  command.option(
    '--baseline <file>',
    t({ 'zh-CN': '不显示这个文件里记下的旧问题', en: 'hide the old findings that this file holds' }),
  );
  command.option(
    '--write-baseline',
    t({ 'zh-CN': '把现有问题都记为旧问题', en: 'note all present findings as old ones' }),
  );
  command.option('--no-cache', t({ 'zh-CN': '不用上次的结果', en: 'use nothing of the last run' }));
  command.option(
    '--cache-location <file>',
    t({ 'zh-CN': '上次的结果放在哪里', en: 'where the results of the last run are kept' }),
  );
}

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}
