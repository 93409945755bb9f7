import type { TextRange } from '../../../core/lint/finding.ts';
import { frameLines } from '../code-frame.ts';
import { escapeHtml } from './text.ts';

const MAX_LINE = 240;
/** Lines without a mark are there for the reader to find the way only. */
const MAX_LINE_AROUND = 100;
const BEFORE_FOCUS = 80;

/** A stretch of one line, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines around a range with the range marked; a long line is cut around the beginning of the mark. Empty when
 * the text has no such line.
 */
export function renderHtmlFrame(lines: readonly string[], range: TextRange): string {
  if (lines[range.line - 1] === undefined) return '';
  const { first, last } = frameLines(lines, range.line);
  const rows: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const line = lines[number - 1] ?? '';
    const span = markIn(line, number, range);
    const focus = number === range.line ? ' class="focus"' : '';
    rows.push(`<code data-n="${number}"${focus}>${writeLine(line, span)}</code>`);
  }
  return `<pre>${rows.join('\n')}</pre>`;
}

/** The part of a line that a range covers; null where it covers none. */
function markIn(line: string, number: number, range: TextRange): Span | null {
  if (number < range.line || number > range.endLine) return null;
  const start = number === range.line ? range.column - 1 : line.length - line.trimStart().length;
  const end = number === range.endLine ? range.endColumn - 1 : line.length;
  // A range that ends before the first sign of its last line covers nothing of it.
  return number > range.line && end <= start ? null : { start, end: Math.max(start, end) };
}

function writeLine(line: string, span: Span | null): string {
  const most = span === null ? MAX_LINE_AROUND : MAX_LINE;
  const from = wholeCharacter(line, line.length > most ? (span?.start ?? 0) - BEFORE_FOCUS : 0);
  const to = wholeCharacter(line, Math.min(line.length, from + most));
  const piece = (start: number, end: number) =>
    writePiece(line.slice(Math.max(from, start), Math.min(to, Math.max(from, end))));
  const text = span
    ? `${piece(from, span.start)}<mark>${piece(span.start, span.end)}</mark>${piece(span.end, to)}`
    : piece(from, to);
  return `${from > 0 ? '…' : ''}${text}${to < line.length ? '…' : ''}`;
}

/** A place that is not within a surrogate pair, nor before the line. */
function wholeCharacter(line: string, at: number): number {
  if (at <= 0) return 0;
  const isInside = /[\ud800-\udbff]/.test(line.charAt(at - 1)) && /[\udc00-\udfff]/.test(line.charAt(at));
  return isInside ? at - 1 : at;
}

function writePiece(text: string): string {
  return text.split('\t').map(escapeHtml).join('\t');
}
