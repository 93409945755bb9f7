import type { Finding, Severity } from '../../core/lint/finding.ts';
import { groupByFile } from './by-file.ts';
import { findingLines } from './finding-words.ts';
import type { FindingsLooks, FindingsReport } from './findings-report.ts';
import { xmlDocument, xmlElement } from './xml.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'info' };

/** The version of the form that readers expect, not of this program. */
const FORM_VERSION = '4.3';

/** Checkstyle XML: every file looked at, with its findings. */
export function render(report: FindingsReport, { language }: FindingsLooks): string {
  const files = groupByFile(report).map(({ file, findings }) =>
    xmlElement(
      'file',
      { name: file },
      findings.map((finding) => writeError(finding, findingLines(finding, language).join('\n'))),
    ),
  );
  return xmlDocument(xmlElement('checkstyle', { version: FORM_VERSION }, files));
}

function writeError({ line, column, severity, ruleId }: Finding, message: string): string {
  return xmlElement('error', {
    line,
    column,
    severity: LEVELS[severity],
    message,
    source: `sopkit.${ruleId}`,
  });
}
