import { findRule } from '../../app/lint-setting.ts';
import { readingRules } from '../../core/lint/reading-rules.ts';
import { rules } from '../../generated/rules.ts';
import { renderReadingRule, renderRule, renderRuleList } from '../../render/rule-text.ts';
import type { CommandDefinition } from '../command.ts';
import { ExitCode } from '../exit-code.ts';

/** `sop explain [RULE]`: what a lint rule asks for, and why. */
export const command: CommandDefinition<readonly [name: string | undefined], object> = {
  name: 'explain',
  summary: { 'zh-CN': '说明一条检查规则', en: 'explain a lint rule' },
  description: {
    'zh-CN': '显示一条规则的要求、理由、依据、提示和正反例子；不写规则时列出全部。',
    en: 'Shows what a rule asks for, why, where it comes from, what it says, and an example of each kind; without a rule it lists them all.',
  },
  examples: [
    {
      command: 'sop explain time-budget',
      says: { 'zh-CN': '说明时限相加的规则', en: 'explain the rule about sums of limits' },
    },
    { command: 'sop explain RACI-01', says: { 'zh-CN': '按编号查找', en: 'look one up by its code' } },
    { command: 'sop explain', says: { 'zh-CN': '列出全部规则', en: 'list all rules' } },
  ],
  configure(command, t) {
    command.argument('[rule]', t({ 'zh-CN': '规则的 id 或编号', en: 'id or code of a rule' }));
  },
  async run({ io, language, messages, colour, print }, [name]) {
    const options = { language, messages: messages.lint, colour: colour.stdout, width: io.columns };
    const reading = readingRules.find(({ id }) => id === name);
    if (reading) print(renderReadingRule(reading, options));
    else print(name === undefined ? renderRuleList(rules, options) : renderRule(findRule(name), options));
    return ExitCode.success;
  },
};
