import type { Basis } from './define-report.ts';
import { type Rate, rateOf, sumOf } from './metrics.ts';
import type { Names } from './names.ts';
import type { StepTally } from './tallies.ts';

/** The same figure over aborted runs, which no rate counts; `numerator` is null where they have no verdict. */
export interface AbortedPart {
  readonly numerator: number | null;
  readonly denominator: number;
}

/** A rate with what it counts runs by, and with the aborted runs that it leaves out. */
export interface BasedRate extends Rate {
  readonly basis: Basis;
  readonly aborted: AbortedPart;
}

/** M02: yes ÷ (yes + no) over the checks answered in closed runs. */
export interface CheckRate extends BasedRate {
  readonly notApplicable: number;
}

/** M03: steps finished in time ÷ (steps finished + open steps past their due time). */
export interface StepRate extends BasedRate {
  /** Finished steps that have no due time, because of no limit or an undetermined one: in neither count. */
  readonly withoutDue: number;
}

/** M04: steps finished late or open and late, and by how much on average. */
export interface LateSteps {
  readonly count: number;
  readonly finishedLate: number;
  readonly openLate: number;
  /** Overdue since before the period and still open: not in the count. */
  readonly overdueBefore: number;
  /** Elapsed time past the due time, up to `asOf` while open; null when nothing is late. */
  readonly meanOverrunMinutes: number | null;
  readonly basis: Basis;
  /** Late steps of aborted runs, which are not in the count. */
  readonly aborted: number;
}

/** M02 over some tallies. */
export function checkRate(steps: readonly StepTally[]): CheckRate {
  const closed = steps.filter(({ status }) => status === 'closed');
  const aborted = steps.filter(({ status }) => status === 'aborted');
  return {
    ...rateOf(...answers(closed)),
    basis: 'closed',
    aborted: part(...answers(aborted)),
    notApplicable: sumOf(closed, ({ na }) => na),
  };
}

/** M03 over some tallies. */
export function stepRate(steps: readonly StepTally[]): StepRate {
  const counted = steps.filter(({ status }) => status !== 'aborted');
  const aborted = steps.filter(({ status }) => status === 'aborted');
  return {
    ...rateOf(...timeliness(counted)),
    basis: 'closed-and-open',
    aborted: part(...timeliness(aborted)),
    withoutDue: sumOf(counted, ({ withoutDue }) => withoutDue),
  };
}

/** M04 over some tallies. */
export function lateSteps(steps: readonly StepTally[]): LateSteps {
  const counted = steps.filter(({ status }) => status !== 'aborted');
  const finishedLate = sumOf(counted, ({ late }) => late);
  const openLate = sumOf(counted, (tally) => tally.openLate);
  const count = finishedLate + openLate;
  const overrunMs = sumOf(counted, ({ lateMs, openLateMs }) => lateMs + openLateMs);
  return {
    count,
    finishedLate,
    openLate,
    overdueBefore: sumOf(counted, (tally) => tally.overdueBefore),
    meanOverrunMinutes: count === 0 ? null : overrunMs / count / 60_000,
    basis: 'closed-and-open',
    aborted: sumOf(steps, ({ status, late }) => (status === 'aborted' ? late : 0)),
  };
}

/** Puts steps of open runs of which no role is known, mostly those that nobody has begun, down to who answers for them. */
export function withResponsible(steps: readonly StepTally[], names: Names): readonly StepTally[] {
  return steps.map((tally) => {
    if (tally.status !== 'open' || tally.role !== null) return tally;
    const { role, department } = names.responsible(tally.process, tally.step);
    return { ...tally, role, department: tally.department ?? department };
  });
}

function answers(steps: readonly StepTally[]): [yes: number, answered: number] {
  const yes = sumOf(steps, (tally) => tally.yes);
  return [yes, yes + sumOf(steps, (tally) => tally.no)];
}

function timeliness(steps: readonly StepTally[]): [onTime: number, due: number] {
  const onTime = sumOf(steps, (tally) => tally.onTime);
  return [onTime, onTime + sumOf(steps, ({ late, openLate }) => late + openLate)];
}

function part(numerator: number, denominator: number): AbortedPart {
  return { numerator, denominator };
}
