import path from 'node:path';
import { nodeFiles } from '../../adapters/files/node-files.ts';
import { packageFolder } from '../../adapters/files/package-folder.ts';
import { findRule } from '../../app/lint-setting.ts';
import { UnsoundInput } from '../../app/unsound-input.ts';
import { openWorkspace } from '../../app/workspace/open-workspace.ts';
import { readingRules } from '../../core/lint/reading-rules.ts';
import type { Rule } from '../../core/lint/rule.ts';
import { bookOf } from '../../core/workspace/rule-book.ts';
import { rules as shippedRules } from '../../generated/rules.ts';
import { renderReadingRule, renderRule, renderRuleList } from '../../render/rule-text.ts';
import { textIn } from '../../shared/text.ts';
import type { CommandContext, CommandDefinition } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { openLintConfig } from '../open-lint-config.ts';

/** `sop explain [RULE]`: what a lint rule asks for, and why. */
export const command: CommandDefinition<readonly [name: string | undefined], object> = {
  name: 'explain',
  summary: { 'zh-CN': '说明一条检查规则', en: 'explain a lint rule' },
  description: {
    'zh-CN': '显示一条规则的要求、理由、依据、提示和正反例子；不写规则时列出全部，包括工作区插件里的规则。',
    en: 'Shows what a rule asks for, why, where it comes from, what it says, and an example of each kind; without a rule it lists them all, those of the workspace’s plug-ins among them.',
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
  async run(context, [name]) {
    const { io, language, messages, colour, print } = context;
    const options = { language, messages: messages.lint, colour: colour.stdout, width: io.columns };
    const reading = readingRules.find(({ id }) => id === name);
    const shipped = name === undefined ? null : bookOf(shippedRules).find(name);
    if (reading) print(renderReadingRule(reading, options));
    else if (shipped) print(renderRule(shipped, options));
    else {
      const rules = await workspaceRules(context);
      print(name === undefined ? renderRuleList(rules, options) : renderRule(findRule(name, rules), options));
    }
    return ExitCode.success;
  },
};

/** The rules that hold in the workspace; where its settings have mistakes, those are told and the shipped ones given. */
async function workspaceRules({ io, language, note }: CommandContext): Promise<readonly Rule[]> {
  const files = nodeFiles(io.cwd);
  try {
    const workspace = await openWorkspace(files, io.cwd, path.join(packageFolder(), 'processes'));
    return (await openLintConfig(files, workspace, io.now())).rules;
  } catch (error) {
    if (!(error instanceof UnsoundInput)) throw error;
    for (const { file, line, column, message } of error.findings)
      note(`${file}:${line}:${column}: ${textIn(message, language)}`);
    return shippedRules;
  }
}
