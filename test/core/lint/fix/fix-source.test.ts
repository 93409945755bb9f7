import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../../../../src/core/lint/finding.ts';
import { fixSource, type LintText } from '../../../../src/core/lint/fix/fix-source.ts';
import type { Fix } from '../../../../src/core/lint/fix.ts';
import type { SourceText } from '../../../../src/core/standard/read/read-yaml.ts';
import { readStandard } from '../../../../src/core/standard/read-standard.ts';
import { soundYaml } from '../../../support/lint-examples.ts';

const shape = async (source: SourceText) => readStandard(source).findings;

async function fixShape(text: string) {
  const source = { file: 'example.yaml', text };
  return fixSource(source, await shape(source), shape);
}

/** A finding whose only point is its fix. */
function asking(fix: Fix, severity: Finding['severity'] = 'warn'): Finding {
  const range = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { ruleId: 'test', code: null, severity, message: 'x', file: 'a.yaml', path: '', fix, ...range };
}

describe('slips planted in a standard', () => {
  /** Words of the example that lint knows, each at a place where a slip in it is noticed. */
  const words = [
    'family',
    'confidentiality',
    'trigger',
    'calendar',
    'supervisor:',
    'macro',
    'limit',
    'checks',
    'internal',
    'business',
    'approval',
    'exceptions',
  ];
  const places = words
    .flatMap((word) =>
      [...soundYaml.matchAll(new RegExp(`(?<![a-z_])${word}(?![a-z_])`, 'g'))].map(({ index }) => ({
        index,
        word,
      })),
    )
    .filter(({ word }) => !word.endsWith(':'));
  const slip = fc.record({
    place: fc.constantFrom(...places),
    at: fc.integer({ min: 1, max: 5 }),
    letter: fc.constantFrom('x', 'q', ''),
  });
  const looks = fc.record({ isWindows: fc.boolean(), hasMark: fc.boolean(), isCut: fc.boolean() });

  test('are put right, and nothing else of the text changes', async () => {
    let restored = 0;
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(slip, { minLength: 1, maxLength: 4, selector: ({ place }) => place.index }),
        looks,
        async (slips, { isWindows, hasMark, isCut }) => {
          const clothed = (text: string) => {
            const cut = isCut ? text.trimEnd() : text;
            return (hasMark ? '\ufeff' : '') + (isWindows ? cut.replaceAll('\n', '\r\n') : cut);
          };
          const broken = slips
            .toSorted((a, b) => b.place.index - a.place.index)
            .reduce(
              (text, { place: { index }, at, letter }) =>
                text.slice(0, index + at) + letter + text.slice(index + at + (letter === '' ? 1 : 0)),
              soundYaml,
            );
          const before = clothed(broken);
          const { text, fixed, findings } = await fixShape(before);
          tried += 1;
          if (text === clothed(soundYaml)) restored += 1;
          // What was not put right is still told; what was, was put right by the words of the example.
          expect(findings.filter(({ fix }) => fix)).toEqual([]);
          expect(fixed === 0).toBe(text === before);
          const lines = (whole: string) => whole.split(/\r?\n/);
          expect(lines(text)).toHaveLength(lines(before).length);
          const strange = lines(text).filter(
            (line, index) => line !== lines(before)[index] && !lines(clothed(soundYaml)).includes(line),
          );
          expect(strange).toEqual([]);
          expect(text.includes('\r\n')).toBe(isWindows);
        },
      ),
      { numRuns: 60 },
    );
    expect(restored / tried).toBeGreaterThan(0.6);
  });
});

test('a key that has swallowed its value is left to a person', async () => {
  const { text, fixed } = await fixShape(soundYaml.replace('limit: 2 h', 'limit 2 h'));
  expect([text.includes('limit 2 h'), fixed]).toEqual([true, 0]);
});

describe('fixes', () => {
  const run = (text: string, fixes: readonly Finding[], lint: LintText = async () => []) =>
    fixSource({ file: 'a.yaml', text }, fixes, lint);

  test('that touch each other wait for the next round', async () => {
    const all = ['b', 'c', 'd'].map((key) => asking({ kind: 'insert', path: [], key, text: '1' }));
    const left = async ({ text }: SourceText) =>
      all.filter(({ fix }) => fix?.kind === 'insert' && !(fix.key in parse(text)));
    const { text, fixed, findings } = await run('a: 1\n', all, left);
    expect(parse(text)).toEqual({ a: 1, b: 1, c: 1, d: 1 });
    expect([fixed, findings]).toEqual([3, []]);
  });

  test('that leave more errors than there were are not carried out; the others are', async () => {
    const good = asking({ kind: 'replace', path: ['a'], text: 'good' });
    const bad = asking({ kind: 'replace', path: ['b'], text: 'bad' });
    const lint = async ({ text }: SourceText) => [
      ...(text.includes('good') ? [] : [good]),
      ...(text.includes('bad') ? [{ ...bad, severity: 'error' as const }] : [bad]),
    ];
    const { text, fixed } = await run('a: x\nb: y\n', [good, bad], lint);
    expect([text, fixed]).toEqual(['a: good\nb: y\n', 1]);
  });

  test('that would undo each other come to an end', async () => {
    const lint = async ({ text }: SourceText) => [
      asking({ kind: 'replace', path: ['a'], text: text.includes('one') ? 'two' : 'one' }),
    ];
    const { text } = await run('a: one\n', await lint({ file: '', text: 'one' }), lint);
    expect(['a: one\n', 'a: two\n']).toContain(text);
  });

  test('that mean one key twice are carried out once', async () => {
    const both = ['limt', 'limitt'].map((key) =>
      asking({ kind: 'replace', part: 'key', path: [key], text: 'limit' }),
    );
    const { text, fixed } = await run('limt: 1\nlimitt: 2\n', both, async ({ text: now }) =>
      both.filter(({ fix }) => fix && String(fix.path[0]) in parse(now)),
    );
    expect([parse(text), fixed]).toEqual([{ limit: 1, limitt: 2 }, 1]);
  });

  test('of a text without a place for them change nothing', async () => {
    const { text, fixed } = await run('a: [\n', [asking({ kind: 'delete', path: ['a'] })]);
    expect([text, fixed]).toEqual(['a: [\n', 0]);
  });
});
