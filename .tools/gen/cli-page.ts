import { argumentRow, globalRows, optionRow, usageOf } from '../../src/cli/help-text.ts';
import { configured } from '../../src/cli/program.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import type { GeneratedFile } from './generated-file.ts';
import type { LoadedCommand } from './registries.ts';

const CHINESE = messagesIn('zh-CN');
const ENGLISH = messagesIn('en');

/** The reference page of the command line: every verb, its arguments, options and examples, in both languages. */
export function cliPage(commands: readonly LoadedCommand[]): GeneratedFile {
  const lines = [
    '# sop',
    '',
    'Made by `npm run gen` from the commands themselves: `sop --help` says the same.',
    '',
    ...commands.map(({ definition: { name, summary } }) => {
      return `- [\`sop ${name}\`](#sop-${name.replaceAll(' ', '-')}) ${summary['zh-CN']} — ${summary.en}`;
    }),
    '',
    '## 所有命令 — every command',
    '',
    ...table(globalRows(CHINESE), globalRows(ENGLISH)),
    '',
    '| 退出码 exit code | | |',
    '|---|---|---|',
    '| 0 | 成功，没有要处理的发现 | done, nothing found at or above the threshold |',
    '| 1 | 有发现或偏差 | findings or deviations |',
    '| 2 | 做不了：输入、选项、文件、台账有问题 | cannot be done: input, flag, file, ledger |',
    '| 70 | 程序缺陷 | a bug of ours |',
    '| 130 | 用户中断，已确认的内容都在 | interrupted; what was acknowledged is kept |',
    '',
    ...commands.flatMap(commandSection),
  ];
  return { path: 'docs/reference/cli.md', text: `${lines.join('\n').trimEnd()}\n` };
}

function commandSection({ definition }: LoadedCommand): string[] {
  const chinese = configured(definition, { t: (words) => words['zh-CN'] });
  const english = configured(definition, { t: (words) => words.en });
  const rows = (messages: typeof CHINESE, command: typeof chinese) => [
    ...command.registeredArguments.map((argument) => argumentRow(argument, messages)),
    ...command.options.filter(({ hidden }) => !hidden).map((option) => optionRow(option, messages)),
  ];
  return [
    `## sop ${definition.name}`,
    '',
    `\`${usageOf(definition, english, ENGLISH)}\``,
    '',
    definition.description['zh-CN'],
    '',
    definition.description.en,
    '',
    ...table(rows(CHINESE, chinese), rows(ENGLISH, english)),
    '',
    '```sh',
    ...definition.examples.map(({ command, says }) => `${command}   # ${says['zh-CN']} — ${says.en}`),
    '```',
    '',
  ];
}

type Rows = readonly (readonly [string, string])[];

function table(chinese: Rows, english: Rows): string[] {
  if (english.length === 0) return [];
  const rows = english.map(([term, words], index) => {
    return `| \`${term}\` | ${chinese[index]?.[1] ?? ''} | ${words} |`.replace(
      /(?<=<[^>]*)\|(?=[^<]*>)/g,
      '\\|',
    );
  });
  return ['| | 说明 | description |', '|---|---|---|', ...rows];
}
