import { readSource } from '../../app/read-source.ts';
import { readAnswers } from '../../app/run/read-answers.ts';
import type { AnswersFile } from '../../generated/answers.ts';
import type { CommandFiles } from '../workspace-of.ts';
import type { RunOptions } from './run-options.ts';

/** A file of answers that was read: its absolute path, from whose folder its own paths count, and its name. */
export interface GivenAnswers {
  readonly answers: AnswersFile;
  readonly file: string;
  readonly name: string;
}

/** Reads the file of `--answers`; null without one. @throws AppError or UnsoundInput when it cannot be used. */
export async function readGivenAnswers(
  { files }: CommandFiles,
  { answers: file }: RunOptions,
): Promise<GivenAnswers | null> {
  if (file === undefined) return null;
  const source = await readSource(files, file);
  return { answers: readAnswers(source), file: files.absolute(file), name: source.file };
}
