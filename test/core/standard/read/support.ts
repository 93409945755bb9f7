import type { Finding, TextRange } from '../../../../src/core/lint/finding.ts';
import { readYaml, type YamlDocument } from '../../../../src/core/standard/read/read-yaml.ts';
import { type Language, textIn } from '../../../../src/shared/text.ts';

/** Reads a text under a made-up file name. */
export function read(text: string): YamlDocument {
  return readYaml({ file: 'a.yaml', text });
}

/** A range as `line:column-endLine:endColumn`. */
export function show({ line, column, endLine, endColumn }: TextRange): string {
  return `${line}:${column}-${endLine}:${endColumn}`;
}

/** Findings as `rule range`. */
export function brief(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${finding.ruleId} ${show(finding)}`);
}

/** Message and hint of a finding in a language. */
export function words(finding: Finding | undefined, language: Language = 'zh-CN'): string {
  if (!finding) return '';
  const { message, hint } = finding;
  return `${textIn(message, language)} ${hint === undefined ? '' : textIn(hint, language)}`;
}

/** The text that a range covers, counted here anew and not by the code under test. */
export function cover(text: string, range: TextRange): string {
  const lines = text.replace(/^\ufeff/, '').split(/(?<=\r\n|\n|\r(?!\n))/);
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length, 0) + column - 1;
  return lines.join('').slice(offset(range.line, range.column), offset(range.endLine, range.endColumn));
}

/** Whether a range lies within a text and runs forwards. */
export function isInside(text: string, range: TextRange): boolean {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const isPlace = (line: number, column: number) =>
    line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1;
  const isForward =
    range.endLine > range.line || (range.endLine === range.line && range.endColumn >= range.column);
  return isPlace(range.line, range.column) && isPlace(range.endLine, range.endColumn) && isForward;
}
