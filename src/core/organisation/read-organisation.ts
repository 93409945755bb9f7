import schema from '../../../schemas/organisation.schema.json' with { type: 'json' };
import { validate } from '../../generated/validate-organisation.js';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Finding } from '../lint/finding.ts';
import { toPointer } from '../standard/read/json-pointer.ts';
import type { SourceText, YamlDocument } from '../standard/read/read-yaml.ts';
import { readBySchema } from '../workspace/read-by-schema.ts';
import { checkOrganisation, type OrganisationMistake } from './check-organisation.ts';
import { type Organisation, toOrganisation } from './organisation.ts';

/** Reads an organisation file, or gives every mistake in it: syntax, then shape, then what does not fit together. */
export function readOrganisation(source: SourceText): Result<Organisation, readonly Finding[]> {
  const read = readBySchema(source, validate, schema);
  if (!read.ok) return read;
  const { value, document } = read.value;
  const mistakes = checkOrganisation(value);
  if (mistakes.length > 0) return err(mistakes.map((mistake) => place(mistake, document)));
  return ok(toOrganisation(value));
}

function place({ path, message }: OrganisationMistake, document: YamlDocument): Finding {
  return {
    ruleId: 'organisation',
    code: null,
    severity: 'error',
    message,
    file: document.file,
    ...document.locate(path),
    path: toPointer(path),
  };
}
