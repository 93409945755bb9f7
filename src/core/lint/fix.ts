import type { ValuePath } from '../standard/read/json-pointer.ts';
import type { Part } from '../standard/read/locate.ts';

/** A change that puts a finding right, by its place in the document; what is around it stays as it was written. */
export type Fix =
  /** Writes another text in the place of a value or a key. */
  | { readonly kind: 'replace'; readonly path: ValuePath; readonly part?: Part; readonly text: string }
  /** Adds a key with a plain value to the map under the path. */
  | { readonly kind: 'insert'; readonly path: ValuePath; readonly key: string; readonly text: string }
  /** Takes a key with its value, or an item of a list, away. */
  | { readonly kind: 'delete'; readonly path: ValuePath };
