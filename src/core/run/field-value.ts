import { err, ok, type Result } from '../../shared/result.ts';
import { parseDay } from '../calendar/civil-day.ts';
import type { ZoneClock } from '../calendar/zone-clock.ts';
import type { Field } from '../standard/process-standard.ts';
import type { Json, Refusal } from './events.ts';
import { readInstant } from './read-instant.ts';

/** What reading a field needs of the world around it. */
export interface FieldSurroundings {
  readonly zone: ZoneClock;
  readonly now: number;
  readonly required: boolean;
  /** Ids and names of departments, for fields of type department. */
  readonly departments: ReadonlyMap<string, readonly string[]>;
}

/** Longest text a field takes, in UTF-16 units. */
export const maxTextLength = 10_000;

/**
 * Reads what a person typed or a ticket sent into the value that is stored:
 * numbers as numbers, booleans as booleans, dates `yyyy-mm-dd`, instants ISO 8601 in UTC,
 * choices and departments as their id. An empty value is null, refused where the field is required.
 */
export function readFieldValue(field: Field, given: Json, around: FieldSurroundings): Result<Json, Refusal> {
  const value = typeof given === 'string' ? given.trim() : given;
  if (value === null || value === '') {
    return around.required ? refuse('field-required', field, '') : ok(null);
  }
  switch (field.type) {
    case 'text':
    case 'person':
      return readText(field, value);
    case 'integer':
    case 'number':
    case 'money':
      return readNumber(field, value);
    case 'boolean':
      return readBoolean(field, value);
    case 'date':
      return readDate(field, value);
    case 'instant':
      return readMoment(field, value, around);
    case 'choice':
      return readChoice(field, value);
    case 'department':
      return readDepartment(field, value, around);
    case 'choices':
    case 'file':
      return refuse('field-unsupported', field, field.type);
  }
}

function readText(field: Field, value: Json): Result<Json, Refusal> {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return refuse('field-text', field, value);
  if (text.length > maxTextLength) return refuse('field-too-long', field, String(maxTextLength));
  if (field.pattern !== null && !new RegExp(`^(?:${field.pattern})$`, 'u').test(text)) {
    return refuse('field-pattern', field, text, { pattern: field.pattern });
  }
  return ok(text);
}

const plainNumber = /^[+-]?\d+(\.\d+)?$/;

function readNumber(field: Field, value: Json): Result<Json, Refusal> {
  const text =
    typeof value === 'string' ? toHalfWidth(value).replaceAll(/(?<=\d),(?=\d{3}(\D|$))/g, '') : value;
  const number = typeof text === 'string' && plainNumber.test(text) ? Number(text) : text;
  if (typeof number !== 'number' || !Number.isFinite(number)) return refuse('field-number', field, value);
  if (field.type === 'integer' && !Number.isSafeInteger(number)) return refuse('field-integer', field, value);
  if (field.type === 'money' && Number(number.toFixed(2)) !== number) {
    return refuse('field-money', field, value);
  }
  if (field.min !== null && number < field.min) return refuse('field-min', field, value, { min: field.min });
  if (field.max !== null && number > field.max) return refuse('field-max', field, value, { max: field.max });
  return ok(number);
}

const yesWords = new Set(['yes', 'y', 'true', '是', '有', '对']);
const noWords = new Set(['no', 'n', 'false', '否', '无', '没有', '不']);

function readBoolean(field: Field, value: Json): Result<Json, Refusal> {
  if (typeof value === 'boolean') return ok(value);
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  if (yesWords.has(word)) return ok(true);
  if (noWords.has(word)) return ok(false);
  return refuse('field-boolean', field, value);
}

function readDate(field: Field, value: Json): Result<Json, Refusal> {
  const day = typeof value === 'string' ? toHalfWidth(value) : '';
  return parseDay(day) === null ? refuse('field-date', field, value) : ok(day);
}

function readMoment(field: Field, value: Json, around: FieldSurroundings): Result<Json, Refusal> {
  const at = typeof value === 'string' ? readInstant(toHalfWidth(value), around.zone, around.now) : null;
  if (at === null) return refuse('field-instant', field, value);
  return at > around.now ? refuse('field-future', field, value) : ok(new Date(at).toISOString());
}

function readChoice(field: Field, value: Json): Result<Json, Refusal> {
  const choice = field.choices.find((one) => one.id === value || namesOf(one.name).includes(String(value)));
  if (choice) return ok(choice.id);
  return refuse('field-choice', field, value, { choices: field.choices.map((one) => one.id).join(', ') });
}

function readDepartment(field: Field, value: Json, around: FieldSurroundings): Result<Json, Refusal> {
  for (const [id, names] of around.departments) {
    if (id === value || names.includes(String(value))) return ok(id);
  }
  return refuse('field-choice', field, value, { choices: [...around.departments.keys()].join(', ') });
}

/** Every name a text has, in all its languages. */
export function namesOf(text: Field['label']): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text).filter((one) => one !== undefined);
}

/** Full-width digits, colons, signs and blanks, as Chinese input methods give them, to plain ones. */
function toHalfWidth(text: string): string {
  return text
    .replaceAll(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

function refuse(
  code: string,
  field: Field,
  value: Json,
  more: Readonly<Record<string, string | number>> = {},
): Result<never, Refusal> {
  return err({ code, args: { field: `${field.form}.${field.id}`, value: String(value), ...more } });
}
