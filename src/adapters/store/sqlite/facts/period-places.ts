import type { FactQuestion } from '../../../../core/report/tallies.ts';

/**
 * Periods as SQL can work them out by one division: `(instant - @startAt) / @unitMs` is a place in `periods`,
 * which holds the number of the period. The unit is the longest that every period is a multiple of. Both are
 * bigint, since better-sqlite3 binds large numbers as REAL, and a REAL quotient has decimals.
 */
export interface PeriodPlaces {
  readonly startAt: bigint;
  readonly unitMs: bigint;
  readonly periods: readonly number[];
}

/** The values that every statement is given: the filter, the time asked about, and its periods. */
export interface Bounds {
  readonly process: number | null;
  readonly class: number | null;
  /** [from, until): what is both in the time asked about and known at `asOf`. */
  readonly from: number;
  readonly until: number;
  readonly asOf: number;
  /** Keys of the runs open at `asOf`, as a JSON array. */
  readonly open: string;
}

/** The stretch of time that a question is about, cut at what is known. */
export function stretchOf({ periods, asOf }: FactQuestion): Pick<Bounds, 'from' | 'until' | 'asOf'> {
  const to = periods.at(-1)?.toAt ?? 0;
  return { from: periods[0]?.fromAt ?? 0, until: Math.min(to, asOf + 1), asOf };
}

/** Puts periods, one after another without gaps, into units. */
export function placePeriods({ periods }: FactQuestion): PeriodPlaces {
  const unitMs = Math.max(
    1,
    periods.reduce((unit, { fromAt, toAt }) => greatestDivisor(unit, toAt - fromAt), 0),
  );
  const places: number[] = [];
  for (const [index, { fromAt, toAt }] of periods.entries()) {
    for (let at = fromAt; at < toAt; at += unitMs) places.push(index);
  }
  return { startAt: BigInt(periods[0]?.fromAt ?? 0), unitMs: BigInt(unitMs), periods: places };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
