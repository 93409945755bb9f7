import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/lint/finding.ts';
import { fingerprintsOf } from '../../../src/core/lint/fingerprint.ts';
import { finding } from '../../render/findings/support.ts';

const TEXT = 'id: x\nsteps:\n  - id: a\n    limit: two hours\n  - id: b\n    limit: two hours\n';
const FIRST = finding({ line: 4, column: 12, path: '/steps/0/limit' });
const SECOND = finding({ line: 6, column: 12, path: '/steps/1/limit' });

function marksOf(findings: readonly Finding[], text: string): readonly string[] {
  return fingerprintsOf(findings, new Map([['a.yaml', text]]));
}

describe('fingerprints', () => {
  const [first = '', second = ''] = marksOf([FIRST, SECOND], TEXT);

  test('are 64 hex digits, and differ though rule, keys and line are the same', () => {
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(second).toMatch(/^[0-9a-f]{64}$/);
    expect(first).not.toBe(second);
  });

  test('come in the order given, whichever it is', () => {
    expect(marksOf([SECOND, FIRST], TEXT)).toEqual([second, first]);
  });

  test('of a file do not depend on other files', () => {
    const sources = new Map([
      ['a.yaml', TEXT],
      ['b.yaml', 'other: text\n'.repeat(9)],
    ]);
    const other = { ...FIRST, file: 'b.yaml' };
    const [alone] = fingerprintsOf([other], sources);
    expect(fingerprintsOf([FIRST, other], sources)).toEqual([first, alone]);
  });

  test('of the same finding given twice differ too', () => {
    expect(new Set(marksOf([FIRST, FIRST, SECOND], TEXT)).size).toBe(3);
  });

  const moved = (part: Partial<Finding>) => ({ ...FIRST, ...part });
  test.each<[string, Finding, string]>([
    ['lines are put before', moved({ line: 6, endLine: 6 }), `# one\n# two\n${TEXT}`],
    [
      'a step is put before',
      moved({ line: 5, path: '/steps/1/limit' }),
      TEXT.replace('  - id: a', '  - id: new\n  - id: a'),
    ],
    ['the line is indented', moved({ column: 14 }), TEXT.replace('    limit', '\t     limit')],
    ['line ends become CRLF', FIRST, TEXT.replaceAll('\n', '\r\n')],
    ['a byte order mark is put before', FIRST, `\ufeff${TEXT}`],
    ['the rule is reworded', moved({ message: 'other', hint: 'words' }), TEXT],
    ['its level changes', moved({ severity: 'info' }), TEXT],
    ['it gets a code', moved({ code: 'TIME-01' }), TEXT],
  ])('stay when %s', (_, one, text) => {
    expect(marksOf([one], text)).toEqual([first]);
  });

  test.each<[string, Finding, string]>([
    ['the rule is another', moved({ ruleId: 'other-rule' }), TEXT],
    ['the file is another', moved({ file: 'b.yaml' }), TEXT],
    ['the key is another', moved({ path: '/steps/0/name' }), TEXT],
    ['the line says something else', FIRST, TEXT.replace('two hours', 'three hours')],
    ['the text is not known', FIRST, ''],
  ])('change when %s', (_, one, text) => {
    expect(marksOf([one], text)).not.toEqual([first]);
  });

  test('keep keys that only contain digits', () => {
    const [one] = marksOf([moved({ path: '/steps/step1/limit' })], TEXT);
    const [other] = marksOf([moved({ path: '/steps/step2/limit' })], TEXT);
    expect(one).not.toBe(other);
  });

  test('of any findings are as many as the findings, all different, and the same in any order', () => {
    const any = fc.record({
      ruleId: fc.constantFrom('a', 'b'),
      file: fc.constantFrom('a.yaml', 'b.yaml'),
      line: fc.integer({ min: 1, max: 9 }),
      path: fc.constantFrom('', '/steps/0', '/steps/1'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (parts) => {
        const list = parts.map((part) => finding(part));
        const marks = marksOf(list, TEXT);
        expect(marks).toHaveLength(list.length);
        expect(new Set(marks).size).toBe(list.length);
        expect(marksOf(list.toReversed(), TEXT).toSorted()).toEqual(marks.toSorted());
      }),
    );
  });

  test('of a thousand findings in a line of a megabyte come at once', () => {
    const text = `a: ${'客户 '.repeat(350_000)}\n`;
    const list = Array.from({ length: 1000 }, (_, column) => finding({ column: column + 1 }));
    const from = performance.now();
    expect(new Set(marksOf(list, text)).size).toBe(1000);
    expect(performance.now() - from).toBeLessThan(1000);
  });
});
