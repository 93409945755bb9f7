import { AppError } from '../../shared/app-error.ts';
import type { Json } from './events.ts';

/**
 * Spells a JSON value in the one way of RFC 8785 (JCS): members sorted by UTF-16 code units, no
 * space, numbers and escapes as ECMAScript writes them. Equal values give equal texts.
 * @throws AppError `text-not-unicode` for half of a surrogate pair; TypeError for what is not JSON.
 */
export function canonicalJson(value: Json): string {
  switch (typeof value) {
    case 'string':
      return canonicalText(value);
    case 'number':
      return canonicalNumber(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return isList(value) ? canonicalList(value) : canonicalMembers(value);
    default:
      throw new TypeError(`not a JSON value: ${typeof value}`);
  }
}

function canonicalText(text: string): string {
  // RFC 8785, 3.2.2.2: half a pair has no UTF-8 form, so its hash would depend on who computes it.
  if (!text.isWellFormed())
    throw new AppError('text-not-unicode', { text: text.toWellFormed().slice(0, 60) });
  return JSON.stringify(text);
}

function canonicalNumber(number: number): string {
  if (!Number.isFinite(number)) throw new TypeError(`not a JSON number: ${number}`);
  return Object.is(number, -0) ? '0' : String(number);
}

function canonicalList(list: readonly Json[]): string {
  let text = '[';
  for (let index = 0; index < list.length; index += 1) {
    if (index > 0) text += ',';
    text += canonicalJson(list[index] as Json);
  }
  return `${text}]`;
}

function canonicalMembers(object: { readonly [key: string]: Json }): string {
  let text = '{';
  for (const key of Object.keys(object).sort()) {
    if (text.length > 1) text += ',';
    text += `${canonicalText(key)}:${canonicalJson(object[key] as Json)}`;
  }
  return `${text}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
