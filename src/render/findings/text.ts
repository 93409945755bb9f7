import { Chalk, type ChalkInstance } from 'chalk';
import { compareFindings, type Finding, type Severity, summarise } from '../../core/lint/finding.ts';
import { type Language, type Text, textIn } from '../../shared/text.ts';
import { renderCodeFrame, splitLines } from './code-frame.ts';
import { visibleText } from './visible-text.ts';
import { FINDING_WORDS } from './words.ts';

/** How findings are shown to people. */
export interface TextOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Terminal columns. */
  readonly width: number;
  /** How many files were looked at; without it, those that have findings are counted. */
  readonly files?: number;
}

const INDENT = '    ';

/**
 * Findings for people, file by file: place, message and rule, the lines around with a caret, what to do, and a
 * last line that counts. A finding whose file is not among the sources is shown without its lines.
 */
export function renderFindingsText(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
  options: TextOptions,
): string {
  const chalk = new Chalk({ level: options.colour ? 1 : 0 });
  const linesOf = createLineReader(sources);
  const blocks = findings
    .toSorted(compareFindings)
    .map((finding) => renderOne(finding, linesOf(finding.file), options, chalk));
  return `${[...blocks, renderSummary(findings, options, chalk)].join('\n\n')}\n`;
}

function renderOne(
  finding: Finding,
  lines: readonly string[],
  options: TextOptions,
  chalk: ChalkInstance,
): string {
  const { file, line, column, severity, ruleId, code, hint } = finding;
  const words = FINDING_WORDS[options.language];
  const say = (text: Text) => visibleText(textIn(text, options.language));
  const paint = paintOf(severity, chalk);
  const head = [
    chalk.bold(visibleText(`${file}:${line}:${column}`)),
    paint(words.severity[severity]),
    say(finding.message),
    chalk.dim(visibleText(code === null ? ruleId : `${ruleId} (${code})`)),
  ];
  const frame = renderCodeFrame(lines, finding, { width: options.width - INDENT.length, chalk, paint });
  const advice = hint === undefined ? [] : [chalk.cyan(words.hint(say(hint)))];
  return [head.join('  '), ...[...frame, ...advice].map((text) => `${INDENT}${text}`)].join('\n');
}

function renderSummary(findings: readonly Finding[], options: TextOptions, chalk: ChalkInstance): string {
  const files = options.files ?? new Set(findings.map(({ file }) => file)).size;
  const words = FINDING_WORDS[options.language];
  if (findings.length === 0) return chalk.green(`✔ ${words.none(files)}`);
  const summary = summarise(findings, files);
  const gravest: Severity = summary.errors > 0 ? 'error' : summary.warnings > 0 ? 'warn' : 'info';
  const sign = { error: '✖', warn: '⚠', info: 'ℹ' }[gravest];
  return paintOf(gravest, chalk)(`${sign} ${words.summary(summary)}`);
}

function paintOf(severity: Severity, chalk: ChalkInstance): (text: string) => string {
  return { error: chalk.red, warn: chalk.yellow, info: chalk.blue }[severity];
}

// Findings of one file come one after another; its text is split once and then forgotten.
function createLineReader(sources: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  let known: { file: string; lines: readonly string[] } | undefined;
  return (file) => {
    if (known?.file === file) return known.lines;
    const text = sources.get(file);
    known = { file, lines: text === undefined ? [] : splitLines(text) };
    return known.lines;
  };
}
