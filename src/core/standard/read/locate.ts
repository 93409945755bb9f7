import { isMap, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { ValuePath } from './json-pointer.ts';
import {
  type AliasTargets,
  followAlias,
  isLeftOut,
  isMergeKey,
  type ParsedPair,
  pairsByKey,
  type Span,
  visibleSpan,
} from './yaml-node.ts';

/** The tree of one document, with what is needed to find things in its text. */
export interface Tree {
  readonly root: ParsedNode;
  readonly targets: AliasTargets;
  readonly text: string;
  /** The pairs of the maps that have been asked for, so that many questions about one map stay cheap. */
  readonly pairs: Map<YAMLMap.Parsed, ReadonlyMap<string, ParsedPair>>;
}

/** A tree that nothing has been asked about. */
export function createTree(root: ParsedNode, targets: AliasTargets, text: string): Tree {
  return { root, targets, text, pairs: new Map() };
}

/** Which part of an entry is meant: its key (an item's first key, where a list has none) or its value. */
export type Part = 'key' | 'value';

interface Place {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

/**
 * Where the value under a path, or its key, stands in the text. A path that leads through an alias or a merge key
 * ends in the text that they stand for, which is where one must edit; a path that ends at an alias is the alias.
 * A value that was left out is found at its key; a path that does not exist, at the key of its nearest ancestor.
 */
export function spanAt(tree: Tree, path: ValuePath, part: Part): Span {
  let place: Place = { key: null, value: tree.root };
  for (const step of path) {
    const next = place.value && enter(tree, followAlias(place.value, tree.targets), step);
    if (!next) return labelOf(tree, place);
    place = next;
  }
  return part === 'key' ? labelOf(tree, place) : valueSpan(tree, place);
}

function enter(tree: Tree, node: ParsedNode, step: string | number): Place | null {
  if (isSeq<ParsedNode>(node)) {
    const item = node.items[Number(step)];
    return item ? { key: null, value: item } : null;
  }
  return isMap(node) ? enterMap(tree, node as YAMLMap.Parsed, String(step)) : null;
}

function enterMap(tree: Tree, map: YAMLMap.Parsed, key: string): Place | null {
  const { targets } = tree;
  const own = pairsOf(tree, map).get(key);
  if (own) return own;
  for (const pair of map.items) {
    if (!isMergeKey(pair.key) || !pair.value) continue;
    const merged = followAlias(pair.value, targets);
    for (const source of isSeq<ParsedNode>(merged) ? merged.items : [merged]) {
      const node = followAlias(source, targets);
      const found = isMap(node) ? enterMap(tree, node as YAMLMap.Parsed, key) : null;
      if (found) return found;
    }
  }
  return null;
}

function pairsOf({ pairs, targets }: Tree, map: YAMLMap.Parsed): ReadonlyMap<string, ParsedPair> {
  const known = pairs.get(map);
  if (known) return known;
  const found = pairsByKey(map, targets);
  pairs.set(map, found);
  return found;
}

function valueSpan(tree: Tree, place: Place): Span {
  if (!place.value || (place.key && isLeftOut(place.value))) return labelOf(tree, place);
  return visibleSpan(place.value, tree.text);
}

function labelOf(tree: Tree, { key, value }: Place): Span {
  if (key) return visibleSpan(key, tree.text);
  const first = isMap(value) ? (value as YAMLMap.Parsed).items[0]?.key : undefined;
  const node = first ?? value;
  return node ? visibleSpan(node, tree.text) : { start: 0, end: 0 };
}
