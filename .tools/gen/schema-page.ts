/** The part of JSON Schema draft-07 that our schemas use. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly 'x-say'?: { readonly 'zh-CN': string; readonly en: string };
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

interface Section {
  readonly title: string;
  readonly schema: JsonSchema;
}

/** The reference page of a schema: a section for each object, a table row for each of its fields. */
export function schemaPage(schema: JsonSchema, file: string): string {
  const lines = [
    `# ${schema.title ?? file}`,
    '',
    ...words(schema.description),
    '',
    `Made by \`npm run gen\` from \`${file}\`. 字段 = field, 必填 = required.`,
    '',
    ...section({ title: '', schema }, 1),
  ];
  const definitions = Object.entries(schema.definitions ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [title, definition] of definitions) lines.push(...section({ title, schema: definition }, 2));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function section({ title, schema }: Section, depth: number): string[] {
  const nested: Section[] = [];
  const lines: string[] = [];
  if (title !== '') lines.push(`## ${title}`, '', ...words(schema.description), '', ...about(schema));
  for (const shape of shapesOf(schema)) {
    if (shape.properties === undefined) continue;
    lines.push('| 字段 field | 类型 type | 必填 | 说明 | description |', '|---|---|---|---|---|');
    for (const [name, field] of Object.entries(shape.properties)) {
      lines.push(row(name, field, shape.required?.includes(name) === true));
      for (const inner of objectsIn(field)) {
        nested.push({ title: title === '' ? name : `${title}.${name}`, schema: inner });
      }
    }
    lines.push('');
  }
  return [...lines, ...nested.flatMap((inner) => section(inner, depth + 1))];
}

function row(name: string, field: JsonSchema, isRequired: boolean): string {
  const [chinese, english] = languages(field.description);
  const fallback = field.default === undefined ? '' : ` = \`${JSON.stringify(field.default)}\``;
  const cells = [`\`${name}\``, typeOf(field) + fallback, isRequired ? '✓' : '', chinese, english];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** What the kind of value is, in a few signs: a link to a definition, the values it may have, a list, a map. */
function typeOf(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return link(schema.$ref);
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' ');
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  const branches = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (branches !== undefined)
    return [...new Set(branches.map(typeOf))].filter((text) => text !== '').join(' / ');
  if (schema.items !== undefined) return `[ ${typeOf(schema.items)} … ]`;
  if (typeof schema.additionalProperties === 'object')
    return `{ id: ${typeOf(schema.additionalProperties)} }`;
  if (schema.properties !== undefined) return '{ … }';
  if (schema.type === undefined) return '';
  return typeof schema.type === 'string' ? schema.type : schema.type.join(' / ');
}

function link(reference: string): string {
  const name = reference.replace('#/definitions/', '');
  return `[${name}](#${name.toLowerCase()})`;
}

/** What a definition that is not an object takes: its values, its pattern in words, examples. */
function about(schema: JsonSchema): string[] {
  const lines: string[] = [];
  if (schema.properties === undefined) lines.push(`- ${typeOf(schema)}`);
  const say = schema['x-say'];
  if (say !== undefined) lines.push(`- ${say['zh-CN']} — ${say.en}`);
  if (schema.pattern !== undefined) lines.push(`- \`${schema.pattern}\``);
  const examples = schema.examples ?? [];
  if (examples.length > 0)
    lines.push(`- ${examples.map((value) => `\`${JSON.stringify(value)}\``).join(' ')}`);
  return lines.length === 0 ? [] : [...lines, ''];
}

/** The object shapes of a schema itself: it, or those of its alternatives that are written in place. */
function shapesOf(schema: JsonSchema): readonly JsonSchema[] {
  if (schema.properties !== undefined) return [schema];
  return [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(
    (branch) => branch.properties !== undefined,
  );
}

/** The object shapes written in place inside a field: they get sections of their own. */
function objectsIn(field: JsonSchema): readonly JsonSchema[] {
  const own = shapesOf(field);
  if (own.length > 0) return own;
  if (field.items !== undefined) return objectsIn(field.items);
  if (typeof field.additionalProperties === 'object') return objectsIn(field.additionalProperties);
  return [];
}

function words(description: string | undefined): string[] {
  return languages(description).filter((text) => text !== '');
}

/** A description is `Chinese — English`; the Chinese part may hold a dash of its own. */
function languages(description = ''): [chinese: string, english: string] {
  const dash = description.lastIndexOf(' — ');
  return dash === -1 ? [description, ''] : [description.slice(0, dash), description.slice(dash + 3)];
}
