import type { Text } from '../../shared/text.ts';
import type { Span } from '../standard/read/yaml-node.ts';
import type { NameKind } from './name-kinds.ts';

/** What a suggestion is, which an editor shows by a sign. */
export type SuggestionKind =
  | NameKind
  | 'key'
  | 'value'
  | 'unit'
  | 'moment'
  | 'function'
  | 'rule'
  | 'process'
  | 'matrix'
  | 'calendar'
  | 'snippet';

/** Something that could be written at the cursor. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** What people call it, beside the label; it can be typed as well. */
  readonly name?: Text | null;
  /** What it is, at more length. */
  readonly about?: Text | null;
  /** What is written in the place of `span`; for a snippet with `${1:…}`. */
  readonly insert: string;
  readonly span: Span;
}

/** A suggestion before it is known what it takes the place of. */
export type Idea = Omit<Suggestion, 'span' | 'insert'> & { readonly insert?: string };

/** An id that stands outside of the file, with what people call it. */
export interface OutsideName {
  readonly id: string;
  readonly name: Text | null;
}

/** What a text can name that stands outside of it. */
export interface OutsideNames {
  readonly rules: readonly OutsideName[];
  readonly processes: readonly OutsideName[];
  readonly matrices: readonly OutsideName[];
  readonly calendars: readonly OutsideName[];
  /** The parameters of another process. */
  paramsOf(process: string): readonly OutsideName[];
}
