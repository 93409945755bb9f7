import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  Hover,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { lintSettingFor } from '../../src/app/lint-setting.ts';
import { lintSource } from '../../src/core/lint/lint-source.ts';
import { type Document, type LspClient, startLsp } from '../support/lsp-client.ts';
import { makeFolder, tempFolder } from '../support/temp-folder.ts';

const standard = `id: claims
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

const files = { 'sop.yaml': '# a workspace\n', 'processes/claims.yaml': standard };

interface Opened {
  readonly client: LspClient;
  readonly folder: string;
  readonly document: Document;
}

interface Changes extends NonNullable<Parameters<typeof startLsp>[1]> {
  readonly tree?: Record<string, string>;
}

/** To start a server takes most of a second: tests that ask nothing special of it share one. */
let shared: LspClient | undefined;
let sharedFolder = '';
const endings: (() => void)[] = [];
let count = 0;

beforeAll(async () => {
  sharedFolder = makeFolder();
  writeFileSync(path.join(sharedFolder, 'sop.yaml'), files['sop.yaml']);
  shared = await startLsp(sharedFolder, { onEnd: (end) => void endings.push(end) });
});
afterAll(() => {
  for (const end of endings) end();
  rmSync(sharedFolder, { recursive: true, force: true });
  expect(shared?.log).toEqual([]);
});

function sharedServer(): LspClient {
  if (!shared) throw new Error('the server was not started');
  return shared;
}

/** Opens a standard with a server of its own when it has to differ, else with the shared one in a folder of its own. */
async function opened(text = standard, changes: Changes = {}): Promise<Opened> {
  const { tree = {}, ...rest } = changes;
  const isOwn = Object.keys(rest).length > 0 || tree['sop.yaml'] !== undefined;
  if (isOwn) {
    const folder = tempFolder({ ...files, ...tree });
    return openIn(await startLsp(folder, rest), folder, 'processes', text);
  }
  count += 1;
  const place = `processes/t${count}`;
  mkdirSync(path.join(sharedFolder, place), { recursive: true });
  for (const [name, content] of Object.entries(tree))
    writeFileSync(path.join(sharedFolder, name.replace('processes', place)), content);
  return openIn(sharedServer(), sharedFolder, place, text);
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

function ask<T>({ client, document }: Opened, method: string, after: string, more: object = {}): Promise<T> {
  const textDocument = { uri: document.uri };
  return client.connection.sendRequest(method, { textDocument, position: document.after(after), ...more });
}

const said = ({ contents }: Hover) => (contents as { value: string }).value;

describe('a language server for process standards', () => {
  test('says what it can do, and counts columns in UTF-16 units', async () => {
    const { initialized } = sharedServer();
    expect(initialized.serverInfo?.name).toBe('sop');
    expect(initialized.capabilities).toMatchObject({ positionEncoding: 'utf-16', hoverProvider: true });
  });

  test('tells of the text as it stands in the editor, each time with its version', async () => {
    const { client, document } = await opened(standard.replace('A: boss', 'A: bos'));
    const { diagnostics, version } = await client.diagnostics(document.uri, 1);
    const unknown = diagnostics.filter(({ code }) => code === 'raci-known-role');
    expect(version).toBe(1);
    expect(unknown).toMatchObject([{ source: 'sop', severity: 1 }]);
    expect(unknown.map(document.covered)).toEqual(['bos']);

    const at = document.text().indexOf('A: bos') + 'A: bos'.length;
    document.edit(at, at, 's');
    const after = await client.diagnostics(document.uri, 2);
    expect(after.version).toBe(2);
    expect(after.diagnostics.filter(({ code }) => code === 'raci-known-role')).toEqual([]);
  });

  test('lints what was typed last and not each key', async () => {
    const { client, document } = await opened();
    await client.diagnostics(document.uri, 1);
    const before = client.published.length;
    for (const letter of 'wording')
      document.edit(document.text().length, document.text().length, `# ${letter}\n`);
    await client.diagnostics(document.uri, document.version());
    expect(client.published.slice(before).map(({ version }) => version)).toEqual([document.version()]);
  });

  test('tells by hover what a rule is for, what a key means, and whom an id names', async () => {
    const all = await opened(standard.replace('30 min', 'P1D'));
    await all.client.diagnostics(all.document.uri);
    const finding = said(await ask<Hover>(all, 'textDocument/hover', 'limit: P1'));
    expect(finding).toContain('`duration-form');
    expect(finding).toMatch(/\*\*Why\*\*/);
    expect(finding).toContain('neither waived nor switched off');
    expect(said(await ask<Hover>(all, 'textDocument/hover', '    lim'))).toContain(
      'a limit: one length of time',
    );
    expect(said(await ask<Hover>(all, 'textDocument/hover', 'R: age'))).toContain(
      '**Service agent** — role `agent`',
    );
    expect(said(await ask<Hover>(all, 'textDocument/hover', 'out: [reg'))).toContain(
      '**登记表** — form `register`',
    );
    expect(await ask(all, 'textDocument/hover', 'id: claims\n')).not.toBeUndefined();
  });

  test('completes roles by their names, in the place of what was typed', async () => {
    const all = await opened();
    const at = all.document.text().indexOf('R: agent') + 3;
    all.document.edit(at, at + 'agent'.length, '主');
    const { items } = await ask<CompletionList>(all, 'textDocument/completion', 'R: 主');
    const boss = items.find(({ label }) => label === 'boss');
    expect(items.map(({ label }) => label)).toEqual(['agent', 'boss']);
    expect(boss).toMatchObject({ detail: 'Supervisor', filterText: 'boss 主管 Supervisor' });
    all.document.apply(boss?.textEdit && 'range' in boss.textEdit ? [boss.textEdit] : []);
    expect(all.document.text()).toContain('R: boss\n    A: boss');
  });

  test('goes to what an id names, in the file and in others', async () => {
    const called = standard
      .replace('id: claims', 'id: called')
      .replace('steps:', 'params:\n  most: { name: 上限, value: 3 }\nsteps:');
    const caller = standard.replace(
      'limit: 1 d',
      'kind: call\n    call: { process: called, with: { most: register.amount } }',
    );
    const all = await opened(caller, { tree: { 'processes/called.yaml': called } });
    const goTo = (after: string) => ask<Location | null>(all, 'textDocument/definition', after);
    const covered = async (after: string) => {
      const found = await goTo(after);
      return (
        found && [
          path.basename(found.uri),
          found.uri === all.document.uri ? all.document.covered(found) : found.range.start.line,
        ]
      );
    };
    expect(await covered('R: ag')).toEqual(['claims.yaml', 'agent']);
    expect(await covered('when: register.am')).toEqual(['claims.yaml', 'amount']);
    expect(await covered('when: reg')).toEqual(['claims.yaml', 'register']);
    expect(await covered('process: cal')).toEqual(['called.yaml', 0]);
    expect(await covered('with: { mo')).toEqual(['called.yaml', 16]);
    expect(await goTo('status: dr')).toBeNull();
  });

  test('puts right what it can, and the finding is gone', async () => {
    const all = await opened(standard.replace('status: draft', 'status: drafft'));
    const { document, client } = all;
    const { diagnostics } = await client.diagnostics(document.uri, 1);
    const slip = diagnostics.find(({ code }) => code === 'schema-enum');
    if (!slip) throw new Error('the slip was not found');
    const params = {
      textDocument: { uri: document.uri },
      range: slip.range,
      context: { diagnostics: [slip] },
    };
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', params);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    expect(fix).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'schema-enum' }] });
    document.apply(fix?.edit?.changes?.[document.uri] ?? []);
    expect(document.text()).toBe(standard);
    const after = await client.diagnostics(document.uri, document.version());
    expect(after.diagnostics.filter(({ code }) => code === 'schema-enum')).toEqual([]);

    const all2 = { ...params, context: { diagnostics: [], only: ['source.fixAll'] } };
    expect(await client.connection.sendRequest('textDocument/codeAction', all2)).toEqual([]);
  });

  test('waives a finding where it stands, which makes it less grave, and explains its rule', async () => {
    const all = await opened(standard.replace('A: boss', 'A: [agent, boss]'));
    const { document, client } = all;
    const { diagnostics } = await client.diagnostics(document.uri, 1);
    const finding = diagnostics.find(
      ({ code, severity }) => String(code).startsWith('raci-') && severity === 1,
    );
    if (!finding) throw new Error(`no finding to waive: ${diagnostics.map(({ code }) => code)}`);
    const params = {
      textDocument: { uri: document.uri },
      range: finding.range,
      context: { diagnostics: [finding] },
    };
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', params);
    const waive = actions.find(({ title }) => title.startsWith(`Waive ${finding.code}`));
    const explain = actions.find(({ title }) => title === `Explain the rule ${finding.code}`);
    await client.connection.sendRequest('workspace/executeCommand', explain?.command);
    await expect.poll(() => client.shown.join()).toContain(String(finding.code));

    document.apply(waive?.edit?.changes?.[document.uri] ?? []);
    expect(document.text()).toContain('approver: null');
    const after = await client.diagnostics(document.uri, document.version());
    const waived = after.diagnostics.find(
      ({ code, range }) => code === finding.code && range.start.line === finding.range.start.line,
    );
    expect(waived?.severity).toBe(2);
    expect(waived?.relatedInformation?.map(({ location }) => document.covered(location))).toEqual([
      finding.code,
    ]);
  });

  test('renames an id wherever it is used, and finds these places', async () => {
    const all = await opened();
    const edit = await ask<WorkspaceEdit>(all, 'textDocument/rename', 'out: [regis', { newName: 'intake' });
    const places = await ask<Location[]>(all, 'textDocument/references', 'out: [regis', {
      context: { includeDeclaration: true },
    });
    expect(places.map(all.document.covered)).toEqual(Array(4).fill('register'));
    all.document.apply(edit.changes?.[all.document.uri] ?? []);
    expect(all.document.text()).toBe(standard.replaceAll('register', 'intake'));
    await expect(ask(all, 'textDocument/rename', 'R: ag', { newName: 'boss' })).rejects.toThrow('taken');
    await expect(ask(all, 'textDocument/rename', 'R: ag', { newName: '客服' })).rejects.toThrow('no id');
  });

  test('shows the parts of a standard by their names', async () => {
    const { client, document } = await opened();
    const symbols: DocumentSymbol[] = await client.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri: document.uri },
    });
    const steps = symbols.find(({ name }) => name === 'steps');
    expect(steps?.children?.map(({ name, detail }) => [name, detail])).toEqual([
      ['Receive', 'receive'],
      ['付款', 'pay'],
    ]);
  });

  test('looks again when the settings or the organisation change', async () => {
    const { client, document, folder } = await opened(standard, { tree: { 'sop.yaml': '# nothing\n' } });
    const codes = () =>
      client.published.findLast(({ uri }) => uri === document.uri)?.diagnostics.map(({ code }) => code) ?? [];
    const settings = path.join(folder, 'sop.yaml');
    const uri = pathToFileURL(settings).href;
    const write = async (text: string) => {
      writeFileSync(settings, text);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri, type: 2 }],
      });
    };
    await expect.poll(codes, { timeout: 5000 }).toContain('support-contact');
    await write('lint: { rules: { support-contact: off } }\n');
    await expect.poll(codes, { timeout: 5000 }).not.toContain('support-contact');

    await write('lint: { rules: { no-such-rule: off } }\n');
    await expect.poll(codes, { timeout: 5000 }).toContain('support-contact');
    const told = await client.diagnostics(uri);
    expect(told.diagnostics.map(({ message }) => message).join()).toContain('no-such-rule');
    await write('');
    await expect.poll(async () => (await client.diagnostics(uri)).diagnostics, { timeout: 5000 }).toEqual([]);

    const organisation = client.open(
      pathToFileURL(path.join(folder, 'organisation.yaml')).href,
      'people: 3\n',
    );
    const found = await client.diagnostics(organisation.uri);
    expect(found.diagnostics.map(({ code }) => code)).toContain('schema-type');
  });

  test('speaks the language of the workspace, and without one that of the editor', async () => {
    const text = standard.replace('30 min', 'P1D');
    const chinese = /[\u4e00-\u9fff]{4}/;
    const about = async (all: Opened) => {
      const { diagnostics } = await all.client.diagnostics(all.document.uri, 1);
      return String(diagnostics.find(({ code }) => code === 'duration-form')?.message ?? '');
    };
    const english = { tree: { 'sop.yaml': 'language: en\n' }, init: { locale: 'zh-cn' } };
    const all = [{}, { init: { locale: 'zh-cn' } }, english, { env: { SOP_LANG: 'zh-CN' } }];
    const messages = await Promise.all(all.map(async (changes) => about(await opened(text, changes))));
    expect(messages.map((message) => chinese.test(message))).toEqual([false, true, false, true]);
    expect(messages).not.toContain('');
  });

  test('leaves the YAML of other programs alone, and lints what is not saved anywhere', async () => {
    const client = sharedServer();
    const compose = client.open(
      pathToFileURL(path.join(sharedFolder, 'compose.yaml')).href,
      'services:\n  web: { image: x }\n',
    );
    expect((await client.diagnostics(compose.uri)).diagnostics).toEqual([]);
    const untitled = client.open('untitled:Untitled-1', standard.replace('A: boss', 'A: nobody'));
    const codes = (await client.diagnostics(untitled.uri)).diagnostics.map(({ code }) => code);
    expect(codes).toContain('raci-known-role');
    expect(codes).not.toContain('id-equals-file-name');
  });

  test('knows a file by its path however its URI is escaped', async () => {
    const client = sharedServer();
    const plain = pathToFileURL(path.join(sharedFolder, 'processes/理赔 流程.yaml')).href;
    const unescaped = plain.replace(/[^/]+$/, '理赔%20流程.yaml');
    const document = client.open(unescaped, standard);
    const { diagnostics } = await client.diagnostics(unescaped);
    expect(diagnostics.map(({ code }) => code)).toContain('id-equals-file-name');
    expect(document.uri).not.toBe(plain);
  });

  test('counts lines and columns as the editor does: BOM, CRLF, characters outside the plane', async () => {
    const text = `\ufeff${standard.replace('A: boss', 'A: bos')}`
      .replace('name: { zh-CN: 理赔', 'name: { zh-CN: 理𠮷赔😀')
      .replaceAll('\n', '\r\n')
      .replace('{ zh-CN: 接收, en: Receive }\r\n    R: agent', '{ zh-CN: 😀, en: Receive }\r\n    R: agents');
    const all = await opened(text);
    const { diagnostics } = await all.client.diagnostics(all.document.uri, 1);
    const unknown = diagnostics.filter(({ code }) => code === 'raci-known-role');
    expect(unknown.map(all.document.covered)).toEqual(['agents', 'bos']);
    const hover = await ask<Hover>(all, 'textDocument/hover', '\ufeffid');
    expect(hover.range && all.document.covered({ range: hover.range })).toBe('id');
  });

  test('ends when the editor says so or is gone: with 0 only after shutdown', {
    timeout: 20_000,
  }, async () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const started = [0, 1, 2, 3].map((index) =>
      startLsp(sharedFolder, index === 3 ? { init: { processId: dead } } : {}),
    );
    const [polite, hasty, gone, orphan] = await Promise.all(started);
    await polite?.connection.sendRequest('shutdown');
    await polite?.connection.sendNotification('exit');
    await hasty?.connection.sendNotification('exit');
    gone?.process.stdin?.end();
    const all = [polite, hasty, gone, orphan];
    expect(await Promise.all(all.map((client) => client?.ended))).toEqual([0, 1, 1, 1]);
    expect(all.flatMap((client) => client?.log)).toEqual([]);
  });

  test('answers requests for documents that are not open with null', async () => {
    const client = sharedServer();
    const params = { textDocument: { uri: 'file:///nowhere.yaml' }, position: { line: 0, character: 0 } };
    expect(await client.connection.sendRequest('textDocument/hover', params)).toBeNull();
    expect(await client.connection.sendRequest('textDocument/completion', params)).toBeNull();
  });

  test('keeps answering while garbage is typed, and at last agrees with lint', {
    timeout: 60_000,
  }, async () => {
    const all = await opened('');
    const { client, document } = all;
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const scraps = [
      '{',
      '[',
      '"',
      "'",
      ':',
      '\n',
      '  ',
      '- ',
      '&a ',
      '*a',
      '<<: *a\n',
      '|',
      '>',
      '#',
      '客',
      '😀',
      '\t',
      '}',
      ']',
      'R: ',
      '%',
      '---\n',
      '\r\n',
      '\x07',
    ];
    const answers = new Set<string>();
    for (let index = 0; index < standard.length; index += 9) {
      const at = document.text().length;
      document.edit(at, at, standard.slice(index, index + 9));
    }
    expect(document.text()).toBe(standard);
    for (let round = 0; round < 200; round += 1) {
      const { length } = document.text();
      const from = random(length + 1);
      const to = Math.min(length, from + (random(3) === 0 ? random(30) : 0));
      document.edit(from, to, scraps[random(scraps.length)] ?? '');
      const method =
        ['hover', 'completion', 'definition', 'documentSymbol', 'prepareRename', 'references'][round % 6] ??
        '';
      const line = random(30);
      const params = {
        textDocument: { uri: document.uri },
        position: { line, character: random(20) },
        context: { includeDeclaration: true },
      };
      await client.connection.sendRequest(`textDocument/${method}`, params);
      answers.add(method);
      const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
      if (round % 20 === 0)
        await client.connection.sendRequest('textDocument/codeAction', {
          ...params,
          range,
          context: { diagnostics: [] },
        });
    }
    expect(answers.size).toBe(6);
    expect(client.log).toEqual([]);
    const { diagnostics } = await client.diagnostics(document.uri, document.version());
    const shown = diagnostics.map(({ code, range }) => `${range.start.line + 1} ${code}`);
    expect(shown.sort()).toEqual(await lintedHere(document));
    document.replace(standard);
    const sound = await client.diagnostics(document.uri, document.version());
    expect(sound.diagnostics.map(({ code, range }) => `${range.start.line + 1} ${code}`).sort()).toEqual(
      await lintedHere(document),
    );
  });
});

async function lintedHere(document: Document): Promise<readonly string[]> {
  const setting = lintSettingFor({ now: Date.now() });
  const findings = await lintSource({ file: 'processes/claims.yaml', text: document.text() }, setting);
  return findings.map(({ line, ruleId }) => `${line} ${ruleId}`).sort();
}
