import { compareFindings, type Finding, type Severity } from '../../core/lint/finding.ts';
import type { Language } from '../../shared/text.ts';
import { findingLines, ruleName } from './finding-words.ts';
import type { FindingsLooks, FindingsReport } from './findings-report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'notice' };

/** GitHub workflow commands, one line for each finding, which become annotations; nothing where nothing was found. */
export function render({ findings }: FindingsReport, { language }: FindingsLooks): string {
  return findings
    .toSorted(compareFindings)
    .map((finding) => `${writeCommand(finding, language)}\n`)
    .join('');
}

function writeCommand(finding: Finding, language: Language): string {
  const { file, line, endLine, column, endColumn, severity } = finding;
  // GitHub takes columns only where a range begins and ends in the same line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = { file, line, endLine, ...columns, title: ruleName(finding) };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
  const message = escapeMessage(findingLines(finding, language).join('\n'));
  return `::${COMMANDS[severity]} ${written.join(',')}::${message}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};

function escapeMessage(text: string): string {
  return text.toWellFormed().replace(/[%\r\n]/g, (sign) => ESCAPES[sign] ?? sign);
}

function escapeProperty(text: string): string {
  return text.toWellFormed().replace(/[%\r\n:,]/g, (sign) => ESCAPES[sign] ?? sign);
}
