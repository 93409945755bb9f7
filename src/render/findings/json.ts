import { compareFindings, type Finding, summarise } from '../../core/lint/finding.ts';
import { type Language, textIn } from '../../shared/text.ts';
import type { FindingsLooks, FindingsReport } from './findings-report.ts';
import { writeJson } from './json-text.ts';

/** Findings for programs, sorted. `schemas/output` describes the shape. */
export function render({ findings, fileNames }: FindingsReport, { language }: FindingsLooks): string {
  return writeJson({
    schemaVersion: 1,
    summary: summarise(findings, fileNames.length),
    findings: findings.toSorted(compareFindings).map((finding) => toJson(finding, language)),
  });
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
