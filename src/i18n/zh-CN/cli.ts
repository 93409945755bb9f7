import type { SameMessages } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

/** Words of the frame: help, version, crash. */
export const cli = {
  tagline: '流程标准即代码：检查标准，按清单执行，留下可核验的记录。',
  usageOf: ({ usage }: { usage: string }) => `用法：${usage}`,
  commandWord: '<命令>',
  argumentsWord: '[参数]',
  optionsWord: '[选项]',
  argumentsTitle: '参数：',
  optionsTitle: '选项：',
  globalOptionsTitle: '所有命令都有的选项：',
  commandsTitle: '命令：',
  examplesTitle: '例子：',
  moreHelp: '“sop <命令> --help” 显示该命令的选项和例子。',
  help: '显示帮助',
  version: '显示版本',
  lang: '语言：zh-CN 或 en（不给则看 SOP_LANG、sop.yaml、LC_ALL、LC_MESSAGES、LANG）',
  noColor: '不用颜色（等同 NO_COLOR）',
  choices: ({ list }: { list: string }) => `（可选：${list}）`,
  default: ({ value }: { value: string }) => `（默认：${value}）`,
  error: ({ message }: { message: string }) => `错误：${message}`,
  hint: ({ hint }: { hint: string }) => `  → ${hint}`,
  interrupted: '已停止。已经确认的内容都已保存。',
  resume: ({ command }: { command: string }) => `继续执行：${command}`,
  crash: ({ version }: { version: string }) => `这是 sop ${version} 的程序缺陷，不是您的操作有误。`,
  crashReport: '请把所用命令和上面的内容，反馈给提供 sopkit 的一方。',
} satisfies SameMessages<typeof english>;
