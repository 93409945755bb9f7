import { fitColumns } from './document/fit-columns.ts';
import { wrapText } from './document/wrap-text.ts';
import { textWidth } from './text-width.ts';

/** One column: its heading, and whether it is broken only at blanks, as numbers and times are. */
export interface Column {
  readonly heading: string;
  readonly isRigid?: boolean;
}

const gap = '  ';

/**
 * Sets rows in columns within a width, the headings first. What does not fit is broken into more lines, never cut.
 * A cell may hold several lines; a full-width character takes two columns of the terminal.
 */
export function setInColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const all = [columns.map(({ heading }) => heading), ...rows];
  const texts = columns.map((_, index) => all.map((row) => row[index] ?? ''));
  const rigid = columns.map(({ isRigid }) => isRigid === true);
  const { widths } = fitColumns(texts, rigid, width - gap.length * (columns.length - 1));
  return all.flatMap((row) => setRow(row, widths, rigid));
}

function setRow(
  row: readonly string[],
  widths: readonly number[],
  rigid: readonly boolean[],
): readonly string[] {
  const cells = row.map((cell, index) =>
    wrapText(cell, widths[index] ?? 0, rigid[index] ? 'blanks' : 'anywhere'),
  );
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
