import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { type Document, type LspClient, startLsp } from './lsp-client.ts';
import { makeFolder, tempFolder } from './temp-folder.ts';

/** A standard that is sound in shape. */
export const standard = `id: claims
name: { zh-CN: 理赔, en: Claims }
version: V0.1
status: draft
owner: { department: service }
departments:
  service: { name: { zh-CN: 客服部, en: Customer service } }
roles:
  agent: { name: { zh-CN: 客服专员, en: Service agent }, department: service }
  boss: { name: { zh-CN: 主管, en: Supervisor }, department: service }
forms:
  register:
    name: 登记表
    fields:
      amount: { label: 金额, type: money }
steps:
  - id: receive
    name: { zh-CN: 接收, en: Receive }
    R: agent
    A: boss
    out: [register]
    limit: 30 min
  - id: pay
    name: 付款
    R: agent
    A: boss
    when: register.amount > 100
    in: [register]
    limit: 1 d
`;

/** A workspace with this standard. */
const workspaceFiles = { 'sop.yaml': '# a workspace\n', 'processes/claims.yaml': standard };

/** A standard that is open in an editor. */
export interface Opened {
  readonly client: LspClient;
  readonly folder: string;
  readonly document: Document;
}

/** What a server is started with; `tree` are files of its workspace. */
export interface Changes extends NonNullable<Parameters<typeof startLsp>[1]> {
  readonly tree?: Record<string, string>;
}

/** What the tests of a file share. */
export interface SharedServer {
  client(): LspClient;
  folder(): string;
  /** Opens a standard with a server of its own when it has to differ, else with the shared one in a folder of its own. */
  opened(text?: string, changes?: Changes): Promise<Opened>;
}

/** To start a server takes most of a second: tests that ask nothing special of it share one. */
export function shareServer(): SharedServer {
  let client: LspClient | undefined;
  let folder = '';
  let count = 0;
  const endings: (() => void)[] = [];

  beforeAll(async () => {
    folder = makeFolder();
    writeFileSync(path.join(folder, 'sop.yaml'), workspaceFiles['sop.yaml']);
    client = await startLsp(folder, { onEnd: (end) => void endings.push(end) });
  });
  afterAll(() => {
    for (const end of endings) end();
    rmSync(folder, { recursive: true, force: true });
    expect(client?.log).toEqual([]);
  });

  const shared = () => {
    if (!client) throw new Error('the server was not started');
    return client;
  };
  return {
    client: shared,
    folder: () => folder,
    async opened(text = standard, { tree = {}, ...rest } = {}) {
      if (Object.keys(rest).length > 0 || tree['sop.yaml'] !== undefined) {
        const own = tempFolder({ ...workspaceFiles, ...tree });
        return openIn(await startLsp(own, rest), own, 'processes', text);
      }
      count += 1;
      const place = `processes/t${count}`;
      mkdirSync(path.join(folder, place), { recursive: true });
      for (const [name, content] of Object.entries(tree))
        writeFileSync(path.join(folder, name.replace('processes', place)), content);
      return openIn(shared(), folder, place, text);
    },
  };
}

function openIn(client: LspClient, folder: string, place: string, text: string): Opened {
  const uri = pathToFileURL(path.join(folder, place, 'claims.yaml')).href;
  const document = client.open(uri, text);
  onTestFinished(
    () =>
      void client.connection
        .sendNotification('textDocument/didClose', { textDocument: { uri } })
        .catch(() => undefined),
  );
  return { client, folder, document };
}

/** Asks about the place behind the first occurrence of a text. */
export function ask<T>(
  { client, document }: Opened,
  method: string,
  after: string,
  more: object = {},
): Promise<T> {
  const textDocument = { uri: document.uri };
  return client.connection.sendRequest(method, { textDocument, position: document.after(after), ...more });
}
