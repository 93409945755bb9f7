/** The way from the root of a value to a part of it: keys of maps and indexes of lists. */
export type ValuePath = readonly (string | number)[];

/** Writes a path as a JSON Pointer (RFC 6901); the root is the empty string. */
export function toPointer(path: ValuePath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Reads a JSON Pointer; every step comes back as text, an index too. */
export function fromPointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
