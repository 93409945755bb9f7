import { isMap, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { ValuePath } from './json-pointer.ts';
import {
  type AliasTargets,
  findPair,
  followAlias,
  isLeftOut,
  isMergeKey,
  type Span,
  visibleSpan,
} from './yaml-node.ts';

/** The tree of one document, with what is needed to find things in its text. */
export interface Tree {
  readonly root: ParsedNode;
  readonly targets: AliasTargets;
  readonly text: string;
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
    const next = place.value && enter(followAlias(place.value, tree.targets), step, tree.targets);
    if (!next) return labelOf(tree, place);
    place = next;
  }
  return part === 'key' ? labelOf(tree, place) : valueSpan(tree, place);
}

function enter(node: ParsedNode, step: string | number, targets: AliasTargets): Place | null {
  if (isSeq<ParsedNode>(node)) {
    const item = node.items[Number(step)];
    return item ? { key: null, value: item } : null;
  }
  return isMap(node) ? enterMap(node as YAMLMap.Parsed, String(step), targets) : null;
}

function enterMap(map: YAMLMap.Parsed, key: string, targets: AliasTargets): Place | null {
  const own = findPair(map, key, targets);
  if (own) return own;
  for (const pair of map.items) {
    if (!isMergeKey(pair.key) || !pair.value) continue;
    const merged = followAlias(pair.value, targets);
    for (const source of isSeq<ParsedNode>(merged) ? merged.items : [merged]) {
      const node = followAlias(source, targets);
      const found = isMap(node) ? enterMap(node as YAMLMap.Parsed, key, targets) : null;
      if (found) return found;
    }
  }
  return null;
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
