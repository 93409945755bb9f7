import { both } from './bilingual.ts';
import { explainEnum, explainPattern } from './explain-content.ts';
import { countSharedKeys } from './explain-map.ts';
import { type Subject, sayType } from './explain-type.ts';
import { nameOf, type SchemaMistake } from './schema-mistake.ts';
import { type Facets, facetsOf, isSchemaNode, listOf, type SchemaNode } from './schema-node.ts';
import { admits, allowedValues, describeShape, joinOr } from './schema-shape.ts';

/** What is needed to weigh the alternatives of a union. */
export interface Weighing {
  /** The document that references point into. */
  readonly root: unknown;
  /** Explains a value against one alternative. */
  readonly explain: (subject: Subject) => SchemaMistake[];
  /** Whether so many unions lie inside each other that trying out all alternatives would take too long. */
  readonly isDeep: boolean;
}

/**
 * The mistakes of a value for which no alternative fits: those of the alternative that the author aimed at,
 * by the kind of the value first, then by the fewest mistakes and the most keys in common.
 */
export function explainUnion(subject: Subject, union: SchemaNode, weighing: Weighing): SchemaMistake[] {
  const branches = leafBranches(union, weighing.root);
  const candidates = branches.filter((facets) => admits(facets, subject.value));
  if (candidates.length === 0) return [wrongKind(subject, branches)];
  if (candidates.length > 1 && !isCollection(subject.value)) return [explainTexts(subject, candidates)];
  const mistakes = weighing.isDeep
    ? weighing.explain({ ...subject, facets: mostShared(subject, candidates) })
    : leastCostly(candidates.map((facets) => attempt(subject, facets, weighing)));
  return mistakes.length > 0 ? mistakes : [noneFits(subject, branches)];
}

/** The mistake of a value for which more alternatives fit than the one allowed. */
export function explainAmbiguity({ path }: Subject): SchemaMistake {
  const name = nameOf(path);
  const message = both(
    `${name['zh-CN']}同时符合几种写法，只能符合一种。`,
    `${name.en} can be read in several ways; only one may fit.`,
  );
  return { ruleId: 'schema-shape', path, part: 'value', message };
}

/** The alternatives of a union, those of a union inside it laid out beside them. */
function leafBranches(union: SchemaNode, root: unknown): Facets[] {
  return alternatives(union).flatMap((branch) => {
    const facets = facetsOf(branch, root);
    const inner = facets.find((facet) => alternatives(facet).length > 0 && facet.type === undefined);
    if (!inner || inner === union) return [facets];
    const outer = facets.filter((facet) => facet !== inner);
    return leafBranches(inner, root).map((leaf) => [...leaf, ...outer]);
  });
}

/** The members of a schema's `oneOf` or `anyOf`; empty where it has none. */
function alternatives(schema: SchemaNode): readonly unknown[] {
  return [...listOf(schema.oneOf), ...listOf(schema.anyOf)];
}

function mostShared({ value }: Subject, candidates: readonly Facets[]): Facets {
  const count = (facets: Facets) => (isSchemaNode(value) ? countSharedKeys(facets, value) : 0);
  return candidates.reduce((a, b) => (count(b) > count(a) ? b : a));
}

function leastCostly(attempts: readonly Attempt[]): SchemaMistake[] {
  return attempts.reduce((a, b) => (b.cost < a.cost ? b : a)).mistakes;
}

interface Attempt {
  readonly mistakes: SchemaMistake[];
  readonly cost: number;
}

function attempt(subject: Subject, facets: Facets, weighing: Weighing): Attempt {
  const mistakes = weighing.explain({ ...subject, facets });
  const { value, path } = subject;
  // A key whose value names the alternative says more than any other mistake.
  const weights = mistakes.map((mistake) => {
    const isOwnKey = mistake.path.length === path.length + 1;
    const isName =
      mistake.ruleId === 'schema-enum' && isOwnKey && isDiscriminator(facets, mistake.path.at(-1));
    return isName ? 10 : 2;
  });
  const shared = isSchemaNode(value) ? countSharedKeys(facets, value) : 0;
  return { mistakes, cost: weights.reduce((sum, weight) => sum + weight, 0) - shared };
}

function isDiscriminator(facets: Facets, key: string | number | undefined): boolean {
  return facets.some(({ properties }) => {
    const schema = isSchemaNode(properties) ? properties[String(key)] : undefined;
    return isSchemaNode(schema) && (allowedValues([schema])?.length ?? 0) === 1;
  });
}

function isCollection(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** A text (or number) that is none of several: one sentence with all of them. */
function explainTexts(subject: Subject, candidates: readonly Facets[]): SchemaMistake {
  const lists = candidates.map(allowedValues);
  if (lists.every((list) => list !== null)) return explainEnum(subject, [...new Set(lists.flat())]);
  return explainPattern(subject, joinOr(candidates.map(describeShape)));
}

function wrongKind(subject: Subject, branches: readonly Facets[]): SchemaMistake {
  const said = sayType(subject, joinOr(branches.map(describeShape)), branches);
  return { ruleId: 'schema-shape', path: subject.path, part: 'value', ...said };
}

function noneFits({ path }: Subject, branches: readonly Facets[]): SchemaMistake {
  const [name, wanted] = [nameOf(path), joinOr(branches.map(describeShape))];
  const message = both(`${name['zh-CN']}要写${wanted['zh-CN']}。`, `${name.en} takes ${wanted.en}.`);
  return { ruleId: 'schema-shape', path, part: 'value', message };
}
