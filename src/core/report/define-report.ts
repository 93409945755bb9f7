import type { Text } from '../../shared/text.ts';
import {
  type CodedKey,
  type DimensionId,
  type DimensionKey,
  type Groups,
  periodKeys,
  sortedKeys,
} from './dimension.ts';
import type { ReportDocument } from './document.ts';
import type { Names } from './names.ts';
import type { PeriodLength, ReportTime } from './period.ts';
import type { Population } from './tallies.ts';

/** A working calendar that runs were judged by. */
export interface ReportCalendar {
  readonly id: string;
  readonly name: Text;
  readonly zone: string;
  readonly minutesPerDay: number;
}

/** What a report is about, whatever it reports. */
export interface ReportSubject {
  readonly ledger: 'real' | 'rehearsal';
  readonly time: ReportTime;
  readonly process: string | null;
  readonly class: string | null;
  readonly calendars: readonly ReportCalendar[];
  readonly runs: Population;
}

/** The head of every report's data. Keys that end in `At`, and `asOf`, are instants. */
export interface ReportHead {
  readonly schemaVersion: 1;
  readonly report: string;
  readonly ledger: 'real' | 'rehearsal';
  readonly period: {
    readonly from: string;
    readonly to: string;
    readonly fromAt: number;
    readonly toAt: number;
    readonly zone: string;
    readonly by: PeriodLength;
  };
  readonly asOf: number;
  readonly filter: { readonly process: string | null; readonly class: string | null };
  readonly calendars: readonly ReportCalendar[];
  readonly runs: Population;
}

/**
 * What puts a run, a step or a clock into a period: the receipt or the close of the run. In open runs a step
 * counts by its end and a clock by its stop; what is open and late, by its due time.
 */
export type Basis = 'received' | 'closed' | 'closed-and-open' | 'stopped-and-open';

/**
 * A report: `compute` turns rows of facts into plain data, which `schemas/output` describes, `layout` turns
 * the data into blocks. Both are pure; words and looks are chosen by the renderer.
 */
export interface ReportDefinition<Rows, Data extends ReportHead> {
  readonly id: string;
  compute(rows: Rows, subject: ReportSubject, names: Names): Data;
  layout(data: Data, names: Names): ReportDocument;
}

/** Marks an object as a report and lets its types be inferred. */
export function defineReport<Rows, Data extends ReportHead>(
  definition: ReportDefinition<Rows, Data>,
): ReportDefinition<Rows, Data> {
  return definition;
}

/** The head of a report's data. */
export function headOf(report: string, subject: ReportSubject): ReportHead {
  const { ledger, time, process, class: runClass, calendars, runs } = subject;
  const { from, to, fromAt, toAt, zone, by, asOf } = time;
  return {
    schemaVersion: 1,
    report,
    ledger,
    period: { from, to, fromAt, toAt, zone, by },
    asOf,
    filter: { process, class: runClass },
    calendars,
    runs,
  };
}

/** The keys of the lines of a breakdown: all periods, or whatever the groups have. */
export function lineKeys(
  dimension: DimensionId,
  groups: readonly Groups<unknown>[],
  { periods }: ReportTime,
  names: Names,
): readonly CodedKey[] {
  return dimension === 'period' ? periodKeys(periods.length) : sortedKeys(groups, names);
}

/** What a line of a breakdown says it is about. */
export type LineKey = Omit<DimensionKey, 'period'> & {
  /** First and last day. */
  readonly period?: { readonly from: string; readonly to: string };
};

/** Writes the key of a line with its period's days in place of the period's number. */
export function lineKey({ period, ...rest }: DimensionKey, { periods }: ReportTime): LineKey {
  const named = typeof period === 'number' ? periods[period] : undefined;
  return named === undefined ? rest : { ...rest, period: { from: named.from, to: named.to } };
}
