import { Chalk } from 'chalk';
import type { ReadingRule } from '../core/lint/reading-rules.ts';
import type { Rule } from '../core/lint/rule.ts';
import type { OptionSpec } from '../core/lint/rule-options.ts';
import type { Bilingual } from '../core/standard/read/bilingual.ts';
import type { Messages } from '../i18n/index.ts';
import type { Language } from '../shared/text.ts';
import { wrapText } from './document/wrap-text.ts';
import { hang } from './hang.ts';
import { textWidth } from './text-width.ts';

/** How rules are shown to people; `width` in terminal columns. */
export interface RuleTextOptions {
  readonly language: Language;
  readonly messages: Messages['lint'];
  readonly colour: boolean;
  readonly width: number;
}

/** One rule with its reason, its messages and its examples. Ends in a newline. */
export function renderRule(rule: Rule, { language, messages, colour, width }: RuleTextOptions): string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const say = (words: Bilingual) => words[language];
  const separator = language === 'zh-CN' ? '：' : ': ';
  const wrap = (text: string) => wrapText(text, width).join('\n');
  const said = Object.values(rule.messages).map(({ message, hint }) => {
    const advice = hint ? `\n${hang('    → ', say(hint), width)}` : '';
    return `${hang('  - ', say(message), width)}${advice}`;
  });
  const facts = [
    `${messages.level}${separator}${messages[rule.severity]}`,
    `${messages.preset}${separator}${rule.preset ?? 'recommended'}`,
  ];
  const options = Object.entries(rule.options ?? {}).map(([name, spec]) => {
    const value = messages.byDefault({ value: shownDefault(spec, messages) });
    return hang('  - ', `${name}${separator}${say(spec.says)} (${value})`, width);
  });
  const blocks = [
    [chalk.bold(nameOf(rule)), ...facts].join('  '),
    wrap(say(rule.title)),
    `${chalk.bold(messages.why)}\n${wrap(say(rule.reason))}`,
    ...(rule.unwaivable ? [wrap(messages.unwaivable)] : []),
    `${chalk.bold(messages.source)}${separator}${rule.source}`,
    ...(options.length === 0 ? [] : [`${chalk.bold(messages.options)}\n${options.join('\n')}`]),
    `${chalk.bold(messages.says)}\n${said.join('\n')}`,
    `${chalk.red(messages.broken)}\n${indented(rule.bad)}`,
    `${chalk.green(messages.kept)}\n${indented(rule.good)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A rule of reading, which has no examples and no level of its own: all are errors. Ends in a newline. */
export function renderReadingRule(
  { id, title, reason }: ReadingRule,
  { language, messages, colour, width }: RuleTextOptions,
): string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const wrap = (text: string) => wrapText(text, width).join('\n');
  const blocks = [
    chalk.bold(id),
    wrap(title[language]),
    `${chalk.bold(messages.why)}\n${wrap(reason[language])}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** All rules, a line each. Ends in a newline. */
export function renderRuleList(
  rules: readonly Rule[],
  { language, messages, colour, width }: RuleTextOptions,
): string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const columns = (pick: (rule: Rule) => string) =>
    Math.max(0, ...rules.map((rule) => textWidth(pick(rule))));
  const cells = [
    ({ id }: Rule) => id,
    ({ code }: Rule) => code ?? '',
    ({ severity }: Rule) => messages[severity],
  ];
  const widths = cells.map(columns);
  const lines = rules.map((rule) => {
    const lead = cells.map((pick, index) => padded(pick(rule), widths[index] ?? 0)).join('  ');
    return hang(`${lead}  `, rule.title[language], width);
  });
  return `${lines.join('\n')}\n\n${chalk.dim(messages.seeOne)}\n`;
}

function shownDefault({ default: value }: OptionSpec, { none }: Messages['lint']): string {
  if (!Array.isArray(value)) return String(value);
  return value.length === 0 ? none : value.join(', ');
}

function nameOf({ id, code }: Rule): string {
  return code === null ? id : `${id} (${code})`;
}

function indented(yaml: string): string {
  return yaml.trim().replace(/^(?=.)/gm, '  ');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - textWidth(text));
}
