import { type Language, textIn } from '../../../shared/text.ts';
import { ruleName } from '../finding-words.ts';
import type { FindingsReport, RuleInfo } from '../findings-report.ts';
import { FINDING_WORDS } from '../words.ts';
import { escapeHtml } from './text.ts';
import { PAGE_WORDS } from './words.ts';

/** A rule that findings name, with its place in the page; `info` is null where nothing more is known of it. */
export interface BrokenRule {
  readonly id: string;
  readonly name: string;
  readonly anchor: string;
  readonly info: RuleInfo | null;
}

/** The rules that findings name, by id. */
export function listBrokenRules({ findings, rules }: FindingsReport): readonly BrokenRule[] {
  const infos = new Map(rules.map((rule) => [rule.id, rule]));
  const names = new Map(findings.map((finding) => [finding.ruleId, ruleName(finding)]));
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, name], index) => ({ id, name, anchor: `r${index + 1}`, info: infos.get(id) ?? null }));
}

/** What each rule asks for, why, and what it rests on; nothing where there are none. */
export function renderHtmlRules(rules: readonly BrokenRule[], language: Language): string {
  if (rules.length === 0) return '';
  return `<h2>${PAGE_WORDS[language].rules}</h2>
<dl class="rules">
${rules.map((rule) => writeRule(rule, language)).join('\n')}
</dl>`;
}

function writeRule({ name, anchor, info }: BrokenRule, language: Language): string {
  const words = PAGE_WORDS[language];
  const say = (text: RuleInfo['title']) => escapeHtml(textIn(text, language));
  if (info === null) return `<dt id="${anchor}">${escapeHtml(name)}</dt>`;
  // A rule may come from anywhere: its link must not run anything.
  const parts = [
    info.source === undefined ? '' : escapeHtml(FINDING_WORDS[language].source(info.source)),
    info.helpUri === undefined || !/^https?:/i.test(info.helpUri)
      ? ''
      : `<a href="${escapeHtml(info.helpUri)}">${words.more}</a>`,
  ].filter(Boolean);
  const rest = parts.length === 0 ? '' : `\n<dd>${parts.join(' · ')}</dd>`;
  return `<dt id="${anchor}">${say(info.title)}<code>${escapeHtml(name)}</code></dt>
<dd>${say(info.reason)}</dd>${rest}`;
}
