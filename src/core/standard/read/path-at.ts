import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { buildValue } from './build-value.ts';
import type { ValuePath } from './json-pointer.ts';
import { createTree, type Part, type Tree } from './locate.ts';
import { parseText } from './parse-text.ts';
import { keyText, type Span, visibleSpan } from './yaml-node.ts';

/** A text as far as it can be read, which may be broken: it is being written. */
export interface WrittenText {
  /** Null where nothing could be made of it. */
  readonly tree: Tree | null;
  /** Plain data with what could be read; undefined where nothing could. */
  readonly value: unknown;
  /** Whether its syntax has no mistake, so that nothing of it can be missing. */
  readonly isWhole: boolean;
}

/** A word of a text: the key or the scalar there. */
export interface Word {
  readonly path: ValuePath;
  readonly part: Part;
  readonly node: ParsedNode;
  /** Its place in the text, quotation marks included. */
  readonly span: Span;
}

/** Reads a text (without a byte order mark) that may be broken; of several documents the first with any content. */
export function readWritten(text: string): WrittenText {
  const parsed = parseText(text);
  const root = parsed.documents.find(({ contents }) => contents !== null)?.contents as ParsedNode | undefined;
  const isWhole = parsed.syntax.every(({ isWarning }) => isWarning) && parsed.stop === null;
  if (!root || parsed.stop) return { tree: null, value: undefined, isWhole };
  const { value, targets } = buildValue(root);
  return { tree: createTree(root, targets, parsed.text), value, isWhole };
}

/** The key or scalar at an offset, its end included; null between words and in comments. */
export function wordAt(tree: Tree, offset: number): Word | null {
  let node: ParsedNode = tree.root;
  const path: (string | number)[] = [];
  for (;;) {
    if (isScalar(node) || isAlias(node)) return wordIf(tree, { path, part: 'value', node }, offset);
    if (isSeq<ParsedNode>(node)) {
      const index = node.items.findLastIndex(({ range }) => range[0] <= offset);
      const item: ParsedNode | undefined = node.items[index];
      if (!item) return null;
      path.push(index);
      node = item;
    } else {
      const pair: YAMLMap.Parsed['items'][number] | undefined = (node as YAMLMap.Parsed).items.findLast(
        ({ key }) => key.range[0] <= offset,
      );
      if (!pair) return null;
      path.push(keyText(pair.key, tree.targets) ?? '');
      const key = wordIf(tree, { path, part: 'key', node: pair.key }, offset);
      if (key || !pair.value || pair.value.range[0] > offset) return key;
      node = pair.value;
    }
  }
}

/**
 * Calls back for every key and scalar of a tree. An alias leads once to what it stands for, under its own path, so
 * that a text full of aliases takes no longer than one without.
 */
export function eachWord(tree: Tree, visit: (word: Word) => void): void {
  const followed = new Set<ParsedNode>();
  walk(tree.root, []);

  function walk(node: ParsedNode, path: ValuePath): void {
    if (isAlias(node)) {
      const target = tree.targets.get(node);
      if (!target || followed.has(target)) return;
      followed.add(target);
      walk(target, path);
    } else if (isSeq<ParsedNode>(node))
      node.items.forEach((item, index) => void walk(item, [...path, index]));
    else if (isMap(node)) walkMap(node as YAMLMap.Parsed, path);
    else visit({ path, part: 'value', node, span: visibleSpan(node, tree.text) });
  }

  function walkMap(map: YAMLMap.Parsed, path: ValuePath): void {
    for (const { key, value } of map.items) {
      const text = keyText(key, tree.targets);
      if (text === '<<' && value) {
        walk(value, path);
        continue;
      }
      const inside = [...path, text ?? ''];
      if (isScalar(key)) visit({ path: inside, part: 'key', node: key, span: visibleSpan(key, tree.text) });
      if (value) walk(value, inside);
    }
  }
}

function wordIf(tree: Tree, word: Omit<Word, 'span'>, offset: number): Word | null {
  const [start, end] = word.node.range;
  // What was left out has no text of its own: the mark that stands for it is no word.
  const span = start === end ? { start, end } : visibleSpan(word.node, tree.text);
  return span.start <= offset && offset <= span.end ? { ...word, path: [...word.path], span } : null;
}
