import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../src/core/lint/rule.ts';
import type { GeneratedFile } from './generated-file.ts';

const FOLDER = 'docs/reference/rules';
const NOTE = 'Made by `npm run gen` from the rules themselves.';

/** A page for each lint rule and one that lists them all; nothing while there are no rules. */
export async function rulePages(top: string): Promise<GeneratedFile[]> {
  const registry = path.join(top, 'src/generated/rules.ts');
  if (!existsSync(registry)) return [];
  const { rules }: { rules: readonly Rule[] } = await import(pathToFileURL(registry).href);
  const index = [
    '# 检查规则 — lint rules',
    '',
    NOTE,
    '',
    '| 规则 rule | 编号 code | 级别 level | 要求 | asks for |',
    '|---|---|---|---|---|',
    ...rules.map(({ id, code, severity, title }) => {
      return `| [${id}](${id}.md) | ${code ?? ''} | ${severity} | ${cell(title['zh-CN'])} | ${cell(title.en)} |`;
    }),
  ];
  return [
    { path: `${FOLDER}/README.md`, text: `${index.join('\n')}\n` },
    ...rules.map((rule) => ({ path: `${FOLDER}/${rule.id}.md`, text: rulePage(rule) })),
  ];
}

function rulePage(rule: Rule): string {
  const { id, code, severity, title, reason, source, messages, good, bad } = rule;
  const said = Object.values(messages).flatMap(({ message, hint }) => [
    `- ${message['zh-CN']}${hint === undefined ? '' : ` → ${hint['zh-CN']}`}`,
    `  ${message.en}${hint === undefined ? '' : ` → ${hint.en}`}`,
  ]);
  const lines = [
    `# ${id}`,
    '',
    title['zh-CN'],
    '',
    title.en,
    '',
    NOTE,
    '',
    `- 级别 level: \`${severity}\``,
    ...(code === null ? [] : [`- 编号 code: ${code}`]),
    `- 预设 preset: \`${rule.preset ?? 'recommended'}\``,
    `- 依据 source: ${source}`,
    '',
    '## 为什么 — why',
    '',
    reason['zh-CN'],
    '',
    reason.en,
    '',
    ...optionLines(rule),
    '## 怎么说 — what it says',
    '',
    ...said,
    '',
    '## 不合规 — broken',
    '',
    ...yaml(bad),
    '',
    '## 合规 — kept',
    '',
    ...yaml(good),
  ];
  return `${lines.join('\n')}\n`;
}

/** What sop.yaml may set under the rule's name. */
function optionLines({ options = {} }: Rule): string[] {
  const rows = Object.entries(options).map(([name, { kind, default: value, says }]) => {
    const shown = Array.isArray(value) ? value.join(', ') : String(value);
    return `| \`${name}\` | ${kind} | ${cell(shown)} | ${cell(says['zh-CN'])} | ${cell(says.en)} |`;
  });
  if (rows.length === 0) return [];
  const head = ['| 名称 name | 类型 kind | 默认 default | 说明 | says |', '|---|---|---|---|---|'];
  return ['## 选项 — options', '', ...head, ...rows, ''];
}

function yaml(text: string): string[] {
  return ['```yaml', text.replace(/^\n+|\s+$/g, ''), '```'];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
