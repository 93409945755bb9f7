import answers from '../../../schemas/answers.schema.json' with { type: 'json' };
import calendar from '../../../schemas/calendar.schema.json' with { type: 'json' };
import organisation from '../../../schemas/organisation.schema.json' with { type: 'json' };
import standard from '../../../schemas/process-standard.schema.json' with { type: 'json' };
import workspace from '../../../schemas/workspace.schema.json' with { type: 'json' };
import type { Text } from '../../shared/text.ts';
import type { FileKind } from '../lint/file-kind.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import {
  declared,
  type Facets,
  facetsOf,
  firstOf,
  isSchemaNode,
  listOf,
  meaningOf,
  type SchemaNode,
  sayingOf,
} from '../standard/read/schema-node.ts';

const schemas: Readonly<Record<FileKind, SchemaNode>> = {
  'process-standard': standard,
  organisation,
  calendar,
  workspace,
  answers,
};

/** A key that a map may have. */
export interface SchemaKey {
  readonly key: string;
  readonly meaning: Text | null;
  readonly isRequired: boolean;
  /** What its value can be: a map or list is written on the following lines. */
  readonly holds: 'scalar' | 'list' | 'map';
}

/** A value that a place may have, as it is written. */
export interface SchemaValue {
  readonly text: string;
  /** One of many, shown to write another like it. */
  readonly isExample: boolean;
}

/** Everything that may stand at a place, each way to write it laid open; empty where the format knows nothing of it. */
function shapesAt(kind: FileKind, path: ValuePath): readonly Facets[] {
  const root = schemas[kind];
  let shapes = branchesOf(root, root);
  for (const step of path)
    shapes = shapes.flatMap((facets) => below(facets, step)).flatMap((node) => branchesOf(node, root));
  return shapes;
}

/** The keys that a map at a place may have, in the order of the schema. */
export function keysAt(kind: FileKind, path: ValuePath): readonly SchemaKey[] {
  const found = new Map<string, SchemaKey>();
  for (const facets of shapesAt(kind, path))
    for (const facet of facets) {
      if (!isSchemaNode(facet.properties)) continue;
      for (const [key, node] of Object.entries(facet.properties)) {
        if (found.has(key)) continue;
        found.set(key, {
          key,
          meaning: meaningAt(kind, [...path, key], node),
          isRequired: listOf(facet.required).includes(key),
          holds: holdsOf(branchesOf(node, schemas[kind])),
        });
      }
    }
  return [...found.values()];
}

/** The values that are listed for a place, then those that are given as examples. */
export function valuesAt(kind: FileKind, path: ValuePath): readonly SchemaValue[] {
  const shapes = shapesAt(kind, path).flat();
  const listed = shapes.flatMap((facet) => [
    ...listOf(facet.enum),
    ...('const' in facet ? [facet.const] : []),
    ...(facet.type === 'boolean' ? [true, false] : []),
  ]);
  const examples = shapes.flatMap((facet) => listOf(facet.examples));
  const texts = (all: readonly unknown[]) => [...new Set(all.map(String))];
  return [
    ...texts(listed).map((text) => ({ text, isExample: false })),
    ...texts(examples).map((text) => ({ text, isExample: true })),
  ];
}

/** Whether a length of time stands at a place. */
export function isDurationAt(kind: FileKind, path: ValuePath): boolean {
  const { duration } = standard.definitions;
  return shapesAt(kind, path).some((facets) => facets.some((facet) => facet === duration));
}

/** What the key or value at a place is for; null where the schema says nothing. */
export function meaningAt(kind: FileKind, path: ValuePath, given?: unknown): Text | null {
  const root = schemas[kind];
  const nodes = given === undefined ? nodesAt(root, path) : [given];
  for (const node of nodes) {
    const facets = facetsOf(node, root);
    const meaning = meaningOf(facets);
    if (meaning) return meaning;
    const description = firstOf(facets, 'description');
    if (typeof description === 'string') return description;
  }
  return null;
}

/** What a value at a place has to look like, where the schema says so in words. */
export function shapeSaidAt(kind: FileKind, path: ValuePath): Text | null {
  return (
    shapesAt(kind, path)
      .map(sayingOf)
      .find((saying) => saying !== null) ?? null
  );
}

/** The nodes under a path before they are laid open: nearest to the value, they say what it is for there. */
function nodesAt(root: SchemaNode, path: ValuePath): readonly unknown[] {
  let nodes: readonly unknown[] = [root];
  for (const step of path)
    nodes = nodes.flatMap((node) => branchesOf(node, root)).flatMap((facets) => below(facets, step));
  return nodes;
}

/** The ways that a schema leaves open, each with the facets that hold for all of them. */
function branchesOf(node: unknown, root: SchemaNode): readonly Facets[] {
  const facets = facetsOf(node, root);
  const choices = facets.flatMap((facet) => [...listOf(facet.anyOf), ...listOf(facet.oneOf)]);
  if (choices.length === 0) return [facets];
  return choices.flatMap((choice) => branchesOf(choice, root));
}

function below(facets: Facets, step: string | number): readonly unknown[] {
  return facets.flatMap((facet): readonly unknown[] => {
    if (typeof step === 'number') return isSchemaNode(facet.items) ? [facet.items] : [];
    const own = declared(facet, step);
    if (own !== undefined) return [own];
    return isSchemaNode(facet.additionalProperties) ? [facet.additionalProperties] : [];
  });
}

function holdsOf(shapes: readonly Facets[]): SchemaKey['holds'] {
  const types = new Set(shapes.map((facets) => firstOf(facets, 'type')));
  if (types.size !== 1) return 'scalar';
  if (types.has('array')) return 'list';
  return types.has('object') ? 'map' : 'scalar';
}
