import { err, ok, type Result } from '../../shared/result.ts';
import type { Finding } from '../lint/finding.ts';
import { readYaml, type SourceText, type YamlDocument } from '../standard/read/read-yaml.ts';
import type { SchemaError } from '../standard/read/schema-errors.ts';
import { explainSchemaErrors, schemaFindings } from '../standard/read/validate-schema.ts';

/** A validator as `npm run gen` makes it from a schema. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null;
}

/** A YAML file that has the shape of its schema, with the places of its parts. */
export interface ReadFile<T> {
  readonly value: T;
  readonly document: YamlDocument;
}

/** Reads a YAML file of a known shape, or gives everything that is wrong with its syntax or, failing that, its shape. */
export function readBySchema<T>(
  source: SourceText,
  validate: Validator<T>,
  schema: unknown,
): Result<ReadFile<T>, readonly Finding[]> {
  const document = readYaml(source);
  const errors = document.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return err(errors);
  const { value } = document;
  if (validate(value)) return ok({ value, document });
  return err(schemaFindings(document, explainSchemaErrors(validate.errors ?? [], schema, value)));
}
