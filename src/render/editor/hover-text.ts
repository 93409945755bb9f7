import type { DeclaredName } from '../../core/editor/declared-names.ts';
import { textOf } from '../../core/editor/declared-names.ts';
import type { HoverPart } from '../../core/editor/hover-at.ts';
import type { Finding } from '../../core/lint/finding.ts';
import { readingRules } from '../../core/lint/reading-rules.ts';
import type { Rule } from '../../core/lint/rule.ts';
import type { Messages } from '../../i18n/index.ts';
import { isMap } from '../../shared/is-map.ts';
import { type Language, type Text, textIn } from '../../shared/text.ts';
import { ruleName } from '../findings/finding-words.ts';
import type { Markup } from './markup.ts';

/** How what is told in an editor is written. */
export interface EditorLooks {
  readonly language: Language;
  readonly messages: Messages['editor'];
  readonly markup: Markup;
  /** Null for a rule that is not there; rules of reading are known without. */
  findRule(name: string): Rule | null;
  /** What an id outside of the file names; null for what is not there. */
  outsideName(kind: string, id: string): Text | null;
}

/** What there is to tell about a place; empty where nothing of it is known. */
export function hoverText(parts: readonly HoverPart[], looks: EditorLooks): string {
  return parts
    .map((part) => partText(part, looks))
    .filter((text) => text !== '')
    .join(looks.markup.rule);
}

/** What a rule asks for and why; null for one that is not there. */
export function explainRule(id: string, looks: EditorLooks): string | null {
  const rule = looks.findRule(id) ?? readingRules.find((one) => one.id === id);
  if (!rule) return null;
  return ruleLines(rule, looks).join('\n\n');
}

function partText(part: HoverPart, looks: EditorLooks): string {
  switch (part.kind) {
    case 'finding':
      return findingText(part.finding, looks);
    case 'name':
      return nameText(part.declared, looks);
    case 'key':
      return keyText(part, looks);
    case 'outside': {
      const { kind, id } = part.use;
      if (kind === 'rule') return explainRule(id, looks) ?? '';
      const name = looks.outsideName(kind, id);
      return name === null
        ? ''
        : `${looks.markup.bold(textIn(name, looks.language))} ${looks.markup.code(id)}`;
    }
  }
}

function findingText(finding: Finding, looks: EditorLooks): string {
  const { language, messages, markup, findRule } = looks;
  const { ruleId, message, hint } = finding;
  const rule = findRule(ruleId) ?? readingRules.find(({ id }) => id === ruleId);
  const said = [markup.text(textIn(message, language))];
  if (hint) said.push(labelled(messages.whatToDo, textIn(hint, language), looks));
  const about = rule ? ruleLines(rule, looks) : [markup.code(ruleName(finding))];
  return [...said, ...about].join('\n\n');
}

function ruleLines(rule: Rule | (typeof readingRules)[number], looks: EditorLooks): string[] {
  const { language, messages, markup } = looks;
  const code = 'code' in rule ? rule.code : null;
  const lines = [
    `${markup.bold(rule.title[language])} ${markup.code(ruleName({ ruleId: rule.id, code }))}`,
    labelled(messages.why, rule.reason[language], looks),
  ];
  if ('source' in rule) lines.push(labelled(messages.source, rule.source, looks));
  const isFixed = !('check' in rule) || rule.unwaivable === true;
  lines.push(isFixed ? messages.cannotSilence : messages.silence({ rule: rule.id }));
  return lines;
}

function nameText({ kind, id, name, value }: DeclaredName, looks: EditorLooks): string {
  const { language, messages, markup } = looks;
  const shown = name === null ? id : textIn(name, language);
  const head = `${markup.bold(shown)} — ${messages.kinds[kind]} ${markup.code(id)}`;
  const facts: readonly (readonly [label: string, value: unknown])[] = [
    [messages.department, value.department],
    [messages.responsible, value.R],
    [messages.accountable, value.A],
    [messages.limit, value.limit],
    [messages.type, value.type],
    [messages.value, kind === 'param' ? value.value : undefined],
    [messages.fields, isMap(value.fields) ? Object.keys(value.fields) : undefined],
  ];
  const lines = facts
    .filter(([, fact]) => fact !== undefined)
    .map(([label, fact]) => labelled(label, shownFact(fact), looks));
  const told = textOf(value.do) ?? textOf(value.criteria) ?? textOf(value.hint);
  const about = told === null ? [] : [markup.text(textIn(told, language))];
  return [head, ...about, ...(lines.length > 0 ? [lines.join('  \n')] : [])].join('\n\n');
}

function shownFact(fact: unknown): string {
  if (Array.isArray(fact)) return fact.map(shownFact).join(', ');
  if (!isMap(fact)) return String(fact);
  return Object.entries(fact)
    .map(([key, value]) => `${key}: ${shownFact(value)}`)
    .join(', ');
}

function keyText(part: Extract<HoverPart, { kind: 'key' }>, looks: EditorLooks): string {
  const { language, messages, markup } = looks;
  const list = (texts: readonly string[]) => texts.map(markup.code).join(', ');
  const lines = [`${markup.code(part.key)} — ${markup.text(textIn(part.meaning, language))}`];
  if (part.shape) lines.push(markup.text(textIn(part.shape, language)));
  const separator = separatorOf(language);
  if (part.values.length > 0) lines.push(`${markup.bold(messages.values)}${separator}${list(part.values)}`);
  if (part.examples.length > 0)
    lines.push(`${markup.bold(messages.examples)}${separator}${list(part.examples)}`);
  return lines.join('\n\n');
}

function labelled(label: string, text: string, { language, markup }: EditorLooks): string {
  return `${markup.bold(label)}${separatorOf(language)}${markup.text(text)}`;
}

function separatorOf(language: Language): string {
  return language === 'zh-CN' ? '：' : ': ';
}
