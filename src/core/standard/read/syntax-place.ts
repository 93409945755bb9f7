import type { RawMistake } from './compose-documents.ts';
import type { Span } from './yaml-node.ts';

const WHOLE_LINE_CODES = new Set(['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY']);

/** Where the author must look for a mistake, which is not always where the parser stumbled; never more than a line. */
export function placeMistake(text: string, mistake: RawMistake): Span {
  if (isUnclosedQuote(mistake)) return openingQuote(text, mistake);
  if (mistake.code === 'BAD_DQ_ESCAPE')
    return { start: mistake.start, end: mistake.start + badEscape(mistake).length };
  const { start, end } = firstLine(text, mistake);
  return WHOLE_LINE_CODES.has(mistake.code) ? restOfLine(text, start) : { start, end };
}

/** Whether a quote was opened and never closed. */
export function isUnclosedQuote({ message }: RawMistake): boolean {
  return /^Missing closing/.test(message);
}

/** The escape that means nothing, as it was written, up to the end of its line. */
export function badEscape({ message }: RawMistake): string {
  return message.replace(/^.*?sequence /s, '').replace(/[\r\n].*/s, '');
}

/** The last line of a span, from its first word on. */
export function lastLine(text: string, { end }: Span): Span {
  const line = text.lastIndexOf('\n', end - 1) + 1;
  return restOfLine(text, line + text.slice(line, end).search(/\S|$/));
}

function openingQuote(text: string, { message, start }: RawMistake): Span {
  const quote = message.includes('"') ? '"' : "'";
  const mark = quote === '"' ? '\\' : "'";
  let at = text.lastIndexOf(quote, start - 1);
  while (at > 0 && isEscaped(text, at, mark)) at = text.lastIndexOf(quote, at - 2);
  return { start: Math.max(at, 0), end: Math.max(at, 0) + 1 };
}

function isEscaped(text: string, at: number, mark: string): boolean {
  let count = 0;
  while (text.charAt(at - count - 1) === mark) count += 1;
  return count % 2 === 1;
}

/** The part of a span on the first line that has anything; at the end of the text, the last thing before it. */
function firstLine(text: string, { start, end }: Span): Span {
  const isTab = text.charAt(start) === '\t';
  let from = start;
  while (!isTab && from < text.length && /\s/.test(text.charAt(from))) from += 1;
  if (from >= text.length) {
    const last = text.trimEnd().length;
    return { start: Math.max(0, last - 1), end: last };
  }
  const afterFirst = from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  return { start: from, end: Math.min(Math.max(end, afterFirst), lineEnd(text, from)) };
}

function restOfLine(text: string, start: number): Span {
  return { start, end: start + text.slice(start, lineEnd(text, start)).trimEnd().length };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end === -1) return text.length;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}
