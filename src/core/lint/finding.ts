import type { Text } from '../../shared/text.ts';
import type { Fix } from './fix.ts';

/** How grave a finding is. */
export type Severity = 'error' | 'warn' | 'info';

/** A stretch of text: lines and columns from 1, columns in UTF-16 units, the end exclusive, a BOM not counted. */
export interface TextRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One thing found in a file: what, how grave, and exactly where. */
export interface Finding extends TextRange {
  readonly ruleId: string;
  /** The clause or code that the rule stands for; null where it has none. */
  readonly code: string | null;
  readonly severity: Severity;
  readonly message: Text;
  /** What to do next. */
  readonly hint?: Text;
  readonly file: string;
  /** JSON Pointer of the value it is about; the empty string is the whole file. */
  readonly path: string;
  /** The change that puts it right; left out where a person must think. */
  readonly fix?: Fix;
}

/** How many findings of each kind, over how many files. */
export interface FindingSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Orders by file, line, column and rule; 0 where all four are the same, so that a stable sort keeps the order found. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId)
  );
}

/** Counts findings by severity; `files` is the number of files looked at, whether or not they had any. */
export function summarise(findings: readonly Finding[], files: number): FindingSummary {
  const counts: Record<Severity, number> = { error: 0, warn: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return { files, errors: counts.error, warnings: counts.warn, infos: counts.info };
}

// By code units and not by locale: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
