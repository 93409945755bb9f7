import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorBuffer, LanguageService } from '../../ports/language-service.ts';
import { uriOfPath } from './file-uris.ts';
import { diagnosticOf, documentOf } from './translate.ts';

/** What a publisher works with. */
export interface PublisherSetting {
  readonly connection: Pick<Connection, 'sendDiagnostics' | 'console'>;
  readonly service: LanguageService;
  /** An open document as it is now; nothing for one that was closed. */
  current(uri: string): TextDocument | undefined;
  bufferOf(document: TextDocument): EditorBuffer;
  readonly delayMs: number;
}

/** Tells the client what is found in open documents, some time after the last change of each. */
export interface Publisher {
  /** Looks at a document soon; at once with a delay of 0. An earlier look that is not done yet counts no more. */
  schedule(uri: string, delayMs?: number): void;
  /** Takes what was told of a closed document back. */
  clear(uri: string): void;
  stop(): void;
}

/** Looks at one document after the other, so that typing is never answered late because many wait. */
export function createPublisher({
  connection,
  service,
  current,
  bufferOf,
  delayMs,
}: PublisherSetting): Publisher {
  const timers = new Map<string, NodeJS.Timeout>();
  /** Files of settings that were told about though nobody has them open. */
  const told = new Set<string>();
  const { console: log } = connection;
  let queue: Promise<void> = Promise.resolve();

  return {
    schedule(uri, delay = delayMs) {
      clearTimeout(timers.get(uri));
      timers.set(
        uri,
        setTimeout(() => enqueue(uri), delay),
      );
    },
    clear(uri) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      send({ uri, diagnostics: [] });
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };

  function enqueue(uri: string): void {
    timers.delete(uri);
    queue = queue.then(() => look(uri)).catch((error: unknown) => log.error(`${uri}: ${String(error)}`));
  }

  async function look(uri: string): Promise<void> {
    const document = current(uri);
    if (!document) return;
    const { version } = document;
    const { diagnostics, settings } = await service.find(bufferOf(document));
    // Changed or closed meanwhile: the next look tells.
    if (current(uri)?.version !== version || timers.has(uri)) return;
    send({ uri, version, diagnostics: diagnostics.map((one) => diagnosticOf(document, one)) });
    tellSettings(settings);
  }

  function tellSettings(settings: Awaited<ReturnType<LanguageService['find']>>['settings']): void {
    const now = new Set<string>();
    for (const { path, text, diagnostics } of settings) {
      const uri = uriOfPath(path);
      if (current(uri)) continue;
      const document = documentOf(uri, text);
      now.add(uri);
      send({ uri, diagnostics: diagnostics.map((one) => diagnosticOf(document, one)) });
    }
    for (const uri of told) if (!now.has(uri) && !current(uri)) send({ uri, diagnostics: [] });
    told.clear();
    for (const uri of now) told.add(uri);
  }

  function send(params: PublishDiagnosticsParams): void {
    // It fails only when the client has gone, and then nobody needs to be told.
    connection.sendDiagnostics(params).catch(() => undefined);
  }
}
