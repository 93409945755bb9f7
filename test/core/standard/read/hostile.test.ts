import { describe, expect, test } from 'vitest';
import { brief, read, words } from './support.ts';

const N = 100_000;

/** What reading gives, and how long it took. */
function timed(text: string) {
  const from = performance.now();
  const document = read(text);
  return { ...document, tookMs: performance.now() - from };
}

describe('what would exhaust time or memory is refused with a finding', () => {
  const laughs = [
    'a0: &a0 lol',
    ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`),
  ];
  const chain = Array.from({ length: 600 }, (_, i) => `a${i}: &a${i} {x: ${i > 0 ? `*a${i - 1}` : 1}}`);
  const merges = Array.from(
    { length: 3000 },
    (_, i) => `a${i}: &a${i} {${i > 0 ? `<<: *a${i - 1}, ` : ''}k${i}: 1}`,
  );
  test.each([
    ['a billion laughs', laughs.join('\n')],
    ['a chain of anchors, each holding the one before', chain.join('\n')],
    ['a chain of merges, each larger than the one before', merges.join('\n')],
    [
      'a long text repeated a thousand times',
      `a: &a ${'x'.repeat(1_000_000)}\nb: [${Array(1000).fill('*a').join(',')}]`,
    ],
  ])('%s', (_, text) => {
    const { findings, value, tookMs } = timed(text);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['yaml-alias-bomb']);
    expect(words(findings[0])).toMatch(/展开/);
    expect(value).toBeUndefined();
    expect(tookMs).toBeLessThan(3000);
  });

  test('a billion laughs are found out at once', () => {
    // Ten lines that would expand to ten thousand million: bounded work is a matter of milliseconds.
    expect(timed(laughs.slice(0, 11).join('\n')).tookMs).toBeLessThan(1000);
  });

  test('honest use of aliases is not taken for a bomb', () => {
    const text = `a: &a {x: 1, y: [1, 2, 3]}\nb:\n${'  - *a\n'.repeat(2000)}`;
    const { findings, value } = read(text);
    expect(findings).toEqual([]);
    expect((value as { b: unknown[] }).b).toHaveLength(2000);
  });

  test.each([
    ['a: &a [*a]', '1:8-1:10'],
    ['&a {b: *a}', '1:8-1:10'],
    ['&a {<<: *a}', '1:9-1:11'],
    ['a: &a\n  b: &b [*a, *b]', '2:10-2:12'],
  ])('an anchor that contains itself: %j', (text, range) => {
    const { findings, value } = read(text);
    expect(brief(findings)[0]).toBe(`yaml-alias-bomb ${range}`);
    expect(words(findings[0])).toContain('它自己');
    expect(value).toBeUndefined();
  });

  test.each([
    ['brackets never closed', '['.repeat(N)],
    ['brackets closed', '['.repeat(N) + ']'.repeat(N)],
    ['braces', '{a: '.repeat(N)],
    ['dashes', '- '.repeat(N)],
    ['explicit keys', '? '.repeat(N)],
    ['colons', ': '.repeat(N)],
    ['a staircase of lines', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('nesting without end: %s', (_, text) => {
    const { findings, value, tookMs } = timed(text);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['yaml-too-deep']);
    expect(value).toBeUndefined();
    expect(tookMs).toBeLessThan(3000);
  });

  test('two hundred levels are read, two hundred and one are not', () => {
    expect(read('['.repeat(200) + ']'.repeat(200)).findings).toEqual([]);
    expect(brief(read('['.repeat(201) + ']'.repeat(201)).findings)).toEqual(['yaml-too-deep 1:201-1:202']);
    const stairs = (levels: number) =>
      Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    expect(read(stairs(200)).findings).toEqual([]);
    expect(read(stairs(201)).findings.map(({ ruleId }) => ruleId)).toEqual(['yaml-too-deep']);
  });
});

describe('a file of nothing but mistakes', () => {
  test.each([
    ['bad escapes', `a: "${'\\q'.repeat(N)}"`],
    ['quotes', 'a: "b\n'.repeat(5_000)],
    ['stray brackets', '}\n'.repeat(N)],
    ['commas', `[${','.repeat(N)}`],
    ['anchors', '&a '.repeat(5_000)],
    ['tags', '!a '.repeat(5_000)],
    ['unknown tags', '- !a b\n'.repeat(5_000)],
    ['unknown aliases', '- *a\n'.repeat(5_000)],
    ['equal keys', 'a: 1\n'.repeat(5_000)],
    ['keys that are numbers', Array.from({ length: 5_000 }, (_, i) => `${i}: 1`).join('\n')],
    ['directives', '%FOO\n'.repeat(5_000)],
    ['control characters', '\x02\x18\x1f\0'.repeat(N)],
  ])('is listed up to a bound, and says that there is more: %s', (_, text) => {
    const { findings, tookMs } = timed(text);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThan(210);
    expect(tookMs).toBeLessThan(10_000);
    if (findings.length > 100) expect(words(findings.at(-1), 'en')).toMatch(/more mistakes|Too many/);
  });
});

test('mistakes beyond the bound are not even looked at', () => {
  // Half a million error objects would take some ten seconds and hundreds of megabytes.
  expect(timed(`a: "${'\\q'.repeat(500_000)}"`).tookMs).toBeLessThan(3000);
});

describe('a file of many small parts', () => {
  test('takes time in proportion', () => {
    const keys = Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`);
    expect(timed(keys.join('\n')).tookMs).toBeLessThan(10_000);
    expect(Object.keys(read(`{${keys.join(', ')}}`).value as object)).toHaveLength(10_000);
  });

  test.each([
    '# x\n'.repeat(N),
    '\n'.repeat(N / 4),
    ' '.repeat(N),
    '---\n'.repeat(5_000),
    '"'.repeat(N),
    "'".repeat(N),
  ])('is read or refused, whatever it is made of (%#)', (text) => {
    expect(timed(text).tookMs).toBeLessThan(10_000);
  });
});

/** As many lines as fill a megabyte. */
function megabyteOf(line: string): string {
  return line.repeat(Math.ceil(1_000_000 / line.length));
}

describe('a megabyte of hardly anything but parts', () => {
  // The exact reader takes seconds for it; bounds of time are wide, for a machine may be busy.
  test.each([
    ['aliases', `a: &a x\nb:\n${megabyteOf('- *a\n')}`, []],
    ['line ends', '\r'.repeat(1_000_000), ['empty-file']],
    ['comments', megabyteOf('# a\n\n'), ['empty-file']],
    ['documents', megabyteOf('---\na\n'), ['yaml-multiple-documents']],
    ['merges of one map', `a: &a { b: 1 }\nc:\n${megabyteOf('- { <<: *a }\n')}`, ['file-too-large']],
  ])('is read or refused soon: %s', (_, text, expected) => {
    const { findings, tookMs } = timed(text);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(expected);
    expect(tookMs).toBeLessThan(4000);
  });

  test.each([
    ['unknown tags', '- !x y\n', 'yaml-unknown-tag'],
    ['unknown aliases', '- *a\n', 'yaml-syntax'],
  ])('has its first mistakes listed, and then a word that there is more: %s', (_, line, ruleId) => {
    const { findings, tookMs } = timed(megabyteOf(line));
    expect(findings.slice(0, 200).every((one) => one.ruleId === ruleId)).toBe(true);
    expect(findings).toHaveLength(201);
    expect(words(findings.at(-1), 'en')).toMatch(/more mistakes|Too many|too many/);
    expect(tookMs).toBeLessThan(4000);
  });

  test('is not blamed for what stands open where the reading stopped', () => {
    const { findings } = timed(`a: !x 1\nb: [\n${megabyteOf('  1,\n')}]\n`);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['yaml-unknown-tag', 'file-too-large']);
  });

  test('gives the place of what it is part of where the exact reader would take too long for it', () => {
    const document = read(`a:\n${megabyteOf('-\n')}`);
    expect(document.findings).toEqual([]);
    expect(document.locate(['a', 7], 'value')).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 2 });
  });

  test('is read again for a stray bracket only where that takes no time', () => {
    const { findings, tookMs } = timed(`${'a]: 1\n'.repeat(9)}${megabyteOf('# a comment\n')}`);
    expect(findings.length).toBeGreaterThan(0);
    expect(tookMs).toBeLessThan(4000);
  });
});
