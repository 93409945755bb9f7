import { type Bilingual, both } from './bilingual.ts';
import { type Facets, firstOf, isSchemaNode, listOf, sayingOf } from './schema-node.ts';

const TYPE_NAMES: Readonly<Record<string, Bilingual>> = {
  string: both('一段文字', 'text'),
  number: both('一个数字', 'a number'),
  integer: both('一个整数', 'a whole number'),
  boolean: both('true 或 false', 'true or false'),
  array: both('一个列表', 'a list'),
  object: both('一组「键: 值」', 'a map of “key: value”'),
  null: both('空值', 'nothing (null)'),
};

/** The JSON Schema type of a value; a whole number is an integer, what JSON cannot hold is a number. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** A type in words. */
export function typeName(type: string): Bilingual {
  return TYPE_NAMES[type] ?? both(type, type);
}

/** The types that a schema admits: as stated, or as its other keywords imply; null where any will do. */
export function admittedTypes(facets: Facets): readonly string[] | null {
  const stated = facets.flatMap(({ type }) => (type === undefined ? [] : [[type].flat().map(String)]));
  if (stated.length > 0) return stated.reduce((all, types) => all.filter((type) => types.includes(type)));
  const allowed = allowedValues(facets);
  if (allowed) return [...new Set(allowed.map(typeOf))];
  if (facets.some((facet) => facet.properties !== undefined || facet.required !== undefined))
    return ['object'];
  if (facets.some((facet) => facet.items !== undefined)) return ['array'];
  return facets.some((facet) => facet.pattern !== undefined) ? ['string'] : null;
}

/** Whether a value's type is one that a schema admits. */
export function admits(facets: Facets, value: unknown): boolean {
  const types = admittedTypes(facets);
  const type = typeOf(value);
  return types === null || types.includes(type) || (type === 'integer' && types.includes('number'));
}

/** The values of an `enum`, or the one of a `const`; null where a schema has neither. */
export function allowedValues(facets: Facets): readonly unknown[] | null {
  const constant = facets.find((facet) => Object.hasOwn(facet, 'const'));
  if (constant) return [constant.const];
  const list = firstOf(facets, 'enum');
  return Array.isArray(list) ? list : null;
}

/** Whether two values, neither of them undefined, are the same as JSON. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/** What a schema asks for, in a few words. */
export function describeShape(facets: Facets): Bilingual {
  const say = sayingOf(facets);
  if (say) return say;
  const allowed = allowedValues(facets);
  if (allowed) return listValues(allowed);
  const types = admittedTypes(facets) ?? [];
  if (types.length === 1 && types[0] === 'object') return describeMap(facets);
  return types.length > 0 ? joinOr(types.map(typeName)) : both('别的写法', 'something else');
}

/** Several ways of writing, joined by “or”; each is named once. */
export function joinOr(shapes: readonly Bilingual[]): Bilingual {
  const unique = [...new Map(shapes.map((shape) => [shape['zh-CN'], shape])).values()];
  return both(
    unique.map((shape) => shape['zh-CN']).join('，或'),
    unique.map((shape) => shape.en).join(', or '),
  );
}

const MAX_LISTED = 20;

/** Values as a list that can be read aloud; a long one is cut. */
export function listValues(values: readonly unknown[]): Bilingual {
  const words = values
    .slice(0, MAX_LISTED)
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  const isCut = values.length > MAX_LISTED;
  return both(`${words.join('、')}${isCut ? '…' : ''}`, `${words.join(', ')}${isCut ? '…' : ''}`);
}

function describeMap(facets: Facets): Bilingual {
  const required = facets.flatMap((facet) => listOf(facet.required)).map(String);
  if (required.length > 0) {
    const keys = [...new Set(required)].slice(0, 3);
    return both(
      `含${keys.map((key) => `「${key}」`).join('')}的一组「键: 值」`,
      `a map with ${keys.map((key) => `“${key}”`).join(', ')}`,
    );
  }
  const properties = firstOf(facets, 'properties');
  const [first] = isSchemaNode(properties) ? Object.keys(properties) : [];
  if (!first) return typeName('object');
  return both(`一组「键: 值」（如「${first}」）`, `a map of “key: value” (such as “${first}”)`);
}
