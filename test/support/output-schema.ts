import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const ajv = new Ajv({ allErrors: true });

/** What is wrong with a JSON text by `schemas/output/<name>.schema.json`; empty when it keeps its promise. */
export function outputMistakes(name: string, text: string): readonly string[] {
  const file = new URL(`../../schemas/output/${name}.schema.json`, import.meta.url);
  const validate =
    ajv.getSchema(`urn:sopkit:output:${name}`) ?? ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
