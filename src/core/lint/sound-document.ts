import type { ProcessStandard } from '../../generated/process-standard.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import type { BrokenParts } from './broken-parts.ts';

type Container = Record<string, unknown>;

/** Tables that other parts refer to by id: with an entry missing, rules would see mistakes where there are none. */
const tables = new Set([
  'steps',
  'classes',
  'roles',
  'departments',
  'params',
  'forms',
  'clocks',
  'pause_reasons',
  'macro_nodes',
  'exceptions',
]);

/**
 * A document that rules can look at: without its wrong parts, with a stand-in for what is missing. Null when so much
 * is broken that rules would only guess.
 */
export function soundDocument(value: unknown, broken: BrokenParts): ProcessStandard | null {
  if (!isContainer(value) || !Array.isArray(value.steps)) return null;
  if (broken.wrong.length === 0 && broken.missing.length === 0) return value as unknown as ProcessStandard;
  const copy = structuredClone(value);
  const wrong = broken.wrong.map((path) => wholeList(copy, path));
  if ([...wrong, ...broken.missing].some(isLoadBearing)) return null;
  for (const path of wrong) remove(copy, path);
  for (const path of broken.missing) putStandIn(copy, path);
  return copy as unknown as ProcessStandard;
}

/** An item cannot be taken out of a list without moving those after it, so the list goes as a whole. */
function wholeList(document: Container, path: ValuePath): ValuePath {
  let part = path;
  while (part.length > 0 && Array.isArray(valueAt(document, part.slice(0, -1)))) part = part.slice(0, -1);
  return part;
}

function isLoadBearing(path: ValuePath): boolean {
  const [table = '', , part, ...rest] = path.map(String);
  const last = rest.at(-1) ?? part;
  if (last === 'id' || path.length === 0) return true;
  if (!tables.has(table)) return false;
  if (path.length <= 2) return true;
  if (table === 'forms') return part === 'fields' && rest.length <= 1;
  if (table !== 'steps' || part === undefined) return false;
  if (part === 'exceptions') return rest.length === 0;
  return ['next', 'branches', 'on'].includes(part) && last !== 'name';
}

function remove(document: Container, path: ValuePath): void {
  const holder = valueAt(document, path.slice(0, -1));
  if (isContainer(holder)) delete holder[String(path.at(-1))];
}

function putStandIn(document: Container, path: ValuePath): void {
  const holder = valueAt(document, path.slice(0, -1));
  const key = String(path.at(-1));
  if (isContainer(holder) && !Object.hasOwn(holder, key)) holder[key] = key === 'type' ? 'text' : '…';
}

function valueAt(document: Container, path: ValuePath): unknown {
  let value: unknown = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Container)[String(step)];
  }
  return value;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
