import { isSeq } from 'yaml';
import type { Finding } from '../lint/finding.ts';
import type { TextEdit } from '../lint/fix/text-edit.ts';
import { spanAt } from '../standard/read/locate.ts';
import type { EditorText } from './editor-text.ts';

/** What a waiver says beside what it waives. */
export interface WaiverWords {
  readonly reason: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly expires: string;
}

/** The edit that writes a waiver for a finding, approved by nobody yet; null where that cannot be done safely. */
export function waiveFinding(
  open: EditorText,
  { ruleId, path }: Pick<Finding, 'ruleId' | 'path'>,
  { reason, expires }: WaiverWords,
): TextEdit | null {
  const { tree, isWhole } = open.written;
  if (!tree || !isWhole || open.kind !== 'process-standard' || !('items' in tree.root) || tree.root.flow)
    return null;
  const at = path === '' ? [] : [`at: ${JSON.stringify(path)}`];
  const entries = [
    `rule: ${ruleId}`,
    ...at,
    `reason: ${JSON.stringify(reason)}`,
    'approver: null',
    `expires: ${expires}`,
  ];
  const lineEnd = open.text.includes('\r\n') ? '\r\n' : '\n';
  const list = listOfWaivers(open);
  if (list === null) return appended(open.text, lineEnd, ['waivers:', ...asItem(entries, 2)]);
  if (list.isFlow) return intoFlow(open.text, list, entries);
  const column = list.start - (open.text.lastIndexOf('\n', list.start - 1) + 1);
  const from = endOfLine(open.text, list.end);
  return {
    from,
    to: from,
    text: asItem(entries, column)
      .map((line) => lineEnd + line)
      .join(''),
  };
}

interface WaiverList {
  readonly start: number;
  readonly end: number;
  readonly isFlow: boolean;
  readonly isEmpty: boolean;
}

/** Null where the text has none; a list that stands elsewhere, by an alias, is not found. */
function listOfWaivers({ written: { tree } }: EditorText): WaiverList | null {
  if (!tree || !('items' in tree.root)) return null;
  for (const item of tree.root.items) {
    if (!('key' in item) || !('value' in item.key) || item.key.value !== 'waivers') continue;
    if (!isSeq(item.value)) return null;
    const { start, end } = spanAt(tree, ['waivers'], 'value');
    return { start, end, isFlow: item.value.flow === true, isEmpty: item.value.items.length === 0 };
  }
  return null;
}

function asItem(entries: readonly string[], column: number): string[] {
  return entries.map((entry, index) => `${' '.repeat(column)}${index === 0 ? '- ' : '  '}${entry}`);
}

function appended(text: string, lineEnd: string, lines: readonly string[]): TextEdit | null {
  // Nothing can be added behind a mark that ends the document.
  if (/^(?:\.\.\.|---)/m.test(text.slice(text.search(/\S/) + 3))) return null;
  const before = text === '' || text.endsWith('\n') ? '' : lineEnd;
  return { from: text.length, to: text.length, text: before + lines.map((line) => line + lineEnd).join('') };
}

function intoFlow(text: string, { end, isEmpty }: WaiverList, entries: readonly string[]): TextEdit {
  const close = end - 1;
  const hasComma = /,\s*$/.test(text.slice(0, close));
  const comma = isEmpty || hasComma ? '' : ', ';
  return { from: close, to: close, text: `${comma}{ ${entries.join(', ')} }` };
}

function endOfLine(text: string, offset: number): number {
  return offset + (/\r?\n|$/.exec(text.slice(offset))?.index ?? 0);
}
