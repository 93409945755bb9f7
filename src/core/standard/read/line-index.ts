import type { TextRange } from '../../lint/finding.ts';

/** Turns offsets of one text into lines and columns. */
export interface LineIndex {
  /** The range between two offsets, the end exclusive; offsets outside the text are moved to its ends. */
  rangeOf(start: number, end: number): TextRange;
}

/** Prepares nothing until the first question, so that a clean file costs nothing; lines end at `\n`. */
export function createLineIndex(text: string): LineIndex {
  let starts: readonly number[] | undefined;
  const positionOf = (offset: number) => {
    starts ??= lineStarts(text);
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtOrBefore(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
  return {
    rangeOf(start, end) {
      const from = positionOf(start);
      const to = positionOf(Math.max(start, end));
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * A lone carriage return ends a line too (YAML 1.2, 5.4), which the parsers do not all know. Both have one unit, so that
 * offsets stay.
 */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}
