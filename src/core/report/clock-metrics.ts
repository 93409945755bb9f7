import { rateOf, sumOf } from './metrics.ts';
import type { BasedRate } from './step-metrics.ts';
import { type ClockOutcome, type ClockTally, responseClock } from './tallies.ts';

/** Clocks kept ÷ (clocks kept + stopped late + running past their due time). The rest is said beside it. */
export interface ClockRate extends BasedRate {
  /** Still running inside the limit. */
  readonly pending: number;
  /** Overdue since before the period and still running: not in the rate. */
  readonly overdueBefore: number;
  /** Limited, but without a due time: a year is not published, or a pause lasts. Never counted as kept. */
  readonly undetermined: number;
  /** Without a limit for the class of the run. */
  readonly unlimited: number;
}

/** M06, over the response clocks of the runs received: all of these that the rate can speak of, and all there are. */
export interface ResponseRate extends ClockRate {
  readonly received: number;
}

/** The rate of one clock over some tallies of it. */
export function clockRate(clocks: readonly ClockTally[], basis: BasedRate['basis']): ClockRate {
  const counted = clocks.filter(({ status }) => status !== 'aborted');
  const aborted = clocks.filter(({ status }) => status === 'aborted');
  const [numerator, denominator] = kept(aborted);
  return {
    ...rateOf(...kept(counted)),
    basis,
    aborted: { numerator, denominator },
    pending: countOf(counted, 'pending'),
    overdueBefore: countOf(counted, 'overdue_before'),
    undetermined: countOf(counted, 'undetermined'),
    unlimited: countOf(counted, 'unlimited'),
  };
}

/** M06 over some tallies of all clocks. */
export function responseRate(clocks: readonly ClockTally[]): ResponseRate {
  const those = clocks.filter(({ clock }) => clock === responseClock);
  return { ...clockRate(those, 'received'), received: sumOf(those, ({ runs }) => runs) };
}

/** How many clocks were late or are running late, aborted runs left out. */
export function lateClocks(clocks: readonly ClockTally[]): number {
  const counted = clocks.filter(({ status }) => status !== 'aborted');
  return countOf(counted, 'late') + countOf(counted, 'open_late');
}

function kept(clocks: readonly ClockTally[]): [kept: number, decided: number] {
  const inTime = countOf(clocks, 'kept');
  return [inTime, inTime + countOf(clocks, 'late') + countOf(clocks, 'open_late')];
}

function countOf(clocks: readonly ClockTally[], outcome: ClockOutcome): number {
  return sumOf(clocks, (tally) => (tally.outcome === outcome ? tally.runs : 0));
}
