import { isAlias, isScalar, type ParsedNode } from 'yaml';
import type { EditableTree, EditPlace } from './editable-tree.ts';
import { endOf } from './editable-tree.ts';
import type { FixPlan } from './fix-plan.ts';
import { type ScalarPlace, writeLike, writePlain } from './scalar-text.ts';

/** Writes another text in the place of a scalar; null for a list or a map. */
export function planReplaceValue(
  { text: whole }: EditableTree,
  place: EditPlace,
  text: string,
): FixPlan | null {
  const { value, holder } = place;
  if (!value || !(isScalar(value) || isAlias(value))) return null;
  const isFlow = holder?.node.flow === true;
  if (isScalar(value) && isBlockScalar(value)) return planReplaceBlock(whole, value, text);
  const written = writeLike(value, text, isFlow ? 'flow' : 'block');
  const [from] = value.range;
  const to = endOf(value, whole);
  // Nothing was written: the value goes behind the mark that makes room for it.
  const gap = from === to && /\S/.test(whole.charAt(from - 1)) ? ' ' : '';
  return { edits: [{ from, to, text: gap + written.text }], written: written.value };
}

/** Writes another key, quoted the way the old one was. */
export function planReplaceKey(tree: EditableTree, { key, holder }: EditPlace, text: string): FixPlan | null {
  if (!key || !isScalar(key) || isBlockScalar(key)) return null;
  const place: ScalarPlace = holder?.node.flow === true ? 'flow-key' : 'block-key';
  const written = writeLike(key, text, place);
  return { edits: [{ from: key.range[0], to: endOf(key, tree.text), text: written.text }], written: text };
}

function isBlockScalar({ type }: { type?: string | undefined }): boolean {
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
}

/** A text over several lines gives way to one on the line of its key; a comment on that line would be lost. */
function planReplaceBlock(whole: string, value: ParsedNode, text: string): FixPlan | null {
  const [from] = value.range;
  const header = /^[^\r\n]*/.exec(whole.slice(from))?.[0] ?? '';
  if (header.includes('#')) return null;
  const written = writePlain(text, 'block');
  return { edits: [{ from, to: endOf(value, whole), text: written.text }], written: written.value };
}
