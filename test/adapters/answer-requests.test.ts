import { expect, test } from 'vitest';
import type { Connection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answerRequests } from '../../src/adapters/language-server/answer-requests.ts';
import type { LanguageService } from '../../src/ports/language-service.ts';

type Handler = (params: object, token: { isCancellationRequested: boolean }) => Promise<unknown>;

/** The handlers of a server whose service can do nothing but fail, for one open document. */
function failing(text = 'id: x\n') {
  const handlers = new Map<string, Handler>();
  const log: string[] = [];
  const connection = new Proxy(
    {
      console: { error: (message: string) => log.push(message) },
      sendNotification: async () => undefined,
    },
    {
      get: (own, name) =>
        Reflect.get(own, name) ?? ((handler: Handler) => void handlers.set(String(name), handler)),
    },
  ) as unknown as Connection;
  const service = new Proxy({}, { get: () => fail }) as unknown as LanguageService;
  answerRequests({
    connection,
    service,
    current: (uri) => (uri === 'file:///a.yaml' ? TextDocument.create(uri, 'yaml', 1, text) : undefined),
    bufferOf: (document) => ({ uri: document.uri, path: '/a.yaml', text: document.getText(), version: 1 }),
    openUriOf: () => undefined,
    client: () => ({ locale: null, hasSnippets: false, hasMarkdown: false }),
  });
  return { handlers, log };
}

function fail(): never {
  throw new Error('a bug of ours');
}

const origin = { line: 0, character: 0 };
const params = {
  textDocument: { uri: 'file:///a.yaml' },
  position: origin,
  range: { start: origin, end: origin },
  context: { diagnostics: [], includeDeclaration: true },
  newName: 'y',
  command: 'sop.explainRule',
  arguments: ['x'],
};

test('a bug behind any request is answered with null and told to the log of the client', async () => {
  const { handlers, log } = failing();
  expect(handlers.size).toBe(9);
  for (const [name, handle] of handlers) {
    log.length = 0;
    expect(await handle(params, { isCancellationRequested: false }), name).toBeNull();
    expect(log.join(), name).toContain('a bug of ours');
  }
});

test('a request that was cancelled, or is about a text beyond all bounds, asks nothing', async () => {
  const { handlers, log } = failing();
  expect(await handlers.get('onHover')?.(params, { isCancellationRequested: true })).toBeNull();
  const huge = failing('x'.repeat(2_000_001));
  expect(await huge.handlers.get('onHover')?.(params, { isCancellationRequested: false })).toBeNull();
  expect([...log, ...huge.log]).toEqual([]);
});
