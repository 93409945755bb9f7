import { isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import {
  type Collection,
  type EditableTree,
  type EditPlace,
  type EntryTokens,
  endOf,
} from './editable-tree.ts';
import type { FixPlan } from './fix-plan.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Takes an entry away, with the comment on its line and those right above it that belong to it. The last entry of a
 * collection leaves `{}` or `[]` behind; null for the whole document.
 */
export function planDelete(tree: EditableTree, { holder, index }: EditPlace): FixPlan | null {
  const tokens = holder?.tokens[index];
  if (!holder || !tokens || holder.tokens.length !== holder.node.items.length) return null;
  if (tokens.start.some(({ type }) => type === 'explicit-key-ind')) return null;
  if (holder.node.items.length === 1) return { edits: [emptied(tree, holder)] };
  return { edits: holder.node.flow ? fromFlow(tree, holder, index) : [fromBlock(tree, holder, index)] };
}

function emptied({ text }: EditableTree, { node }: Collection): TextEdit {
  const [from] = node.range;
  const to = endOf(node, text);
  const empty = isSeq(node) ? '[]' : '{}';
  if (node.flow) return { from, to, text: empty };
  // On the line of its key, where nothing but blanks lies between.
  const before = /:([^\S\r\n]*\r?\n[^\S\r\n]*)$/.exec(text.slice(0, from))?.[1]?.length ?? 0;
  return { from: from - before, to, text: before > 0 ? ` ${empty}` : empty };
}

function fromBlock({ text }: EditableTree, holder: Collection, index: number): TextEdit {
  const start = startOf(holder, index);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(lineStart, start).trim() !== '') {
    // It shares its line with the mark of what holds it, as in `- id: a`: the next entry moves up.
    return { from: start, to: startOf(holder, index + 1), text: '' };
  }
  const from = index === 0 ? lineStart : aboveComments(text, lineStart, start - lineStart);
  const end = lineAfter(text, endOfEntry(text, holder, index));
  if (end < text.length || text.endsWith('\n')) return { from, to: end, text: '' };
  // The last line of a file that ends without a line end: the one before it goes too.
  const kept = text.slice(0, from).replace(/\r?\n$/, '').length;
  return { from: kept, to: end, text: '' };
}

/** The beginning of the comment lines right above a line that stand as far in as it does. */
function aboveComments(text: string, lineStart: number, indent: number): number {
  let at = lineStart;
  while (at > 0) {
    const previous = text.lastIndexOf('\n', at - 2) + 1;
    const line = text.slice(previous, at);
    if (line.search(/\S/) !== indent || line.charAt(indent) !== '#') break;
    at = previous;
  }
  return at;
}

function fromFlow({ text }: EditableTree, holder: Collection, index: number): TextEdit[] {
  const end = endOfEntry(text, holder, index);
  const start = startOf(holder, index);
  if (index === 0) return [{ from: start, to: startOf(holder, 1), text: '' }];
  const before = endOfEntry(text, holder, index - 1);
  const comma = holder.tokens[index]?.start.find(({ type }) => type === 'comma')?.offset ?? before;
  const between = text.slice(comma + 1, start);
  if (!between.includes('#')) return [{ from: before, to: end, text: '' }];
  // The comment behind the comma is about the entry before it.
  return [
    { from: comma, to: comma + 1, text: '' },
    { from: start, to: end, text: '' },
  ];
}

const MARKS: ReadonlySet<string> = new Set(['seq-item-ind', 'anchor', 'tag']);

function startOf({ node, tokens }: Collection, index: number): number {
  const mark = tokens[index]?.start.find(({ type }) => MARKS.has(type));
  const item = node.items[index];
  const [from] = itemStart(item as ParsedNode | YAMLMap.Parsed['items'][number]).range;
  return Math.min(mark?.offset ?? from, from);
}

function itemStart(item: ParsedNode | YAMLMap.Parsed['items'][number]): ParsedNode {
  return 'key' in item ? item.key : item;
}

function endOfEntry(text: string, { node, tokens }: Collection, index: number): number {
  const item = node.items[index] as ParsedNode | YAMLMap.Parsed['items'][number];
  const parts = 'key' in item ? [item.key, item.value] : [item];
  const ends = parts.map((part) => (part ? endOf(part, text) : 0));
  return Math.max(...ends, endOfMarks(tokens[index]));
}

/** The end of what is written of an entry beside key and value: its dash, its colon, its anchor. */
function endOfMarks(entry: EntryTokens | undefined): number {
  const tokens = [...(entry?.start ?? []), ...(entry?.sep ?? [])];
  const marks = tokens.filter(({ type }) => MARKS.has(type) || type === 'map-value-ind');
  return Math.max(0, ...marks.map(({ offset, source }) => offset + source.length));
}

/** The beginning of the line after the one an offset is on. */
function lineAfter(text: string, offset: number): number {
  // A text over several lines ends where the next line begins.
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
