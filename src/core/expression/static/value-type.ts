/** What kind of value an expression gives; `unknown` where that cannot be told, `null` for the empty value itself. */
export type ValueType =
  | 'number'
  | 'text'
  | 'boolean'
  | 'date'
  | 'time'
  | 'instant'
  | 'duration'
  | 'list'
  | 'null'
  | 'unknown';

/** Says of which type the value under a name such as `form.field` is. */
export type TypeOfName = (name: string) => ValueType;

/** Whether a value of a type may stand where another is asked for. */
export function mayBe(type: ValueType, wanted: ValueType): boolean {
  return type === wanted || type === 'unknown' || type === 'null' || wanted === 'unknown';
}

const temporalText = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}.*)?$/;

/** The type of a parameter's value: a text that is a date or an instant is taken for one, as in a run. */
export function typeOfConstant(value: number | string | boolean): ValueType {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  const match = temporalText.exec(value);
  if (!match) return 'text';
  return match[1] === undefined ? 'date' : 'instant';
}
