import type { Bilingual } from './bilingual.ts';

/** One object of a JSON Schema (draft-07); `true` and `false` as schemas are read as `{}` and `{ not: {} }`. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/**
 * A schema laid open: the node itself, what its `$ref` points to and the members of its `allOf`, all of which
 * a value must satisfy. The node that stands nearest to the value comes first.
 */
export type Facets = readonly SchemaNode[];

/** Lays a schema open against the document that its references point into; what cannot be resolved is left out. */
export function facetsOf(schema: unknown, root: unknown): Facets {
  const facets: SchemaNode[] = [];
  const seen = new Set<unknown>();
  const add = (node: unknown): void => {
    if (!isSchemaNode(node) || seen.has(node)) return;
    seen.add(node);
    facets.push(node);
    if (typeof node.$ref === 'string') add(resolveReference(node.$ref, root));
    for (const member of listOf(node.allOf)) add(member);
  };
  add(schema);
  return facets;
}

/** Whether a schema is an object and so has keywords to look at. */
export function isSchemaNode(schema: unknown): schema is SchemaNode {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}

/** A keyword's list; empty where it has none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The schema of one property as a facet declares it; undefined where it does not name it. */
export function declared(facet: SchemaNode, key: string): unknown {
  const properties = facet.properties;
  return isSchemaNode(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
}

/** The names of the properties that the facets declare, each once. */
export function declaredKeys(facets: Facets): string[] {
  const keys = facets.flatMap(({ properties }) => (isSchemaNode(properties) ? Object.keys(properties) : []));
  return [...new Set(keys)];
}

/** The first value of a keyword over all facets; undefined where none has it. */
export function firstOf(facets: Facets, keyword: string): unknown {
  return facets.find((facet) => facet[keyword] !== undefined)?.[keyword];
}

/** What the schema's author says a value should look like (`x-say`); null where nothing is said. */
export function sayingOf(facets: Facets): Bilingual | null {
  const say = firstOf(facets, 'x-say');
  if (!isSchemaNode(say) || typeof say['zh-CN'] !== 'string') return null;
  return { 'zh-CN': say['zh-CN'], en: typeof say.en === 'string' ? say.en : say['zh-CN'] };
}

/** What a property is for: the two halves of a description written “中文 — English”; null for any other. */
export function meaningOf(facets: Facets): Bilingual | null {
  const description = firstOf(facets, 'description');
  const [zh, en, ...more] = typeof description === 'string' ? description.split(' — ') : [];
  return zh && en && more.length === 0 ? { 'zh-CN': zh, en } : null;
}

function resolveReference(reference: string, root: unknown): unknown {
  if (!reference.startsWith('#')) return undefined;
  let node: unknown = root;
  for (const step of reference.slice(1).split('/').slice(1)) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}
