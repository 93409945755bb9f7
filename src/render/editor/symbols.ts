import type { OutlinePart } from '../../core/editor/outline.ts';
import type { EditorSymbol } from '../../core/editor/shown-in-editor.ts';
import type { Span } from '../../core/standard/read/yaml-node.ts';
import { type Language, textIn } from '../../shared/text.ts';

/** An outline in the reader's language, names first. */
export function symbolsIn(
  language: Language,
  parts: readonly OutlinePart[],
  placed: (span: Span) => Span,
): EditorSymbol[] {
  return parts.map(({ id, name, kind, span, label, parts: inner }) => {
    const shown = kind === 'part' || name === null ? id : textIn(name, language).trim() || id;
    return {
      label: shown,
      detail: shown === id ? '' : id,
      kind,
      span: placed(span),
      labelSpan: placed(label),
      parts: symbolsIn(language, inner, placed),
    };
  });
}
