import { type Finding, summarise } from '../../core/lint/finding.ts';
import { type FileFindings, groupByFile } from './by-file.ts';
import { findingLines, ruleName } from './finding-words.ts';
import type { FindingsLooks, FindingsReport } from './findings-report.ts';
import { linkTo } from './link-to.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { gravestOf, SIGNS } from './severity.ts';
import { FINDING_WORDS } from './words.ts';

/** A comment at GitHub holds 65,536 characters; room is left for what is written around. */
const MAX_CHARACTERS = 60_000;

/**
 * Markdown for a comment or a job's summary: a line that counts, then a table for each file that has findings. What
 * goes beyond the size of a comment is counted, not shown.
 */
export function render(report: FindingsReport, looks: FindingsLooks): string {
  const words = FINDING_WORDS[looks.language];
  const { findings, fileNames } = report;
  const sum =
    findings.length === 0
      ? words.none(fileNames.length)
      : words.summary(summarise(findings, fileNames.length));
  const lines = [`**${SIGNS[gravestOf(findings)]} ${sum}**`];
  let room = MAX_CHARACTERS;
  let left = findings.length;
  for (const group of groupByFile(report)) {
    if (group.findings.length === 0) continue;
    const head = writeHead(group, looks);
    const rows = group.findings.map((finding) => writeRow(finding, looks));
    const shown = countFitting(rows, room - lengthOf(head));
    if (shown > 0) lines.push(...head, ...rows.slice(0, shown));
    room -= lengthOf([...head, ...rows.slice(0, shown)]);
    left -= shown;
    if (shown < rows.length) break;
  }
  if (left > 0) lines.push('', `*${words.more(left)}*`);
  return `${lines.join('\n')}\n`;
}

function writeHead({ file }: FileFindings, looks: FindingsLooks): readonly string[] {
  const { place, level, message, rule } = FINDING_WORDS[looks.language].columns;
  return [
    '',
    `#### [${escapeMarkdown(file)}](${linkTo({ file }, looks)})`,
    '',
    `| ${[place, level, message, rule].join(' | ')} |`,
    '| ---: | --- | --- | --- |',
  ];
}

function writeRow(finding: Finding, looks: FindingsLooks): string {
  const { line, column, severity } = finding;
  const words = FINDING_WORDS[looks.language];
  const cells = [
    `[${line}:${column}](${linkTo(finding, looks)})`,
    `${SIGNS[severity]} ${words.severity[severity]}`,
    findingLines(finding, looks.language).map(escapeMarkdown).join('<br>'),
    escapeMarkdown(ruleName(finding)),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** How many rows, from the first on, have room. */
function countFitting(rows: readonly string[], room: number): number {
  let used = 0;
  const tooMany = rows.findIndex((row) => {
    used += row.length + 1;
    return used > room;
  });
  return tooMany === -1 ? rows.length : tooMany;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
