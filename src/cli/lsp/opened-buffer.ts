import { type EditorText, openText } from '../../core/editor/editor-text.ts';
import type { TextEdit } from '../../core/lint/fix/text-edit.ts';
import type { Span } from '../../core/standard/read/yaml-node.ts';
import type { EditorBuffer } from '../../ports/language-service.ts';

/** A buffer that was read; what is asked and answered counts in its text, a byte order mark included. */
export interface OpenedBuffer {
  readonly open: EditorText;
  /** From an offset of the buffer to one of the text that was read, and back. */
  inward(offset: number): number;
  outward(span: Span): Span;
  outwardEdit(edit: TextEdit): TextEdit;
}

/** Reads a buffer. */
export function openBuffer({ path, uri, text }: EditorBuffer): OpenedBuffer {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  return {
    open: openText({ file: path ?? uri, text: text.slice(mark) }),
    inward: (offset) => Math.max(0, offset - mark),
    outward: ({ start, end }) => ({ start: start + mark, end: end + mark }),
    outwardEdit: ({ from, to, text: written }) => ({ from: from + mark, to: to + mark, text: written }),
  };
}
