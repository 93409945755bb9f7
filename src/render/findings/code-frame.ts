import type { ChalkInstance } from 'chalk';
import type { TextRange } from '../../core/lint/finding.ts';
import { cutLine } from './cut-line.ts';

/** How a frame is drawn: the columns it may take, its colours, and the paint of the caret. */
export interface FrameStyle {
  readonly width: number;
  readonly chalk: ChalkInstance;
  readonly paint: (text: string) => string;
}

const LINES_AROUND = 2;
const MIN_CODE_WIDTH = 20;

/**
 * The lines around a range with a caret line under it, at most two before and two after. Of a range over
 * several lines the first is marked. Nothing comes back when the text has no such line.
 */
export function renderCodeFrame(lines: readonly string[], range: TextRange, style: FrameStyle): string[] {
  if (lines[range.line - 1] === undefined) return [];
  const { first, last } = frameLines(lines, range.line);
  const digits = String(last).length;
  // Marker, number and bar: `> 12 │ `.
  const width = Math.max(MIN_CODE_WIDTH, style.width - digits - 5);
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const isMarked = number === range.line;
    const focus = isMarked ? focusOf(range, lines[number - 1] ?? '') : { start: 0, end: 0 };
    const cut = cutLine(lines[number - 1] ?? '', focus, width);
    frame.push(withGutter(style, isMarked ? '>' : ' ', String(number).padStart(digits), cut.text));
    if (!isMarked) continue;
    const caret = style.paint('^'.repeat(cut.focusWidth));
    frame.push(withGutter(style, ' ', ' '.repeat(digits), `${' '.repeat(cut.focusColumn)}${caret}`));
  }
  return frame;
}

/** The first and the last line shown around a line, all counted from 1: at most two before and two after. */
export function frameLines(lines: readonly string[], line: number): { first: number; last: number } {
  const last = Math.min(lines.length, line + LINES_AROUND);
  // The empty “line” after the last line end is no line to an author.
  const isEmptyEnd = last > line && last === lines.length && lines[last - 1] === '';
  return { first: Math.max(1, line - LINES_AROUND), last: isEmptyEnd ? last - 1 : last };
}

function focusOf(range: TextRange, line: string): { start: number; end: number } {
  const start = range.column - 1;
  const end = range.endLine > range.line ? line.length : range.endColumn - 1;
  return { start, end: Math.max(start, end) };
}

function withGutter({ chalk, paint }: FrameStyle, marker: string, number: string, code: string): string {
  const mark = marker === ' ' ? ' ' : paint(marker);
  return `${mark} ${chalk.dim(`${number} │`)} ${code}`.trimEnd();
}
