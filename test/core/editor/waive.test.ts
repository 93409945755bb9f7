import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openText } from '../../../src/core/editor/editor-text.ts';
import { hasOurSigns } from '../../../src/core/editor/has-our-signs.ts';
import { waiveFinding } from '../../../src/core/editor/waive-finding.ts';
import { applyEdits } from '../../../src/core/lint/fix/text-edit.ts';
import { readStandard } from '../../../src/core/standard/read-standard.ts';
import { standardWith } from '../../support/editor-cursor.ts';

const finding = { ruleId: 'raci-gap', path: '/steps/0/R' };
const words = { reason: 'why: "this" # is', expires: '2027-02-19' };
const whole = standardWith('  - id: receive\n    name: 接收\n');
const written = {
  rule: 'raci-gap',
  at: '/steps/0/R',
  reason: words.reason,
  approver: null,
  expires: '2027-02-19',
};
const other = { rule: 'bloat', reason: 'x', approver: null, expires: '2027-01-01' };
const line = 'rule: bloat, reason: x, approver: null, expires: 2027-01-01';

describe('a waiver for a finding is written', () => {
  test.each([
    ['into a file without any', whole, [written]],
    ['into a file that does not end its last line', whole.trimEnd(), [written]],
    ['into a file with CRLF', whole.replaceAll('\n', '\r\n'), [written]],
    ['into an empty list', `waivers: []\n${whole}`, [written]],
    ['into a list in brackets', `waivers: [{ ${line} }]\n${whole}`, [other, written]],
    ['into a list that ends with a comma', `waivers: [{ ${line} }, ]\n${whole}`, [other, written]],
    ['behind a list of items', `waivers:\n  - { ${line} }\n${whole}`, [other, written]],
    [
      'behind items that stand at the edge',
      `waivers:\n- { ${line} } # so far\n\n# more\n${whole}`,
      [other, written],
    ],
    [
      'behind items over several lines',
      `${whole}waivers:\n  - ${line.replaceAll(', ', '\n    ')}`,
      [other, written],
    ],
  ])('%s', (_name, text, expected) => {
    const edit = waiveFinding(openText({ file: 'x.yaml', text }), finding, words);
    const changed = applyEdits(text, edit ? [edit] : []);
    const { document, findings } = readStandard({ file: 'x.yaml', text: changed });
    expect(findings).toEqual([]);
    expect(document?.waivers).toEqual(expected);
    const before = readStandard({ file: 'x.yaml', text }).document;
    expect({ ...document, waivers: undefined }).toEqual({ ...before, waivers: undefined });
  });

  test('without a place for a finding about the whole file', () => {
    const edit = waiveFinding(openText({ file: 'x.yaml', text: whole }), { ...finding, path: '' }, words);
    expect(edit?.text).not.toContain('at:');
  });

  test.each([
    ['a broken text', `${whole}x: "open\n`],
    ['a file in braces', '{ id: x, steps: [] }'],
    ['an organisation', 'people: []\n'],
    ['a text that is ended by a mark', `${whole}...\n`],
  ])('never into %s', (_name, text) => {
    expect(waiveFinding(openText({ file: 'x.yaml', text }), finding, words)).toBeNull();
  });
});

describe('a file outside of the folders of standards', () => {
  test.each([
    ['a standard', 'x.yaml', 'id: a\nsteps: []\n', true],
    ['settings', 'a/sop.yaml', '', true],
    ['an organisation', 'C:\\a\\organisation.yml', '', true],
    [
      'one that names our schema',
      'x.yaml',
      '# yaml-language-server: $schema=../schemas/calendar.schema.json\n',
      true,
    ],
    [
      'one that names another',
      'x.yaml',
      '# yaml-language-server: $schema=https://x/y.schema.json\nid: a\nsteps: []\n',
      false,
    ],
    ['answers', 'x.yaml', 'process: a\nanswers: {}\n', true],
    ['a pipeline', 'azure-pipelines.yml', 'trigger: main\nsteps:\n  - script: x\n', false],
    ['a workflow', '.github/workflows/ci.yml', 'on: push\njobs:\n  a:\n    steps: []\n', false],
    ['a composition', 'compose.yaml', 'services: {}\n', false],
  ])('is ours or not: %s', (_name, file, text, isOurs) => {
    expect(hasOurSigns(file, text)).toBe(isOurs);
  });

  test('is ours when it is the shipped standard', () => {
    const file = path.resolve(import.meta.dirname, '../../../processes/complaint-handling.yaml');
    expect(hasOurSigns(file, readFileSync(file, 'utf8'))).toBe(true);
  });
});
