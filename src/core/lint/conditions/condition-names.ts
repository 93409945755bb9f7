import type { Field, ProcessStandard } from '../../../generated/process-standard.ts';
import type { Text } from '../../../shared/text.ts';
import type { Domain } from '../../expression/static/domain.ts';
import { typeOfConstant, type ValueType } from '../../expression/static/value-type.ts';
import { both } from '../../standard/read/bilingual.ts';

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

/** The names that conditions may use: `form.field`, `param.x`, `class`. */
export interface ConditionNames {
  /** Undefined for a name that does not exist. */
  get(name: string): NameFacts | undefined;
  has(name: string): boolean;
  /** All names there are. */
  list(): ReadonlySet<string>;
}

/** Looks names up in a standard, each once. */
export function readNames(document: ProcessStandard): ConditionNames {
  const known = new Map<string, NameFacts | undefined>();
  const get = (name: string) => {
    if (!known.has(name)) known.set(name, lookUp(name, document));
    return known.get(name);
  };
  return { get, has: (name) => get(name) !== undefined, list: () => listNames(document) };
}

function listNames({ forms = {}, params = {} }: ProcessStandard): ReadonlySet<string> {
  const fields = Object.entries(forms).flatMap(([form, { fields: own = {} }]) =>
    Object.keys(own).map((field) => `${form}.${field}`),
  );
  return new Set([...fields, ...Object.keys(params).map((param) => `param.${param}`), 'class']);
}

const nothing = { choices: null, constant: null, domain: null, source: null, field: null };

function lookUp(name: string, document: ProcessStandard): NameFacts | undefined {
  if (name === 'class') return factsOfClass(document);
  const [first = '', second = '', ...more] = name.split('.');
  if (more.length > 0) return undefined;
  if (first === 'param') {
    const param = ownValue(document.params, second);
    if (!param) return undefined;
    return { ...nothing, type: typeOfConstant(param.value), label: param.name, constant: param.value };
  }
  const field = ownValue(ownValue(document.forms, first)?.fields, second);
  if (!field) return undefined;
  return { ...factsOf(field, document), source: first };
}

function factsOfClass({ classes = [] }: ProcessStandard): NameFacts {
  const choices = new Map(classes.map(({ id, name }) => [id, name]));
  const domain: Domain = { kind: 'listed', ids: [...choices.keys()] };
  return { ...nothing, type: 'text', label: both('级别', 'class'), choices, domain, source: 'class' };
}

function ownValue<T>(values: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return values !== undefined && Object.hasOwn(values, key) ? values[key] : undefined;
}

function factsOf(field: Field, { departments = {} }: ProcessStandard): Omit<NameFacts, 'source'> {
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

function domainOf(field: Field, departments: object): Domain | null {
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
      return { kind: 'text', sure: (value) => Object.hasOwn(departments, value) };
    default:
      return null;
  }
}
