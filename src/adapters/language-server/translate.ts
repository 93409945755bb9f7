import {
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  InsertTextFormat,
  InsertTextMode,
  type TextEdit as ProtocolEdit,
  type Range,
  SymbolKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorDiagnostic, EditorSuggestion, EditorSymbol } from '../../core/editor/shown-in-editor.ts';
import type { Severity } from '../../core/lint/finding.ts';
import type { TextEdit } from '../../core/lint/fix/text-edit.ts';
import type { Span } from '../../core/standard/read/yaml-node.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warn: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The range of a stretch of a document. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A document of a text that nobody has open, to count lines in. */
export function documentOf(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, 'yaml', 0, text);
}

/** A diagnostic in the words of the protocol. */
export function diagnosticOf(
  document: TextDocument,
  { span, severity, ruleId, message, related }: EditorDiagnostic,
): Diagnostic {
  const { uri } = document;
  const about = related.map((one) => ({
    location: { uri, range: rangeOf(document, one.span) },
    message: one.message,
  }));
  return {
    range: rangeOf(document, span),
    severity: severities[severity],
    code: ruleId,
    source: 'sop',
    message,
    ...(about.length > 0 && { relatedInformation: about }),
  };
}

/** Edits in the words of the protocol. */
export function editsOf(document: TextDocument, edits: readonly TextEdit[]): ProtocolEdit[] {
  return edits.map(({ from, to, text }) => ({
    range: rangeOf(document, { start: from, end: to }),
    newText: text,
  }));
}

const completionKinds: Partial<Record<EditorSuggestion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  unit: CompletionItemKind.Unit,
  function: CompletionItemKind.Function,
  field: CompletionItemKind.Field,
  param: CompletionItemKind.Variable,
  form: CompletionItemKind.Struct,
  class: CompletionItemKind.Class,
  moment: CompletionItemKind.Event,
  process: CompletionItemKind.Module,
  calendar: CompletionItemKind.File,
  snippet: CompletionItemKind.Snippet,
};

/** A suggestion in the words of the protocol; `order` keeps the order in which they came. */
export function completionOf(
  document: TextDocument,
  suggestion: EditorSuggestion,
  order: number,
): CompletionItem {
  const { kind, label, detail, about, filter, insert, isSnippet, span } = suggestion;
  return {
    label,
    kind: completionKinds[kind] ?? CompletionItemKind.Reference,
    ...(detail !== '' && { detail }),
    ...(about !== '' && { documentation: about }),
    sortText: String(order).padStart(4, '0'),
    filterText: filter,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeOf(document, span), newText: insert },
  };
}

const symbolKinds: Partial<Record<EditorSymbol['kind'], SymbolKind>> = {
  part: SymbolKind.Namespace,
  step: SymbolKind.Function,
  role: SymbolKind.Interface,
  form: SymbolKind.Struct,
  field: SymbolKind.Field,
  param: SymbolKind.Variable,
  class: SymbolKind.EnumMember,
  exception: SymbolKind.Event,
};

/** A part of an outline in the words of the protocol. */
export function symbolOf(
  document: TextDocument,
  { label, detail, kind, span, labelSpan, parts }: EditorSymbol,
): DocumentSymbol {
  return {
    name: label,
    ...(detail !== '' && { detail }),
    kind: symbolKinds[kind] ?? SymbolKind.Key,
    range: rangeOf(document, span),
    selectionRange: rangeOf(document, labelSpan),
    children: parts.map((part) => symbolOf(document, part)),
  };
}
