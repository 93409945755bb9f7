import { isMap } from '../../shared/is-map.ts';
import type { Text } from '../../shared/text.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import type { Part } from '../standard/read/locate.ts';
import type { NameKind } from './name-kinds.ts';

/** Something that a standard declares under an id. */
export interface DeclaredName {
  readonly kind: NameKind;
  /** A field's is `form.field`. */
  readonly id: string;
  /** What people call it; null where nothing is said. */
  readonly name: Text | null;
  /** Where its id is written. */
  readonly path: ValuePath;
  readonly part: Part;
  /** What is declared, as far as it can be read. */
  readonly value: Readonly<Record<string, unknown>>;
}

const maps: readonly (readonly [key: string, kind: NameKind])[] = [
  ['departments', 'department'],
  ['roles', 'role'],
  ['params', 'param'],
  ['pause_reasons', 'pauseReason'],
  ['clocks', 'clock'],
  ['forms', 'form'],
];

const lists: readonly (readonly [key: string, kind: NameKind])[] = [
  ['macro_nodes', 'macroNode'],
  ['classes', 'class'],
  ['steps', 'step'],
  ['exceptions', 'exception'],
];

/** Everything that a standard's content declares, in the order of its kinds; broken parts are left out. */
export function declaredNames(content: unknown): readonly DeclaredName[] {
  if (!isMap(content)) return [];
  const named = maps.flatMap(([key, kind]) => inMap(content[key], kind, [key]));
  const listed = lists.flatMap(([key, kind]) => inList(content[key], kind, [key]));
  const fields = named.filter(({ kind }) => kind === 'form').flatMap(fieldsOf);
  const exceptions = itemsOf(content.steps).flatMap((step, index) =>
    isMap(step) ? inList(step.exceptions, 'exception', ['steps', index, 'exceptions']) : [],
  );
  return [...named, ...fields, ...listed, ...exceptions];
}

/** A text as a standard writes it; null for everything else. */
export function textOf(value: unknown): Text | null {
  if (typeof value === 'string') return value;
  if (!isMap(value) || typeof value['zh-CN'] !== 'string') return null;
  return { 'zh-CN': value['zh-CN'], ...(typeof value.en === 'string' && { en: value.en }) };
}

function fieldsOf({ id: form, value, path }: DeclaredName): DeclaredName[] {
  const fields = inMap(value.fields, 'field', [...path, 'fields']);
  return fields.map((field) => ({ ...field, id: `${form}.${field.id}`, name: textOf(field.value.label) }));
}

function inMap(content: unknown, kind: NameKind, path: ValuePath): DeclaredName[] {
  if (!isMap(content)) return [];
  return Object.entries(content).map(([id, value]) => ({
    ...{ kind, id, path: [...path, id], part: 'key' },
    ...describe(value),
  }));
}

function inList(content: unknown, kind: NameKind, path: ValuePath): DeclaredName[] {
  return itemsOf(content).flatMap((value, index): DeclaredName[] =>
    isMap(value) && typeof value.id === 'string'
      ? [{ kind, id: value.id, path: [...path, index, 'id'], part: 'value', ...describe(value) }]
      : [],
  );
}

function describe(value: unknown): Pick<DeclaredName, 'name' | 'value'> {
  const content = isMap(value) ? value : {};
  return { name: textOf(content.name) ?? textOf(content.when), value: content };
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
