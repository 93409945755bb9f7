import { Chalk, type ChalkInstance } from 'chalk';
import { compareFindings, type Finding, type Severity, summarise } from '../../core/lint/finding.ts';
import { type Text, textIn } from '../../shared/text.ts';
import { renderCodeFrame } from './code-frame.ts';
import { ruleName } from './finding-words.ts';
import type { FindingsLooks, FindingsReport } from './findings-report.ts';
import { createLineReader } from './line-reader.ts';
import { gravestOf, SIGNS } from './severity.ts';
import { visibleText } from './visible-text.ts';
import { FINDING_WORDS } from './words.ts';

const INDENT = '    ';

/**
 * Findings for people, file by file: place, message and rule, the lines around with a caret, what to do, and a
 * last line that counts. A finding whose file is not among the sources is shown without its lines.
 */
export function render(report: FindingsReport, looks: FindingsLooks): string {
  const chalk = new Chalk({ level: looks.colour ? 1 : 0 });
  const linesOf = createLineReader(report.sources);
  const blocks = report.findings
    .toSorted(compareFindings)
    .map((finding) => renderOne(finding, linesOf(finding.file), looks, chalk));
  return `${[...blocks, renderSummary(report, looks, chalk)].join('\n\n')}\n`;
}

function renderOne(
  finding: Finding,
  lines: readonly string[],
  looks: FindingsLooks,
  chalk: ChalkInstance,
): string {
  const { file, line, column, severity, hint } = finding;
  const words = FINDING_WORDS[looks.language];
  const say = (text: Text) => visibleText(textIn(text, looks.language));
  const paint = paintOf(severity, chalk);
  const head = [
    chalk.bold(visibleText(`${file}:${line}:${column}`)),
    paint(words.severity[severity]),
    say(finding.message),
    chalk.dim(visibleText(ruleName(finding))),
  ];
  const frame = renderCodeFrame(lines, finding, { width: looks.width - INDENT.length, chalk, paint });
  const advice = hint === undefined ? [] : [chalk.cyan(words.hint(say(hint)))];
  return [head.join('  '), ...[...frame, ...advice].map((text) => `${INDENT}${text}`)].join('\n');
}

function renderSummary({ findings, fileNames }: FindingsReport, looks: FindingsLooks, chalk: ChalkInstance) {
  const files = fileNames.length;
  const words = FINDING_WORDS[looks.language];
  const gravest = gravestOf(findings);
  if (gravest === 'none') return chalk.green(`${SIGNS.none} ${words.none(files)}`);
  return paintOf(gravest, chalk)(`${SIGNS[gravest]} ${words.summary(summarise(findings, files))}`);
}

function paintOf(severity: Severity, chalk: ChalkInstance): (text: string) => string {
  return { error: chalk.red, warn: chalk.yellow, info: chalk.blue }[severity];
}
