import { fileWriter } from '../../adapters/files/file-writer.ts';
import { saveBaseline } from '../../app/lint/apply-baseline.ts';
import { AppError } from '../../shared/app-error.ts';
import type { CommandContext } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { baselineFile, reportOf } from './lint-once.ts';
import type { LintOptions } from './lint-options.ts';
import type { OpenLint } from './open-lint.ts';

/**
 * Notes all present findings as known; from then on only new ones are told.
 * @throws AppError `baseline-unnamed`, `file-unwritable`.
 */
export async function runWriteBaseline(
  { io, note, messages }: CommandContext,
  open: OpenLint,
  options: LintOptions,
): Promise<number> {
  const file = baselineFile(io.cwd, open, options);
  if (file === null) throw new AppError('baseline-unnamed', {});
  const count = await saveBaseline(open.files, fileWriter(io.cwd), file, await reportOf(open, null));
  note(messages.linting.baselineWritten({ count, file: open.files.shown(file) }));
  return ExitCode.success;
}
