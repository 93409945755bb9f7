import { type Bilingual, both } from './bilingual.ts';
import type { ValuePath } from './json-pointer.ts';
import type { ErrorIndex } from './schema-errors.ts';
import { nameOf, type SchemaMistake } from './schema-mistake.ts';
import { type Facets, sayingOf } from './schema-node.ts';
import {
  admits,
  admittedTypes,
  describeShape,
  isSameJson,
  joinOr,
  typeName,
  typeOf,
} from './schema-shape.ts';

/** A value that the schema asks something of. */
export interface Subject {
  readonly facets: Facets;
  readonly value: unknown;
  readonly path: ValuePath;
}

/** The mistake of a value that is of the wrong kind altogether; null where its kind is right. */
export function explainType(subject: Subject, errors: ErrorIndex): SchemaMistake | null {
  const { facets, path } = subject;
  const wrong = errors
    .at(path, 'type')
    .some(({ params }) => facets.some((facet) => isSameJson(facet.type, params.type)));
  if (!wrong) return null;
  return { ruleId: 'schema-type', path, part: 'value', ...sayType(subject, wantedType(facets), [facets]) };
}

function wantedType(facets: Facets): Bilingual {
  const types = admittedTypes(facets) ?? [];
  if (types.includes('object')) return describeShape(facets);
  const [names, say] = [joinOr(types.map(typeName)), sayingOf(facets)];
  return say ? both(`${names['zh-CN']}（${say['zh-CN']}）`, `${names.en} (${say.en})`) : names;
}

/** The sentence for a value of the wrong kind; `shapes` are those that it could have had. */
export function sayType(
  { value, path }: Subject,
  wanted: Bilingual,
  shapes: readonly Facets[],
): Pick<SchemaMistake, 'message' | 'hint'> {
  const name = nameOf(path);
  if (value === null)
    return {
      message: both(
        `${name['zh-CN']}后面是空的，要写${wanted['zh-CN']}。`,
        `${name.en} is empty; it takes ${wanted.en}.`,
      ),
    };
  const given = typeName(typeOf(value));
  const message = both(
    `${name['zh-CN']}要写${wanted['zh-CN']}，这里是${given['zh-CN']}。`,
    `${name.en} takes ${wanted.en}; this is ${given.en}.`,
  );
  if (path.length === 0 && typeof value === 'string') return { message, hint: KEY_AND_VALUE };
  const isQuotable =
    ['number', 'boolean'].includes(typeof value) && shapes.some((facets) => admits(facets, ''));
  return isQuotable ? { message, hint: QUOTE_AS_TEXT } : { message };
}

const KEY_AND_VALUE = both(
  '每行写「键: 值」：冒号用英文，后面加一个空格。',
  'Write lines of “key: value”, with a plain colon and a space.',
);
const QUOTE_AS_TEXT = both('要当作文字时加上引号。', 'Put it in quotes to make it text.');
