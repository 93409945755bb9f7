import type { LineKey, ReportHead } from '../define-report.ts';
import { type DimensionId, dimensionIds } from '../dimension.ts';
import { type Block, type Cell, type Column, type Phrase, say, textCell } from '../document.ts';
import type { Names } from '../names.ts';
import { partHeading } from './opening.ts';

/** One column of figures in a breakdown. */
export interface FigureColumn<Line> {
  readonly title: Phrase;
  cell(line: Line): Cell;
}

/** A column of figures, which stands to the right. */
export function figure<Line>(title: Phrase, cell: (line: Line) => Cell): FigureColumn<Line> {
  return { title, cell };
}

/**
 * A table of the lines of one dimension. Nothing without lines, and nothing where one line of processes
 * or classes would only repeat the figures of the whole.
 */
export function breakdown<Line extends LineKey>(
  dimension: DimensionId,
  lines: readonly Line[],
  columns: readonly FigureColumn<NoInfer<Line>>[],
  context: { readonly names: Names; readonly head: ReportHead },
): readonly Block[] {
  const [first] = lines;
  if (first === undefined) return [];
  const isAlone = lines.length === 1 && (dimension === 'process' || first[dimension as 'class'] === null);
  if (isAlone) return [];
  const rows = lines.map((line) => [
    textCell(lineName(dimension, line, lines, context)),
    ...columns.map((column) => column.cell(line)),
  ]);
  const titles = [{ title: say(`by.${dimension}`), align: 'left' } satisfies Column, ...columns.map(right)];
  return [partHeading(say(`per.${dimension}`)), { kind: 'table', columns: titles, rows }];
}

/** All breakdowns of a report, in the order of the dimensions. */
export function breakdowns(make: (dimension: DimensionId) => readonly Block[]): readonly Block[] {
  return dimensionIds.flatMap(make);
}

function right<Line>({ title }: FigureColumn<Line>): Column {
  return { title, align: 'right' };
}

/** The name of what a line is about, with its process where the table has more than one. */
function lineName<Line extends LineKey>(
  dimension: DimensionId,
  line: Line,
  lines: readonly Line[],
  { names, head }: { readonly names: Names; readonly head: ReportHead },
): Phrase {
  const { process = '' } = line;
  if (dimension === 'period') return periodName(line, head);
  if (dimension === 'process') return names.process(process);
  const id = line[dimension];
  const name =
    id === null || id === undefined ? say(`no.${dimension}`) : nameOf(dimension, process, id, names);
  const isOneProcess = dimension === 'department' || lines.every((other) => other.process === process);
  return isOneProcess ? name : say('inProcess', { name, process: names.process(process) });
}

function nameOf(dimension: DimensionId, process: string, id: string, names: Names): Phrase {
  switch (dimension) {
    case 'class':
      return names.runClass(process, id);
    case 'step':
      return names.step(process, id);
    case 'role':
      return names.role(process, id);
    default:
      return names.department(id);
  }
}

function periodName({ period }: LineKey, { period: whole }: ReportHead): Phrase {
  if (period === undefined) return '';
  const { from, to } = period;
  if (from === to) return from;
  const isWholeMonth = from.endsWith('-01') && Number(to.slice(8)) === daysOfMonth(from);
  if (whole.by === 'month' && isWholeMonth) return from.slice(0, 7);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return say('fromTo', { from, to: isOneYear ? to.slice(5) : to });
}

function daysOfMonth(date: string): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
}
