import { breakLines } from './break-lines.ts';
import { textWidth } from './text-width.ts';

/** One column: its heading, and whether it may be made narrower than its widest cell. */
export interface Column {
  readonly heading: string;
  /** Cells it keeps even where room is short; a column without it is never narrowed. */
  readonly atLeast?: number;
}

const gap = '  ';

/**
 * Sets rows in columns within a width, the heading first. What does not fit is broken into more lines, never cut.
 * A cell may hold several lines; a full-width character takes two columns of the terminal.
 */
export function setInColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const headings = columns.map(({ heading }) => heading);
  const widths = fit(columns, [headings, ...rows], width - gap.length * (columns.length - 1));
  return [headings, ...rows].flatMap((row) => setRow(row, widths));
}

function setRow(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = row.map((cell, index) => breakLines(cell, widths[index] ?? 10));
  const height = Math.max(1, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, index) => pad(lines[line] ?? '', widths[index] ?? 0))
      .join(gap)
      .trimEnd(),
  );
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Takes what is too much from the widest of the columns that may give. */
function fit(columns: readonly Column[], rows: readonly (readonly string[])[], room: number): number[] {
  const widths = columns.map((_, index) =>
    Math.max(...rows.flatMap((row) => (row[index] ?? '').split('\n').map(textWidth))),
  );
  const spare = (index: number) => (widths[index] ?? 0) - (columns[index]?.atLeast ?? widths[index] ?? 0);
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const candidates = widths.map((_, index) => index).filter((index) => spare(index) > 0);
    if (candidates.length === 0) break;
    const widest = candidates.reduce((best, index) =>
      (widths[index] ?? 0) > (widths[best] ?? 0) ? index : best,
    );
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
