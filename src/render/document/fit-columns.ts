import { textWidth } from '../text-width.ts';

/** Narrower than this no column is made unless its texts are. */
const leastWidth = 10;

/** Widths of columns in cells of the terminal, and whether a row of them fits. */
export interface FittedColumns {
  readonly widths: readonly number[];
  readonly fits: boolean;
}

/**
 * Widths for columns of texts so that a row fits into `available` cells of the terminal, separators left out:
 * as wide as their widest line where that fits, else the widest columns are narrowed first, as far as they may
 * be. Columns that are `rigid` break only at blanks.
 */
export function fitColumns(
  columns: readonly (readonly string[])[],
  rigid: readonly boolean[],
  available: number,
): FittedColumns {
  const natural = columns.map((texts) => Math.max(0, ...texts.map(widestLine)));
  const least = columns.map((texts, index) => {
    const wish = Math.min(natural[index] ?? 0, leastWidth);
    return rigid[index] ? Math.max(wish, ...texts.map(widestWord)) : wish;
  });
  if (sumOf(least) > available) return { widths: least, fits: false };
  const widths = [...natural];
  for (let excess = sumOf(widths) - available; excess > 0; excess -= 1) {
    const widest = widestOf(widths, least);
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return { widths, fits: true };
}

/** The place of the widest column that may still be narrowed. */
function widestOf(widths: readonly number[], least: readonly number[]): number {
  let found = -1;
  for (const [index, width] of widths.entries()) {
    if (width > (least[index] ?? 0) && width > (widths[found] ?? -1)) found = index;
  }
  return found;
}

function widestLine(text: string): number {
  return Math.max(...text.split('\n').map(textWidth));
}

function widestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map(textWidth));
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
