import { describe, expect, test } from 'vitest';
import { brief, read, words } from './support.ts';

describe('a slip in the syntax is one finding, in place, in our own words', () => {
  test.each<[string, string, string, RegExp, RegExp]>([
    ['a full-width colon', 'a: 1\n名称：投诉\nb: 2', '2:1-2:6', /中文冒号/, /full-width colon/],
    ['no space after a colon', 'a:1\nb: 2', '1:1-1:4', /冒号后面要有一个空格/, /space after the colon/],
    ['no colon', 'a: 1\nb 2\nc: 3', '2:1-2:4', /缺少冒号/, /colon is missing/],
    ['two colons', 'ask: 时间: 几点 # x', '1:6-1:16', /两个「键: 值」.*引号/, /two “key: value”.*quotes/],
    [
      'a double quote never closed',
      'a: 1\nb: "x\nc: 2\n',
      '2:4-2:5',
      /引号「"」没有收尾/,
      /“"” is never closed/,
    ],
    [
      'a single quote never closed',
      "a: 'it''s\nb: 2\n",
      '1:4-1:5',
      /引号「'」没有收尾/,
      /“'” is never closed/,
    ],
    ['an escaped quote at the end', 'a: "x\\"\nb: 1\n', '1:4-1:5', /没有收尾/, /never closed/],
    ['text after a quote', 'a: "x" y', '1:8-1:9', /多出了「y」.*引号/, /“y” is left over.*quotes/],
    [
      'a bracket never closed',
      'a: [1, 2\nb: 3',
      '1:4-1:5',
      /「\[」没有用「\]」收尾/,
      /“\[” is never closed by “\]”/,
    ],
    ['a brace never closed', '- {a: b\n- {c: d}', '1:3-1:4', /「{」没有用「}」收尾/, /never closed by “}”/],
    [
      'the inner of two brackets',
      'a: {b: [1, 2}\nc: 3',
      '1:8-1:9',
      /「\[」没有用「\]」/,
      /“\[” is never closed/,
    ],
    ['a bracket closed by a brace', 'a: [1}\nb: 1', '1:4-1:5', /「\[」没有用「\]」/, /“\[” is never closed/],
    ['a bracket too many', 'a: {b: c}}\nd: 1', '1:10-1:11', /多了一个「}」/, /“}” closes nothing/],
    ['a comma too many', 'a: [x, , y]', '1:8-1:9', /多了一个逗号/, /comma too many/],
    ['a comma missing', 'a: ["x" "y"]', '1:9-1:10', /少了逗号/, /comma is missing/],
    ['an at sign first', 'a: @x', '1:4-1:5', /不能以「@」开头.*引号/, /begin with “@”.*quotes/],
    ['a per cent sign first', 'a: %x', '1:4-1:5', /不能以「%」开头/, /begin with “%”/],
    ['a sign > first', 'a: >= 90 %', '1:5-1:6', /多行文字.*引号/, /block of text.*quotes/],
    ['a false escape', 'a: "C:\\qx"', '1:7-1:9', /「\\q」这种转义/, /no escape “\\q”/],
    ['a false escape at the end of a line', '"\\x4\r\n"', '1:2-1:5', /「\\x4」/, /“\\x4”/],
    ['a tab in the indentation', 'a:\n\tb: 1', '2:1-2:2', /Tab/, /tab/],
    ['a line too deep', 'a:\n  b: 1\n   c: 2', '3:4-3:8', /缩进得深/, /indented deeper/],
    ['a line too deep under text', 'a: x\n  y: z\n', '2:3-2:7', /缩进得深/, /indented deeper/],
    ['a line too shallow', 'a:\n    b: 1\n  c: 2 # x', '3:3-3:11', /缩进和同一层/, /not indented like/],
    ['items out of line', 'a:\n  - x\n - y', '3:2-3:5', /列表项「- 」没有对齐/, /not in line/],
    [
      'a list under a value',
      'a: 1\n- b',
      '2:1-2:2',
      /既有「键: 值」又有「- 」/,
      /either “key: value” lines or “- ” items/,
    ],
    ['a list beside its key', 'a: - b', '1:4-1:5', /列表项「- 」写错了位置/, /wrong place/],
    ['keys after a list', '- a\nb: 1\nc: 2', '2:1-2:2', /多出了「b」/, /“b” is left over/],
    ['a dash without a space', '- a\n-b', '2:1-2:3', /多出了「-b」/, /“-b” is left over/],
    ['a comment stuck to a value', 'a: "y"#c', '1:7-1:9', /「#」前面少了空格/, /no space before the “#”/],
    ['a star without a name', 'a: * x', '1:4-1:5', /紧跟名称/, /name must follow/],
    [
      'a note that begins with an exclamation mark',
      'a: !重要',
      '1:5-1:6',
      /标记（!）.*引号/,
      /tag \(!\).*quotes/,
    ],
    ['two anchors', 'a: &a &b x', '1:7-1:9', /只能有一个锚点/, /only one anchor/],
    ['two tags', 'a: !!str !!str x', '1:10-1:15', /只能有一个标记/, /only one tag/],
    ['an anchor before a dash', '&a - x', '1:1-1:3', /./, /./],
    ['an alias with an anchor', 'a: &x 1\nb: &y *x', '2:7-2:9', /不能再有锚点/, /cannot have an anchor/],
    ['a directive without a mark', '%YAML 1.2\na: 1', '2:1-2:2', /「---」/, /---/],
    [
      'an unknown alias',
      'a: &limit 1\nb: *limt',
      '2:4-2:9',
      /没有名为「limt」的锚点.*\*limit/,
      /“limt” before this.*\*limit/,
    ],
    ['a note that begins with a star', 'a: *必填', '1:4-1:7', /没有名为「必填」.*引号/, /no anchor.*quotes/],
    ['a merge of no map', 'a: &x 1\nb: {<<: *x}', '2:9-2:11', /「<<」后面/, /“<<” must be followed/],
    ['a merge of nothing', 'b:\n  <<:\n  c: 1', '2:3-2:5', /「<<」后面/, /“<<” must be followed/],
    ['a control character', 'a: x\x1b[31m', '1:5-1:6', /U\+001B/, /U\+001B/],
    ['a control character that the parser uses itself', 'a: 1\n\x02b: 2', '2:1-2:2', /U\+0002/, /U\+0002/],
  ])('%s', (_, text, range, zh, en) => {
    const { findings, value } = read(text);
    expect(brief(findings)).toEqual([`yaml-syntax ${range}`]);
    expect(words(findings[0], 'zh-CN')).toMatch(zh);
    expect(words(findings[0], 'en')).toMatch(en);
    expect(words(findings[0], 'en')).not.toMatch(/\p{Script=Han}(?<![必填])/u);
    expect(value).toBeUndefined();
  });

  test.each([
    ['a tab before a key', 'a:\n- b: 1\n\tc: 2\n  d: 3\n- e: 4\n  f: 5\ng: 6\n', 'yaml-syntax 3:1-3:2'],
    [
      'a tab before a key that has keys below it',
      'a:\n  b:\n\tc:\n      d: 1\n    e: 2\n  b: 3\nf: 4\n',
      'yaml-syntax 3:1-3:2',
    ],
    ['an open bracket', 'a:\n  - b: [1, 2\n    c: 3\n    d: [4]\n  - e: 5\nf: 6\n', 'yaml-syntax 2:8-2:9'],
    [
      'an open bracket that swallows a key',
      'a:\n  b:\n    n: 1\n    c: {d: 1\n  e:\n    n: 2\nf: 6\n',
      'yaml-syntax 4:8-4:9',
    ],
  ])('what follows from it is not told again: %s', (_, text, told) => {
    expect(brief(read(text).findings)).toEqual([told]);
  });

  test('what stands behind it is told as well', () => {
    const behind = 'c: "\\q"\nd: 1\nd: 2\ne:\n  f: 1\n    g: 2\n';
    for (const [cause, told] of [
      ['a:\n  - b: 1\n\tc: 2\n    d: 3\n', 'yaml-syntax 3:1-3:2'],
      ['a:\n  - b: [1\n    c: 2\n    d: 3\n', 'yaml-syntax 2:8-2:9'],
    ])
      expect(brief(read(`${cause}${behind}`).findings)).toEqual([
        told,
        'yaml-syntax 5:5-5:7',
        'yaml-duplicate-key 7:1-7:2',
        'yaml-syntax 10:5-10:9',
      ]);
  });

  test('a place holds whole characters', () => {
    expect(brief(read('{*aroles:\n😀').findings)).toContain('yaml-syntax 2:1-2:3');
  });

  test('positions hold with carriage returns and a byte order mark', () => {
    expect(brief(read('\ufeffa: 1\r\nb: "x\r\n').findings)).toEqual(['yaml-syntax 2:4-2:5']);
    expect(brief(read('\ufeffa: @x\r\nb: [1\r\nc: 2').findings)).toEqual([
      'yaml-syntax 1:4-1:5',
      'yaml-syntax 2:4-2:5',
    ]);
  });
});

describe('all mistakes of a file come in one pass', () => {
  test('those of the syntax', () => {
    const text = 'a: @x\nb: [1, 2\nc: "\\q \\z"\nd: ok\ne：1\nf: {x: 1}}\ng: `y`\n\th: 1\ni: "open\n';
    expect(brief(read(text).findings)).toEqual([
      'yaml-syntax 1:4-1:5',
      'yaml-syntax 2:4-2:5',
      'yaml-syntax 3:5-3:7',
      'yaml-syntax 3:8-3:10',
      'yaml-syntax 5:1-5:4',
      'yaml-syntax 6:10-6:11',
      'yaml-syntax 7:4-7:5',
      'yaml-syntax 8:1-8:2',
      'yaml-syntax 9:4-9:5',
    ]);
  });

  test('and those of keys, tags and aliases beside them', () => {
    const text = 'a: @x\na: 1\nb: !foo y\nc: *none\nd: {e: 1, e: 2}\n---\nf: 1\n';
    expect(brief(read(text).findings)).toEqual([
      'yaml-syntax 1:4-1:5',
      'yaml-duplicate-key 2:1-2:2',
      'yaml-unknown-tag 3:4-3:8',
      'yaml-syntax 4:4-4:9',
      'yaml-duplicate-key 5:11-5:12',
      'yaml-multiple-documents 6:1-6:4',
    ]);
  });

  test('and on one line, where the first mistake leaves the rest readable', () => {
    expect(brief(read('{a: "\\q", a: 1, b: @x}').findings)).toEqual([
      'yaml-syntax 1:6-1:8',
      'yaml-duplicate-key 1:11-1:12',
      'yaml-syntax 1:20-1:21',
    ]);
  });

  test('what follows from a mistake is not told as another', () => {
    expect(brief(read('- b\na: 1\nc: 2\nd: [1]\n').findings)).toEqual(['yaml-syntax 2:1-2:2']);
    expect(brief(read('a: 1\n- b\n').findings)).toEqual(['yaml-syntax 2:1-2:2']);
  });
});

describe('keys', () => {
  test('written twice: the second is told where the first one is, and the first one counts', () => {
    const { findings, value } = read('a:\n  x: 1\n  y: 2\n  x: 3\n"a": 4\n');
    expect(brief(findings)).toEqual(['yaml-duplicate-key 4:3-4:4', 'yaml-duplicate-key 5:1-5:4']);
    expect(findings.map(({ path }) => path)).toEqual(['/a/x', '/a']);
    expect(words(findings[0])).toMatch(/「x」重复：第 2 行/);
    expect(words(findings[0], 'en')).toMatch(/“x” is written twice: it is on line 2/);
    expect(value).toEqual({ a: { x: 1, y: 2 } });
  });

  test('a merge key written twice is told how to merge two', () => {
    const { findings } = read('a: &a {x: 1}\nb: &b {y: 1}\nc:\n  <<: *a\n  <<: *b\n');
    expect(brief(findings)).toEqual(['yaml-duplicate-key 5:3-5:5']);
    expect(words(findings[0])).toContain('<<: [');
  });

  test.each([
    ['1: a', '1:1-1:2', '"1"'],
    ['true: a', '1:1-1:5', '"true"'],
    ['~: a', '1:1-1:2', '"~"'],
    ['x: {2026: a}', '1:5-1:9', '"2026"'],
    ['? [a, b]\n: 1', '1:3-1:9', '键: 值'],
    ['? {a: b}\n: 1', '1:3-1:9', '键: 值'],
    [': a', '1:1-1:2', '键: 值'],
  ])('that are no text are named: %s', (text, range, hint) => {
    const { findings } = read(text);
    expect(brief(findings)).toEqual([`yaml-key-not-text ${range}`]);
    expect(words(findings[0])).toContain(hint);
  });

  test('that are numbers keep the text they were written with, so that the rest can be checked', () => {
    expect(read('1: a\n0x10: b\n').value).toEqual({ 1: 'a', '0x10': 'b' });
  });

  test('that a tag makes text are text', () => {
    expect(read('!!str 1: a')).toMatchObject({ findings: [], value: { 1: 'a' } });
  });
});

describe('tags', () => {
  test.each([
    ['a: !urgent x', '1:4-1:11', /不认识的标记「!urgent」.*引号/],
    ['a: !!binary aGk=', '1:4-1:12', /不认识的标记「!!binary」/],
    ['a: !!set {x}', '1:4-1:9', /不认识的标记/],
    ['a: !!timestamp 2026-11-21', '1:4-1:15', /不认识的标记/],
    ['a: !!js/function "x"', '1:4-1:17', /不认识的标记/],
    ['a: !!int x', '1:4-1:9', /「!!int」和后面的值对不上/],
    ['a: !!map x', '1:4-1:9', /「!!map」和后面的值对不上/],
    ['a: !<x y', '1:4-1:7', /不认识的标记/],
  ])('that cannot be used are named: %s', (text, range, message) => {
    const { findings, value } = read(text);
    expect(brief(findings)).toEqual([`yaml-unknown-tag ${range}`]);
    expect(words(findings[0])).toMatch(message);
    expect(value).toBeDefined();
  });
});

describe('documents', () => {
  test.each([
    ['a: 1\n---\nb: 2', '2:1-2:4', { a: 1 }],
    ['---\na: 1\n--- # x\n', '3:1-3:4', { a: 1 }],
    ['a: 1\n...\nb: 2', '3:1-3:3', { a: 1 }],
    ['---\n---\na: 1', '2:1-2:4', { a: 1 }],
  ])('more than one: the second is told, the first with anything in it is read: %j', (text, range, value) => {
    const document = read(text);
    expect(brief(document.findings)).toEqual([`yaml-multiple-documents ${range}`]);
    expect(document.value).toEqual(value);
  });

  test.each(['', '\ufeff', '\n\n', '# only\n# notes\n', '---\n', '---\n# x\n...\n'])(
    'none at all: %j',
    (text) => {
      const document = read(text);
      expect(brief(document.findings)).toEqual(['empty-file 1:1-1:1']);
      expect(document.value).toBeUndefined();
    },
  );

  test('a directive is a warning and the file is read', () => {
    const document = read('%FOO bar\n---\na: 1');
    expect(document.findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual([
      'warn yaml-syntax',
    ]);
    expect(document.value).toEqual({ a: 1 });
  });
});
