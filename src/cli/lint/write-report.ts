import { fileWriter } from '../../adapters/files/file-writer.ts';
import { readingRules } from '../../core/lint/reading-rules.ts';
import { version } from '../../generated/version.ts';
import type { FindingsLooks, FindingsReport } from '../../render/findings/findings-report.ts';
import { renderFindings } from '../../render/findings/formats.ts';
import type { CommandContext } from '../command.ts';
import { linkBase } from './link-base.ts';
import type { LintOutcome } from './lint-once.ts';
import type { LintOptions } from './lint-options.ts';
import type { OpenLint } from './open-lint.ts';
import { readOutputs } from './read-outputs.ts';

/**
 * Prints an outcome and writes it to the files that were asked for.
 * @throws AppError `file-unwritable`.
 */
export async function writeReport(
  context: CommandContext,
  open: OpenLint,
  options: LintOptions,
  outcome: LintOutcome,
): Promise<void> {
  const { io, print } = context;
  const { format, quiet, outputFile } = options;
  const report = reportFor(context, open, outcome);
  const looks = looksFor(context, open);
  // Files first: what cannot be written is better told than overlooked above a long list.
  const writer = fileWriter(io.cwd);
  for (const output of readOutputs(outputFile, format)) {
    await writer.write(
      output.file,
      await renderFindings(output.format, report, { ...looks, colour: false, width: 80 }),
    );
  }
  const isSilent = format === 'text' && quiet && report.findings.length === 0;
  if (!isSilent) print(await renderFindings(format, report, looks));
}

function reportFor(
  { io }: CommandContext,
  { config, chosen }: OpenLint,
  { shown, failOn, hasFailed }: LintOutcome,
): FindingsReport {
  const rules = chosen ? config.rules.filter(({ id }) => chosen.has(id)) : config.rules;
  const { findings, fileNames, sources } = shown;
  return {
    findings,
    fileNames,
    sources,
    rules: [...rules, ...readingRules],
    failOn,
    hasFailed,
    checkedAt: io.now(),
  };
}

function looksFor({ io, language, colour }: CommandContext, { workspace }: OpenLint): FindingsLooks {
  const base = linkBase(io);
  return {
    language,
    colour: colour.stdout,
    width: io.columns,
    version,
    zone: workspace.settings.zone,
    ...(base !== undefined && { linkBase: base }),
  };
}
