import { type Alias, isAlias, isMap, isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import type { ValuePath } from './json-pointer.ts';
import { MAX_ALIASED_SIZE } from './yaml-limits.ts';
import { type AliasTargets, isLeftOut, isMergeKey, keyText, type ParsedPair } from './yaml-node.ts';

/** What can be wrong with a document whose syntax is right. */
export type TreeMistakeKind =
  | 'duplicate-key'
  | 'key-not-text'
  | 'unknown-alias'
  | 'alias-to-itself'
  | 'alias-bomb'
  | 'merge-not-map';

/** One such mistake: at which node, under which path, and what it is compared with. */
export interface TreeMistake {
  readonly kind: TreeMistakeKind;
  readonly node: ParsedNode;
  readonly path: ValuePath;
  /** The first key with the same text, for a duplicate. */
  readonly first?: ParsedNode;
}

/** A document as plain data, with what its aliases stand for. */
export interface BuiltValue {
  /** Undefined where an alias or a merge leads nowhere, so that part of the value is unknown. */
  readonly value: unknown;
  readonly mistakes: readonly TreeMistake[];
  readonly targets: AliasTargets;
  /** The names of all anchors. */
  readonly anchors: readonly string[];
}

interface Anchored {
  readonly node: ParsedNode;
  value: unknown;
  /** Null while the node is being built: an alias to it would contain itself. */
  size: number | null;
}

interface Build {
  readonly anchors: Map<string, Anchored>;
  readonly targets: Map<Alias, ParsedNode>;
  readonly mistakes: TreeMistake[];
  readonly path: (string | number)[];
  size: number;
  aliasedSize: number;
}

class TooLarge extends Error {}

/**
 * Turns a node into plain data: maps become objects with own properties only (`__proto__` is a key like any other),
 * aliases share what they stand for, keys merged by `<<` give way to keys written in the map itself, and of a key
 * written twice the first stands. The depth must have been bounded before.
 */
export function buildValue(root: ParsedNode): BuiltValue {
  const build: Build = {
    anchors: new Map(),
    targets: new Map(),
    mistakes: [],
    path: [],
    size: 0,
    aliasedSize: 0,
  };
  let value: unknown;
  try {
    value = readNode(build, root);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
  }
  const { mistakes, targets } = build;
  const isSound = mistakes.every(({ kind }) => kind === 'duplicate-key' || kind === 'key-not-text');
  return { value: isSound ? value : undefined, mistakes, targets, anchors: [...build.anchors.keys()] };
}

function readNode(build: Build, node: ParsedNode): unknown {
  if (isAlias(node)) return aliasValue(build, node);
  if (node.anchor === undefined) return plainValue(build, node);
  const entry: Anchored = { node, value: undefined, size: null };
  build.anchors.set(node.anchor, entry);
  const before = build.size;
  entry.value = plainValue(build, node);
  entry.size = build.size - before;
  return entry.value;
}

function plainValue(build: Build, node: Exclude<ParsedNode, Alias.Parsed>): unknown {
  if (isScalar(node)) {
    // Long texts weigh more: a thousand aliases to a megabyte are a bomb too.
    build.size += 1 + (node.source.length >> 6);
    return node.value;
  }
  build.size += 1;
  if (isMap(node)) return mapValue(build, node);
  return node.items.map((item, index) => within(build, index, () => readNode(build, item)));
}

function within<T>(build: Build, step: string | number, work: () => T): T {
  build.path.push(step);
  const result = work();
  build.path.pop();
  return result;
}

function report(build: Build, kind: TreeMistakeKind, node: ParsedNode, first?: ParsedNode): void {
  build.mistakes.push({ kind, node, path: [...build.path], ...(first && { first }) });
}

function aliasValue(build: Build, alias: Alias.Parsed): unknown {
  build.size += 1;
  const anchored = build.anchors.get(alias.source);
  if (!anchored) {
    report(build, 'unknown-alias', alias);
    return null;
  }
  if (anchored.size === null) {
    report(build, 'alias-to-itself', alias);
    return null;
  }
  build.targets.set(alias, anchored.node);
  build.size += anchored.size - 1;
  build.aliasedSize += anchored.size - 1;
  if (build.aliasedSize > MAX_ALIASED_SIZE) {
    report(build, 'alias-bomb', alias);
    throw new TooLarge();
  }
  return anchored.value;
}

function mapValue(build: Build, map: YAMLMap.Parsed): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const seen = new Map<string, ParsedNode>();
  for (const pair of map.items) {
    const key = readKey(build, pair.key, seen);
    if (isMergeKey(pair.key)) mergeInto(build, value, pair);
    else {
      const item = within(build, key?.text ?? '', () => (pair.value ? readNode(build, pair.value) : null));
      if (key?.isNew) setOwn(value, key.text, item);
    }
  }
  return value;
}

function readKey(build: Build, key: ParsedNode, seen: Map<string, ParsedNode>) {
  readNode(build, key);
  const text = keyText(key, build.targets);
  if (text === null) {
    report(build, 'key-not-text', key);
    return null;
  }
  return within(build, text, () => {
    if (!isTextKey(key, build.targets)) report(build, 'key-not-text', key);
    const first = seen.get(text);
    if (first) report(build, 'duplicate-key', key, first);
    else seen.set(text, key);
    return { text, isNew: first === undefined };
  });
}

function isTextKey(key: ParsedNode, targets: AliasTargets): boolean {
  const node = isAlias(key) ? targets.get(key) : key;
  return isScalar(node) && typeof node.value === 'string';
}

function mergeInto(build: Build, value: Record<string, unknown>, { key, value: source }: ParsedPair): void {
  const mistakesBefore = build.mistakes.length;
  const merged = source ? within(build, '<<', () => readNode(build, source)) : null;
  const sources = Array.isArray(merged) ? merged : [merged];
  for (const one of sources.filter(isRecord))
    for (const [name, item] of Object.entries(one))
      if (!Object.hasOwn(value, name)) setOwn(value, name, item);
  const isWrong = !sources.every(isRecord) && build.mistakes.length === mistakesBefore;
  if (isWrong) report(build, 'merge-not-map', source && !isLeftOut(source) ? source : key);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}
