import schema from '../../../../schemas/process-standard.schema.json' with { type: 'json' };
import { validate } from '../../../generated/validate-process-standard.js';
import { toPointer } from '../../standard/read/json-pointer.ts';
import { readYaml } from '../../standard/read/read-yaml.ts';
import { explainSchemaErrors } from '../../standard/read/validate-schema.ts';
import { isMap } from '../plug-ins/rule-parts.ts';
import { exampleOf } from './example-standard.ts';

/** What keeps an example from being parts of a standard, in English: its syntax, or the shape it gives the standard. */
export function checkExample(yaml: string): string[] {
  const { value, findings } = readYaml({ file: 'example.yaml', text: yaml });
  if (findings.length > 0) return findings.map(({ line, message }) => `line ${line}: ${english(message)}`);
  if (!isMap(value)) return ['is not a map of parts of a standard'];
  const example: unknown = exampleOf(yaml);
  if (validate(example)) return [];
  return explainSchemaErrors(validate.errors ?? [], schema, example).map(
    ({ path, message }) => `${toPointer(path)}: ${message.en}`,
  );
}

function english(text: unknown): string {
  return isMap(text) ? String(text.en) : String(text);
}
