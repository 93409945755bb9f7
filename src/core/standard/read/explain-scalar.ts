import { type Bilingual, both } from './bilingual.ts';
import type { ValuePath } from './json-pointer.ts';
import type { ErrorIndex, SchemaError } from './schema-errors.ts';
import { nameOf, type SchemaMistake, showValue } from './schema-mistake.ts';
import { type Facets, type SchemaNode, sayingOf } from './schema-node.ts';
import {
  admits,
  admittedTypes,
  allowedValues,
  describeShape,
  joinOr,
  listValues,
  typeName,
  typeOf,
} from './schema-shape.ts';
import { suggest } from './suggest.ts';

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
    .some(({ params }) => facets.some((facet) => isSame(facet.type, params.type)));
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

/** The mistakes of a value's own content: not one of a list, not of the form, too small or too large. */
export function explainContent(subject: Subject, errors: ErrorIndex): SchemaMistake[] {
  const mistakes = errors.all(subject.path).flatMap((error) => {
    const facet = subject.facets.find((one) => isCause(one, error));
    return facet ? explainKeyword(subject, facet, error) : [];
  });
  // Text that is not of the form is rarely also meant to be shorter or one of a list.
  return mistakes.slice(0, 1);
}

function isCause(facet: SchemaNode, { keyword, params }: SchemaError): boolean {
  const stated = facet[keyword];
  if (stated === undefined) return false;
  if (keyword === 'enum') return isSame(stated, params.allowedValues);
  if (keyword === 'const') return isSame(stated, params.allowedValue);
  if (keyword === 'pattern') return stated === params.pattern;
  if (keyword === 'format') return stated === params.format;
  return true;
}

function explainKeyword(subject: Subject, facet: SchemaNode, error: SchemaError): SchemaMistake[] {
  const { path } = subject;
  switch (error.keyword) {
    case 'enum':
    case 'const':
      return [explainEnum(subject, allowedValues([facet]) ?? [])];
    case 'pattern':
    case 'format':
      return [explainPattern(subject, sayingOf([facet]) ?? sayingOf(subject.facets) ?? rawForm(error))];
    case 'not':
      return [explainNot(subject, facet)];
    default: {
      const message = sayRange(subject, error);
      return message ? [{ ruleId: 'schema-range', path, part: 'value', message }] : [];
    }
  }
}

/** The mistake of a value that is not one of those allowed. */
export function explainEnum({ value, path }: Subject, allowed: readonly unknown[]): SchemaMistake {
  const [name, list] = [nameOf(path), listValues(allowed)];
  const words = allowed.filter((one) => typeof one === 'string');
  const meant = typeof value === 'string' ? suggest(value, words) : null;
  const message = both(
    `${name['zh-CN']}不能是「${showValue(value)}」，可以写：${list['zh-CN']}。`,
    `${name.en} cannot be “${showValue(value)}”; it takes: ${list.en}.`,
  );
  const hint = meant === null ? {} : { hint: both(`是不是想写「${meant}」？`, `Did you mean “${meant}”?`) };
  return { ruleId: 'schema-enum', path, part: 'value', message, ...hint };
}

/** The mistake of a text that does not have the form it should. */
export function explainPattern({ value, path }: Subject, wanted: Bilingual): SchemaMistake {
  const name = nameOf(path);
  const message = both(
    `${name['zh-CN']}的写法「${showValue(value)}」不对。要求：${wanted['zh-CN']}。`,
    `${name.en} is written “${showValue(value)}”. It should be: ${wanted.en}.`,
  );
  return { ruleId: 'schema-pattern', path, part: 'value', message };
}

function rawForm({ params }: SchemaError): Bilingual {
  const form = String(params.pattern ?? params.format);
  return both(`符合 ${form}`, `of the form ${form}`);
}

function explainNot({ path }: Subject, facet: SchemaNode): SchemaMistake {
  const name = nameOf(path);
  const say = sayingOf([facet]);
  const message = both(
    `${name['zh-CN']}不能这样写${say ? `：${say['zh-CN']}` : ''}。`,
    `${name.en} cannot be written like this${say ? `: ${say.en}` : ''}.`,
  );
  return { ruleId: 'schema-shape', path, part: 'value', message };
}

type RangeSaying = (limit: string) => Bilingual;

const RANGES: Readonly<Record<string, RangeSaying>> = {
  minimum: (limit) => both(`不能小于 ${limit}`, `cannot be less than ${limit}`),
  maximum: (limit) => both(`不能大于 ${limit}`, `cannot be more than ${limit}`),
  exclusiveMinimum: (limit) => both(`必须大于 ${limit}`, `must be more than ${limit}`),
  exclusiveMaximum: (limit) => both(`必须小于 ${limit}`, `must be less than ${limit}`),
  multipleOf: (limit) => both(`必须是 ${limit} 的倍数`, `must be a multiple of ${limit}`),
  minLength: (limit) =>
    limit === '1'
      ? both('不能是空的', 'cannot be empty')
      : both(`至少 ${limit} 个字`, `has at least ${limit} characters`),
  maxLength: (limit) => both(`最多 ${limit} 个字`, `has at most ${limit} characters`),
  minItems: (limit) => both(`至少要有 ${limit} 项`, `must have at least ${limit} item(s)`),
  maxItems: (limit) => both(`最多 ${limit} 项`, `can have at most ${limit} item(s)`),
  minProperties: (limit) => both(`至少要有 ${limit} 个键`, `must have at least ${limit} key(s)`),
  maxProperties: (limit) => both(`最多 ${limit} 个键`, `can have at most ${limit} key(s)`),
};

function sayRange({ value, path }: Subject, { keyword, params }: SchemaError): Bilingual | null {
  const say = RANGES[keyword]?.(String(params.limit ?? params.multipleOf));
  if (!say) return null;
  const name = nameOf(path);
  const given = typeof value === 'number' ? both(`，这里是 ${value}`, `; this is ${value}`) : both('', '');
  return both(`${name['zh-CN']}${say['zh-CN']}${given['zh-CN']}。`, `${name.en} ${say.en}${given.en}.`);
}

function isSame(a: unknown, b: unknown): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
