import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  MessageType,
  type Position,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorBuffer, EditorClient, LanguageService } from '../../ports/language-service.ts';
import { EXPLAIN_COMMAND } from './capabilities.ts';
import { asksForSource, codeActionOf, isWanted } from './code-actions.ts';
import { uriOfPath } from './file-uris.ts';
import { completionOf, diagnosticOf, documentOf, editsOf, rangeOf, symbolOf } from './translate.ts';

/** What requests are answered from. */
export interface RequestSetting {
  readonly connection: Connection;
  readonly service: LanguageService;
  current(uri: string): TextDocument | undefined;
  bufferOf(document: TextDocument): EditorBuffer;
  /** The URI by which the client knows a file that it has open. */
  openUriOf(path: string): string | undefined;
  client(): EditorClient;
}

interface InDocument {
  readonly textDocument: { readonly uri: string };
}

interface AtPosition extends InDocument {
  readonly position: Position;
}

interface Asked {
  readonly document: TextDocument;
  readonly buffer: EditorBuffer;
}

/**
 * Answers every request of the client. One about a document that is not open, one that was cancelled, and one that
 * fails by a bug of ours is answered with null; the bug is written to the client's log.
 */
export function answerRequests(setting: RequestSetting): void {
  answerAboutPlaces(setting);
  answerAboutNames(setting);
  answerAboutDocuments(setting);
  explainRules(setting);
}

function answerAboutPlaces(setting: RequestSetting): void {
  const { connection, service } = setting;
  connection.onHover(
    at(setting, async ({ document, buffer }, offset) => {
      const hover = await service.hover(buffer, offset);
      const kind = setting.client().hasMarkdown ? 'markdown' : 'plaintext';
      return hover && { contents: { kind, value: hover.text }, range: rangeOf(document, hover.span) };
    }),
  );
  connection.onCompletion(
    at(setting, async ({ document, buffer }, offset) => {
      const items = await service.suggest(buffer, offset);
      return { isIncomplete: false, items: items.map((item, order) => completionOf(document, item, order)) };
    }),
  );
}

function answerAboutNames(setting: RequestSetting): void {
  const { connection, service } = setting;
  connection.onDefinition(at(setting, (asked, offset) => define(setting, asked, offset)));
  connection.onReferences(
    at(setting, async ({ document, buffer }, offset, { context }) =>
      service
        .references(buffer, offset, context.includeDeclaration)
        .map((span) => ({ uri: document.uri, range: rangeOf(document, span) })),
    ),
  );
  connection.onPrepareRename(
    at(setting, async ({ document, buffer }, offset) => {
      const span = service.renamable(buffer, offset);
      const range = span && rangeOf(document, span);
      return range && { range, placeholder: document.getText(range) };
    }),
  );
  connection.onRenameRequest(
    at(setting, async ({ document, buffer }, offset, { newName }) => {
      const renamed = service.rename(buffer, offset, newName);
      if (!renamed.ok) throw new ResponseError(ErrorCodes.InvalidParams, renamed.message);
      return { changes: { [document.uri]: editsOf(document, renamed.edits) } };
    }),
  );
}

function answerAboutDocuments(setting: RequestSetting): void {
  const { connection, service } = setting;
  connection.onDocumentSymbol(
    inDocument(setting, async ({ document, buffer }) =>
      service.symbols(buffer).map((symbol) => symbolOf(document, symbol)),
    ),
  );
  connection.onCodeAction(
    inDocument(setting, async ({ document, buffer }, { range, context }) => {
      const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const offered = await service.actions(buffer, span, asksForSource(context));
      const actions = offered.filter((action) => isWanted(action, context));
      if (actions.length === 0) return [];
      const { diagnostics } = await service.find(buffer);
      const all = diagnostics.map((one) => diagnosticOf(document, one));
      return actions.map((action) => codeActionOf(document, action, all));
    }),
  );
}

function explainRules(setting: RequestSetting): void {
  const { connection, service } = setting;
  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    if (command !== EXPLAIN_COMMAND) return null;
    return guarded(setting, async () => {
      const [ruleId, uri] = given as readonly unknown[];
      const document = typeof uri === 'string' ? setting.current(uri) : undefined;
      const text = await service.explain(String(ruleId), document ? setting.bufferOf(document) : null);
      const message = text === null ? null : { type: MessageType.Info, message: text };
      if (message) await connection.sendNotification(ShowMessageNotification.method, message);
      return null;
    });
  });
}

type Handler<Params, T> = (params: Params, token: CancellationToken) => Promise<T | null>;

/** Answers a request about an open document. */
function inDocument<Params extends InDocument, T>(
  setting: RequestSetting,
  answer: (asked: Asked, params: Params) => Promise<T | null>,
): Handler<Params, T> {
  return async (params, token) => {
    const document = setting.current(params.textDocument.uri);
    if (!document || token.isCancellationRequested || isTooLarge(document)) return null;
    return guarded(setting, () => answer({ document, buffer: setting.bufferOf(document) }, params));
  };
}

/** No standard is so long, and to read it at every key would keep the editor waiting; findings are told all the same. */
const MAX_CHARACTERS = 2_000_000;

function isTooLarge(document: TextDocument): boolean {
  return document.offsetAt({ line: document.lineCount, character: 0 }) > MAX_CHARACTERS;
}

/** Answers a request about a place in an open document. */
function at<Params extends AtPosition, T>(
  setting: RequestSetting,
  answer: (asked: Asked, offset: number, params: Params) => Promise<T | null>,
): Handler<Params, T> {
  return inDocument<Params, T>(setting, (asked, params) =>
    answer(asked, asked.document.offsetAt(params.position), params),
  );
}

async function guarded<T>(
  { connection: { console: log } }: RequestSetting,
  answer: () => Promise<T | null>,
): Promise<T | null> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return null;
  }
}

async function define({ service, openUriOf }: RequestSetting, { document, buffer }: Asked, offset: number) {
  const found = await service.define(buffer, offset);
  if (!found) return null;
  if (!('path' in found)) return { uri: document.uri, range: rangeOf(document, found) };
  const uri = openUriOf(found.path) ?? uriOfPath(found.path);
  return { uri, range: rangeOf(documentOf(uri, found.text), found.span) };
}
