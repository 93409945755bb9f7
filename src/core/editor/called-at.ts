import { isMap } from '../../shared/is-map.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';

/** The id of the process that the step calls in whose `call` a path leads; null where there is none. */
export function calledAt(content: unknown, path: ValuePath): string | null {
  let value = content;
  for (const step of path.slice(0, path.indexOf('call') + 1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return isMap(value) && typeof value.process === 'string' ? value.process : null;
}
