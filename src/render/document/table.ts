import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Block, Cell, Column, MetricItem, ReportDocument } from '../../core/report/document.ts';
import { say, textCell } from '../../core/report/document.ts';
import { assertNever } from '../../shared/assert-never.ts';
import { cellText, countsText, percentText } from './cell.ts';
import { fitColumns } from './fit-columns.ts';
import { phraseText, type Telling } from './phrase.ts';
import { wrapText } from './wrap-text.ts';

/** How a document is shown in a terminal. */
export interface TableOptions extends Telling {
  /** Terminal columns. */
  readonly width: number;
  readonly colour: boolean;
}

/** What drawing a block needs. */
interface Drawing extends TableOptions {
  readonly chalk: ChalkInstance;
}

/** The texts of all cells, titles first, and the widths of the columns. */
interface LaidOut {
  readonly texts: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

const separator = '  ';

/** A document as text for a terminal: numbers to the right, no line wider than asked where that can be; ends in a newline. */
export function renderDocumentTable(document: ReportDocument, options: TableOptions): string {
  const drawing = { ...options, chalk: new Chalk({ level: options.colour ? 1 : 0 }) };
  const parts: string[] = [];
  for (const [index, block] of document.blocks.entries()) {
    if (index > 0 && standsApart(block, document.blocks[index - 1])) parts.push('');
    parts.push(draw(block, drawing));
  }
  return `${parts.join('\n')}\n`;
}

/** Paragraphs follow each other and their heading closely; tables and headings stand apart. */
function standsApart(block: Block, before: Block | undefined): boolean {
  if (block.kind === 'heading' || block.kind === 'metrics') return true;
  return (
    block.kind === 'paragraph' &&
    (before?.kind === 'metrics' || before?.kind === 'table') &&
    block.tone !== 'quiet'
  );
}

function draw(block: Block, drawing: Drawing): string {
  const { chalk, width } = drawing;
  switch (block.kind) {
    case 'heading':
      return chalk.bold(wrapText(phraseText(block.text, drawing), width).join('\n'));
    case 'paragraph':
      return toned(wrapText(phraseText(block.text, drawing), width).join('\n'), block.tone, chalk);
    case 'metrics':
      return drawTable(
        metricColumns,
        block.items.map((item) => metricRow(item, drawing)),
        drawing,
      );
    case 'table':
      return drawTable(block.columns, block.rows, drawing);
    default:
      return assertNever(block);
  }
}

function toned(text: string, tone: 'plain' | 'quiet' | 'warning', chalk: ChalkInstance): string {
  if (tone === 'plain') return text;
  return tone === 'warning' ? chalk.yellow(text) : chalk.dim(text);
}

const metricColumns: readonly Column[] = [
  { title: '', align: 'left' },
  { title: say('col.metric'), align: 'left' },
  { title: say('col.value'), align: 'right' },
  { title: say('col.n'), align: 'right' },
  { title: say('col.basis'), align: 'left' },
];

/** A rate is split: the percentage is the result, its counts are the n. */
function metricRow({ id, name, value, n, basis }: MetricItem, drawing: Drawing): readonly Cell[] {
  return [
    textCell(id ?? ''),
    textCell(id === null ? say('part', { name }) : name),
    value.kind === 'ratio' ? textCell(percentText(value, drawing)) : value,
    textCell(value.kind === 'ratio' ? countsText(value) : (n ?? '').toString()),
    textCell(basis ?? ''),
  ];
}

function drawTable(columns: readonly Column[], rows: readonly (readonly Cell[])[], drawing: Drawing): string {
  const { widths, texts } = layOut(columns, rows, drawing);
  const [titles = [], ...body] = texts.map((row) =>
    row.map((text, index) => inColumn(text, widths[index] ?? text.length, columns[index])),
  );
  const table = new Table({
    chars: plainLines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: columns.map(({ align }) => align),
  });
  const { chalk } = drawing;
  table.push(
    titles.map((title) => chalk.bold(title)),
    widths.map((width) => chalk.dim('─'.repeat(width))),
    ...body.map((row, index) => row.map((text, place) => painted(text, rows[index]?.[place], chalk))),
  );
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The texts of all cells, titles first, and widths that fit; rates are shortened when nothing else helps. */
function layOut(columns: readonly Column[], rows: readonly (readonly Cell[])[], drawing: Drawing): LaidOut {
  const titles = columns.map(({ title }) => phraseText(title, drawing));
  const available = drawing.width - separator.length * (columns.length - 1);
  const attempt = (isShort: boolean) => {
    const texts = [titles, ...rows.map((row) => row.map((cell) => cellText(cell, drawing, isShort)))];
    const byColumn = columns.map((_, index) => texts.map((row) => row[index] ?? ''));
    return { texts, ...fitColumns(byColumn, columns.map(isRigid), available) };
  };
  const whole = attempt(false);
  // a line too wide is better than a number broken in two
  return whole.fits ? whole : attempt(true);
}

function isRigid({ align, isRigid: asked }: Column): boolean {
  return align === 'right' || asked === true;
}

function inColumn(text: string, width: number, column: Column | undefined): string {
  const breaks = column !== undefined && isRigid(column) ? 'blanks' : 'anywhere';
  return wrapText(text, width, breaks).join('\n');
}

function painted(text: string, cell: Cell | undefined, chalk: ChalkInstance): string {
  if (cell?.kind !== 'status') return text;
  return { good: chalk.green, fair: chalk.yellow, bad: chalk.red }[cell.status](text);
}

/** Blanks between columns and no other lines: what stays readable when it is copied into a mail. */
const plainLines = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '' },
  middle: separator,
};
