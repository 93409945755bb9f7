import { isMap, isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import { type EditableTree, type EditPlace, endOf, entryTokens } from './editable-tree.ts';
import type { FixPlan } from './fix-plan.ts';
import { writePlain } from './scalar-text.ts';

/** Adds a key with a plain value at the end of a map; null where the place holds no map or the key is there. */
export function planInsert(tree: EditableTree, place: EditPlace, key: string, text: string): FixPlan | null {
  const { value: map } = place;
  if (!map || !isMap(map)) return null;
  const { items } = map as YAMLMap.Parsed;
  if (items.some((pair) => isScalar(pair.key) && pair.key.value === key)) return null;
  const isFlow = map.flow === true;
  const written = writePlain(text, isFlow ? 'flow' : 'block');
  const entry = `${writePlain(key, isFlow ? 'flow-key' : 'block-key').text}: ${written.text}`;
  const edits = isFlow
    ? intoFlow(tree, map as YAMLMap.Parsed, entry)
    : intoBlock(tree, map as YAMLMap.Parsed, entry);
  return { edits: [edits], written: written.value };
}

function intoFlow({ text }: EditableTree, map: YAMLMap.Parsed, entry: string) {
  const last = map.items.at(-1);
  if (!last) {
    const [from, to] = map.range;
    return { from, to, text: `{ ${entry} }` };
  }
  const end = Math.max(endOf(last.key, text), last.value ? endOf(last.value, text) : 0);
  return { from: end, to: end, text: `, ${entry}` };
}

function intoBlock({ text, lineEnd }: EditableTree, map: YAMLMap.Parsed, entry: string) {
  const indent = ' '.repeat(columnOf(text, map));
  const last = map.items.at(-1);
  const end = last?.value && isBlockScalar(lastScalar(last.value)) ? last.value.range[1] : endOf(map, text);
  const at = lineEndAfter(text, end);
  const isAtLineStart = at > 0 && text.charAt(at - 1) === '\n';
  const isAtEnd = at >= text.length;
  if (isAtLineStart) return { from: at, to: at, text: `${indent}${entry}${isAtEnd ? '' : lineEnd}` };
  return { from: at, to: at, text: `${lineEnd}${indent}${entry}` };
}

/** The column of the keys of a block map, from 0. */
function columnOf(text: string, map: YAMLMap.Parsed): number {
  const [first] = entryTokens(map);
  const mark = first?.start.find(
    ({ type }) => type === 'explicit-key-ind' || type === 'anchor' || type === 'tag',
  );
  const at = mark?.offset ?? map.items[0]?.key.range[0] ?? map.range[0];
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** The innermost last value of nested maps and lists. */
function lastScalar(node: ParsedNode): ParsedNode {
  if (!('items' in node) || node.flow) return node;
  const last = node.items.at(-1);
  if (!last) return node;
  const inner = 'key' in last ? (last.value ?? last.key) : last;
  return lastScalar(inner as ParsedNode);
}

function isBlockScalar(node: ParsedNode): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** Where the line ends that an offset is on; the offset itself when it stands at the beginning of one. */
function lineEndAfter(text: string, offset: number): number {
  if (offset > 0 && text.charAt(offset - 1) === '\n') return offset;
  const end = /\r?\n|$/.exec(text.slice(offset))?.index ?? 0;
  return offset + end;
}
