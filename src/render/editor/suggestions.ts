import type { EditorSuggestion } from '../../core/editor/shown-in-editor.ts';
import type { Suggestion } from '../../core/editor/suggestion.ts';
import { type Language, type Text, textIn } from '../../shared/text.ts';

/** Suggestions in the reader's language; each is found by its id and by its names in all languages. */
export function suggestionsIn(language: Language, suggestions: readonly Suggestion[]): EditorSuggestion[] {
  return suggestions.map(({ kind, label, name, about, insert, span }) => ({
    kind,
    label,
    detail: name ? textIn(name, language) : '',
    about: about ? textIn(about, language) : '',
    filter: [label, ...wordsOf(name)].join(' '),
    insert,
    isSnippet: kind === 'snippet',
    span,
  }));
}

function wordsOf(name: Text | null | undefined): readonly string[] {
  if (!name) return [];
  return typeof name === 'string' ? [name] : [name['zh-CN'], ...(name.en ? [name.en] : [])];
}
