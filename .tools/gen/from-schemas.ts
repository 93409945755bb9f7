import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { banner, type GeneratedFile } from './generated-file.ts';
import { listFiles } from './list-files.ts';
import { type JsonSchema, schemaPage } from './schema-page.ts';

/** Types, a validator and a reference page for every schema of an input file. */
export async function fromSchemas(top: string): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  for (const file of listFiles(top, 'schemas', '*.schema.json')) {
    const name = path.basename(file, '.schema.json');
    const schema = JSON.parse(readFileSync(path.join(top, file), 'utf8')) as JsonSchema;
    files.push(
      { path: `src/generated/${name}.ts`, text: await types(schema, file) },
      { path: `src/generated/validate-${name}.js`, text: validator(schema, file) },
      { path: `src/generated/validate-${name}.d.ts`, text: declaration(schema, name, file) },
      { path: `docs/reference/${name}.md`, text: schemaPage(schema, file) },
    );
  }
  return files;
}

function types(schema: JsonSchema, file: string): Promise<string> {
  return compile(structuredClone(schema) as Parameters<typeof compile>[0], schema.title ?? file, {
    bannerComment: banner(file).trimEnd(),
    additionalProperties: false,
    unreachableDefinitions: false,
    ignoreMinAndMaxItems: true,
  });
}

function validator(schema: JsonSchema, file: string): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    strictNumbers: true,
    messages: false,
    // Each definition becomes a function of its own: the code stays a fraction of its inlined size.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(withoutWords(schema)));
  return banner(file) + withImports(withJoinedErrors(code));
}

/** Ajv copies all errors so far for every part that is wrong: a list of nothing but mistakes would take square time. */
function withJoinedErrors(code: string): string {
  const joining = /vErrors === null \? (validate\d+\.errors) : vErrors\.concat\(\1\)/g;
  const joined = code.replaceAll(joining, 'joined(vErrors, $1)');
  if (joined.includes('vErrors.concat(')) throw new Error('the validator still copies its errors');
  return `${joined}
function joined(errors, more) {
if (errors === null) return more;
for (const error of more) errors.push(error);
return errors;
}
`;
}

const WORDS = new Set(['title', 'description', 'examples', 'default', 'x-say']);

/** The schema without what only people read: ajv would carry it all into the code. */
function withoutWords(schema: JsonSchema): JsonSchema {
  return clean(schema, true) as JsonSchema;
}

/** `isSchema` is false for maps whose keys are names, which may well be `title`. */
function clean(node: unknown, isSchema: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => clean(item, isSchema));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => !isSchema || !WORDS.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      const isData = isSchema && (key === 'enum' || key === 'const' || key === 'required');
      const holdsNames = isSchema && (key === 'properties' || key === 'definitions');
      return [key, isData ? value : clean(value, !holdsNames)];
    }),
  );
}

/**
 * Ajv's ESM output still calls `require` for its small runtime; plain Node needs imports. The runtime is CommonJS
 * with a default export, which Node and the test runner unwrap differently.
 */
function withImports(code: string): string {
  const imports: string[] = [];
  const body = code.replaceAll(/require\("([^"]+)"\)\.default/g, (_, from: string) => {
    const specifier = from.startsWith('ajv/') && !from.endsWith('.js') ? `${from}.js` : from;
    imports.push(`import runtime${imports.length} from '${specifier}';`);
    const name = `runtime${imports.length - 1}`;
    return `(${name}.default ?? ${name})`;
  });
  if (body.includes('require(')) throw new Error('the validator still requires something');
  const named = body.replace(/^export default .*\n/m, '').replace(/^"use strict";\n/m, '');
  return `${[...imports, named.trimEnd()].join('\n')}\n`;
}

function declaration(schema: JsonSchema, name: string, file: string): string {
  const title = schema.title ?? '';
  return `${banner(file)}import type { ErrorObject } from 'ajv';
import type { ${title} } from './${name}.ts';

/** Whether the data has the shape of the schema; \`errors\` then holds all that is wrong (without messages). */
export declare const validate: {
  (data: unknown): data is ${title};
  errors?: ErrorObject[] | null;
};
`;
}
