import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { lintSettingFor } from '../../src/app/lint-setting.ts';
import { lintSource } from '../../src/core/lint/lint-source.ts';
import type { Document } from '../support/lsp-client.ts';
import { shareServer, standard } from '../support/lsp-server.ts';

const shared = shareServer();

test('a language server keeps answering while garbage is typed, and at last agrees with lint', {
  timeout: 60_000,
}, async () => {
  const all = await shared.opened('');
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
      ['hover', 'completion', 'definition', 'documentSymbol', 'prepareRename', 'references'][round % 6] ?? '';
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
  expect(shownOf(diagnostics)).toEqual(await lintedHere(document));
  document.replace(standard);
  const sound = await client.diagnostics(document.uri, document.version());
  expect(shownOf(sound.diagnostics)).toEqual(await lintedHere(document));
});

function shownOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const shown = diagnostics.filter(({ code }) => code !== 'time-published-year');
  return shown.map(({ code, range }) => `${range.start.line + 1} ${code}`).sort();
}

async function lintedHere(document: Document): Promise<readonly string[]> {
  const all = lintSettingFor({ now: Date.now() });
  // The server knows calendars, which this look does not: near the turn of the year that shows.
  const setting = { ...all, rules: all.rules.filter(({ id }) => id !== 'time-published-year') };
  const findings = await lintSource({ file: 'processes/claims.yaml', text: document.text() }, setting);
  return findings.map(({ line, ruleId }) => `${line} ${ruleId}`).sort();
}
