import type { Finding, TextRange } from '../lint/finding.ts';
import type { PlacedFinding } from './hover-at.ts';

/** Findings with the offsets of their places; lines end at `\n`, a place outside of the text is moved to its end. */
export function placeFindings(text: string, findings: readonly Finding[]): readonly PlacedFinding[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offsetOf = (line: number, column: number) =>
    Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
  return findings.map((finding) => ({ finding, span: spanOf(finding, offsetOf) }));
}

function spanOf(
  { line, column, endLine, endColumn }: TextRange,
  offsetOf: (line: number, column: number) => number,
) {
  const start = offsetOf(line, column);
  return { start, end: Math.max(start, offsetOf(endLine, endColumn)) };
}
