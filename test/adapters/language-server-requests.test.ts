import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  Hover,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { ask, shareServer, standard } from '../support/lsp-server.ts';

const shared = shareServer();

const said = ({ contents }: Hover) => (contents as { value: string }).value;

describe('a language server is asked and', () => {
  test('tells by hover what a rule is for, what a key means, and whom an id names', async () => {
    const all = await shared.opened(standard.replace('30 min', 'P1D'));
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
    const all = await shared.opened();
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
    const all = await shared.opened(caller, { tree: { 'processes/called.yaml': called } });
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
    const all = await shared.opened(standard.replace('status: draft', 'status: drafft'));
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

    const whole = { ...params, context: { diagnostics: [], only: ['source.fixAll'] } };
    expect(await client.connection.sendRequest('textDocument/codeAction', whole)).toEqual([]);
    document.replace(standard.replace('status: draft', 'status: drafft'));
    const [everything]: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', whole);
    expect(everything?.kind).toBe('source.fixAll.sop');
    document.apply(everything?.edit?.changes?.[document.uri] ?? []);
    expect(document.text()).toBe(standard);
  });

  test('waives a finding where it stands, which makes it less grave, and explains its rule', async () => {
    const all = await shared.opened(standard.replace('A: boss', 'A: [agent, boss]'));
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
    const all = await shared.opened();
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
    const { client, document } = await shared.opened();
    const symbols: DocumentSymbol[] = await client.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri: document.uri },
    });
    const steps = symbols.find(({ name }) => name === 'steps');
    expect(steps?.children?.map(({ name, detail }) => [name, detail])).toEqual([
      ['Receive', 'receive'],
      ['付款', 'pay'],
    ]);
  });

  test('answers requests for documents that are not open with null', async () => {
    const client = shared.client();
    const params = { textDocument: { uri: 'file:///nowhere.yaml' }, position: { line: 0, character: 0 } };
    expect(await client.connection.sendRequest('textDocument/hover', params)).toBeNull();
    expect(await client.connection.sendRequest('textDocument/completion', params)).toBeNull();
  });
});
