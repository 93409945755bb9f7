import { textWidth } from '../text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Narrower than this no column is made unless its texts are. */
const leastWidth = 8;

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
  return { widths: handOn(columns, rigid, widths, natural), fits: true };
}

/** Gives what rigid columns have too much, after breaking their texts, to those others that were narrowed most. */
function handOn(
  columns: readonly (readonly string[])[],
  rigid: readonly boolean[],
  widths: readonly number[],
  natural: readonly number[],
): readonly number[] {
  const tight = widths.map((width, index) =>
    rigid[index] ? brokenWidth(columns[index] ?? [], width) : width,
  );
  for (let spare = sumOf(widths) - sumOf(tight); spare > 0; spare -= 1) {
    const missing = tight.map((width, index) => (rigid[index] ? 0 : (natural[index] ?? 0) - width));
    const most = Math.max(...missing);
    if (most <= 0) break;
    const place = missing.indexOf(most);
    tight[place] = (tight[place] ?? 0) + 1;
  }
  return tight;
}

function brokenWidth(texts: readonly string[], width: number): number {
  return Math.max(0, ...texts.flatMap((text) => wrapText(text, width, 'blanks')).map(textWidth));
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
