import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ValuePath } from '../../../../../src/core/standard/read/json-pointer.ts';
import { readQuickly } from '../../../../../src/core/standard/read/quick/read-quickly.ts';
import { readExactly } from '../../../../../src/core/standard/read/read-exactly.ts';
import { readYaml } from '../../../../../src/core/standard/read/read-yaml.ts';

describe('leaves to the exact reader', () => {
  test.each([
    ['a key that is written twice', 'a: 1\na: 2\n'],
    ['a key that is a number', '1: a\n'],
    ['a key that is nothing', ': a\n'],
    ['a key that is a list', '[a]: 1\n'],
    ['a key with a question mark', '? a\n: 1\n'],
    ['a key called __proto__', '__proto__: 1\n'],
    ['an anchor with nothing after it', 'a: &x\n'],
    ['an anchor of a key', '&x a: 1\n'],
    ['an anchor whose name is no plain word', 'a: &锚 1\n'],
    ['an anchor that is there already', 'a: &x 1\nb: &x 2\n'],
    ['an alias that leads nowhere', 'a: *x\n'],
    ['an alias in brackets that leads nowhere', '[a,*x]\n'],
    ['an alias to what it is part of', 'a: &x [*x]\n'],
    ['an alias for a key', 'a: &x b\n*x : 1\n'],
    ['an alias with more after it', 'a: &x 1\nb: *x c\n'],
    ['aliases that grow to too much', `a: &x [${'1,'.repeat(1000)}]\nb:\n${'- *x\n'.repeat(101)}`],
    ['an anchor right after the colon of a quoted key', '{"a":&x 1}\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a merge of what is no map', 'a:\n  <<: b\n'],
    ['a merge of a list of what is no map', 'a: &x [1]\nb:\n  <<: *x\n'],
    ['two merge keys', 'a: &x {b: 1}\nc:\n  <<: *x\n  <<: *x\n'],
    ['a merge key and a quoted one', 'a: &x {b: 1}\nc: {<<: *x, "<<": 2}\n'],
    ['a key written twice beside a merged one', 'a: &x {b: 1}\nc: {<<: *x, b: 2, b: 3}\n'],
    ['the mark of a document', '---\na: 1\n'],
    ['the end of a document', 'a: 1\n...\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a tab', 'a:\t1\n'],
    ['a control character', 'a: \u0007\n'],
    ['a line separator', 'a: b\u2028c\n'],
    ['a block that keeps its last lines', 'a: |+\n  b\n\n'],
    ['a block that says how deep it stands', 'a: |2\n    b\n'],
    ['a line that ends in a backslash', 'a: "b\\\n  c"\n'],
    ['words after a quoted text', 'a:\n- "b" c: d\n'],
    ['words after a bracket', 'a:\n- {b: 1}c: d\n'],
    ['a colon before a word in braces', '{a # b\n  :c }\n'],
    ['one text alone', 'a\n'],
    ['nothing', '# a\n'],
    ['an open bracket', 'a: [b\n'],
    ['lists nested without end', '['.repeat(10_000)],
  ])('%s', (_, text) => {
    expect(readQuickly(text)).toBeNull();
  });
});

test('reads ordinary texts itself', () => {
  for (const text of ordinary) expect(readQuickly(text)).not.toBeNull();
});

test.each([
  ['an alias', 'a: &x {b: [1]}\nc: *x\nd: [*x, { e: *x }]\n'],
  ['an anchor of a block', 'a: &x\n  b: 1\nc:\n- &y\n  d: *x\n- *y\n'],
  ['an anchor of a text', 'a: &x "b"\nc: &y |\n  d\ne: [*x, *y]\n'],
  ['the anchor of all', '&x\na: 1\n'],
  ['a merge', 'a: &x {b: 1, c: 2}\nd: { c: 3, <<: *x, b: 4 }\ne:\n  <<: *x\n'],
  ['a merge of several', 'a: &x {b: 1}\nc: &y {<<: *x, b: 2, d: 3}\ne:\n- <<: [*y, *x, {f: 5}]\n'],
  ['a merge of an anchored list', 'a: &x [{b: 1}, {b: 2, c: 3}]\nd:\n  <<: *x\n  e: 1\n'],
  ['a merge of nothing at all', 'a:\n  <<: []\n  b: 1\n'],
  ['a space that does not break', 'a: \u00a0\nb: c\u00a0\n'],
  ['a quoted <<', 'a: {"<<": 1}\nb: 2\n'],
])('reads %s itself, and as the exact reader does', (_, text) => {
  expect(readQuickly(text)).not.toBeNull();
  expect(differenceIn(text)).toBeNull();
});

const top = path.resolve(import.meta.dirname, '../../../../..');
const ordinary = ['processes/complaint-handling.yaml', 'test/fixtures/complaint-as-printed.yaml'].map(
  (file) => readFileSync(path.join(top, file), 'utf8'),
);

describe('agrees with the exact reader on value, findings and every place', () => {
  test('of the standards that are shipped', () => {
    for (const text of ordinary) expect(differenceIn(text)).toBeNull();
  });

  test('of lines of standards after any small changes', () => {
    const lines = ordinary.flatMap((text) => text.split('\n'));
    const part = fc
      .tuple(fc.nat({ max: lines.length - 1 }), fc.integer({ min: 1, max: 25 }))
      .map(([from, count]) => outdented(lines.slice(from, from + count)));
    const signs = fc.constantFrom(
      ...': , - { } [ ] " \' # | > |- ? ! & * % \\ \n \n\n a: - - 1 null ~'.split(' '),
      ' ',
    );
    const change = fc.record({
      at: fc.nat(),
      cut: fc.nat({ max: 3 }),
      put: fc.oneof(signs, fc.constant('')),
    });
    let quick = 0;
    fc.assert(
      fc.property(part, fc.array(change, { maxLength: 3 }), (text, changes) => {
        const changed = changes.reduce(changedAt, text);
        if (readQuickly(changed)) quick += 1;
        expect(differenceIn(changed)).toBeNull();
      }),
      { numRuns: 1500, examples: [['- a\n- b: 1\r\n  c: [x, {y: }]\n', []]] },
    );
    expect(quick).toBeGreaterThan(300);
  });

  test('of texts rich in anchors, aliases and merges after any small changes', () => {
    const names = ['x', 'y', 'z'];
    const named = fc.constantFrom(...names);
    const value = fc.oneof(
      named.map((name) => `*${name}`),
      named.map((name) => `{ <<: *${name}, k: 1 }`),
      fc.tuple(named, named).map(([one, other]) => `[*${one}, { l: *${other} }]`),
      named.map((name) => `\n    <<: *${name}\n    m: 1`),
      fc.tuple(named, named).map(([one, other]) => `\n    <<: [*${one}, *${other}]\n    k: 2`),
      named.map((name) => `\n  - *${name}\n  - <<: *${name}\n    k: 3`),
      fc.constantFrom('a', '"b"', '|\n    c', '&w { k: 4 }', ''),
    );
    const change = fc.record({
      at: fc.nat(),
      cut: fc.nat({ max: 2 }),
      put: fc.constantFrom('', ' ', '\n', '*x', '&v ', '<<: *y', ': ', ', ', '- ', '#', '"', '{', ']'),
    });
    let quick = 0;
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 5 }),
        fc.array(change, { maxLength: 2 }),
        (values, changes) => {
          const lines = values.map((one, index) => `v${index}: ${one}`);
          const head = ['x: &x { k: x, "<<": 5 }', 'y: &y', '  <<: *x', '  l: y', 'z: &z [*x, *y]'];
          const text = changes.reduce(changedAt, `${[...head, ...lines].join('\n')}\n`);
          if (readQuickly(text)) quick += 1;
          expect(differenceIn(text)).toBeNull();
        },
      ),
      { numRuns: 1000 },
    );
    expect(quick).toBeGreaterThan(200);
  });
});

function outdented(lines: readonly string[]): string {
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return `${lines.map((line) => line.replace(new RegExp(`^ {0,${indent}}`), '')).join('\n')}\n`;
}

function changedAt(text: string, { at, cut, put }: { at: number; cut: number; put: string }): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + put + text.slice(place + cut);
}

/** Where the two readers differ, in words; null where they agree or the quick one has left the text to the exact one. */
function differenceIn(text: string): string | null {
  const quick = readQuickly(text);
  if (quick === null) return null;
  const exact = readExactly({ file: 'a.yaml', text });
  if (exact.findings.length > 0) return `the exact reader finds ${exact.findings[0]?.ruleId}`;
  expect(quick.value).toEqual(exact.value);
  const document = readYaml({ file: 'a.yaml', text });
  for (const one of pathsOf(quick.value, []))
    for (const part of ['key', 'value'] as const)
      expect({ one, part, ...document.locate(one, part) }).toEqual({ one, part, ...exact.locate(one, part) });
  return null;
}

/** Every path of a value, and one more below each that is not there. */
function* pathsOf(value: unknown, path: ValuePath): Generator<ValuePath> {
  yield path;
  yield [...path, 'missing'];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value))
    yield* pathsOf(item, [...path, Array.isArray(value) ? Number(key) : key]);
}
