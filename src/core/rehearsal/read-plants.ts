import schema from '../../../schemas/plants.schema.json' with { type: 'json' };
import type { Plant } from '../../generated/plants.ts';
import { validate } from '../../generated/validate-plants.js';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Finding } from '../lint/finding.ts';
import type { ProcessStandard } from '../standard/process-standard.ts';
import { toPointer } from '../standard/read/json-pointer.ts';
import type { SourceText, YamlDocument } from '../standard/read/read-yaml.ts';
import { readBySchema } from '../workspace/read-by-schema.ts';
import { checkPlants, type PlantMistake } from './check-plants.ts';

/** Reads a file of plants for a standard, or gives every mistake in it: syntax, then shape, then what does not fit. */
export function readPlants(
  source: SourceText,
  standard: ProcessStandard,
): Result<readonly Plant[], readonly Finding[]> {
  const read = readBySchema(source, validate, schema);
  if (!read.ok) return read;
  const { value, document } = read.value;
  const mistakes = checkPlants(standard, value);
  if (mistakes.length > 0) return err(mistakes.map((mistake) => place(mistake, document)));
  return ok(value);
}

function place({ path, message }: PlantMistake, document: YamlDocument): Finding {
  return {
    ruleId: 'plants',
    code: null,
    severity: 'error',
    message,
    file: document.file,
    ...document.locate(path),
    path: toPointer(path),
  };
}
