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
    ['an anchor', 'a: &x 1\n'],
    ['an alias', 'a: *x\n'],
    ['an alias in brackets', '[a,*x]\n'],
    ['an anchor right after the colon of a quoted key', '{"a":&x 1}\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a merge key', 'a:\n  <<: b\n'],
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
