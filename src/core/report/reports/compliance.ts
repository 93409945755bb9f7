import type { DeviationKind } from '../../conformance/facts.ts';
import { deviationKinds } from '../../conformance/facts.ts';
import {
  defineReport,
  headOf,
  type LineKey,
  lineKey,
  lineKeys,
  type ReportHead,
  type ReportSubject,
} from '../define-report.ts';
import { type DimensionId, groupRows, rowsOf, sortedKeys } from '../dimension.ts';
import { layoutCompliance } from '../layout/compliance.ts';
import { rateOf, sumOf } from '../metrics.ts';
import type { Names } from '../names.ts';
import {
  type BasedRate,
  type CheckRate,
  checkRate,
  type StepRate,
  stepRate,
  withResponsible,
} from '../step-metrics.ts';
import type { DeviationShortfall, DeviationTally, RunTally, StepTally } from '../tallies.ts';

/** What the report is computed from. */
export interface ComplianceRows {
  readonly runs: readonly RunTally[];
  readonly steps: readonly StepTally[];
  readonly deviations: readonly DeviationTally[];
  /** The first of those that count, gravest and newest first. */
  readonly shortfalls: readonly DeviationShortfall[];
}

/** M01b: as M01a, with time limits; runs with an undetermined due time are neither compliant nor counted. */
export interface TimedRunRate extends BasedRate {
  readonly undetermined: number;
}

/** The figures of a group of runs. */
export interface RunFigures {
  readonly M01a: BasedRate;
  readonly M01b: TimedRunRate;
}

/** The figures of a group of steps. */
export interface StepFigures {
  readonly M02: CheckRate;
  readonly M03: StepRate;
}

/** Deviations of one kind, and how many of them count against M01b and M01a. */
export interface KindLine {
  readonly kind: DeviationKind;
  readonly deviations: number;
  readonly counted: number;
  readonly countedWithoutTime: number;
  readonly approved: number;
}

/** What `sop report compliance` says: `schemas/output/report-compliance.schema.json`. */
export interface ComplianceData extends ReportHead {
  readonly metrics: RunFigures & StepFigures;
  readonly by: {
    readonly period: readonly (LineKey & RunFigures & StepFigures)[];
    readonly process: readonly (LineKey & RunFigures & StepFigures)[];
    readonly class: readonly (LineKey & RunFigures & StepFigures)[];
    readonly step: readonly (LineKey & StepFigures & { readonly deviations: number })[];
    readonly department: readonly (LineKey & RunFigures & StepFigures)[];
    readonly role: readonly (LineKey & StepFigures)[];
  };
  readonly deviations: readonly KindLine[];
  readonly shortfalls: { readonly total: number; readonly rows: readonly DeviationShortfall[] };
}

/** How far closed runs kept to their standard, where they fell short and why: M01, M02 and M03. */
export const report = defineReport<ComplianceRows, ComplianceData>({
  id: 'compliance',
  compute: computeCompliance,
  layout: layoutCompliance,
});

function computeCompliance(rows: ComplianceRows, subject: ReportSubject, names: Names): ComplianceData {
  const { runs, deviations, shortfalls } = rows;
  const steps = withResponsible(rows.steps, names);
  const byRun = (dimension: DimensionId) => runLines(dimension, { runs, steps }, subject, names);
  return {
    ...headOf('compliance', subject),
    metrics: { ...runFigures(runs), ...stepFigures(steps) },
    by: {
      period: byRun('period'),
      process: byRun('process'),
      class: byRun('class'),
      step: stepLines(steps, deviations, subject, names),
      department: byRun('department'),
      role: roleLines(steps, subject, names),
    },
    deviations: kindLines(deviations),
    shortfalls: { total: sumOf(deviations, ({ counted }) => counted), rows: shortfalls },
  };
}

function runLines(
  dimension: DimensionId,
  { runs, steps }: { readonly runs: readonly RunTally[]; readonly steps: readonly StepTally[] },
  { time }: ReportSubject,
  names: Names,
) {
  const groups = { runs: groupRows(dimension, runs), steps: groupRows(dimension, steps) };
  return lineKeys(dimension, [groups.runs, groups.steps], time, names).map((key) => ({
    ...lineKey(key.key, time),
    ...runFigures(rowsOf(groups.runs, key)),
    ...stepFigures(rowsOf(groups.steps, key)),
  }));
}

function stepLines(
  steps: readonly StepTally[],
  deviations: readonly DeviationTally[],
  { time }: ReportSubject,
  names: Names,
) {
  const counted = deviations.filter((tally) => tally.counted > 0 && tally.step !== null);
  const groups = { steps: groupRows('step', steps), deviations: groupRows('step', counted) };
  return sortedKeys([groups.steps, groups.deviations], names).map((key) => ({
    ...lineKey(key.key, time),
    ...stepFigures(rowsOf(groups.steps, key)),
    deviations: sumOf(rowsOf(groups.deviations, key), (tally) => tally.counted),
  }));
}

function roleLines(steps: readonly StepTally[], { time }: ReportSubject, names: Names) {
  const groups = groupRows('role', steps);
  return sortedKeys([groups], names).map((key) => ({
    ...lineKey(key.key, time),
    ...stepFigures(rowsOf(groups, key)),
  }));
}

function runFigures(runs: readonly RunTally[]): RunFigures {
  const closed = runs.filter(({ status }) => status === 'closed');
  const all = sumOf(closed, (tally) => tally.runs);
  const undetermined = sumOf(closed, (tally) => tally.undetermined);
  const withoutTime = sumOf(closed, (tally) => tally.compliantWithoutTime);
  const compliant = sumOf(closed, (tally) => tally.compliant);
  const aborted = { numerator: null, denominator: sumOf(runs, (tally) => tally.runs) - all };
  return {
    M01a: { ...rateOf(withoutTime, all), basis: 'closed', aborted },
    M01b: { ...rateOf(compliant, all - undetermined), basis: 'closed', aborted, undetermined },
  };
}

function stepFigures(steps: readonly StepTally[]): StepFigures {
  return { M02: checkRate(steps), M03: stepRate(steps) };
}

function kindLines(deviations: readonly DeviationTally[]): readonly KindLine[] {
  return deviationKinds.flatMap((kind) => {
    const those = deviations.filter((tally) => tally.kind === kind);
    if (those.length === 0) return [];
    return {
      kind,
      deviations: sumOf(those, (tally) => tally.deviations),
      counted: sumOf(those, (tally) => tally.counted),
      countedWithoutTime: sumOf(those, (tally) => tally.countedWithoutTime),
      approved: sumOf(those, (tally) => tally.approved),
    };
  });
}
