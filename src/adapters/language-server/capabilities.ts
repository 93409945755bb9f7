import {
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { EditorClient } from '../../ports/language-service.ts';

/** The command by which an editor asks for the text of a rule. */
export const EXPLAIN_COMMAND = 'sop.explainRule';

/** What everything at once is called among the actions of a source. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.sop`;

/** What the server can do, as the protocol has it. */
export function initializeResult(version: string): InitializeResult {
  return {
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: { includeText: false },
      },
      hoverProvider: true,
      completionProvider: { triggerCharacters: ['.', ':', ' ', '"', '[', ','], resolveProvider: false },
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      documentSymbolProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Source, FIX_ALL] },
      executeCommandProvider: { commands: [EXPLAIN_COMMAND] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
    serverInfo: { name: 'sop', version },
  };
}

/** What a client says of itself that decides how it is answered. */
export function clientOf({ capabilities, locale, initializationOptions }: InitializeParams): EditorClient {
  const { textDocument } = capabilities;
  const asked: unknown = initializationOptions;
  const language =
    typeof asked === 'object' && asked !== null && 'language' in asked ? asked.language : undefined;
  return {
    locale: typeof language === 'string' ? language : (locale ?? null),
    hasSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    hasMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
  };
}
