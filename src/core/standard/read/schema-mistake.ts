import type { Fix } from '../../lint/fix.ts';
import { type Bilingual, both, excerpt } from './bilingual.ts';
import type { ValuePath } from './json-pointer.ts';
import type { Part } from './locate.ts';
import type { SchemaError } from './schema-errors.ts';

/** The rules under which a file can miss its schema. */
export type SchemaRuleId =
  | 'schema-unknown-key'
  | 'schema-missing'
  | 'schema-type'
  | 'schema-enum'
  | 'schema-pattern'
  | 'schema-range'
  | 'schema-shape';

/** One thing that an author got wrong, in a sentence about what was meant. */
export interface SchemaMistake {
  readonly ruleId: SchemaRuleId;
  readonly path: ValuePath;
  /** Whether it is about the key or the value at the path; a missing property is about its parent's key. */
  readonly part: Part;
  readonly message: Bilingual;
  readonly hint?: Bilingual;
  /** The change that puts it right, where it is a slip in a known word. */
  readonly fix?: Fix;
}

/** What a sentence calls the value at a path: its key, its number in a list, or the file. */
export function nameOf(path: ValuePath): Bilingual {
  const last = path.at(-1);
  if (last === undefined) return both('文件内容', 'The file');
  if (typeof last === 'number') return nameOfItem(path, last);
  return both(`「${excerpt(last)}」`, `“${excerpt(last)}”`);
}

function nameOfItem(path: ValuePath, index: number): Bilingual {
  const list = path.at(-2);
  if (typeof list !== 'string') return both(`第 ${index + 1} 项`, `Item ${index + 1}`);
  return both(`「${excerpt(list)}」第 ${index + 1} 项`, `Item ${index + 1} of “${excerpt(list)}”`);
}

/** A value as a sentence can show it. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return excerpt(value);
  return typeof value === 'number' ? String(value) : excerpt(JSON.stringify(value) ?? '');
}

/** The mistake for an error that there is no sentence for: it is told in the validator's words. */
export function unexplained(path: ValuePath, { keyword, message }: SchemaError): SchemaMistake {
  const name = nameOf(path);
  const detail = message ?? keyword;
  return {
    ruleId: 'schema-shape',
    path,
    part: 'value',
    message: both(
      `${name['zh-CN']}不符合格式（${detail}）。`,
      `${name.en} does not fit the schema (${detail}).`,
    ),
  };
}
