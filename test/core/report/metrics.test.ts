import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf, roundHalfUp, spreadOf } from '../../../src/core/report/metrics.ts';
import { percentileOf } from '../../../src/core/report/percentile.ts';

describe('a rate', () => {
  it('without a denominator has no value, neither 0 nor 100 %', () => {
    expect(rateOf(0, 0)).toEqual({ value: null, percent: null, numerator: 0, denominator: 0 });
  });

  it.each([
    [0, 7, 0],
    [7, 7, 100],
    [1, 3, 33.3],
    [2, 3, 66.7],
    // exactly 6.25, 0.05 and 12.35 per cent: half up
    [1, 16, 6.3],
    [1, 2000, 0.1],
    [247, 2000, 12.4],
    [999, 1000, 99.9],
    [1999, 2000, 100],
  ])('of %i in %i is %d %%', (numerator, denominator, percent) => {
    expect(rateOf(numerator, denominator).percent).toBe(percent);
  });
});

describe('rounding', () => {
  it.each([
    [1.45, 1, 1.5],
    [2.25, 1, 2.3],
    [2.2499, 1, 2.2],
    [0.05, 1, 0.1],
    [8.575, 2, 8.58],
    [-1.25, 1, -1.2],
    [1e9, 1, 1e9],
  ])('takes %d to %i decimals as %d', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });
});

describe('a spread', () => {
  it('of nothing has no figures', () => {
    expect(spreadOf([[], []])).toEqual({ n: 0, mean: null, median: null, p90: null });
  });

  it('of one value is that value', () => {
    expect(spreadOf([[3]])).toEqual({ n: 1, mean: 3, median: 3, p90: 3 });
  });

  it('interpolates between the two nearest values', () => {
    // ten values: the median lies half way from the 5th to the 6th, P90 a tenth of the way from the 9th to the 10th
    expect(
      spreadOf([
        [10, 1, 4],
        [2, 9, 6, 5],
        [8, 7, 3],
      ]),
    ).toEqual({ n: 10, mean: 5.5, median: 5.5, p90: 9.1 });
  });

  it('leaves the lists as they are', () => {
    const list = [3, 1, 2];
    spreadOf([list]);
    expect(list).toEqual([3, 1, 2]);
  });
});

describe('a percentile', () => {
  const values = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 })),
    {
      minLength: 1,
      maxLength: 200,
    },
  );

  it('is what sorting gives', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const sorted = list.toSorted((a, b) => a - b);
        const place = share * (sorted.length - 1);
        const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
        expect(percentileOf(Float64Array.from(list), share)).toBe(
          low + (high - low) * (place - Math.floor(place)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['rising', (index: number) => index],
    ['falling', (index: number) => -index],
    ['equal', () => 7],
    ['a saw', (index: number) => index % 7],
  ])('of %s values is right and soon found', (_, valueAt) => {
    const list = Float64Array.from({ length: 50_000 }, (__, index) => valueAt(index));
    const sorted = Float64Array.from(list).sort();
    const [low = 0, high = 0] = [sorted[44_999], sorted[45_000]];
    expect(percentileOf(list, 0.9)).toBeCloseTo(low + (high - low) * 0.1, 6);
  });

  it('of nothing is null', () => {
    expect(percentileOf(new Float64Array(), 0.5)).toBeNull();
  });
});
