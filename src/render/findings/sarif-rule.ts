import type { Severity } from '../../core/lint/finding.ts';
import { type Language, textIn } from '../../shared/text.ts';
import type { RuleInfo } from './findings-report.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { FINDING_WORDS } from './words.ts';

/** SARIF's own names of severities. */
export const SARIF_LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warn: 'warning',
  info: 'note',
};

/** A rule as SARIF describes it; of a rule that is not known, its id. */
export function describeRule(id: string, rule: RuleInfo | undefined, language: Language) {
  const head = { id: id.toWellFormed(), name: pascalCase(id) };
  if (rule === undefined) return head;
  const { code, severity = 'error', source, helpUri } = rule;
  const title = textIn(rule.title, language);
  return {
    ...head,
    shortDescription: { text: title },
    fullDescription: { text: textIn(rule.reason, language) },
    ...(helpUri !== undefined && { helpUri }),
    help: describeHelp(title, rule, language),
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { ...(code && { code }), ...(source !== undefined && { source }) },
  };
}

function describeHelp(title: string, { reason, source }: RuleInfo, language: Language) {
  const why = textIn(reason, language);
  const words = FINDING_WORDS[language];
  const sources = source === undefined ? [] : [words.source(source)];
  const markdown = [`**${escapeMarkdown(title)}**`, ...[why, ...sources].map(escapeMarkdown)];
  return { text: [title, why, ...sources].join('\n\n'), markdown: markdown.join('\n\n') };
}

/** `time-one-limit` as SARIF names rules for people: `TimeOneLimit`. */
function pascalCase(id: string): string {
  const words = id.toWellFormed().split(/[^\p{L}\p{N}]+/u);
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}
