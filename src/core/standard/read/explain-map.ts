import { both, excerpt } from './bilingual.ts';
import type { Subject } from './explain-type.ts';
import type { ValuePath } from './json-pointer.ts';
import type { ErrorIndex } from './schema-errors.ts';
import { nameOf, type SchemaMistake } from './schema-mistake.ts';
import { declared, declaredKeys, type Facets, facetsOf, listOf, meaningOf } from './schema-node.ts';
import { describeShape, listValues } from './schema-shape.ts';
import { suggest } from './suggest.ts';

/** A value that is a map. */
export interface MapSubject extends Subject {
  readonly value: Readonly<Record<string, unknown>>;
}

/** The mistakes of a map's own keys: unknown, missing, or not written as keys should be. */
export function explainKeys(subject: MapSubject, errors: ErrorIndex, root: unknown): SchemaMistake[] {
  const unknown = unknownKeys(subject, errors).map((key) => ({ key, meant: meantKey(key, subject) }));
  const meant = new Set(unknown.map((one) => one.meant));
  return [
    ...unknown.map(({ key, meant: near }) => sayUnknown(subject, key, near)),
    // A required key with a slip in it is one mistake: the unknown key.
    ...missingKeys(subject, errors)
      .filter((key) => !meant.has(key))
      .map((key) => sayMissing(subject, key, root)),
    ...badlyWrittenKeys(subject, errors, root),
  ];
}

/** How many of a map's keys a schema knows, or nearly knows: a sign that it is the one meant. */
export function countSharedKeys(facets: Facets, value: Readonly<Record<string, unknown>>): number {
  const known = declaredKeys(facets);
  return Object.keys(value).filter((key) => known.includes(key) || suggest(key, known) !== null).length;
}

function unknownKeys({ facets, value, path }: MapSubject, errors: ErrorIndex): string[] {
  const refused = errors
    .at(path, 'additionalProperties')
    .map(({ params }) => String(params.additionalProperty));
  const closed = facets.filter((facet) => facet.additionalProperties === false);
  const undeclared = refused.filter((key) => closed.some((facet) => declared(facet, key) === undefined));
  const forbidden = Object.keys(value).filter(
    (key) =>
      errors.at([...path, key], 'false schema').length > 0 &&
      facets.some((facet) => declared(facet, key) === false),
  );
  return [...new Set([...undeclared, ...forbidden])];
}

function meantKey(key: string, { facets, value }: MapSubject): string | null {
  const free = declaredKeys(facets).filter((name) => !Object.hasOwn(value, name));
  return suggest(key, free);
}

function sayUnknown({ facets, path }: MapSubject, key: string, meant: string | null): SchemaMistake {
  const at = { ruleId: 'schema-unknown-key', path: [...path, key], part: 'key' } as const;
  const shown = excerpt(key);
  if (meant !== null)
    return {
      ...at,
      message: both(
        `不认识的键「${shown}」，是不是想写「${meant}」？`,
        `Unknown key “${shown}”; did you mean “${meant}”?`,
      ),
      // A key with blanks in it has swallowed its value, as `limit 2 h` has: that is for a person to part.
      ...(!/\s/.test(key) && { fix: { kind: 'replace', path: at.path, part: 'key', text: meant } as const }),
    };
  const message = both(`不认识的键「${shown}」。`, `Unknown key “${shown}”.`);
  const known = declaredKeys(facets);
  if (known.length === 0) return { ...at, message };
  const list = listValues(known);
  return { ...at, message, hint: both(`这里可以写：${list['zh-CN']}。`, `Known here: ${list.en}.`) };
}

function missingKeys({ facets, path }: MapSubject, errors: ErrorIndex): string[] {
  const missing = ['required', 'dependencies', 'dependentRequired']
    .flatMap((keyword) => errors.at(path, keyword))
    .filter(({ keyword, params }) =>
      facets.some((facet) =>
        keyword === 'required'
          ? listOf(facet.required).includes(params.missingProperty)
          : facet[keyword] !== undefined,
      ),
    );
  return [...new Set(missing.map(({ params }) => String(params.missingProperty)))];
}

function sayMissing({ facets, path }: MapSubject, key: string, root: unknown): SchemaMistake {
  const at = { ruleId: 'schema-missing', path, part: 'key' } as const;
  const name = nameOf(path);
  const message =
    path.length === 0
      ? both(`缺少「${key}」。`, `“${key}” is missing.`)
      : both(`${name['zh-CN']}缺少「${key}」。`, `${name.en} lacks “${key}”.`);
  const schema = facets.map((facet) => declared(facet, key)).find((found) => found !== undefined);
  // Only what is said of this very property: a shared definition says nothing about why it is wanted here.
  const meaning = meaningOf(facetsOf(schema, root).slice(0, 1));
  if (!meaning) return { ...at, message };
  return { ...at, message, hint: both(`「${key}」：${meaning['zh-CN']}。`, `“${key}”: ${meaning.en}.`) };
}

function badlyWrittenKeys({ facets, path }: MapSubject, errors: ErrorIndex, root: unknown): SchemaMistake[] {
  const schema = facets.find((facet) => facet.propertyNames !== undefined)?.propertyNames;
  if (schema === undefined) return [];
  const wanted = describeShape(facetsOf(schema, root));
  return errors
    .at(path, 'propertyNames')
    .map(({ params }) => sayBadKey(path, String(params.propertyName), wanted));
}

function sayBadKey(path: ValuePath, key: string, wanted: ReturnType<typeof describeShape>): SchemaMistake {
  const message = both(
    `键「${excerpt(key)}」的写法不对。要求：${wanted['zh-CN']}。`,
    `The key “${excerpt(key)}” is not written as it should be: ${wanted.en}.`,
  );
  return { ruleId: 'schema-pattern', path: [...path, key], part: 'key', message };
}
