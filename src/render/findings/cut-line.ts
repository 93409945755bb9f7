import { textWidth } from '../text-width.ts';
import { visibleText } from './visible-text.ts';

/** A line as it fits, and where the part in focus stands in it, in terminal columns. */
export interface CutLine {
  readonly text: string;
  readonly focusColumn: number;
  /** At least one, so that there is always a caret to see. */
  readonly focusWidth: number;
}

/** Offsets into a line, in UTF-16 units. */
interface Focus {
  readonly start: number;
  readonly end: number;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  /** Where its characters begin in the line. */
  readonly at: number;
  /** The terminal column it begins in. */
  readonly column: number;
}

const TAB_WIDTH = 4;
const MARK = '…';

/** Cuts a line to a width so that the part in focus shows; what is left out is marked by `…`. Tabs become spaces. */
export function cutLine(line: string, focus: Focus, width: number): CutLine {
  // Only the neighbourhood is measured: a line may be megabytes long.
  const from = Math.max(0, focus.start - 2 * width);
  const to = Math.min(line.length, focus.start + 2 * width);
  const cells = toCells(line, from, to);
  const total = endColumn(cells);
  const focusColumn = columnAt(cells, focus.start, total);
  const isWhole = from === 0 && to === line.length && total <= width;
  const start = isWhole ? 0 : windowStart(focusColumn, columnAt(cells, focus.end, total), width);
  return isWhole
    ? assemble(cells, focus, 0, '')
    : cutCells(cells, focus, start, width, from, to < line.length);
}

function cutCells(
  cells: readonly Cell[],
  focus: Focus,
  start: number,
  width: number,
  from: number,
  hasMore: boolean,
): CutLine {
  const lead = start > 0 || from > 0 ? MARK : '';
  const shown = cells.filter(({ column }) => column >= start);
  const origin = shown[0]?.column ?? start;
  const room = width - lead.length;
  const isCut = hasMore || endColumn(shown) - origin > room;
  const fitting = shown.filter((cell) => cell.column + cell.width - origin <= room - (isCut ? 1 : 0));
  const cut = assemble(fitting, focus, origin, lead);
  return isCut ? { ...cut, text: `${cut.text}${MARK}` } : cut;
}

/** Where to begin so that the focus is seen: at the beginning if it shows there, else with a third of the room before it. */
function windowStart(focusColumn: number, focusEnd: number, width: number): number {
  const seen = Math.min(focusEnd, focusColumn + Math.floor(width / 3));
  return seen < width ? 0 : Math.max(0, focusColumn - Math.floor(width / 3));
}

function assemble(cells: readonly Cell[], focus: Focus, origin: number, lead: string): CutLine {
  const end = endColumn(cells);
  const focusColumn = columnAt(cells, focus.start, end);
  const focusEnd = columnAt(cells, focus.end, end);
  return {
    text: `${lead}${cells.map(({ text }) => text).join('')}`,
    focusColumn: focusColumn - origin + lead.length,
    focusWidth: Math.max(1, focusEnd - focusColumn),
  };
}

/** Characters that stand alone whatever comes next: those of ASCII take one column, the others two. */
const PLAIN = /^[\x20-\x7e\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;

function toCells(line: string, from: number, to: number): Cell[] {
  const text = line.slice(from, to);
  // Most lines are plain, and to look for clusters in them takes twenty times as long.
  return PLAIN.test(text) ? toPlainCells(text, from) : toClusterCells(text, from);
}

function toPlainCells(line: string, from: number): Cell[] {
  let column = 0;
  return line.split('').map((text, index) => {
    const width = text < '\x7f' ? 1 : 2;
    column += width;
    return { text, width, at: from + index, column: column - width };
  });
}

function toClusterCells(line: string, from: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemesIn(line)) {
    const text = segment === '\t' ? ' '.repeat(TAB_WIDTH - (column % TAB_WIDTH)) : visibleText(segment);
    const width = textWidth(text);
    cells.push({ text, width, at: from + index, column });
    column += width;
  }
  return cells;
}

let segmenter: Intl.Segmenter | undefined;

/** The segmenter takes long to load, and most lines do without. */
function graphemesIn(line: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(line);
}

function columnAt(cells: readonly Cell[], offset: number, end: number): number {
  const next = cells.findIndex(({ at }) => at > offset);
  const cell = next === -1 ? cells.at(-1) : cells[next - 1];
  if (!cell) return 0;
  // An offset after the last cell is the end of the line.
  const isPast = next === -1 && offset > cell.at;
  return isPast ? end : cell.column;
}

function endColumn(cells: readonly Cell[]): number {
  const last = cells.at(-1);
  return last ? last.column + last.width : 0;
}
