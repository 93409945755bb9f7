import type { ValuePath } from '../standard/read/json-pointer.ts';
import { fromPointer, toPointer } from '../standard/read/json-pointer.ts';
import { suggest } from '../standard/read/suggest.ts';

/** The part of a validator's error that matters here. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a schema found wrong with a document's shape. */
export interface BrokenParts {
  /** Parts whose kind of value is wrong. */
  readonly wrong: readonly ValuePath[];
  /** Parts that must be there and are not. */
  readonly missing: readonly ValuePath[];
  /** Keys that the schema does not know. */
  readonly unknown: readonly ValuePath[];
}

/** A document with nothing wrong. */
export const nothingBroken: BrokenParts = { wrong: [], missing: [], unknown: [] };

/** Sorts a validator's errors by what they mean for rules; values of the right kind that are merely odd count as sound. */
export function findBrokenParts(errors: readonly ShapeError[]): BrokenParts {
  const choices = outermost(errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf'));
  const inside = new Map<string, ShapeError[]>(choices.map((path) => [path, []]));
  const outside: ShapeError[] = [];
  for (const error of errors)
    (inside.get(choiceOver(inside, error.instancePath) ?? '') ?? outside).push(error);
  const wrong = outside.filter(({ keyword }) => keyword === 'type' || keyword === 'const');
  const missing = outside.filter(({ keyword }) => keyword === 'required');
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  return {
    wrong: [
      ...wrong.map(({ instancePath }) => fromPointer(instancePath)),
      ...choices.filter((path) => fitsNoChoice(path, inside.get(path) ?? [])).map(fromPointer),
    ],
    missing: missing.map((error) => withKey(error, 'missingProperty')),
    unknown: unknown.map((error) => withKey(error, 'additionalProperty')),
  };
}

/**
 * Tells of a path whether a finding there would only say again, in other words, what is broken: it is about a broken
 * part, or it misses a key that is there under a mistyped name.
 */
export function explainedBy(broken: BrokenParts): (path: ValuePath) => boolean {
  return broken === nothingBroken ? () => false : explainedByParts(broken);
}

function explainedByParts({ wrong, missing, unknown }: BrokenParts): (path: ValuePath) => boolean {
  const parts = new Set([...wrong, ...missing].map(toPointer));
  const mistyped = new Map<string, string[]>();
  for (const part of unknown) {
    const holder = toPointer(part.slice(0, -1));
    const keys = mistyped.get(holder);
    if (keys) keys.push(String(part.at(-1)));
    else mistyped.set(holder, [String(part.at(-1))]);
  }
  return (path) => {
    const pointer = toPointer(path);
    if (parts.size > 0 && [pointer, ...ancestors(pointer), ''].some((one) => parts.has(one))) return true;
    const key = String(path.at(-1) ?? '');
    return mistyped.get(toPointer(path.slice(0, -1)))?.some((word) => suggest(word, [key]) === key) ?? false;
  };
}

function outermost(errors: readonly ShapeError[]): string[] {
  const paths = [...new Set(errors.map(({ instancePath }) => instancePath))];
  const all = new Set(paths);
  return paths.filter((path) => ancestors(path).every((above) => !all.has(above)));
}

function choiceOver(choices: ReadonlyMap<string, unknown>, path: string): string | undefined {
  return [path, ...ancestors(path)].find((one) => choices.has(one));
}

function ancestors(pointer: string): string[] {
  const found: string[] = [];
  for (let at = pointer.lastIndexOf('/'); at > 0; at = pointer.lastIndexOf('/', at - 1))
    found.push(pointer.slice(0, at));
  return found;
}

/**
 * Every alternative complains about a value that fits none. Where it has the kind of one of them, that one complains
 * about more than the kind; unless this is about kinds further down, rules can do with the value. What an alternative
 * must not have says nothing about kinds.
 */
function fitsNoChoice(path: string, errors: readonly ShapeError[]): boolean {
  const complaints = errors.filter(({ keyword }) => !['anyOf', 'oneOf', 'not'].includes(keyword));
  const beyondKind = complaints.filter((one) => one.keyword !== 'type' || one.instancePath !== path);
  if (beyondKind.length === 0) return true;
  return beyondKind.some(
    ({ keyword }) => keyword === 'type' || keyword === 'required' || keyword === 'const',
  );
}

function withKey({ instancePath, params }: ShapeError, key: string): ValuePath {
  return [...fromPointer(instancePath), String(params[key])];
}
