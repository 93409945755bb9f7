import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { editsFor } from '../../../../src/core/lint/fix/edits-for.ts';
import { fixedValue } from '../../../../src/core/lint/fix/fixed-value.ts';
import { applyEdits } from '../../../../src/core/lint/fix/text-edit.ts';
import type { Fix } from '../../../../src/core/lint/fix.ts';
import type { ValuePath } from '../../../../src/core/standard/read/json-pointer.ts';

/** The text after a fix; null when it cannot be carried out. */
function fixed(text: string, fix: Fix): string | null {
  const edits = editsFor(fix, { file: 'a.yaml', text });
  return edits.length === 0 ? null : applyEdits(text, edits);
}

type Row = readonly [name: string, text: string, fix: Fix, expected: string | null];

const replace = (path: ValuePath, text: string): Fix => ({ kind: 'replace', path, text });
const rename = (path: ValuePath, text: string): Fix => ({ kind: 'replace', part: 'key', path, text });
const insert = (path: ValuePath, key: string, text: string): Fix => ({ kind: 'insert', path, key, text });
const remove = (...path: ValuePath): Fix => ({ kind: 'delete', path });

describe('a value is replaced', () => {
  test.each<Row>([
    ['plainly', 'a: old # why\nb: 1\n', replace(['a'], 'new'), 'a: new # why\nb: 1\n'],
    ['in single quotes', "a: 'it''s'\n", replace(['a'], "she's"), "a: 'she''s'\n"],
    ['in double quotes', 'a: "old"\n', replace(['a'], '新"'), 'a: "新\\""\n'],
    ['with quotes that it needs now', 'a: old\n', replace(['a'], 'x: y'), 'a: "x: y"\n'],
    ['with quotes that a bracket asks for', 'a: [old, b]\n', replace(['a', 0], 'x, y'), 'a: ["x, y", b]\n'],
    ['without quotes outside of brackets', 'a: old\n', replace(['a'], 'x, y'), 'a: x, y\n'],
    ['by a number', 'a: 5\n', replace(['a'], '6'), 'a: 6\n'],
    ['where nothing was written', 'a:\nb: 1\n', replace(['a'], 'new'), 'a: new\nb: 1\n'],
    ['in a list', 'a:\n  - old\n  - b\n', replace(['a', 0], 'new'), 'a:\n  - new\n  - b\n'],
    ['behind an anchor', 'a: &x old\n', replace(['a'], 'new'), 'a: &x new\n'],
    ['by its alias alone', 'a: &x old\nb: *x\n', replace(['b'], 'new'), 'a: &x old\nb: new\n'],
    ['over several lines', 'a: |\n  one\n  two\nb: 1\n', replace(['a'], 'new'), 'a: new\nb: 1\n'],
    ['between Windows line ends', 'a: old\r\nb: 1\r\n', replace(['a'], 'new'), 'a: new\r\nb: 1\r\n'],
    ['behind a byte order mark', '\ufeffa: old\n', replace(['a'], 'new'), '\ufeffa: new\n'],
    ['at the end of a file without a line end', 'a: old', replace(['a'], 'new'), 'a: new'],
    ['never, where others share it', 'a: &x old\nb: *x\n', replace(['a'], 'new'), null],
    ['never, where it is a list', 'a: [b]\n', replace(['a'], 'new'), null],
    ['never, where it is not there', 'a: b\n', replace(['b'], 'new'), null],
    [
      'never, where it is merged from elsewhere',
      'a: &x { c: 1 }\nb:\n  <<: *x\n',
      replace(['b', 'c'], '2'),
      null,
    ],
  ])('%s', (_, text, fix, expected) => {
    expect(fixed(text, fix)).toBe(expected);
  });
});

describe('a key is replaced', () => {
  test.each<Row>([
    ['plainly', 'limt: 5 wd # days\n', rename(['limt'], 'limit'), 'limit: 5 wd # days\n'],
    ['in its quotes', '"limt": 5\n', rename(['limt'], 'limit'), '"limit": 5\n'],
    ['between braces', 'a: { limt: 5, b: 1 }\n', rename(['a', 'limt'], 'limit'), 'a: { limit: 5, b: 1 }\n'],
    ['in a list', '- limt: 5\n  b: 1\n', rename([0, 'limt'], 'limit'), '- limit: 5\n  b: 1\n'],
    ['over a map', 'a:\n  b: 1\n', rename(['a'], 'c'), 'c:\n  b: 1\n'],
    ['with quotes that it needs', 'a: 1\n', rename(['a'], '1'), '"1": 1\n'],
    ['never by one that is there', 'a: 1\nb: 2\n', rename(['a'], 'b'), null],
  ])('%s', (_, text, fix, expected) => {
    expect(fixed(text, fix)).toBe(expected);
  });
});

describe('a key is added', () => {
  test.each<Row>([
    ['to the file', 'a: 1\n', insert([], 'b', 'x'), 'a: 1\nb: x\n'],
    ['to a file without a line end', 'a: 1', insert([], 'b', 'x'), 'a: 1\nb: x'],
    [
      'behind a comment on the line',
      'a: 1 # one\n# end\n',
      insert([], 'b', 'x'),
      'a: 1 # one\nb: x\n# end\n',
    ],
    [
      'to an item of a list',
      's:\n  - id: a\n    n: 1\n  - id: b\n',
      insert(['s', 0], 'k', 'true'),
      's:\n  - id: a\n    n: 1\n    k: true\n  - id: b\n',
    ],
    [
      'to an item with one key',
      's:\n- id: a\n- id: b\n',
      insert(['s', 0], 'k', 'x'),
      's:\n- id: a\n  k: x\n- id: b\n',
    ],
    [
      'behind what is nested',
      's:\n  a:\n    - 1\n    - 2\n\nt: 1\n',
      insert(['s'], 'k', 'x'),
      's:\n  a:\n    - 1\n    - 2\n  k: x\n\nt: 1\n',
    ],
    [
      'behind a text over several lines',
      's:\n  a: |\n    one\n\nt: 1\n',
      insert(['s'], 'k', 'x'),
      's:\n  a: |\n    one\n  k: x\n\nt: 1\n',
    ],
    [
      'behind the blank lines that a text keeps',
      's:\n  a: |+\n    one\n\nt: 1\n',
      insert(['s'], 'k', 'x'),
      's:\n  a: |+\n    one\n\n  k: x\nt: 1\n',
    ],
    ['behind an empty value', 's:\n  a:\nt: 1\n', insert(['s'], 'k', 'x'), 's:\n  a:\n  k: x\nt: 1\n'],
    ['between braces', 'a: { b: 1 }\n', insert(['a'], 'c', 'x, y'), 'a: { b: 1, c: "x, y" }\n'],
    ['between empty braces', 'a: {}\n', insert(['a'], 'c', 'x'), 'a: { c: x }\n'],
    ['before a last comma', 'a: { b: 1, }\n', insert(['a'], 'c', 'x'), 'a: { b: 1, c: x, }\n'],
    ['between Windows line ends', 'a: 1\r\n', insert([], 'b', 'x'), 'a: 1\r\nb: x\r\n'],
    ['behind a byte order mark', '\ufeffa: 1\n', insert([], 'b', 'x'), '\ufeffa: 1\nb: x\n'],
    ['never twice', 'a: 1\n', insert([], 'a', 'x'), null],
    ['never to a text', 'a: 1\n', insert(['a'], 'b', 'x'), null],
    ['never where others share the map', 'a: &x { c: 1 }\nb: *x\n', insert(['a'], 'd', '2'), null],
  ])('%s', (_, text, fix, expected) => {
    expect(fixed(text, fix)).toBe(expected);
  });
});

describe('an entry is taken away', () => {
  test.each<Row>([
    ['with its line', 'a: 1\nb: 2 # two\nc: 3\n', remove('b'), 'a: 1\nc: 3\n'],
    ['with all that it holds', 'a: 1\nb:\n  - x\n  - y\nc: 3\n', remove('b'), 'a: 1\nc: 3\n'],
    ['with the comment above it', 'a: 1\n\n# about b\n# more\nb: 2\nc: 3\n', remove('b'), 'a: 1\n\nc: 3\n'],
    ['without the heading above the first', '# the file\na: 1\nb: 2\n', remove('a'), '# the file\nb: 2\n'],
    ['without a comment that stands elsewhere', 'a: 1\n# free\n\nb: 2\n', remove('b'), 'a: 1\n# free\n\n'],
    ['at the end of a file without a line end', 'a: 1\nb: 2', remove('b'), 'a: 1'],
    [
      'where it shares the line of a dash',
      '- id: a\n  n: 1\n- id: b\n',
      remove(0, 'id'),
      '- n: 1\n- id: b\n',
    ],
    ['in a list', 'a:\n  - x\n  - y\n  - z\n', remove('a', 1), 'a:\n  - x\n  - z\n'],
    ['in a list of maps', 'a:\n  - id: x\n    n: 1\n  - id: y\n', remove('a', 0), 'a:\n  - id: y\n'],
    ['in a list within a list', '- - x\n  - y\n', remove(0, 0), '- - y\n'],
    ['between brackets, first', 'a: [x, y, z]\n', remove('a', 0), 'a: [y, z]\n'],
    ['between brackets, in the middle', 'a: [x, y, z]\n', remove('a', 1), 'a: [x, z]\n'],
    ['between brackets, last', 'a: [x, y, z]\n', remove('a', 2), 'a: [x, y]\n'],
    [
      'between brackets on lines',
      'a: [\n  x, # one\n  y # two\n]\n',
      remove('a', 1),
      'a: [\n  x # one\n   # two\n]\n',
    ],
    ['between braces', 'a: { b: 1, c: 2 }\n', remove('a', 'c'), 'a: { b: 1 }\n'],
    ['the only one of a map', 'a:\n  b: 1\nc: 2\n', remove('a', 'b'), 'a: {}\nc: 2\n'],
    ['the only one of a list', 'a:\n  - b\nc: 2\n', remove('a', 0), 'a: []\nc: 2\n'],
    ['the only one between brackets', 'a: [b]\n', remove('a', 0), 'a: []\n'],
    ['between Windows line ends', 'a: 1\r\nb: 2\r\nc: 3\r\n', remove('b'), 'a: 1\r\nc: 3\r\n'],
    ['with a text over several lines', 'a: 1\nb: |\n  x\n  y\nc: 3\n', remove('b'), 'a: 1\nc: 3\n'],
    ['with an empty value', 'a: 1\nb:\nc: 3\n', remove('b'), 'a: 1\nc: 3\n'],
    ['never with an anchor that others use', 'a: &x 1\nb: *x\n', remove('a'), null],
    ['never the whole file', 'a: 1\n', remove(), null],
  ])('%s', (_, text, fix, expected) => {
    expect(fixed(text, fix)).toBe(expected);
  });
});

test.each(['a: [', '', '# only a comment\n', 'a: *gone\n', '- &a [*a]\n'])(
  'a text that is no sound document is left alone: %j',
  (text) => {
    expect(fixed(text, insert([], 'z', 'x'))).toBeNull();
  },
);

describe('over any document', () => {
  const word = fc.constantFrom(
    'a',
    'b',
    'limit',
    '名称',
    'x y',
    'it: is',
    '- dash',
    '# no',
    'true',
    '12',
    "o'k",
    '"q"',
    'line\nline',
    '',
  );
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      word,
      fc.integer({ min: -5, max: 500 }),
      fc.constant(null),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'limit', 'c d', '名称', '5'), tie('node'), { maxKeys: 3 }),
    ),
  })).node;
  const pathsOf = (part: unknown, path: ValuePath = []): ValuePath[] => {
    if (typeof part !== 'object' || part === null) return [path];
    const entries: [string | number, unknown][] = Array.isArray(part)
      ? [...part.entries()]
      : Object.entries(part);
    return [path, ...entries.flatMap(([step, inner]) => pathsOf(inner, [...path, step]))];
  };
  const style = fc.record({
    collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
    defaultStringType: fc.constantFrom(
      'PLAIN' as const,
      'QUOTE_DOUBLE' as const,
      'QUOTE_SINGLE' as const,
      'BLOCK_LITERAL' as const,
    ),
    indentSeq: fc.boolean(),
    isWindows: fc.boolean(),
    hasMark: fc.boolean(),
    isCut: fc.boolean(),
  });

  test('a fix changes what it says and nothing else, and nearly always finds its place', () => {
    let tried = 0;
    let done = 0;
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'limit', '名称'), value, { minKeys: 1, maxKeys: 4 }),
        style,
        fc.nat(),
        fc.constantFrom('replace', 'rename', 'insert', 'delete'),
        word,
        (root, { isWindows, hasMark, isCut, ...looks }, pick, kind, text) => {
          const plain = stringify(root, { lineWidth: 0, ...looks });
          const cut = isCut ? plain.replace(/\n$/, '') : plain;
          const source = (hasMark ? '\ufeff' : '') + (isWindows ? cut.replaceAll('\n', '\r\n') : cut);
          // A text whose line ends are part of a value means something else with others.
          const before = parse(source.replace('\ufeff', ''));
          const paths = pathsOf(before).filter((path) => path.length > 0);
          const path = paths[pick % paths.length] ?? [];
          const fixes: Record<string, Fix> = {
            replace: replace(path, text),
            rename: rename(path, 'renamed'),
            insert: insert(path, 'inserted', text),
            delete: remove(...path),
          };
          const fix = fixes[kind] as Fix;
          const after = fixed(source, fix);
          if (fixedValue(before, [{ fix, written: 1 }]) === undefined) return;
          tried += 1;
          if (after === null) return;
          done += 1;
          const expected = fixedValue(before, [
            { fix, written: writtenIn(parse(after.replace('\ufeff', '')), fix) },
          ]);
          expect(parse(after.replace('\ufeff', ''))).toEqual(expected);
          expect(after.startsWith('\ufeff')).toBe(hasMark);
          if (isWindows && kind !== 'replace') expect(after).not.toMatch(/[^\r]\n/);
        },
      ),
      { numRuns: 600 },
    );
    expect(done / tried).toBeGreaterThan(0.75);
  });

  /** What stands after a fix where it writes. */
  function writtenIn(value: unknown, fix: Fix): unknown {
    const path = fix.kind === 'insert' ? [...fix.path, fix.key] : fix.path;
    return path.reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], value);
  }
});
