import { Chalk } from 'chalk';
import type { Finding } from '../../core/lint/finding.ts';
import { type FileFindings, groupByFile } from './by-file.ts';
import { renderCodeFrame } from './code-frame.ts';
import { findingLines, ruleName } from './finding-words.ts';
import type { FindingsLooks, FindingsReport } from './findings-report.ts';
import { createLineReader } from './line-reader.ts';
import { isFailure } from './severity.ts';
import { xmlDocument, xmlElement, xmlTextElement } from './xml.ts';

const FRAME = { width: 120, chalk: new Chalk({ level: 0 }), paint: (text: string) => text };

/** What the writer of a test case needs to know. */
interface Setting {
  readonly report: FindingsReport;
  readonly looks: FindingsLooks;
  readonly linesOf: (file: string) => readonly string[];
}

/**
 * JUnit XML: a suite for each file, a case for each finding. What makes the check fail is a failure, what does not
 * is skipped; a file without findings is one case that passes.
 */
export function render(report: FindingsReport, looks: FindingsLooks): string {
  const setting = { report, looks, linesOf: createLineReader(report.sources) };
  const suites = groupByFile(report).map((group, index) => writeSuite(group, index, setting));
  return xmlDocument(xmlElement('testsuites', {}, suites));
}

function writeSuite({ file, findings }: FileFindings, id: number, setting: Setting): string {
  const { report } = setting;
  const failures = findings.filter(({ severity }) => isFailure(severity, report)).length;
  const cases = findings.map((finding) => writeCase(finding, setting));
  const passed = xmlElement('testcase', { name: 'sop lint', classname: token(file), time: 0 });
  const attributes = {
    name: token(file),
    package: token(file.slice(0, Math.max(0, file.lastIndexOf('/')))),
    id,
    timestamp: new Date(report.checkedAt).toISOString().slice(0, 19),
    hostname: 'localhost',
    tests: Math.max(1, findings.length),
    failures,
    errors: 0,
    skipped: findings.length - failures,
    time: 0,
  };
  // The common schema asks for all four, in this order.
  return xmlElement('testsuite', attributes, [
    '<properties/>',
    ...(cases.length === 0 ? [passed] : cases),
    '<system-out/>',
    '<system-err/>',
  ]);
}

function writeCase(finding: Finding, { report, looks, linesOf }: Setting): string {
  const { file, line, column, severity, ruleId } = finding;
  const said = findingLines(finding, looks.language);
  const message = said[0] ?? '';
  const text = [`${file}:${line}:${column}`, ...said, ...renderCodeFrame(linesOf(file), finding, FRAME)];
  const outcome = isFailure(severity, report)
    ? xmlTextElement('failure', { message, type: ruleId }, text.join('\n'))
    : xmlTextElement('skipped', { message }, text.join('\n'));
  const name = token(`${line}:${column} ${ruleName(finding)}`);
  return xmlElement('testcase', { name, classname: token(file), time: 0 }, [outcome]);
}

/** A name on one line, with single blanks between words, and never empty. */
function token(text: string): string {
  return text.replace(/\s+/g, ' ').trim() || '-';
}
