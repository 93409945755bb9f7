/** Either a value or everything that was wrong with the input. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Wraps what was wrong as a failure. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
