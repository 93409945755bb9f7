import {
  type CST,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { ValuePath } from '../../standard/read/json-pointer.ts';

/** A text with its nodes and the tokens they were made of; offsets count from behind a byte order mark. */
export interface EditableTree {
  readonly text: string;
  readonly root: ParsedNode;
  /** What ends its lines. */
  readonly lineEnd: '\n' | '\r\n';
}

/** A map or a list with the tokens of its entries, in the order of its items. */
export interface Collection {
  readonly node: YAMLMap.Parsed | YAMLSeq.Parsed;
  readonly tokens: readonly EntryTokens[];
}

/** The tokens of one entry of a map or a list. */
export type EntryTokens = CST.BlockMap['items'][number] | CST.FlowCollection['items'][number];

/** Where a value stands: its entry in the collection that holds it, or the root. */
export interface EditPlace {
  /** Null for the root. */
  readonly holder: Collection | null;
  readonly index: number;
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

/** Reads a text (without a byte order mark) for editing; null where it cannot be read as one document. */
export function editableTree(given: string): EditableTree | null {
  // As the reader has it: a lone carriage return ends a line.
  const text = given.replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false, logLevel: 'silent' });
  const { contents, errors } = document;
  if (errors.length > 0 || contents === null) return null;
  return { text, root: contents as ParsedNode, lineEnd: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n' };
}

/**
 * Where the value under a path is written; null when it is written nowhere or, by an alias or a merge, in a place
 * that means more than this one.
 */
export function findPlace({ root }: EditableTree, path: ValuePath): EditPlace | null {
  let place: EditPlace = { holder: null, index: 0, key: null, value: root };
  for (const step of path) {
    const next = place.value && enter(place.value, step);
    if (!next) return null;
    place = next;
  }
  return place;
}

function enter(node: ParsedNode, step: string | number): EditPlace | null {
  if (!isMap(node) && !isSeq(node)) return null;
  const holder = { node, tokens: entryTokens(node) } as Collection;
  if (isSeq(node)) {
    const value = node.items[Number(step)] as ParsedNode | undefined;
    return value ? { holder, index: Number(step), key: null, value } : null;
  }
  const { items } = node as YAMLMap.Parsed;
  const index = items.findIndex(({ key }) => isScalar(key) && isKey(key, String(step)));
  const pair = items[index];
  return pair ? { holder, index, key: pair.key, value: pair.value } : null;
}

function isKey(key: { value: unknown; source?: string }, text: string): boolean {
  return typeof key.value === 'string' ? key.value === text : key.source === text;
}

/** Tokens that make no entry, as of a comment at the end of a list, are left out. */
export function entryTokens(node: YAMLMap.Parsed | YAMLSeq.Parsed): readonly EntryTokens[] {
  const token = node.srcToken;
  if (token?.type === 'block-seq') return token.items.filter((item) => startsWith(item, 'seq-item-ind'));
  if (token?.type === 'block-map' || token?.type === 'flow-collection')
    return token.items.filter(({ key, sep, value }) => Boolean(key ?? sep ?? value)) as EntryTokens[];
  return [];
}

function startsWith({ start }: { start: readonly CST.SourceToken[] }, type: string): boolean {
  return start.some((token) => token.type === type);
}

/** Where a node's own text ends: without the blanks and comments behind it. */
export function endOf(node: ParsedNode, text: string): number {
  if (isMap(node) && !node.flow) {
    const last = (node as YAMLMap.Parsed).items.at(-1);
    return last
      ? endOf(last.value && last.value.range[1] > last.value.range[0] ? last.value : last.key, text)
      : node.range[1];
  }
  if (isSeq(node) && !node.flow) {
    const last = (node as YAMLSeq.Parsed).items.at(-1) as ParsedNode | undefined;
    return last ? Math.max(node.range[0] + 1, endOf(last, text)) : node.range[1];
  }
  let end = node.range[1];
  while (end > node.range[0] && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
