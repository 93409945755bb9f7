import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement, exactReader, programReader, type Reader } from '../../bench/fuzz-lint/agreement.ts';
import { compareReaders, fuzzInputs, fuzzPlaces, trySuite } from '../../bench/fuzz-lint/campaign.ts';
import { faultIn } from '../../bench/fuzz-lint/faults.ts';
import { listHostile } from '../../bench/fuzz-lint/hostile.ts';
import { misplacement, plantedMistake, writings } from '../../bench/fuzz-lint/planted.ts';

const seed = 20_261_121;
const hostile = new Map(listHostile().map(({ name, text }) => [name, text]));

describe('lint under random input', () => {
  it('takes anything without a crash, a place outside the text or another answer the second time', async () => {
    const failures: string[] = [];
    for await (const outcome of fuzzInputs(150, seed)) failures.push(...outcome.failures);
    expect(failures).toEqual([]);
  });

  it('refuses what the YAML test suite says must be refused', async () => {
    expect((await trySuite(programReader)).failures).toEqual([]);
  });

  it.each([
    'alias bomb',
    'merge bomb',
    'alias to itself',
    'deep flow maps',
    'deep condition',
    'long condition',
  ])('copes with a hostile file: %s', async (wanted) => {
    const text = hostile.get(wanted);
    expect(text).toBeDefined();
    expect(await faultIn(new TextEncoder().encode(text))).toBeNull();
  });
});

describe('a mistake planted at a known place', () => {
  it.each(writings)('is found right there: $name', async (writing) => {
    const planted = fc.sample(plantedMistake(writing), { numRuns: 4, seed });
    for (const one of planted) expect(await misplacement(one)).toBeNull();
  });

  it('is missed by the proof itself when it is told another place', async () => {
    const [planted] = fc.sample(plantedMistake(), { numRuns: 1, seed });
    if (!planted) throw new Error('nothing was planted');
    expect(await misplacement({ ...planted, place: '1:1-1:2' })).toContain('should be at 1:1-1:2');
  });

  it('is found in every form that chance makes of it', async () => {
    expect((await fuzzPlaces(60, seed)).failures).toEqual([]);
  });
});

describe('two readers of YAML', () => {
  const judge: Reader = programReader;

  it('agree: the quick one of the program and the exact one', async () => {
    const failures = (await compareReaders({ reader: programReader, judge: exactReader }, 200, seed))
      .failures;
    expect(failures).toEqual([]);
  });

  it('agree where they are one', async () => {
    expect((await compareReaders({ reader: programReader, judge }, 30, seed)).failures).toEqual([]);
  });

  it.each<[string, Partial<ReturnType<Reader>>]>([
    ['a value', { value: { a: 2 } }],
    ['whether there are errors', { hasErrors: true }],
    ['a place', { locate: () => ({ line: 1, column: 9, endLine: 1, endColumn: 9 }) }],
  ])('are caught where they differ in %s', (_, other) => {
    const reader: Reader = (text) => ({ ...programReader(text), ...other });
    expect(disagreement('a: 1\n', reader, judge)).not.toBeNull();
    expect(disagreement('a: 1\n', programReader, judge)).toBeNull();
  });

  it('are caught where they differ in the order of keys', () => {
    const reader: Reader = (text) => ({ ...programReader(text), value: { b: 2, a: 1 } });
    expect(disagreement('a: 1\nb: 2\n', reader, judge)).toContain('order');
  });
});
