import type { Finding } from '../../lint/finding.ts';
import { both } from './bilingual.ts';
import { explainContent } from './explain-content.ts';
import { explainKeys } from './explain-map.ts';
import { explainType, type Subject } from './explain-type.ts';
import { explainAmbiguity, explainUnion } from './explain-union.ts';
import { fromPointer, toPointer, type ValuePath } from './json-pointer.ts';
import type { YamlDocument } from './read-yaml.ts';
import { type ErrorIndex, indexErrors, type SchemaError } from './schema-errors.ts';
import { nameOf, type SchemaMistake, unexplained } from './schema-mistake.ts';
import { declared, type Facets, facetsOf, isSchemaNode, type SchemaNode } from './schema-node.ts';

/**
 * Turns the errors of an ajv validator (`allErrors` on) into one mistake for each thing the author got wrong,
 * in the order of the value. No errors give no mistakes; errors always give at least one. Of more than five
 * thousand errors the first ones are explained, so that a file of nothing but mistakes takes no hours.
 */
export function explainSchemaErrors(
  errors: readonly SchemaError[],
  schema: unknown,
  value: unknown,
): SchemaMistake[] {
  if (errors.length === 0) return [];
  const walk: Walk = { errors: indexErrors(errors.slice(0, MAX_ERRORS)), root: schema, unions: 0 };
  const mistakes = explain(walk, { facets: facetsOf(schema, schema), value, path: [] });
  return mistakes.length > 0 ? withoutTwins(mistakes) : [fallback(errors, value)];
}

/** Places mistakes in the text that they were found in, as errors. */
export function schemaFindings(document: YamlDocument, mistakes: readonly SchemaMistake[]): Finding[] {
  return mistakes.map(({ ruleId, path, part, message, hint, fix }) => ({
    ruleId,
    code: null,
    severity: 'error',
    message,
    ...(hint && { hint }),
    file: document.file,
    ...document.locate(path, part),
    path: toPointer(path),
    ...(fix && { fix }),
  }));
}

const MAX_ERRORS = 5000;

/** Unions inside unions multiply the alternatives to try: below this many, only the likeliest is. */
const MAX_TRIED = 4;

interface Walk {
  readonly errors: ErrorIndex;
  readonly root: unknown;
  /** How many unions the walk is inside of. */
  readonly unions: number;
}

function explain(walk: Walk, subject: Subject): SchemaMistake[] {
  const { errors, root } = walk;
  const { facets, value, path } = subject;
  if (!errors.touches(path)) return [];
  const wrongType = explainType(subject, errors);
  if (wrongType) return [wrongType];
  const own = [
    ...explainContent(subject, errors),
    ...(isSchemaNode(value) ? explainKeys({ ...subject, value }, errors, root) : []),
    ...explainRepeated(subject, errors),
    ...facets.flatMap((facet) => explainAlternatives(walk, subject, facet)),
  ];
  return [...own, ...childrenOf(subject, walk).flatMap((child) => explain(walk, child))];
}

function explainAlternatives(walk: Walk, subject: Subject, facet: SchemaNode): SchemaMistake[] {
  const { errors, root } = walk;
  const inside: Walk = { ...walk, unions: walk.unions + 1 };
  const weighing = {
    root,
    explain: (other: Subject) => explain(inside, other),
    isDeep: walk.unions >= MAX_TRIED,
  };
  const unions = ['oneOf', 'anyOf'].filter((keyword) => facet[keyword] !== undefined);
  const failed = unions.flatMap((keyword) => errors.at(subject.path, keyword).slice(0, 1));
  const fromUnions = failed.flatMap(({ keyword, params }) =>
    Array.isArray(params.passingSchemas)
      ? [explainAmbiguity(subject)]
      : explainUnion(subject, { [keyword]: facet[keyword] }, weighing),
  );
  const [condition] = facet.if === undefined ? [] : errors.at(subject.path, 'if');
  if (!condition) return fromUnions;
  const branch = facet[String(condition.params.failingKeyword)];
  return [...fromUnions, ...explain(walk, { ...subject, facets: facetsOf(branch, root) })];
}

function explainRepeated({ facets, path }: Subject, errors: ErrorIndex): SchemaMistake[] {
  if (!facets.some((facet) => facet.uniqueItems === true)) return [];
  return errors.at(path, 'uniqueItems').map(({ params }) => {
    const [first, second] = [Number(params.i), Number(params.j)].toSorted((a, b) => a - b);
    const name = nameOf([...path, second ?? 0]);
    const earlier = (first ?? 0) + 1;
    const message = both(`${name['zh-CN']}和第 ${earlier} 项重复。`, `${name.en} repeats item ${earlier}.`);
    return { ruleId: 'schema-shape', path: [...path, second ?? 0], part: 'value', message };
  });
}

/** The parts of a list or a map that have errors, with what the schema asks of each. */
function childrenOf({ facets, value, path }: Subject, { errors, root }: Walk): Subject[] {
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : isSchemaNode(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([step, part]) => {
    if (!errors.touches([...path, step])) return [];
    const schemas = facets.flatMap((facet) => partSchemas(facet, step));
    const all: Facets = schemas.flatMap((schema) => facetsOf(schema, root));
    return all.length > 0 ? [{ facets: all, value: part, path: [...path, step] }] : [];
  });
}

function partSchemas(facet: SchemaNode, step: string | number): unknown[] {
  if (typeof step === 'number') {
    const items = facet.items;
    return [Array.isArray(items) ? (items[step] ?? facet.additionalItems) : items];
  }
  const own = declared(facet, step);
  const patterns = isSchemaNode(facet.patternProperties) ? Object.entries(facet.patternProperties) : [];
  const matching = patterns
    .filter(([pattern]) => new RegExp(pattern, 'u').test(step))
    .map(([, schema]) => schema);
  const named = own === undefined ? matching : [own, ...matching];
  return named.length > 0 ? named : [facet.additionalProperties];
}

function withoutTwins(mistakes: readonly SchemaMistake[]): SchemaMistake[] {
  const keyOf = ({ ruleId, path, part, message }: SchemaMistake) =>
    JSON.stringify([ruleId, toPointer(path), part, message.en]);
  return [...new Map(mistakes.map((mistake) => [keyOf(mistake), mistake])).values()];
}

/** For errors that the walk could not lead to a keyword of the schema: the deepest one, as ajv puts it. */
function fallback(errors: readonly SchemaError[], value: unknown): SchemaMistake {
  const deepest = errors.reduce((a, b) => (b.instancePath.length > a.instancePath.length ? b : a));
  return unexplained(pathIn(value, deepest.instancePath), deepest);
}

/** A pointer as a path into a value: an index of a list becomes a number. */
function pathIn(value: unknown, pointer: string): ValuePath {
  const path: (string | number)[] = [];
  let part = value;
  for (const step of fromPointer(pointer)) {
    path.push(Array.isArray(part) ? Number(step) : step);
    part = (part as Record<string, unknown> | null | undefined)?.[step];
  }
  return path;
}
