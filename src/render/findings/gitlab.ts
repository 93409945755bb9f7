import { compareFindings, type Severity } from '../../core/lint/finding.ts';
import { fingerprintsOf } from '../../core/lint/fingerprint.ts';
import { findingLines } from './finding-words.ts';
import type { FindingsLooks, FindingsReport } from './findings-report.ts';
import { writeJson } from './json-text.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'major', warn: 'minor', info: 'info' };

/** GitLab's Code Quality report; an empty list where nothing was found. */
export function render({ findings, sources }: FindingsReport, { language }: FindingsLooks): string {
  const sorted = findings.toSorted(compareFindings);
  const fingerprints = fingerprintsOf(sorted, sources);
  const issues = sorted.map((finding, index) => ({
    description: findingLines(finding, language).join('\n').toWellFormed(),
    check_name: finding.ruleId,
    fingerprint: fingerprints[index],
    severity: LEVELS[finding.severity],
    location: { path: finding.file.toWellFormed(), lines: { begin: finding.line } },
  }));
  return writeJson(issues);
}
