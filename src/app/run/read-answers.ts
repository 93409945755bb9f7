import schema from '../../../schemas/answers.schema.json' with { type: 'json' };
import type { SourceText } from '../../core/standard/read/read-yaml.ts';
import { readBySchema } from '../../core/workspace/read-by-schema.ts';
import type { AnswersFile } from '../../generated/answers.ts';
import { validate } from '../../generated/validate-answers.js';
import { AppError } from '../../shared/app-error.ts';
import { UnsoundInput } from '../unsound-input.ts';

/**
 * Reads a file of answers for a process.
 * @throws UnsoundInput with every mistake in it; AppError `answers-other-process` when it answers another one.
 */
export function readAnswers(source: SourceText, process: string | null): AnswersFile {
  const read = readBySchema(source, validate, schema);
  if (!read.ok) throw new UnsoundInput(read.error);
  const answers = read.value.value;
  if (process !== null && answers.process !== undefined && answers.process !== process) {
    throw new AppError('answers-other-process', {
      file: source.file,
      process: answers.process,
      wanted: process,
    });
  }
  return answers;
}
