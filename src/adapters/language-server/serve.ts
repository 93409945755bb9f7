import type { Readable, Writable } from 'node:stream';
import {
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorBuffer, EditorClient, LanguageService } from '../../ports/language-service.ts';
import { answerRequests } from './answer-requests.ts';
import { clientOf, initializeResult } from './capabilities.ts';
import { pathOfUri } from './file-uris.ts';
import { createPublisher } from './publisher.ts';

/** What a server speaks by, and to whom it passes on what is asked. */
export interface ServerSetting {
  readonly input: Readable;
  /** Carries the protocol and nothing else. */
  readonly output: Writable;
  readonly service: LanguageService;
  readonly version: string;
}

/** How long typing pauses before what was typed is looked at. */
const DELAY_MS = 150;

const noClient: EditorClient = { locale: null, hasSnippets: false, hasMarkdown: false };

/**
 * Serves an editor over the language server protocol until it says `exit` or goes away; the process then ends with 0,
 * or with 1 when no `shutdown` came before.
 */
export function serve({ input, output, service, version }: ServerSetting): void {
  const connection = createConnection(input, output);
  const documents = new TextDocuments(TextDocument);
  const current = (uri: string) => documents.get(uri);
  const publisher = createPublisher({ connection, service, current, bufferOf, delayMs: DELAY_MS });
  let client = noClient;
  let canWatch = false;

  connection.onInitialize((params: InitializeParams) => {
    client = clientOf(params);
    canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    service.begin(client);
    return initializeResult(version);
  });
  connection.onInitialized(() => {
    if (!canWatch) return;
    const watchers = [{ globPattern: '**/*.{yaml,yml}' }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
  });
  connection.onShutdown(() => publisher.stop());
  connection.onDidChangeWatchedFiles(lookAgain);
  connection.onDidChangeConfiguration(lookAgain);
  documents.onDidOpen(({ document }) => {
    hold(document);
    publisher.schedule(document.uri, 0);
  });
  documents.onDidChangeContent(({ document }) => {
    hold(document);
    if (service.isSettings(pathOfUri(document.uri) ?? '')) lookAgain();
    else publisher.schedule(document.uri);
  });
  documents.onDidSave(lookAgain);
  documents.onDidClose(({ document }) => {
    service.hold(bufferOf(document), false);
    publisher.clear(document.uri);
    lookAgain();
  });
  answerRequests({ connection, service, current, bufferOf, openUriOf, client: () => client });
  documents.listen(connection);
  connection.listen();

  function hold(document: TextDocument): void {
    service.hold(bufferOf(document), true);
  }

  /** What stands around the open files has changed. */
  function lookAgain(): void {
    service.forget();
    for (const { uri } of documents.all()) publisher.schedule(uri);
  }

  function openUriOf(path: string): string | undefined {
    return documents.keys().find((uri) => pathOfUri(uri) === path);
  }
}

function bufferOf(document: TextDocument): EditorBuffer {
  const { uri, version } = document;
  return { uri, path: pathOfUri(uri), text: document.getText(), version };
}
