import { percentileOf } from './percentile.ts';

/** A share of a whole. Without a whole there is no share: `value` and `percent` are null, never 0 or 100 %. */
export interface Rate {
  /** Unrounded, 0 to 1. */
  readonly value: number | null;
  /** Rounded to one decimal, half up. */
  readonly percent: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

/** Mean, median and 90th percentile of `n` values, unrounded; null when there are none. */
export interface Spread {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly p90: number | null;
}

/** The rate of two counts. */
export function rateOf(numerator: number, denominator: number): Rate {
  if (denominator === 0) return { value: null, percent: null, numerator, denominator };
  const percent = Math.round((numerator * 1000) / denominator) / 10;
  return { value: numerator / denominator, percent, numerator, denominator };
}

/** The spread of the values of several lists, in any order; percentiles between two values are interpolated linearly. */
export function spreadOf(lists: readonly (readonly number[])[]): Spread {
  const n = sumOf(lists, ({ length }) => length);
  if (n === 0) return { n, mean: null, median: null, p90: null };
  const values = joined(lists, n);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return { n, mean, median: percentileOf(values, 0.5), p90: percentileOf(values, 0.9) };
}

function joined(lists: readonly (readonly number[])[], length: number): Float64Array {
  const values = new Float64Array(length);
  let place = 0;
  for (const list of lists) {
    values.set(list, place);
    place += list.length;
  }
  return values;
}

/** Rounds half up. Ties that a binary fraction falls just short of (1.45) are ties all the same. */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(Number((value * scale).toPrecision(14)) + 0.5) / scale;
}

/** The sum of what each row gives. */
export function sumOf<T>(rows: readonly T[], of: (row: T) => number): number {
  let sum = 0;
  for (const row of rows) sum += of(row);
  return sum;
}
