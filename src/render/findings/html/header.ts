import { type FindingSummary, summarise } from '../../../core/lint/finding.ts';
import type { Language } from '../../../shared/text.ts';
import type { FindingsReport } from '../findings-report.ts';
import { isFailure } from '../severity.ts';
import { FINDING_WORDS } from '../words.ts';
import { PAGE_WORDS } from './words.ts';

/** The top of the page: whether the check passed, in words, and how many findings of each severity. */
export function renderHtmlHeader(report: FindingsReport, language: Language): string {
  const words = PAGE_WORDS[language];
  const { findings, fileNames } = report;
  const isFailed = report.hasFailed ?? findings.some(({ severity }) => isFailure(severity, report));
  const summary = summarise(findings, fileNames.length);
  const said = FINDING_WORDS[language];
  const sum = findings.length === 0 ? said.none(fileNames.length) : said.summary(summary);
  const verdict = isFailed ? `✖ ${words.failed}` : `✔ ${words.passed}`;
  return `<header>
<h1>${words.title}</h1>
<p class="verdict"><b class="badge ${isFailed ? 'error' : 'good'}">${verdict}</b><span>${sum}</span></p>
${writeTally(summary, language)}
</header>`;
}

function writeTally(summary: FindingSummary, language: Language): string {
  const words = PAGE_WORDS[language];
  const cells = [
    ['error', words.errors, summary.errors],
    ['warn', words.warnings, summary.warnings],
    ['info', words.infos, summary.infos],
    ['file', words.files, summary.files],
  ] as const;
  const written = cells.map(
    ([kind, name, count]) =>
      `<div class="${kind}${count === 0 ? ' none' : ''}"><dt>${name}</dt><dd>${count}</dd></div>`,
  );
  return `<dl class="tally">\n${written.join('\n')}\n</dl>`;
}
