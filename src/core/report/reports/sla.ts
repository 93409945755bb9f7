import { type ClockRate, clockRate, lateClocks, type ResponseRate, responseRate } from '../clock-metrics.ts';
import {
  type Basis,
  defineReport,
  headOf,
  type LineKey,
  lineKey,
  lineKeys,
  type ReportHead,
  type ReportSubject,
} from '../define-report.ts';
import { type DimensionId, groupRows, rowsOf, sortedKeys } from '../dimension.ts';
import { layoutSla } from '../layout/sla.ts';
import { type Spread, spreadOf, sumOf } from '../metrics.ts';
import type { Names } from '../names.ts';
import { type LateSteps, lateSteps, type StepRate, stepRate, withResponsible } from '../step-metrics.ts';
import {
  type ClockTally,
  type CycleTimes,
  type LateShortfall,
  responseClock,
  type StepTally,
  totalClock,
} from '../tallies.ts';

/** What the report is computed from. */
export interface SlaRows {
  readonly steps: readonly StepTally[];
  readonly cycles: readonly CycleTimes[];
  readonly clocks: readonly ClockTally[];
  /** The latest of each, worst first. */
  readonly lateSteps: readonly LateShortfall[];
  readonly lateClocks: readonly LateShortfall[];
  /** How many shortfalls to list; null = all. */
  readonly limit: number | null;
}

/** M05: how long closed runs took, in working days of their calendar and in elapsed days. */
export interface CycleFigures {
  readonly workingDays: Spread;
  readonly elapsedDays: Spread;
  /** Closed runs that are in no working time: a year of their calendar is not published. */
  readonly undetermined: number;
  readonly basis: Basis;
  /** Aborted runs, which have no length. */
  readonly aborted: number;
}

/** The figures of a group of steps. */
export interface StepTimes {
  readonly M03: StepRate;
  readonly M04: LateSteps;
}

/** The figures of a group of runs. */
export interface RunTimes {
  readonly M05: CycleFigures;
  readonly M06: ResponseRate;
  readonly M07: ClockRate;
}

/** One clock for one class. */
export interface ClockLine extends ClockRate {
  readonly process: string;
  readonly clock: string;
  readonly class: string | null;
}

/** What `sop report sla` says: `schemas/output/report-sla.schema.json`. */
export interface SlaData extends ReportHead {
  readonly metrics: StepTimes & RunTimes;
  readonly by: {
    readonly period: readonly (LineKey & StepTimes & RunTimes)[];
    readonly process: readonly (LineKey & StepTimes & RunTimes)[];
    readonly class: readonly (LineKey & StepTimes & RunTimes)[];
    readonly step: readonly (LineKey & StepTimes)[];
    readonly department: readonly (LineKey & StepTimes & RunTimes)[];
    readonly role: readonly (LineKey & StepTimes)[];
  };
  readonly clocks: readonly ClockLine[];
  readonly shortfalls: { readonly total: number; readonly rows: readonly LateShortfall[] };
}

/** Whether time limits were kept, by how much they were missed and how long runs took: M03 to M07. */
export const report = defineReport<SlaRows, SlaData>({ id: 'sla', compute: computeSla, layout: layoutSla });

function computeSla(rows: SlaRows, subject: ReportSubject, names: Names): SlaData {
  const lists: Lists = { ...rows, steps: withResponsible(rows.steps, names) };
  const byRun = (dimension: DimensionId) => runLines(dimension, lists, subject, names);
  const byStep = (dimension: DimensionId) => stepLines(dimension, lists.steps, subject, names);
  const { steps, clocks } = lists;
  return {
    ...headOf('sla', subject),
    metrics: { ...stepTimes(steps), ...runTimes(lists) },
    by: {
      period: byRun('period'),
      process: byRun('process'),
      class: byRun('class'),
      step: byStep('step'),
      department: byRun('department'),
      role: byStep('role'),
    },
    clocks: clockLines(clocks, names),
    shortfalls: { total: lateSteps(steps).count + lateClocks(clocks), rows: worstFirst(rows, names) },
  };
}

type Lists = Pick<SlaRows, 'steps' | 'cycles' | 'clocks'>;

function runLines(dimension: DimensionId, lists: Lists, { time }: ReportSubject, names: Names) {
  const steps = groupRows(dimension, lists.steps);
  const cycles = groupRows(dimension, lists.cycles);
  const clocks = groupRows(dimension, lists.clocks);
  return lineKeys(dimension, [steps, cycles, clocks], time, names).map((key) => ({
    ...lineKey(key.key, time),
    ...stepTimes(rowsOf(steps, key)),
    ...runTimes({ cycles: rowsOf(cycles, key), clocks: rowsOf(clocks, key) }),
  }));
}

function stepLines(
  dimension: DimensionId,
  steps: readonly StepTally[],
  { time }: ReportSubject,
  names: Names,
) {
  const groups = groupRows(dimension, steps);
  return sortedKeys([groups], names).map((key) => ({
    ...lineKey(key.key, time),
    ...stepTimes(rowsOf(groups, key)),
  }));
}

function clockLines(clocks: readonly ClockTally[], names: Names): readonly ClockLine[] {
  const ids = [...new Set(clocks.map(({ clock }) => clock))].sort();
  const lines = ids.flatMap((clock) => {
    const groups = groupRows(
      'class',
      clocks.filter((tally) => tally.clock === clock),
    );
    return sortedKeys([groups], names).map((key) => ({
      process: key.key.process ?? '',
      clock,
      class: key.key.class ?? null,
      ...clockRate(rowsOf(groups, key), clock === responseClock ? 'received' : 'stopped-and-open'),
    }));
  });
  // stable: clocks and classes keep their order inside a process
  return lines.sort((a, b) => (a.process === b.process ? 0 : a.process < b.process ? -1 : 1));
}

function stepTimes(steps: readonly StepTally[]): StepTimes {
  return { M03: stepRate(steps), M04: lateSteps(steps) };
}

function runTimes({ cycles, clocks }: Pick<Lists, 'cycles' | 'clocks'>): RunTimes {
  return {
    M05: cycleFigures(cycles),
    M06: responseRate(clocks),
    M07: clockRate(
      clocks.filter(({ clock }) => clock === totalClock),
      'stopped-and-open',
    ),
  };
}

function cycleFigures(cycles: readonly CycleTimes[]): CycleFigures {
  return {
    workingDays: spreadOf(cycles.map(({ workingDays }) => workingDays)),
    elapsedDays: spreadOf(cycles.map(({ elapsedDays }) => elapsedDays)),
    undetermined: sumOf(cycles, (cell) => cell.undetermined),
    basis: 'closed',
    aborted: sumOf(cycles, (cell) => cell.aborted),
  };
}

/** A step that nobody has begun is shown with those who answer for it. */
function worstFirst(
  { lateSteps: steps, lateClocks: clocks, limit }: SlaRows,
  names: Names,
): readonly LateShortfall[] {
  const owned = steps.map((row) => {
    if (row.person !== null || row.step === null) return row;
    const { role, department } = names.responsible(row.process, row.step);
    return { ...row, role: row.role ?? role, department: row.department ?? department };
  });
  const sorted = [...owned, ...clocks].sort(
    (a, b) => b.minutesLate - a.minutesLate || b.dueAt - a.dueAt || (a.number < b.number ? -1 : 1),
  );
  return limit === null ? sorted : sorted.slice(0, limit);
}
