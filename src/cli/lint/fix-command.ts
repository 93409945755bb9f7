import { fileWriter } from '../../adapters/files/file-writer.ts';
import { type FixedFile, fixFiles } from '../../app/lint/fix-files.ts';
import { renderUnifiedDiff } from '../../render/findings/unified-diff.ts';
import type { CommandContext } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { reportOf, weigh } from './lint-once.ts';
import type { LintOptions } from './lint-options.ts';
import { type OpenLint, openLint } from './open-lint.ts';
import { tellOutcome } from './tell-outcome.ts';
import { writeReport } from './write-report.ts';

/**
 * Puts right what can be and reports what is left; with `--dry-run` prints the changes as a diff, writes nothing, and
 * the exit code is that of the files as they are.
 * @throws AppError `file-unwritable`.
 */
export async function runFix(
  context: CommandContext,
  patterns: readonly string[],
  options: LintOptions,
): Promise<number> {
  const open = await openLint(context.io, patterns, options);
  const before = await reportOf(open, null);
  const changed = await fixFiles(open.job, before);
  if (options.dryRun) return showChanges(context, open, options, changed);
  const writer = fileWriter(context.io.cwd);
  for (const { path, after } of changed) await writer.write(path, after);
  if (changed.length > 0) context.note(context.messages.linting.fixed(counts(changed)));
  // The settings may be among what was put right.
  const after = changed.length > 0 ? await openLint(context.io, patterns, options) : open;
  const report = changed.length > 0 ? await reportOf(after, null) : before;
  const outcome = await weigh(context, after, options, report);
  await writeReport(context, after, options, outcome);
  tellOutcome(context, after, outcome);
  return outcome.hasFailed ? ExitCode.findings : ExitCode.success;
}

async function showChanges(
  context: CommandContext,
  open: OpenLint,
  options: LintOptions,
  changed: readonly FixedFile[],
): Promise<number> {
  const { print, note, colour, messages } = context;
  for (const { file, before, after } of changed)
    print(renderUnifiedDiff({ file, before, after }, colour.stdout));
  note(changed.length > 0 ? messages.linting.wouldFix(counts(changed)) : messages.linting.nothingToFix);
  const outcome = await weigh(context, open, options, await reportOf(open, null));
  return outcome.hasFailed ? ExitCode.findings : ExitCode.success;
}

function counts(changed: readonly FixedFile[]): { count: number; files: number } {
  return { count: changed.reduce((sum, { fixed }) => sum + fixed, 0), files: changed.length };
}
