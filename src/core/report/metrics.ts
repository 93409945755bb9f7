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

/** The spread of values in any order; percentiles between two values are interpolated linearly. */
export function spreadOf(values: readonly number[]): Spread {
  const n = values.length;
  if (n === 0) return { n, mean: null, median: null, p90: null };
  const sorted = Float64Array.from(values).sort();
  let sum = 0;
  for (const value of sorted) sum += value;
  return { n, mean: sum / n, median: percentileOf(sorted, 0.5), p90: percentileOf(sorted, 0.9) };
}

/**
 * The percentile of sorted values by linear interpolation between the two nearest, as SQL's `percentile_cont`.
 * @param share 0 to 1.
 */
export function percentileOf(sorted: ArrayLike<number>, share: number): number | null {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
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
