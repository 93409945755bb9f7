import { type CodeAction, type CodeActionContext, CodeActionKind } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorAction } from '../../ports/language-service.ts';
import { EXPLAIN_COMMAND, FIX_ALL } from './capabilities.ts';
import { type diagnosticOf, editsOf } from './translate.ts';

const kinds: Readonly<Record<EditorAction['kind'], string>> = {
  fix: CodeActionKind.QuickFix,
  waive: CodeActionKind.QuickFix,
  explain: CodeActionKind.QuickFix,
  'fix-all': FIX_ALL,
};

/** Whether a client asks for what concerns the whole file. */
export function asksForSource({ only = [] }: CodeActionContext): boolean {
  return only.some((kind) => kind === CodeActionKind.Source || kind.startsWith(`${CodeActionKind.Source}.`));
}

/** Asked for one kind, a client gets it and those below it. */
export function isWanted({ kind }: EditorAction, { only }: CodeActionContext): boolean {
  const own = kinds[kind];
  return (
    only === undefined ||
    only.some((wanted) => wanted === '' || own === wanted || own.startsWith(`${wanted}.`))
  );
}

/** An action in the words of the protocol; `all` are the diagnostics of its document. */
export function codeActionOf(
  document: TextDocument,
  { title, kind, about, edits, ruleId }: EditorAction,
  all: readonly ReturnType<typeof diagnosticOf>[],
): CodeAction {
  const diagnostics = about.flatMap((index) => all[index] ?? []);
  const action = { title, kind: kinds[kind], ...(diagnostics.length > 0 && { diagnostics }) };
  if (kind === 'explain')
    return { ...action, command: { title, command: EXPLAIN_COMMAND, arguments: [ruleId, document.uri] } };
  return {
    ...action,
    ...(kind === 'fix' && { isPreferred: true }),
    edit: { changes: { [document.uri]: editsOf(document, edits) } },
  };
}
