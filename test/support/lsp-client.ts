import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const top = path.resolve(import.meta.dirname, '../..');

/** A running `sop lsp` and an editor that talks to it. */
export interface LspClient {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  /** What the server wrote to its log, and to stderr. */
  readonly log: string[];
  readonly shown: string[];
  open(uri: string, text: string): Document;
  /** What was last published for a URI at a version or a later one. */
  diagnostics(uri: string, version?: number): Promise<PublishDiagnosticsParams>;
  /** Every publication so far. */
  readonly published: PublishDiagnosticsParams[];
  /** The exit code, once the server has ended. */
  readonly ended: Promise<number | null>;
}

/** A document as an editor holds it. */
export interface Document {
  readonly uri: string;
  text(): string;
  version(): number;
  /** Puts a text in the place of a stretch, incrementally. */
  edit(from: number, to: number, text: string): void;
  replace(text: string): void;
  apply(edits: readonly TextEdit[]): void;
  /** The position behind the first place where a text stands. */
  after(text: string): Position;
  /** What a diagnostic's range covers. */
  covered(diagnostic: Pick<Diagnostic, 'range'>): string;
}

/** Starts `sop lsp` in a folder and says hello; it is ended after the test if it still runs. */
export async function startLsp(
  folder: string,
  {
    onEnd = onTestFinished,
    ...changes
  }: {
    readonly onEnd?: (end: () => void) => void;
    readonly init?: Partial<InitializeParams>;
    readonly env?: NodeJS.ProcessEnv;
    readonly args?: readonly string[];
  } = {},
): Promise<LspClient> {
  const main = pathToFileURL(path.join(top, 'src/cli/main.ts')).href;
  const words = JSON.stringify(['lsp', ...(changes.args ?? ['--stdio'])]);
  const code = `const { main } = await import(${JSON.stringify(main)}); process.exitCode = await main(${words});`;
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], {
    cwd: folder,
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', SOP_LANG: '', ...changes.env },
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  // Nothing may be written to a process that is gone.
  child.stdin.on('error', () => undefined);
  child.once('exit', () => connection.dispose());
  const log: string[] = [];
  const shown: string[] = [];
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  child.stderr.on('data', (data) => log.push(String(data)));
  connection.onError(([error]) => {
    if (!child.stdin.writableEnded) log.push(`protocol: ${error.message}`);
  });
  connection.onNotification(
    'window/logMessage',
    ({ message }: { message: string }) => void log.push(message),
  );
  connection.onNotification(
    'window/showMessage',
    ({ message }: { message: string }) => void shown.push(message),
  );
  connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
    shown.push(message);
    return null;
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const look of waiting) look();
  });
  connection.listen();
  onEnd(() => {
    connection.dispose();
    child.kill('SIGKILL');
  });
  const root = pathToFileURL(folder).href;
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'test' }],
    capabilities: {
      textDocument: {
        hover: { contentFormat: ['markdown', 'plaintext'] },
        completion: { completionItem: { snippetSupport: true } },
        publishDiagnostics: { versionSupport: true, relatedInformation: true },
      },
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    },
    ...changes.init,
  });
  await connection.sendNotification('initialized', {});

  return {
    connection,
    process: child,
    initialized,
    log,
    shown,
    published,
    ended,
    open: (uri, text) => openDocument(connection, uri, text),
    diagnostics: (uri, version = 0) => {
      const latest = () =>
        published.findLast(
          (params) => params.uri === uri && (version === 0 || (params.version ?? -1) >= version),
        );
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`nothing was published for ${uri} at ${version}: ${log.join('\n')}`));
        }, 15_000);
        const look = () => {
          const params = latest();
          if (!params) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(params);
        };
        waiting.add(look);
        look();
      });
    },
  };
}

function openDocument(connection: ProtocolConnection, uri: string, first: string): Document {
  let document = TextDocument.create(uri, 'yaml', 1, first);
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text: first },
  });
  const change = (contentChanges: { range?: object; text: string }[]) => {
    const version = document.version + 1;
    document = TextDocument.update(document, contentChanges as { text: string }[], version);
    connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  };
  return {
    uri,
    text: () => document.getText(),
    version: () => document.version,
    edit: (from, to, text) =>
      change([{ range: { start: document.positionAt(from), end: document.positionAt(to) }, text }]),
    replace: (text) => change([{ text }]),
    apply: (edits) => change([{ text: TextDocument.applyEdits(document, [...edits]) }]),
    after: (text) => {
      const at = document.getText().indexOf(text);
      if (at === -1) throw new Error(`no “${text}” in the document`);
      return document.positionAt(at + text.length);
    },
    covered: ({ range }) => document.getText(range),
  };
}
