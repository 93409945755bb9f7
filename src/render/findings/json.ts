import { compareFindings, type Finding, summarise } from '../../core/lint/finding.ts';
import { type Language, textIn } from '../../shared/text.ts';

/** What the JSON is made for: the language of its messages, and how many files were looked at. */
export interface JsonOptions {
  readonly language: Language;
  readonly files: number;
}

/** Findings for programs, sorted; ends in a newline. `schemas/output` describes the shape. */
export function renderFindingsJson(findings: readonly Finding[], { language, files }: JsonOptions): string {
  const report = {
    schemaVersion: 1,
    summary: summarise(findings, files),
    findings: findings.toSorted(compareFindings).map((finding) => toJson(finding, language)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toJson(finding: Finding, language: Language) {
  const { ruleId, code, severity, file, line, column, endLine, endColumn, path, hint } = finding;
  const message = textIn(finding.message, language);
  const position = { file, line, column, endLine, endColumn, path };
  return {
    ruleId,
    code,
    severity,
    message,
    ...position,
    ...(hint !== undefined && { hint: textIn(hint, language) }),
  };
}
