import type { TextEdit } from '../lint/fix/text-edit.ts';
import type { EditorText } from './editor-text.ts';
import { declarationOf, type NameAt, nameAt, placesOf } from './find-name.ts';

/** Why an id cannot have a new name. */
export type RenameRefusal = 'not-an-id' | 'taken' | 'broken-text';

/** The edits of a rename, or why it cannot be. */
export type Rename =
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly reason: RenameRefusal };

/** The id at an offset that can be given another name: one that this file declares; null for all others. */
export function renamableAt(open: EditorText, offset: number): NameAt | null {
  const name = nameAt(open, offset);
  return name && declarationOf(open, name) ? name : null;
}

/** Gives an id another name wherever the file names it. A text with a mistake of syntax may hide some of these places. */
export function renameName(open: EditorText, name: NameAt, to: string): Rename {
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(to) || (name.kind === 'step' && to === 'end'))
    return refused('not-an-id');
  if (!open.written.isWhole) return refused('broken-text');
  const id = name.kind === 'field' ? name.id.replace(/[^.]*$/, to) : to;
  if (id !== name.id && declarationOf(open, { kind: name.kind, id })) return refused('taken');
  const edits = placesOf(open, name, true).map(({ start, end }) => ({ from: start, to: end, text: to }));
  return { ok: true, edits };
}

function refused(reason: RenameRefusal): Rename {
  return { ok: false, reason };
}
