import type { RawMistake } from './compose-documents.ts';
import type { Span } from './yaml-node.ts';

const UNCLOSED_FLOW = /^Flow (map|sequence) .*end with/;

/** What a line is taken for that has got into the wrong level. */
const MISREAD_CODES = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'BAD_INDENT',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
]);

/**
 * The lines that are read into the wrong level because of a tab in the indentation or a bracket that is never closed:
 * up to the next line that begins as far out as the one where that was noticed.
 */
export function shadowsOf(text: string, raw: readonly RawMistake[]): Span[] {
  const shadows: Shadow[] = [];
  for (const mistake of raw) {
    const last = shadows.at(-1);
    const inside = last !== undefined && mistake.start < last.end ? last : null;
    if (isCause(mistake)) {
      const indent = indentAt(text, mistake.start);
      if (inside && inside.indent <= indent) continue;
      const end = endOfLevel(text, mistake.start, indent);
      if (inside) Object.assign(inside, { indent, end: Math.max(inside.end, end) });
      else shadows.push({ start: mistake.start, end, indent });
    } else if (inside && MISREAD_CODES.has(mistake.code))
      // What was misread may reach into the lines after.
      inside.end = Math.max(inside.end, endOfLine(text, mistake.end));
  }
  return shadows;
}

interface Shadow {
  readonly start: number;
  end: number;
  /** How deep the line stands where it begins. */
  indent: number;
}

/** Whether a mistake is only what the parser makes of lines that stand in a shadow. */
export function isMisread(mistake: RawMistake, shadows: readonly Span[]): boolean {
  return !isCause(mistake) && MISREAD_CODES.has(mistake.code) && isInShadow(mistake.start, shadows);
}

/** Whether an offset stands in one of some shadows, which are in the order of the text. */
export function isInShadow(offset: number, shadows: readonly Span[]): boolean {
  return shadows.some(({ start, end }) => start <= offset && offset < end);
}

function isCause({ code, message }: RawMistake): boolean {
  return code === 'TAB_AS_INDENT' || UNCLOSED_FLOW.test(message);
}

function indentAt(text: string, offset: number): number {
  const line = lineAt(text, text.lastIndexOf('\n', offset - 1) + 1);
  return line.length - line.replace(/^ +/, '').length;
}

/** Where the first line after an offset begins that is indented no deeper; one that begins with a tab is none. */
function endOfLevel(text: string, offset: number, depth: number): number {
  for (let at = endOfLine(text, offset) + 1; at < text.length; at = endOfLine(text, at) + 1) {
    const line = lineAt(text, at);
    const indent = line.search(/[^ ]/);
    const isOut = indent !== -1 && indent <= depth && !/^[#\t\r]/.test(line.slice(indent));
    // The items of a list may stand as far out as the key that holds it.
    if (isOut && !(indent === depth && line.startsWith('- ', indent))) return at;
  }
  return text.length;
}

function lineAt(text: string, start: number): string {
  return text.slice(start, endOfLine(text, start));
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
