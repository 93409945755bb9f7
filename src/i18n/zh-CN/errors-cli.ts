import type { SameMessages } from '../catalogue.ts';
import type { errorsCli as english } from '../en/errors-cli.ts';

/** What stops a command before its work begins. Keys are `AppError.code`. */
export const errorsCli = {
  'unknown-language': ({ language }: { language: string }) => ({
    message: `没有“${language}”这种语言。`,
    hint: '可选 zh-CN 或 en。',
  }),
  'unknown-command': ({ name, meant }: { name: string; meant: string }) => ({
    message: `没有“${name}”这个命令。`,
    hint: meant === '' ? '“sop --help” 列出全部命令。' : `是不是想用 “sop ${meant}”？`,
  }),
  'unknown-option': ({ option, command, meant }: { option: string; command: string; meant: string }) => ({
    message: `“${command}” 没有选项 “${option}”。`,
    hint: meant === '' ? `“${command} --help” 列出它的选项。` : `是不是想用 “${meant}”？`,
  }),
  'missing-argument': ({ argument, command }: { argument: string; command: string }) => ({
    message: `“${command}” 缺少参数 <${argument}>。`,
    hint: `“${command} --help” 里有例子。`,
  }),
  'excess-arguments': ({ command }: { command: string }) => ({
    message: `给 “${command}” 的参数太多了。`,
    hint: `“${command} --help” 里有例子。`,
  }),
  'missing-option': ({ option, command }: { option: string; command: string }) => ({
    message: `“${command}” 必须给出选项 ${option}。`,
    hint: `“${command} --help” 里有例子。`,
  }),
  'missing-option-value': ({ option, command }: { option: string; command: string }) => ({
    message: `“${command}” 的选项 ${option} 要带一个值。`,
    hint: `“${command} --help” 说明了可以填什么。`,
  }),
  'bad-option-value': ({ option, value, allowed }: { option: string; value: string; allowed: string }) => ({
    message: `${option} 不能是“${value}”。`,
    hint: allowed === '' ? '它的帮助说明了可以填什么。' : `可选：${allowed}。`,
  }),
  'conflicting-options': ({ option, other }: { option: string; other: string }) => ({
    message: `${option} 不能和 ${other} 一起用。`,
    hint: '去掉其中一个。',
  }),
  'bad-command-line': ({ detail }: { detail: string }) => ({
    message: `看不懂这条命令：${detail}`,
    hint: '“sop --help” 列出全部命令。',
  }),
} satisfies SameMessages<typeof english>;
