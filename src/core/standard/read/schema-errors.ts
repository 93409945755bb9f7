import { fromPointer, toPointer, type ValuePath } from './json-pointer.ts';

/** An error as ajv reports it, with `allErrors` on and `verbose` off. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the error is about a key's own text. */
  readonly propertyName?: string | undefined;
  readonly message?: string | undefined;
}

/**
 * The errors of one validation by place. Their `schemaPath` is not used: inside a definition that ajv compiled
 * as a function it is relative to that definition and does not say which.
 */
export interface ErrorIndex {
  /** The errors of a keyword at exactly this place. */
  at(path: ValuePath, keyword: string): readonly SchemaError[];
  /** The errors of any keyword at exactly this place. */
  all(path: ValuePath): readonly SchemaError[];
  /** Whether there are errors at this place or below. */
  touches(path: ValuePath): boolean;
}

/** Sorts errors by place. */
export function indexErrors(errors: readonly SchemaError[]): ErrorIndex {
  const byPlace = new Map<string, SchemaError[]>();
  const touched = new Set<string>(['']);
  for (const error of errors) {
    // What is wrong with a key's text is told once, by the error of `propertyNames` itself.
    if (error.propertyName !== undefined) continue;
    const known = byPlace.get(error.instancePath);
    if (known) known.push(error);
    else byPlace.set(error.instancePath, [error]);
    const steps = fromPointer(error.instancePath);
    for (let count = 1; count <= steps.length; count += 1) touched.add(toPointer(steps.slice(0, count)));
  }
  const all = (path: ValuePath) => byPlace.get(toPointer(path)) ?? [];
  return {
    all,
    at: (path, keyword) => all(path).filter((error) => error.keyword === keyword),
    touches: (path) => errors.length > 0 && touched.has(toPointer(path)),
  };
}
