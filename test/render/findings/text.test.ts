import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/lint/finding.ts';
import type { FindingsLooks } from '../../../src/render/findings/findings-report.ts';
import { render } from '../../../src/render/findings/text.ts';
import { CLEAN, looksIn } from './sample.ts';
import { finding } from './support.ts';

const CHINESE = looksIn('zh-CN');
const ENGLISH = looksIn('en');

const SOURCES = new Map([
  ['a.yaml', 'id: x\n名称: 客户投诉处理  # 注释\nlable: y\nsteps: []\n\nend: 1\n'],
  ['b.yaml', 'b: 1\r\n'],
]);

const FINDINGS: Finding[] = [
  finding({
    file: 'b.yaml',
    line: 1,
    column: 1,
    severity: 'warn',
    ruleId: 'other-rule',
    code: 'KX-01',
  }),
  finding({ line: 2, column: 5, endColumn: 9, severity: 'info' }),
  finding({
    line: 3,
    column: 1,
    endColumn: 6,
    message: { 'zh-CN': '不认识的键「lable」。', en: 'Unknown key “lable”.' },
    hint: { 'zh-CN': '是不是想写「label」？', en: 'Did you mean “label”?' },
  }),
];

/** What a terminal shows when these files, by default those with findings, were looked at. */
function textOf(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
  looks: FindingsLooks,
  fileNames = [...new Set(findings.map(({ file }) => file))],
): string {
  return render({ ...CLEAN, findings, sources, fileNames }, looks);
}

describe('findings as text', () => {
  test('in Chinese: sorted by place, with their lines, a caret under full-width text, the hint and a sum', () => {
    expect(textOf(FINDINGS, SOURCES, CHINESE)).toBe(`a.yaml:2:5  信息  写错了  some-rule
      1 │ id: x
    > 2 │ 名称: 客户投诉处理  # 注释
        │       ^^^^^^^^
      3 │ lable: y
      4 │ steps: []

a.yaml:3:1  错误  不认识的键「lable」。  some-rule
      1 │ id: x
      2 │ 名称: 客户投诉处理  # 注释
    > 3 │ lable: y
        │ ^^^^^
      4 │ steps: []
      5 │
    提示：是不是想写「label」？

b.yaml:1:1  警告  写错了  other-rule (KX-01)
    > 1 │ b: 1
        │ ^

✖ 1 个错误、1 个警告、1 条信息，共 2 个文件
`);
  });

  test('in English', () => {
    expect(
      textOf(FINDINGS.slice(2), SOURCES, ENGLISH),
    ).toBe(`a.yaml:3:1  error  Unknown key “lable”.  some-rule
      1 │ id: x
      2 │ 名称: 客户投诉处理  # 注释
    > 3 │ lable: y
        │ ^^^^^
      4 │ steps: []
      5 │
    hint: Did you mean “label”?

✖ 1 error in 1 file
`);
  });

  test('in colour they are the same text', () => {
    const coloured = textOf(FINDINGS, SOURCES, { ...CHINESE, colour: true });
    expect(coloured).toContain('\u001b[31m错误\u001b[39m');
    expect(coloured).toContain('\u001b[33m警告\u001b[39m');
    expect(stripVTControlCharacters(coloured)).toBe(textOf(FINDINGS, SOURCES, CHINESE));
  });

  test('without the source of a file they are shown without lines', () => {
    expect(textOf(FINDINGS.slice(0, 1), new Map(), ENGLISH)).toBe(
      'b.yaml:1:1  warning  this is wrong  other-rule (KX-01)\n\n⚠ 1 warning in 1 file\n',
    );
  });

  test('at a line that the source does not have they are shown without lines', () => {
    const text = textOf([finding({ file: 'b.yaml', line: 9 })], SOURCES, ENGLISH);
    expect(text).toBe('b.yaml:9:1  error  this is wrong  some-rule\n\n✖ 1 error in 1 file\n');
  });

  test.each<[Finding['severity'][], string, string]>([
    [[], '✔ 没有发现问题（4 个文件）', '✔ no findings in 4 files'],
    [
      ['error', 'error', 'error', 'warn', 'warn'],
      '✖ 3 个错误、2 个警告，共 4 个文件',
      '✖ 3 errors, 2 warnings in 4 files',
    ],
    [['warn'], '⚠ 1 个警告，共 4 个文件', '⚠ 1 warning in 4 files'],
    [['info', 'info'], 'ℹ 2 条信息，共 4 个文件', 'ℹ 2 notes in 4 files'],
  ])('are summed up: %j', (severities, chinese, english) => {
    const list = severities.map((severity) => finding({ severity }));
    const last = (looks: FindingsLooks) =>
      textOf(list, new Map(), looks, ['a', 'b', 'c', 'd']).split('\n').at(-2);
    expect(last(CHINESE)).toBe(chinese);
    expect(last(ENGLISH)).toBe(english);
  });

  test('cannot move the cursor or reorder the text of a terminal', () => {
    const evil = '\u001b[2J\u0007\u009b1m\u202egnp.exe\r\nx';
    const text = textOf(
      [finding({ file: evil, message: { 'zh-CN': evil, en: evil }, hint: evil, ruleId: evil })],
      new Map([[evil, `a: ${evil}\n`]]),
      CHINESE,
    );
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(text).toContain('␛[2J␇');
  });

  test('keep to the width: long lines are cut around the caret', () => {
    const line = `items: [${'客户投诉, '.repeat(1000)}wrong, ${'x, '.repeat(1000)}]`;
    const column = line.indexOf('wrong') + 1;
    const text = textOf(
      [finding({ line: 1, column, endColumn: column + 5 })],
      new Map([['a.yaml', `${line}\n`]]),
      { ...CHINESE, width: 60 },
    );
    const [, code = '', caret = ''] = text.split('\n');
    expect(code).toMatch(/^ {4}> 1 │ ….*wrong, x.*…$/);
    expect(columnsOf(code)).toBeLessThanOrEqual(60);
    expect(columnsOf(code.slice(0, code.indexOf('wrong')))).toBe(caret.indexOf('^'));
    expect(caret.trimEnd()).toMatch(/[^^]\^{5}$/);
  });
});

/** Terminal columns of a text of Chinese characters, Latin letters and signs, counted here by themselves. */
function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
