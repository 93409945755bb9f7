import type { ProcessStandard } from '../../../generated/process-standard.ts';
import { isMap } from '../../../shared/is-map.ts';

/** What says how a standard is kept and not how the work is done: it changes while a version stays. */
const keeping: ReadonlySet<string> = new Set([
  'version',
  'status',
  'changes',
  'reviews',
  'signatures',
  'waivers',
  'evaluation',
]);

/** The top-level parts of a standard whose content differs between two texts of it, in the order of the later one. */
export function changedParts(before: ProcessStandard, after: ProcessStandard): readonly string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const keys = new Set([...now.keys(), ...old.keys()]);
  return [...keys].filter((key) => !keeping.has(key) && !isSame(old.get(key), now.get(key)));
}

/** Whether two values say the same; the order of a list counts, that of a map does not. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isMap(one) || !isMap(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]));
}
