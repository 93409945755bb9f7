import type { DimensionId } from '../dimension.ts';
import {
  type Block,
  type Cell,
  type Column,
  integerCell,
  type Phrase,
  type ReportDocument,
  ratioCell,
  say,
  textCell,
} from '../document.ts';
import type { Names } from '../names.ts';
import type { ComplianceData, KindLine, RunFigures, StepFigures } from '../reports/compliance.ts';
import type { DeviationShortfall } from '../tallies.ts';
import { breakdown, breakdowns, figure } from './breakdown.ts';
import { partItem, rateItems } from './figures.ts';
import { moreLine, openingBlocks, paragraph, partHeading, warningIfAny } from './opening.ts';
import { runName, stepName, whoOf } from './shortfall.ts';

/** Lays the compliance report out. */
export function layoutCompliance(data: ComplianceData, names: Names): ReportDocument {
  return {
    blocks: [
      ...openingBlocks(say('titleCompliance'), data, names),
      ...warningIfAny('warnUndeterminedRuns', data.metrics.M01b.undetermined),
      metricsBlock(data),
      paragraph(say('noteCompliance'), 'quiet'),
      ...breakdowns((dimension) => tableOf(dimension, data, names)),
      ...kindBlocks(data.deviations),
      ...shortfallBlocks(data, names),
    ],
  };
}

function metricsBlock({ metrics }: ComplianceData): Block {
  const { M01a, M01b, M02, M03 } = metrics;
  return {
    kind: 'metrics',
    items: [
      ...rateItems('M01a', M01a),
      ...rateItems('M01b', M01b),
      partItem(say('undetermined'), integerCell(M01b.undetermined)),
      ...rateItems('M02', M02),
      partItem(say('notApplicable'), integerCell(M02.notApplicable)),
      ...rateItems('M03', M03),
      partItem(say('withoutDue'), integerCell(M03.withoutDue)),
    ],
  };
}

const ofRuns = [
  figure('M01a', ({ M01a }: RunFigures) => ratioCell(M01a)),
  figure('M01b', ({ M01b }: RunFigures) => ratioCell(M01b)),
];

const ofSteps = [
  figure('M02', ({ M02 }: StepFigures) => ratioCell(M02)),
  figure('M03', ({ M03 }: StepFigures) => ratioCell(M03)),
];

const aborted = figure(say('col.aborted'), ({ M01a }: RunFigures) => integerCell(M01a.aborted.denominator));

const deviationsOfStep = figure(say('col.counted'), (line: { readonly deviations: number }) =>
  integerCell(line.deviations),
);

function tableOf(dimension: DimensionId, data: ComplianceData, names: Names): readonly Block[] {
  const context = { names, head: data };
  switch (dimension) {
    case 'step':
      return breakdown(dimension, data.by.step, [...ofSteps, deviationsOfStep], context);
    case 'role':
      return breakdown(dimension, data.by.role, ofSteps, context);
    default:
      return breakdown(dimension, data.by[dimension], [...ofRuns, ...ofSteps, aborted], context);
  }
}

function kindBlocks(lines: readonly KindLine[]): readonly Block[] {
  if (lines.length === 0) return [];
  const columns: readonly Column[] = [
    { title: say('col.kind'), align: 'left' },
    { title: say('col.deviations'), align: 'right' },
    { title: say('col.countedB'), align: 'right' },
    { title: say('col.countedA'), align: 'right' },
    { title: say('col.approved'), align: 'right' },
  ];
  const rows = lines.map((line): readonly Cell[] => [
    textCell({ kindOfDeviation: line.kind }),
    integerCell(line.deviations),
    integerCell(line.counted),
    integerCell(line.countedWithoutTime),
    integerCell(line.approved),
  ]);
  return [partHeading(say('kindsTitle')), { kind: 'table', columns, rows }];
}

function shortfallBlocks({ shortfalls }: ComplianceData, names: Names): readonly Block[] {
  const { total, rows } = shortfalls;
  const heading = partHeading(say('shortfallsTitle', { total }));
  if (rows.length === 0)
    return [heading, ...(total === 0 ? [paragraph(say('nothing'), 'plain')] : moreLine(0, total))];
  const columns: readonly Column[] = ['run', 'what', 'who', 'when'].map((key) => ({
    title: say(`col.${key}`),
    align: 'left',
    isRigid: key === 'run',
  }));
  return [
    heading,
    { kind: 'table', columns, rows: rows.map((row) => shortfallRow(row, names)) },
    ...moreLine(rows.length, total),
  ];
}

function shortfallRow(row: DeviationShortfall, names: Names): readonly Cell[] {
  const { process, kind, step, subject, round, reason } = row;
  const what: Phrase = {
    deviation: kind,
    step: step === null ? null : stepName(process, step, round, names),
    subject: subject === null ? null : names.subject(process, kind, step, subject),
    minutes: row.minutesLate,
  };
  return [
    textCell(runName(row, names)),
    textCell(reason === null ? what : say('because', { what, reason })),
    textCell(whoOf(row, names)),
    { kind: 'instant', at: row.at },
  ];
}
