import type { Severity } from '../lint/finding.ts';
import type { Span } from '../standard/read/yaml-node.ts';
import type { SuggestionKind } from './suggestion.ts';

/** One thing found, in the reader's language. */
export interface EditorDiagnostic {
  readonly span: Span;
  readonly severity: Severity;
  readonly ruleId: string;
  readonly message: string;
  /** Other places of the text that have to do with it. */
  readonly related: readonly { readonly span: Span; readonly message: string }[];
}

/** Something that could be written, in the reader's language. */
export interface EditorSuggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** What people call it. */
  readonly detail: string;
  readonly about: string;
  /** What it can be found by when it is typed. */
  readonly filter: string;
  readonly insert: string;
  readonly isSnippet: boolean;
  readonly span: Span;
}

/** A part of a file as an outline shows it. */
export interface EditorSymbol {
  readonly label: string;
  readonly detail: string;
  readonly kind: SuggestionKind | 'part';
  readonly span: Span;
  readonly labelSpan: Span;
  readonly parts: readonly EditorSymbol[];
}
