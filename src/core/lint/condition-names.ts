import type { Field, ProcessStandard } from '../../generated/process-standard.ts';
import type { Text } from '../../shared/text.ts';
import type { Domain } from '../expression/static/domain.ts';
import { typeOfConstant, type ValueType } from '../expression/static/value-type.ts';
import { both } from '../standard/read/bilingual.ts';

/** What a standard says of a name that its conditions may use. */
export interface NameFacts {
  readonly type: ValueType;
  /** What people call it. */
  readonly label: Text;
  /** The values it can have by id, where they are listed. */
  readonly choices: ReadonlyMap<string, Text> | null;
  /** A parameter's value; null for what only a run knows. */
  readonly constant: number | string | boolean | null;
  /** The values that can be told apart; null where that is not possible. */
  readonly domain: Domain | null;
  /** What has to be filled in before it has a value: a form, or `class`; null for a parameter. */
  readonly source: string | null;
  readonly field: Field | null;
}

/** Every name that conditions of a standard may use: `form.field`, `param.x`, `class`. */
export function readNames(document: ProcessStandard): ReadonlyMap<string, NameFacts> {
  const names = new Map<string, NameFacts>();
  const classes = new Map((document.classes ?? []).map(({ id, name }) => [id, name]));
  names.set('class', {
    type: 'text',
    label: both('级别', 'class'),
    choices: classes,
    constant: null,
    domain: { kind: 'listed', ids: [...classes.keys()] },
    source: 'class',
    field: null,
  });
  for (const [id, { name: label, value }] of Object.entries(document.params ?? {}))
    names.set(`param.${id}`, {
      type: typeOfConstant(value),
      label,
      choices: null,
      constant: value,
      domain: null,
      source: null,
      field: null,
    });
  const departments = new Set(Object.keys(document.departments ?? {}));
  for (const [form, { fields }] of Object.entries(document.forms ?? {}))
    for (const [id, field] of Object.entries(fields ?? {}))
      names.set(`${form}.${id}`, { ...factsOf(field, departments), source: form });
  return names;
}

function factsOf(field: Field, departments: ReadonlySet<string>): Omit<NameFacts, 'source'> {
  const choices =
    field.type === 'choice' ? new Map((field.choices ?? []).map(({ id, name }) => [id, name])) : null;
  const type = typeOfField(field.type);
  return { type, label: field.label, choices, constant: null, domain: domainOf(field, departments), field };
}

/** The type of the value that a field of a kind holds. */
export function typeOfField(type: Field['type']): ValueType {
  switch (type) {
    case 'text':
    case 'person':
    case 'department':
    case 'choice':
      return 'text';
    case 'integer':
    case 'number':
    case 'money':
      return 'number';
    case 'boolean':
    case 'date':
    case 'instant':
      return type;
    case 'choices':
      return 'list';
    case 'file':
      return 'unknown';
  }
}

const steps = { integer: 1, money: 0.01, number: null } as const;

function domainOf(field: Field, departments: ReadonlySet<string>): Domain | null {
  switch (field.type) {
    case 'boolean':
      return { kind: 'boolean' };
    case 'choice':
      return { kind: 'listed', ids: (field.choices ?? []).map(({ id }) => id) };
    case 'integer':
    case 'number':
    case 'money':
      return { kind: 'number', step: steps[field.type], min: field.min ?? null, max: field.max ?? null };
    case 'text':
      return { kind: 'text', sure: () => field.pattern === undefined };
    case 'person':
      return { kind: 'text', sure: () => true };
    case 'department':
      return { kind: 'text', sure: (value) => departments.has(value) };
    default:
      return null;
  }
}
