import { EVENT_SCALAR, type Event, SCALAR_STYLE_PLAIN } from 'js-yaml';
import { unsure } from './unsure.ts';

/** Whether a key of this name is the merge key `<<`, which a quoted one is not. */
export function isMergeEvent(key: Event | undefined, name: string): boolean {
  return name === '<<' && key?.type === EVENT_SCALAR && key.style === SCALAR_STYLE_PLAIN;
}

/** Adds to a map what it merges, own keys and earlier sources first; gives the names that were added. */
export function mergeInto(map: Record<string, unknown>, merged: unknown): Set<string> {
  const added = new Set<string>();
  for (const source of Array.isArray(merged) ? merged : [merged]) {
    if (typeof source !== 'object' || source === null || Array.isArray(source)) throw unsure;
    for (const [name, value] of Object.entries(source)) {
      if (Object.hasOwn(map, name)) continue;
      map[name] = value;
      added.add(name);
    }
  }
  return added;
}
