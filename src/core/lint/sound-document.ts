import type { ProcessStandard } from '../../generated/process-standard.ts';
import { fromPointer, type ValuePath } from '../standard/read/json-pointer.ts';
import { type BrokenParts, findBrokenParts, type ShapeError } from './broken-parts.ts';

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

/** A document as far as it is sound, and all that is not. */
export interface SoundDocument {
  readonly document: ProcessStandard;
  readonly broken: BrokenParts;
}

/** Validates a value; the errors are empty for a sound one. */
type Validate = (value: unknown) => readonly ShapeError[];

/** With more errors of shape than this nobody can say what the author meant. */
const MAX_ERRORS = 5000;

/** What is taken away may be missed in its turn. */
const MAX_ROUNDS = 3;

/**
 * A document that rules can look at: without its wrong parts, with a stand-in for what is missing. Null when so much
 * is broken that rules would only guess.
 */
export function soundDocument(
  value: unknown,
  errors: readonly ShapeError[],
  validate: Validate,
): SoundDocument | null {
  if (errors.length > MAX_ERRORS || !isContainer(value) || !Array.isArray(value.steps)) return null;
  const document = structuredClone(value);
  const first = findBrokenParts(errors);
  let broken: BrokenParts = { wrong: [], missing: [], unknown: first.unknown };
  let found = first;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const unlikely = round === 0 ? listsForWords(errors, document) : [];
    const wrong = [...found.wrong, ...unlikely].map((path) => wholeList(document, path));
    if ([...wrong, ...found.missing].some(isLoadBearing)) return null;
    for (const path of wrong) remove(document, path);
    for (const path of found.missing) putStandIn(document, path);
    broken = {
      ...broken,
      wrong: [...broken.wrong, ...wrong],
      missing: [...broken.missing, ...found.missing],
    };
    found = findBrokenParts(validate(document));
    if (found.wrong.length === 0 && found.missing.length === 0)
      return { document: document as unknown as ProcessStandard, broken };
  }
  return null;
}

/** A list or a map where one of some words must stand: a schema of words does not say that its kind is wrong. */
function listsForWords(errors: readonly ShapeError[], document: Container): ValuePath[] {
  const paths = errors
    .filter(({ keyword }) => keyword === 'enum')
    .map((error) => fromPointer(error.instancePath));
  return paths.filter((path) => typeof valueAt(document, path) === 'object');
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
  if (path.length === 0) return true;
  if (!tables.has(table)) return false;
  if (last === 'id') return true;
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
