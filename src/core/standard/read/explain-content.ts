import { type Bilingual, both } from './bilingual.ts';
import type { Subject } from './explain-type.ts';
import type { ErrorIndex, SchemaError } from './schema-errors.ts';
import { nameOf, type SchemaMistake, showValue, unexplained } from './schema-mistake.ts';
import { type SchemaNode, sayingOf } from './schema-node.ts';
import { allowedValues, isSameJson, listValues } from './schema-shape.ts';
import { suggest } from './suggest.ts';

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
  if (keyword === 'enum') return isSameJson(stated, params.allowedValues);
  if (keyword === 'const') return isSameJson(stated, params.allowedValue);
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
      if (message) return [{ ruleId: 'schema-range', path, part: 'value', message }];
      return EXPLAINED_ELSEWHERE.has(error.keyword) ? [] : [unexplained(path, error)];
    }
  }
}

const EXPLAINED_ELSEWHERE = new Set([
  ...['type', 'required', 'additionalProperties', 'propertyNames', 'dependencies', 'dependentRequired'],
  ...['uniqueItems', 'oneOf', 'anyOf', 'if'],
]);

/** The mistake of a value that is not one of those allowed. */
export function explainEnum({ value, path }: Subject, allowed: readonly unknown[]): SchemaMistake {
  const [name, list] = [nameOf(path), listValues(allowed)];
  const words = allowed.filter((one) => typeof one === 'string');
  const meant = typeof value === 'string' ? suggest(value, words) : null;
  const message = both(
    `${name['zh-CN']}不能是「${showValue(value)}」，可以写：${list['zh-CN']}。`,
    `${name.en} cannot be “${showValue(value)}”; it takes: ${list.en}.`,
  );
  const at = { ruleId: 'schema-enum', path, part: 'value', message } as const;
  if (meant === null) return at;
  const hint = both(`是不是想写「${meant}」？`, `Did you mean “${meant}”?`);
  return { ...at, hint, fix: { kind: 'replace', path, text: meant } };
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
