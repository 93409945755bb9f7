import type { Finding } from '../../../core/lint/finding.ts';
import { fullInstant } from '../../time.ts';
import { type FileFindings, groupByFile } from '../by-file.ts';
import type { FindingsLooks, FindingsReport } from '../findings-report.ts';
import { createLineReader } from '../line-reader.ts';
import { linkTo } from '../link-to.ts';
import { SEVERITIES } from '../severity.ts';
import { renderHtmlContents } from './contents.ts';
import { renderHtmlFinding } from './finding.ts';
import { renderHtmlHeader } from './header.ts';
import { listBrokenRules, renderHtmlRules } from './rules.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { escapeHtml } from './text.ts';
import { PAGE_WORDS } from './words.ts';

/** One page that needs no other file and no network: findings by file with their lines, and the rules behind them. */
export function render(report: FindingsReport, looks: FindingsLooks): string {
  const { language, version, zone } = looks;
  const words = PAGE_WORDS[language];
  const groups = groupByFile(report);
  const found = groups.filter(({ findings }) => findings.length > 0);
  const rules = listBrokenRules(report);
  const body = [
    `<a class="skip" href="#findings">${words.skip}</a>`,
    renderHtmlHeader(report, looks.language),
    '<main id="findings">',
    found.length === 0 ? '' : writeFilter(report, looks),
    renderHtmlContents(groups, language),
    ...writeFiles(found, report, looks, new Map(rules.map(({ id, anchor }) => [id, anchor]))),
    renderHtmlRules(rules, language),
    '</main>',
    `<footer><p>${escapeHtml(words.checkedAt(fullInstant(report.checkedAt, zone), zone))} · sopkit ${escapeHtml(version)}</p></footer>`,
    found.length === 0 ? '' : `<script>${SCRIPT}</script>`,
  ];
  return `${writeHead(looks)}<body>\n${body.filter(Boolean).join('\n')}\n</body>\n</html>\n`;
}

function writeHead({ language, version }: FindingsLooks): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="sopkit ${escapeHtml(version)}">
<title>${PAGE_WORDS[language].title}</title>
<style>${STYLE}</style>
</head>
`;
}

/** Hidden until the script shows it: without a script it would do nothing. */
function writeFilter({ findings }: FindingsReport, { language }: FindingsLooks): string {
  const words = PAGE_WORDS[language];
  const boxes = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const name = { error: words.errors, warn: words.warnings, info: words.infos }[severity];
    return `<label class="${severity}"><input type="checkbox" name="severity" value="${severity}" checked>${name} ${count}</label>`;
  });
  return `<form hidden data-shown="${words.shown}">
<fieldset><legend>${words.show}</legend>
${boxes.join('\n')}
<output></output>
</fieldset></form>`;
}

function writeFiles(
  groups: readonly FileFindings[],
  { sources }: FindingsReport,
  looks: FindingsLooks,
  anchors: ReadonlyMap<string, string>,
): readonly string[] {
  const linesOf = createLineReader(sources);
  const hasPage = looks.linkBase !== undefined;
  const writeOne = (finding: Finding, id: string) =>
    renderHtmlFinding(finding, {
      language: looks.language,
      id,
      ruleId: anchors.get(finding.ruleId) ?? '',
      link: hasPage ? escapeHtml(linkTo(finding, looks)) : `#${id}`,
      lines: linesOf(finding.file),
    });
  return groups.map(({ file, findings }, index) => {
    const id = `f${index + 1}`;
    const items = findings.map((finding, place) => writeOne(finding, `${id}-${place + 1}`));
    return `<section data-file aria-labelledby="${id}">
<h2 id="${id}">${escapeHtml(file)}</h2>
<ol>
${items.join('\n')}
</ol>
</section>`;
  });
}
