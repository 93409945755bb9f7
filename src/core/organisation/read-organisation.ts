import schema from '../../../schemas/organisation.schema.json' with { type: 'json' };
import { validate } from '../../generated/validate-organisation.js';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Finding } from '../lint/finding.ts';
import { toPointer } from '../standard/read/json-pointer.ts';
import type { SourceText, YamlDocument } from '../standard/read/read-yaml.ts';
import { type ReadFile, readBySchema } from '../workspace/read-by-schema.ts';
import { checkOrganisation, type OrganisationMistake } from './check-organisation.ts';
import { doubtsAbout } from './doubts-about.ts';
import { type Organisation, type OrganisationDocument, toOrganisation } from './organisation.ts';

/** Reads an organisation file, or gives every mistake in it: syntax, then shape, then what does not fit together. */
export function readOrganisation(source: SourceText): Result<Organisation, readonly Finding[]> {
  const read = readOrganisationDocument(source);
  return read.ok ? ok(toOrganisation(read.value)) : read;
}

/** Reads an organisation file as it is written, as lint rules look at it; or gives every mistake in it. */
export function readOrganisationDocument(
  source: SourceText,
): Result<OrganisationDocument, readonly Finding[]> {
  const read = readPlaced(source);
  return read.ok ? ok(read.value.value) : read;
}

/** Everything that is wrong with an organisation file, and of a sound one also what is only doubtful. */
export function lintOrganisation(source: SourceText): readonly Finding[] {
  const read = readPlaced(source);
  if (!read.ok) return read.error;
  const { value, document } = read.value;
  return doubtsAbout(value).map((doubt) => place(doubt, document, 'warn'));
}

function readPlaced(source: SourceText): Result<ReadFile<OrganisationDocument>, readonly Finding[]> {
  const read = readBySchema(source, validate, schema);
  if (!read.ok) return read;
  const { value, document } = read.value;
  const mistakes = checkOrganisation(value);
  return mistakes.length > 0 ? err(mistakes.map((mistake) => place(mistake, document, 'error'))) : read;
}

function place(
  { rule = 'organisation', path, message, hint }: OrganisationMistake,
  document: YamlDocument,
  severity: Finding['severity'],
): Finding {
  return {
    ruleId: rule,
    code: null,
    severity,
    message,
    ...(hint && { hint }),
    file: document.file,
    ...document.locate(path),
    path: toPointer(path),
  };
}
