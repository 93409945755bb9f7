import type { EditorDiagnostic, EditorSuggestion, EditorSymbol } from '../core/editor/shown-in-editor.ts';
import type { TextEdit } from '../core/lint/fix/text-edit.ts';
import type { Span } from '../core/standard/read/yaml-node.ts';

/** A file as an editor holds it. Offsets that go in and come out count in its text, in UTF-16 units. */
export interface EditorBuffer {
  readonly uri: string;
  /** Absolute; null for what is not in a file. */
  readonly path: string | null;
  readonly text: string;
  readonly version: number;
}

/** What an editor said of itself when it began. */
export interface EditorClient {
  /** A BCP 47 tag. */
  readonly locale: string | null;
  readonly hasSnippets: boolean;
  readonly hasMarkdown: boolean;
}

/** What was found in a buffer, and what is wrong with the files that say how to look at it. */
export interface EditorFindings {
  readonly diagnostics: readonly EditorDiagnostic[];
  readonly settings: readonly {
    readonly path: string;
    readonly text: string;
    readonly diagnostics: readonly EditorDiagnostic[];
  }[];
}

/** A place in a file; `text` is the content that the span counts in. */
export interface EditorPlace {
  readonly path: string;
  readonly text: string;
  readonly span: Span;
}

/** A change that is offered. */
export interface EditorAction {
  readonly title: string;
  /** `explain` changes nothing: it tells about a rule. */
  readonly kind: 'fix' | 'waive' | 'explain' | 'fix-all';
  /** Places, in the list of the buffer's diagnostics, of those that it is about. */
  readonly about: readonly number[];
  readonly edits: readonly TextEdit[];
  readonly ruleId: string | null;
}

/** The answer to a wish for another id. */
export type EditorRename =
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly message: string };

/** What an editor can ask about the files it holds; answers are for people, in their language. */
export interface LanguageService {
  /** Must be called first. */
  begin(client: EditorClient): void;
  /** Tells what a buffer holds now, or that it was closed. */
  hold(buffer: EditorBuffer, isOpen: boolean): void;
  /** Settings, organisation, calendars or other standards have changed: nothing that was worked out from them counts. */
  forget(): void;
  /** Whether other buffers are looked at by what this file says. */
  isSettings(path: string): boolean;
  find(buffer: EditorBuffer): Promise<EditorFindings>;
  hover(buffer: EditorBuffer, offset: number): Promise<{ readonly text: string; readonly span: Span } | null>;
  suggest(buffer: EditorBuffer, offset: number): Promise<readonly EditorSuggestion[]>;
  /** In this buffer or in another file; null where nothing is named. */
  define(buffer: EditorBuffer, offset: number): Promise<EditorPlace | Span | null>;
  references(buffer: EditorBuffer, offset: number, withDeclaration: boolean): readonly Span[];
  /** The id that can be renamed; null where there is none. */
  renamable(buffer: EditorBuffer, offset: number): Span | null;
  rename(buffer: EditorBuffer, offset: number, to: string): EditorRename;
  symbols(buffer: EditorBuffer): readonly EditorSymbol[];
  /** What can be done about a stretch of the text; with `isWhole` only what puts all of the file right at once. */
  actions(buffer: EditorBuffer, span: Span, isWhole: boolean): Promise<readonly EditorAction[]>;
  /** What a rule asks for and why; null for a rule that is not there. */
  explain(ruleId: string, buffer: EditorBuffer | null): Promise<string | null>;
}
