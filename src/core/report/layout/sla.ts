import type { ClockRate } from '../clock-metrics.ts';
import type { DimensionId } from '../dimension.ts';
import {
  type Block,
  type Cell,
  type Column,
  integerCell,
  type MetricItem,
  type Phrase,
  type ReportDocument,
  ratioCell,
  say,
  textCell,
} from '../document.ts';
import type { Spread } from '../metrics.ts';
import type { Names } from '../names.ts';
import type { ClockLine, CycleFigures, RunTimes, SlaData, StepTimes } from '../reports/sla.ts';
import type { LateSteps } from '../step-metrics.ts';
import type { LateShortfall } from '../tallies.ts';
import { breakdown, breakdowns, figure } from './breakdown.ts';
import { abortedItem, basisOf, partItem, rateItems } from './figures.ts';
import { moreLine, openingBlocks, paragraph, partHeading, warningIfAny } from './opening.ts';
import { runName, stepName, whoOf } from './shortfall.ts';

/** Lays the SLA report out. */
export function layoutSla(data: SlaData, names: Names): ReportDocument {
  const { M05, M06, M07 } = data.metrics;
  return {
    blocks: [
      ...openingBlocks(say('titleSla'), data, names),
      ...warningIfAny('warnUndeterminedCycle', M05.undetermined),
      ...warningIfAny('warnUndeterminedClocks', M06.undetermined + M07.undetermined),
      { kind: 'metrics', items: metricItems(data) },
      paragraph(say('noteSla'), 'quiet'),
      ...breakdowns((dimension) => tableOf(dimension, data, names)),
      ...clockBlocks(data.clocks, names),
      ...shortfallBlocks(data, names),
    ],
  };
}

function metricItems({ metrics }: SlaData): readonly MetricItem[] {
  const { M03, M04, M05, M06, M07 } = metrics;
  return [
    ...rateItems('M03', M03),
    partItem(say('withoutDue'), integerCell(M03.withoutDue)),
    ...lateItems(M04),
    ...cycleItems(M05),
    ...rateItems('M06', M06),
    partItem(say('received'), integerCell(M06.received)),
    ...clockParts(M06),
    ...rateItems('M07', M07),
    partItem(say('overdueBefore'), integerCell(M07.overdueBefore)),
    ...clockParts(M07),
  ];
}

function lateItems(late: LateSteps): readonly MetricItem[] {
  const { count, openLate, overdueBefore, meanOverrunMinutes, basis, aborted } = late;
  return [
    { id: 'M04', name: say('metric.M04'), value: integerCell(count), n: null, basis: basisOf(basis) },
    partItem(say('openLate'), integerCell(openLate)),
    partItem(say('overdueBefore'), integerCell(overdueBefore)),
    partItem(say('meanOverrun'), { kind: 'minutes', value: meanOverrunMinutes }, count),
    { ...abortedItem({ numerator: null, denominator: 0 }), value: integerCell(aborted), n: null },
  ];
}

function cycleItems({
  workingDays,
  elapsedDays,
  undetermined,
  basis,
  aborted,
}: CycleFigures): readonly MetricItem[] {
  const first: MetricItem = {
    ...{ id: 'M05', name: say('metric.M05'), value: daysCell(workingDays.mean), n: workingDays.n },
    basis: basisOf(basis),
  };
  return [
    first,
    partItem(say('median'), daysCell(workingDays.median)),
    partItem(say('p90'), daysCell(workingDays.p90)),
    partItem(say('elapsed'), spreadCell(elapsedDays), elapsedDays.n),
    partItem(say('undetermined'), integerCell(undetermined)),
    abortedItem({ numerator: null, denominator: aborted }),
  ];
}

function clockParts({ pending, undetermined, unlimited }: ClockRate): readonly MetricItem[] {
  return [
    partItem(say('pending'), integerCell(pending)),
    partItem(say('undetermined'), integerCell(undetermined)),
    partItem(say('unlimited'), integerCell(unlimited)),
  ];
}

const ofSteps = [
  figure('M03', ({ M03 }: StepTimes) => ratioCell(M03)),
  figure('M04', ({ M04 }: StepTimes) => integerCell(M04.count)),
];

const meanOverrun = figure(say('col.overrun'), ({ M04 }: StepTimes): Cell => {
  return { kind: 'minutes', value: M04.meanOverrunMinutes };
});

const ofRuns = [
  figure(say('col.cycle'), ({ M05 }: RunTimes) => {
    const { workingDays } = M05;
    return textCell(say('spreadOf', { spread: spreadPhrase(workingDays), n: workingDays.n }));
  }),
  figure('M06', ({ M06 }: RunTimes) => ratioCell(M06)),
  figure('M07', ({ M07 }: RunTimes) => ratioCell(M07)),
  figure(say('col.aborted'), ({ M05 }: RunTimes) => integerCell(M05.aborted)),
];

function tableOf(dimension: DimensionId, data: SlaData, names: Names): readonly Block[] {
  const context = { names, head: data };
  switch (dimension) {
    case 'step':
    case 'role':
      return breakdown(dimension, data.by[dimension], [...ofSteps, meanOverrun], context);
    default:
      return breakdown(dimension, data.by[dimension], [...ofSteps, ...ofRuns], context);
  }
}

function clockBlocks(lines: readonly ClockLine[], names: Names): readonly Block[] {
  if (lines.length === 0) return [];
  const columns: readonly Column[] = [
    { title: say('col.clock'), align: 'left' },
    { title: say('by.class'), align: 'left' },
    { title: say('col.kept'), align: 'right' },
    { title: say('col.pending'), align: 'right' },
    { title: say('col.undetermined'), align: 'right' },
    { title: say('col.unlimited'), align: 'right' },
    { title: say('col.aborted'), align: 'right' },
  ];
  const rows = lines.map((line): readonly Cell[] => [
    textCell(names.clock(line.process, line.clock)),
    textCell(line.class === null ? say('no.class') : names.runClass(line.process, line.class)),
    ratioCell(line),
    integerCell(line.pending),
    integerCell(line.undetermined),
    integerCell(line.unlimited),
    integerCell(line.aborted.denominator),
  ]);
  return [partHeading(say('clocksTitle')), { kind: 'table', columns, rows }];
}

function shortfallBlocks({ shortfalls }: SlaData, names: Names): readonly Block[] {
  const { total, rows } = shortfalls;
  const heading = partHeading(say('lateTitle', { total }));
  if (total === 0) return [heading, paragraph(say('nothing'), 'plain')];
  const columns: readonly Column[] = ['run', 'what', 'late', 'due', 'done', 'who'].map((key) => ({
    title: say(`col.${key}`),
    align: key === 'late' ? 'right' : 'left',
    isRigid: key === 'run',
  }));
  return [
    heading,
    { kind: 'table', columns, rows: rows.map((row) => shortfallRow(row, names)) },
    ...moreLine(rows.length, total),
  ];
}

function shortfallRow(row: LateShortfall, names: Names): readonly Cell[] {
  const { process, step, clock, round, reason, dueAt, endedAt, minutesLate } = row;
  const what: Phrase =
    step === null
      ? say('clockOf', { name: names.clock(process, clock ?? '') })
      : stepName(process, step, round, names);
  const done: Cell =
    endedAt === null
      ? { kind: 'status', status: 'bad', text: say('open') }
      : { kind: 'instant', at: endedAt };
  return [
    textCell(runName(row, names)),
    textCell(reason === null ? what : say('because', { what, reason })),
    { kind: 'minutes', value: minutesLate },
    { kind: 'instant', at: dueAt },
    done,
    textCell(whoOf(row, names)),
  ];
}

function daysCell(value: number | null): Cell {
  return { kind: 'days', value };
}

function spreadCell(spread: Spread): Cell {
  return textCell(spreadPhrase(spread));
}

function spreadPhrase({ n, mean, median, p90 }: Spread): Phrase {
  if (n === 0) return say('notAvailable');
  return say('spread', { mean: { days: mean }, median: { days: median }, p90: { days: p90 } });
}
