import path from 'node:path';
import { applyBaseline } from '../../app/lint/apply-baseline.ts';
import type { FindingsCache } from '../../app/lint/findings-cache.ts';
import { type LintReport, runLint } from '../../app/lint/run-lint.ts';
import type { StaleEntry } from '../../core/lint/baseline.ts';
import type { Finding, Severity } from '../../core/lint/finding.ts';
import type { CommandContext } from '../command.ts';
import { readCount } from './check-options.ts';
import type { LintOptions } from './lint-options.ts';
import type { OpenLint } from './open-lint.ts';

/** What one look at the files came to. */
export interface LintOutcome {
  /** Without what a baseline hides, and without what `--quiet` leaves out. */
  readonly shown: LintReport;
  readonly failOn: Severity;
  readonly hasFailed: boolean;
  /** Warnings and the limit that they are beyond; null where they are not. */
  readonly tooManyWarnings: { readonly count: number; readonly limit: number } | null;
  /** What a baseline hides; null without one. */
  readonly baseline: {
    readonly file: string;
    readonly known: number;
    readonly stale: readonly StaleEntry[];
  } | null;
}

/** Looks at the files and weighs what was found. */
export async function lintOnce(
  context: CommandContext,
  open: OpenLint,
  options: LintOptions,
  cache: FindingsCache | null,
): Promise<LintOutcome> {
  const report = await reportOf(open, cache);
  return weigh(context, open, options, report);
}

/** Everything that is wrong with the files, the settings among them. */
export async function reportOf(open: OpenLint, cache: FindingsCache | null): Promise<LintReport> {
  return withSettingsFindings(await runLint({ ...open.job, cache }), open.settingsFindings);
}

/** Sets findings beside baseline and limits. */
export async function weigh(
  { io }: CommandContext,
  open: OpenLint,
  options: LintOptions,
  report: LintReport,
): Promise<LintOutcome> {
  const { config, files } = open;
  const file = baselineFile(io.cwd, open, options);
  const applied = file === null ? null : await applyBaseline(files, file, report);
  const all = applied ?? report;
  const failOn = options.failOn ?? config.failOn;
  const limit = readCount(options.maxWarnings) ?? config.maxWarnings;
  const count = all.findings.filter(({ severity }) => severity === 'warn').length;
  const tooManyWarnings = limit !== null && count > limit ? { count, limit } : null;
  const grave = all.findings.filter(isAtLeast(failOn));
  return {
    shown: options.quiet ? { ...all, findings: grave } : all,
    failOn,
    hasFailed: grave.length > 0 || tooManyWarnings !== null,
    tooManyWarnings,
    baseline: applied && file !== null ? { file, known: applied.known, stale: applied.stale } : null,
  };
}

/** The baseline file, absolute: the one named on the command line, else the one in `sop.yaml`; null without one. */
export function baselineFile(cwd: string, { config }: OpenLint, { baseline }: LintOptions): string | null {
  return baseline === undefined ? config.baseline : path.resolve(cwd, baseline);
}

/** The mistakes of a `sop.yaml` that was read for its settings belong to the report, once. */
function withSettingsFindings(report: LintReport, findings: readonly Finding[]): LintReport {
  const [first] = findings;
  if (!first || report.findings.some(({ file }) => file === first.file)) return report;
  return {
    ...report,
    findings: [...findings, ...report.findings],
    fileNames: [first.file, ...report.fileNames],
  };
}

const severities: readonly Severity[] = ['info', 'warn', 'error'];

function isAtLeast(least: Severity): (finding: Finding) => boolean {
  return ({ severity }) => severities.indexOf(severity) >= severities.indexOf(least);
}
