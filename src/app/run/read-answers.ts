import schema from '../../../schemas/answers.schema.json' with { type: 'json' };
import type { SourceText } from '../../core/standard/read/read-yaml.ts';
import { readBySchema } from '../../core/workspace/read-by-schema.ts';
import type { AnswersFile } from '../../generated/answers.ts';
import { validate } from '../../generated/validate-answers.js';
import { UnsoundInput } from '../unsound-input.ts';

/** Reads a file of answers. @throws UnsoundInput with every mistake in it. */
export function readAnswers(source: SourceText): AnswersFile {
  const read = readBySchema(source, validate, schema);
  if (!read.ok) throw new UnsoundInput(read.error);
  return read.value.value;
}
