import { type Alias, isAlias, isMap, isScalar, type ParsedNode, type YAMLMap } from 'yaml';

/** The node that each alias of a document stands for; an alias missing here cannot be followed. */
export type AliasTargets = ReadonlyMap<Alias, ParsedNode>;

/** A key of a map with its value. */
export type ParsedPair = YAMLMap.Parsed['items'][number];

/** Offsets into the text, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Follows aliases to what they stand for; an alias that cannot be followed comes back itself. */
export function followAlias(node: ParsedNode, targets: AliasTargets): ParsedNode {
  return isAlias(node) ? (targets.get(node) ?? node) : node;
}

/** The text of a map's key, a number's or a date's as it was written; null for a list, a map or nothing at all. */
export function keyText(key: ParsedNode, targets: AliasTargets): string | null {
  const node = followAlias(key, targets);
  if (!isScalar(node)) return null;
  if (typeof node.value === 'string') return node.value;
  return node.source === '' ? null : node.source;
}

/** Whether a key is the merge key `<<`, which a quoted one is not. */
export function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<' && key.tag === undefined;
}

/** The pairs of a map by key, of two with one key the first; merge keys and keys that are no words are left out. */
export function pairsByKey(map: YAMLMap.Parsed, targets: AliasTargets): ReadonlyMap<string, ParsedPair> {
  const pairs = new Map<string, ParsedPair>();
  for (const pair of map.items) {
    const key = isMergeKey(pair.key) ? null : keyText(pair.key, targets);
    if (key !== null && !pairs.has(key)) pairs.set(key, pair);
  }
  return pairs;
}

/** Whether nothing is written where a value could stand, as after `name:`. */
export function isLeftOut(node: ParsedNode): boolean {
  return isScalar(node) && node.range[0] === node.range[1];
}

/** A node's text; for one that was left out, the mark that makes room for it: the `:` after a key, the `-` before an item. */
export function visibleSpan(node: ParsedNode, text: string): Span {
  if (!isLeftOut(node)) return spanOf(node, text);
  const [at] = node.range;
  if (text.charAt(at) === ':') return { start: at, end: at + 1 };
  let end = at;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start -= 1;
  return { start, end };
}

// A node's own text, without what follows it; empty for a value that was left out.
function spanOf(node: ParsedNode, text: string): Span {
  const [start, valueEnd] = node.range;
  if (isScalar(node) || isAlias(node) || node.flow) return { start, end: trimEnd(text, start, valueEnd) };
  // A block collection's own range runs on over blank lines and comments to the next token.
  const last = isMap(node) ? lastOfPair(node) : node.items.at(-1);
  return { start, end: last ? Math.max(start, spanOf(last, text).end) : trimEnd(text, start, valueEnd) };
}

function lastOfPair(map: YAMLMap.Parsed): ParsedNode | undefined {
  const pair = map.items.at(-1);
  if (!pair) return undefined;
  return pair.value && !isLeftOut(pair.value) ? pair.value : pair.key;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  // Other spaces, such as one that does not break, are text to YAML.
  while (at > start && ' \t\r\n'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}
