import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { ValuePath } from '../../../../src/core/standard/read/json-pointer.ts';
import { cover, read, show } from './support.ts';

/** Takes the marks « and » out of a text; what stood between them is what must be found. */
function unmark(marked: string): { text: string; expected: string } {
  const start = marked.indexOf('«');
  const text = marked.replace('«', '').replace('»', '');
  const place = (offset: number) => {
    const lines = text
      .slice(0, offset)
      .replace(/^\ufeff/, '')
      .split(/\r\n|\n|\r/);
    return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  };
  return { text, expected: `${place(start)}-${place(marked.indexOf('»') - 1)}` };
}

describe('a value is found', () => {
  test.each<[string, string, ValuePath]>([
    ['in a block map', 'a:\n  b: «x y» # note\n', ['a', 'b']],
    ['in a block list', 'a:\n  - x\n  - «y»\n', ['a', 1]],
    ['in a flow map', 'a: { b: 1, c: «[2, 3]» }', ['a', 'c']],
    ['in a flow list', 'a: [1, «{b: 2}»]', ['a', 1]],
    ['in a pair inside a flow list', 'a: [b: «1»]', ['a', 0, 'b']],
    ['between quotes, quotes included', 'a: «"x: #y"»', ['a']],
    ['over several plain lines', 'a: «one\n  two»\nb: 1', ['a']],
    ['over several quoted lines', "a: «'one\n  two'»\nb: 1", ['a']],
    ['as a block of text, its header included', 'a: «|-\n  one\n\n  two»\n\nb: 1', ['a']],
    ['as a folded block with a comment in its header', 'a: «> # c\n  one\n  two»\nb: 1', ['a']],
    [
      'as a whole block map, without comments after it',
      'a:\n  «b: 1\n  c:\n    d: 2»\n    # note\n\ne: 3',
      ['a'],
    ],
    ['as a whole block list', 'a:\n«- 1\n- - 2\n  - 3»\n# note\nb: 3', ['a']],
    ['after an anchor and a tag', 'a: &x !!str «1»', ['a']],
    ['as an alias, where the path ends at it', 'a: &x 1\nb: «*x»', ['b']],
    ['with Chinese before it', '名称: { 中文: «投诉», b: 1 }', ['名称', '中文']],
    ['after an emoji, which counts two', 'a: ["😀", «1»]', ['a', 1]],
    ['with carriage returns', 'a: 1\r\nb:\r\n  - «c»\r\n', ['b', 0]],
    ['as a block of text with carriage returns', 'a: «|\r\n  one\r\n  two»\r\nb: 1', ['a']],
    ['with lone carriage returns', 'a: 1\rb:\r  - «c»\r', ['b', 0]],
    ['after a byte order mark', '\ufeffa: «1»', ['a']],
    ['under an explicit key', '? a\n: «1»\n', ['a']],
    ['under a quoted key', '"a b": «1»', ['a b']],
    ['under a key that is a number', '24: «x»', ['24']],
    ['under an empty key', '"": «x»', ['']],
    ['under an aliased key', 'a: &k b\n*k : «x»', ['b']],
    ['by the text of an index', 'a: [1, «2»]', ['a', '1']],
    ['at the root', '«a: 1\nb: 2»\n', []],
    ['at the root of a flow map', '  «{a: 1}» # note', []],
    ['after the document mark', '--- # note\n«a: 1»\n...\n', []],
  ])('%s', (_, marked, path) => {
    const { text, expected } = unmark(marked);
    expect(show(read(text).locate(path))).toBe(expected);
  });

  test.each<[string, string, ValuePath]>([
    ['through an alias to a map', 'a: &x { b: «1» }\nc: *x', ['c', 'b']],
    ['through an alias to a list', 'a: &x\n  - 1\n  - «2»\nc: *x', ['c', 1]],
    ['through two aliases', 'a: &x {b: «1»}\nc: &y {d: *x}\ne: *y', ['e', 'd', 'b']],
    ['through a merge key', 'a: &x {b: «1»}\nc: {<<: *x, d: 2}', ['c', 'b']],
    [
      'through a list of merges, the first that has it',
      'a: &x {b: «1»}\nc: &y {b: 2}\nd: {<<: [*x, *y]}',
      ['d', 'b'],
    ],
    ['through a merge of a merge', 'a: &x {b: «1»}\nc: &y {<<: *x}\nd: {<<: *y}', ['d', 'b']],
    ['through a map merged in place', 'a: {<<: {b: «1»}}', ['a', 'b']],
    [
      'but at the local key, where it wins over a merged one',
      'a: &x {b: 1}\nc: {<<: *x, b: «2»}',
      ['c', 'b'],
    ],
    ['at the first of two equal keys, which is the one that counts', 'a: «1»\na: 2', ['a']],
  ])('%s', (_, marked, path) => {
    const { text, expected } = unmark(marked);
    expect(show(read(text).locate(path))).toBe(expected);
  });
});

describe('a value that was left out is found at its key', () => {
  test.each<[string, string, ValuePath]>([
    ['in a block map', '«a»:\nb: 1', ['a']],
    ['with a comment after it', '«a»: # note\n\nb: 1', ['a']],
    ['in a flow map', '{«a»: , b: 1}', ['a']],
    ['in a flow map without a colon', '{«a», b: 1}', ['a']],
    ['or at the dash of its item', 'a:\n  «-»\n  - 1', ['a', 0]],
    ['or at the dash before a comment', 'a:\n  «-» # x-y\n  - 1', ['a', 0]],
  ])('%s', (_, marked, path) => {
    const { text, expected } = unmark(marked);
    expect(show(read(text).locate(path))).toBe(expected);
  });
});

describe('a key is found', () => {
  test.each<[string, string, ValuePath]>([
    ['in a block map', 'a:\n  «bc»: 1', ['a', 'bc']],
    ['in a flow map, quoted', 'a: {«"b c"»: 1}', ['a', 'b c']],
    ['through an alias', 'a: &x {«b»: 1}\nc: *x', ['c', 'b']],
    ['through a merge key', 'a: &x {«b»: 1}\nc: {<<: *x}', ['c', 'b']],
    ['as the first key of an item of a list', 'a:\n  - «id»: 1\n    b: 2', ['a', 0]],
    ['as the first key of an item in flow', 'a: [{«id»: 1}]', ['a', 0]],
    ['as the value of an item that is no map', 'a:\n  - «x y»', ['a', 0]],
    ['as the first key of the root', '# note\n«id»: 1\nb: 2', []],
    ['as an alias that is an item', 'a: &x {b: 1}\nc: [«*x»]', ['c', 0]],
  ])('%s', (_, marked, path) => {
    const { text, expected } = unmark(marked);
    expect(show(read(text).locate(path, 'key'))).toBe(expected);
  });
});

describe('a path that does not exist is found', () => {
  test.each<[string, string, ValuePath]>([
    ['at the key of the map that lacks it', 'a:\n  «b»:\n    c: 1', ['a', 'b', 'x']],
    ['at the nearest key that exists', '«a»:\n  b: 1', ['a', 'x', 'y', 0]],
    ['at the first key of the item that lacks it', 'a:\n  - «id»: 1', ['a', 0, 'x']],
    ['at the key of a list that is too short', '«a»: [1]', ['a', 5]],
    ['at the key of a text that has no parts', '«a»: text', ['a', 'b']],
    ['at the first key of the root', '«a»: 1', ['x']],
    ['at an index that is no number', '«a»: [1]', ['a', 'length']],
    ['at a name that every object has', '«a»: {b: 1}', ['a', 'constructor']],
    ['at the braces of an empty root', '«{}»', ['x']],
    ['at the key of the source, through an alias', 'a: &x {«b»: {c: 1}}\nd: *x', ['d', 'b', 'x']],
  ])('%s', (_, marked, path) => {
    const { text, expected } = unmark(marked);
    expect(show(read(text).locate(path))).toBe(expected);
    expect(show(read(text).locate(path, 'key'))).toBe(expected);
  });

  test('a missing property is reported at its parent, whether or not it exists', () => {
    const document = read('a:\n  b:\n    c: 1\n');
    expect(show(document.locateParent(['a', 'b', 'x']))).toBe('2:3-2:4');
    expect(show(document.locateParent(['a', 'b', 'c']))).toBe('2:3-2:4');
    expect(show(document.locateParent(['x']))).toBe('1:1-1:2');
    expect(show(document.locateParent([]))).toBe('1:1-1:2');
  });

  test('a text that could not be read has one place, its beginning', () => {
    expect(show(read('').locate(['a']))).toBe('1:1-1:1');
    expect(show(read('['.repeat(500)).locate(['a'], 'key'))).toBe('1:1-1:1');
  });
});

/** Every path of a value that leads to a text, a number, true, false or null. */
function leaves(value: unknown, path: ValuePath = []): ValuePath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([step, part]) => leaves(part, [...path, step]));
}

function at(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((part, step) => (part as Record<string | number, unknown>)[step], value);
}

describe('for any value, written in any style', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('投诉', 'a: b', '# x', '- y', '😀 名', "it's", 'true', '12'),
  );
  const value = fc.object({
    key: word,
    values: [word, fc.integer(), fc.boolean(), fc.constant(null)],
    maxDepth: 3,
  });
  const style = fc.record({
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
    indent: fc.constantFrom(2, 4),
    lineWidth: fc.constantFrom(0, 20, 80),
  } as const);

  test('reading gives it back, and each leaf is exactly where it was written', () => {
    fc.assert(
      fc.property(value, style, fc.constantFrom('\n', '\r\n'), (given, options, lineEnd) => {
        // Control characters cannot stand in YAML as themselves, and a key may by chance be a merge key.
        const text = stringify(given, { ...options, blockQuote: false, version: '1.2' }).replaceAll(
          '\n',
          lineEnd,
        );
        fc.pre(!/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)/.test(text) && !/^\s*"?<</m.test(text));
        const document = read(text);
        expect(document.findings).toEqual([]);
        expect(document.value).toEqual(given);
        for (const path of leaves(given)) {
          const found = cover(text, document.locate(path));
          expect(parse(found)).toEqual(at(given, path));
        }
      }),
      { numRuns: 300 },
    );
  });
});
