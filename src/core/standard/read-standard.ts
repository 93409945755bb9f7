import schema from '../../../schemas/process-standard.schema.json' with { type: 'json' };
import type { ProcessStandard } from '../../generated/process-standard.ts';
import { validate } from '../../generated/validate-process-standard.js';
import { type BrokenParts, nothingBroken } from '../lint/broken-parts.ts';
import type { Finding } from '../lint/finding.ts';
import { soundDocument } from '../lint/sound-document.ts';
import { readYaml, type SourceText, type YamlDocument } from './read/read-yaml.ts';
import { explainSchemaErrors, schemaFindings } from './read/validate-schema.ts';
import { tooManyValues } from './too-many-values.ts';

/** A standard as far as it can be read. */
export interface StandardReading {
  readonly yaml: YamlDocument;
  /** What is wrong with its syntax and its shape; empty for a sound one. */
  readonly findings: readonly Finding[];
  /** Its content, broken parts left out; null when too much is broken to look further. */
  readonly document: ProcessStandard | null;
  readonly broken: BrokenParts;
}

/** Reads the text of a process standard: every mistake of syntax and shape at once, and what is left to look at. */
export function readStandard(source: SourceText): StandardReading {
  const yaml = readYaml(source);
  const { value, findings } = yaml;
  if (value === undefined) return { yaml, findings, document: null, broken: nothingBroken };
  const excess = tooManyValues(source, value);
  if (excess) return { yaml, findings: [...findings, excess], document: null, broken: nothingBroken };
  if (validate(value)) return { yaml, findings, document: value, broken: nothingBroken };
  const errors = validate.errors ?? [];
  const shape = schemaFindings(yaml, explainSchemaErrors(errors, schema, value));
  const sound = soundDocument(value, errors, (part) => (validate(part) ? [] : (validate.errors ?? [])));
  return { yaml, findings: [...findings, ...shape], document: null, broken: nothingBroken, ...sound };
}
