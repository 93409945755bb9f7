import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselineOf, readBaseline, splitByBaseline, writeBaseline } from '../../../src/core/lint/baseline.ts';
import type { Finding } from '../../../src/core/lint/finding.ts';

const words = ['same', 'same', 'other', 'more'];

/** A finding of a rule at a line of a file. */
function finding(line: number, ruleId = 'a-rule', file = 'a.yaml'): Finding {
  const range = { line, column: 1, endLine: line, endColumn: 2 };
  return { ruleId, code: null, severity: 'warn', message: 'x', file, path: `/steps/${line}`, ...range };
}

const marked = (lines: readonly string[], findings: readonly Finding[]) => ({
  findings,
  sources: new Map([['a.yaml', lines.join('\n')]]),
  wasLookedAt: () => true,
});

/** What a baseline of some lines makes of others, every line that is no comment having a finding. */
function split(before: readonly string[], after: readonly string[]) {
  const all = (lines: readonly string[]) =>
    marked(
      lines,
      lines.flatMap((line, index) => (line.startsWith('#') ? [] : [finding(index + 1)])),
    );
  const baseline = readBaseline(writeBaseline(baselineOf(all(before))));
  if (!baseline) throw new Error('no baseline');
  return splitByBaseline(all(after), baseline);
}

describe('a baseline', () => {
  test.each<[name: string, after: readonly string[], fresh: number[], known: number, stale: number[]]>([
    ['nothing changed', words, [], 4, []],
    ['lines moved', ['#', '#', ...words], [], 4, []],
    ['one was put right', ['same', 'other', 'more'], [], 3, [1]],
    ['one more of the same', ['same', ...words], [3], 4, []],
    ['a new one', [...words, 'new'], [5], 4, []],
    ['everything is new', ['new'], [1], 0, [4]],
    ['all put right', [], [], 0, [4]],
  ])('when %s', (_, after, fresh, known, stale) => {
    const result = split(words, after);
    expect(result.fresh.map(({ line }) => line)).toEqual(fresh);
    expect(result.known).toBe(known);
    expect(result.stale.map(({ count }) => count)).toEqual(stale);
  });

  test('accounts for every finding, whatever is put between, taken away or added', () => {
    const line = fc.constantFrom('same', 'other', '# note', 'more', 'x');
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (before, after) => {
        const count = (lines: readonly string[]) => lines.filter((one) => !one.startsWith('#')).length;
        const { fresh, known, stale } = split(before, after);
        expect(fresh.length + known).toBe(count(after));
        expect(stale.reduce((sum, one) => sum + one.count, 0) + known).toBe(count(before));
        expect(split(after, after).fresh).toEqual([]);
      }),
    );
  });

  test('hides no finding of another rule or file', () => {
    const lines = ['same'];
    const baseline = baselineOf(marked(lines, [finding(1)]));
    for (const other of [finding(1, 'another-rule'), finding(1, 'a-rule', 'b.yaml')])
      expect(splitByBaseline(marked(lines, [other]), baseline).fresh).toEqual([other]);
  });

  test.each([
    '',
    '[]',
    '{}',
    'null',
    '{"schemaVersion":2,"files":{}}',
    '{"schemaVersion":1,"files":{"a":{"b":1}}}',
    '{"schemaVersion":1,"files":[]}',
    'not json',
  ])('%j is none', (text) => {
    expect(readBaseline(text)).toBeNull();
  });

  test('files and rules may have any name', () => {
    const strange = [finding(1, '__proto__', '__proto__'), finding(1, 'constructor', 'constructor')];
    const baseline = readBaseline(writeBaseline(baselineOf(marked([], strange))));
    expect(baseline && splitByBaseline(marked([], strange), baseline)).toMatchObject({ known: 2, fresh: [] });
  });
});
