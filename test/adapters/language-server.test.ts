import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import { startLsp } from '../support/lsp-client.ts';
import { ask, type Opened, shareServer, standard } from '../support/lsp-server.ts';

const shared = shareServer();

describe('a language server for process standards', () => {
  test('says what it can do, and counts columns in UTF-16 units', async () => {
    const { initialized } = shared.client();
    expect(initialized.serverInfo?.name).toBe('sop');
    expect(initialized.capabilities).toMatchObject({ positionEncoding: 'utf-16', hoverProvider: true });
  });

  test('tells of the text as it stands in the editor, each time with its version', async () => {
    const { client, document } = await shared.opened(standard.replace('A: boss', 'A: bos'));
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
    const { client, document } = await shared.opened();
    await client.diagnostics(document.uri, 1);
    const before = client.published.length;
    for (const letter of 'wording')
      document.edit(document.text().length, document.text().length, `# ${letter}\n`);
    await client.diagnostics(document.uri, document.version());
    expect(client.published.slice(before).map(({ version }) => version)).toEqual([document.version()]);
  });

  test('looks again when the settings or the organisation change', async () => {
    const { client, document, folder } = await shared.opened(standard, {
      tree: { 'sop.yaml': '# nothing\n' },
    });
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
    const asked = { init: { locale: 'en', initializationOptions: { language: 'zh-CN' } } };
    const all = [{}, { init: { locale: 'zh-cn' } }, english, { env: { SOP_LANG: 'zh-CN' } }, asked];
    const messages = await Promise.all(all.map(async (changes) => about(await shared.opened(text, changes))));
    expect(messages.map((message) => chinese.test(message))).toEqual([false, true, false, true, true]);
    expect(messages).not.toContain('');
  });

  test('leaves the YAML of other programs alone, and lints what is not saved anywhere', async () => {
    const client = shared.client();
    const compose = client.open(
      pathToFileURL(path.join(shared.folder(), 'compose.yaml')).href,
      'services:\n  web: { image: x }\n',
    );
    expect((await client.diagnostics(compose.uri)).diagnostics).toEqual([]);
    const untitled = client.open('untitled:Untitled-1', standard.replace('A: boss', 'A: nobody'));
    const codes = (await client.diagnostics(untitled.uri)).diagnostics.map(({ code }) => code);
    expect(codes).toContain('raci-known-role');
    expect(codes).not.toContain('id-equals-file-name');
  });

  test('knows a file by its path however its URI is escaped', async () => {
    const client = shared.client();
    const plain = pathToFileURL(path.join(shared.folder(), 'processes/理赔 流程.yaml')).href;
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
    const all = await shared.opened(text);
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
      startLsp(shared.folder(), index === 3 ? { init: { processId: dead } } : {}),
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
});
