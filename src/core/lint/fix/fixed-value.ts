import { isMap } from '../../../shared/is-map.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import type { Fix } from '../fix.ts';

/** A fix with the value that it writes. */
export interface MeantFix {
  readonly fix: Fix;
  readonly written?: unknown;
}

/**
 * A value as fixes mean to leave it, all their paths being those of the value before; undefined when one of them has
 * nothing to work on, or would put two things in one place.
 */
export function fixedValue(value: unknown, fixes: readonly MeantFix[]): unknown {
  const root = { value: copied(value) };
  // Values first, while the paths still lead to them; of a list the later items before the earlier, keys at the end.
  const ordered = fixes.toSorted((a, b) => rank(a.fix) - rank(b.fix) || comparePaths(b.fix.path, a.fix.path));
  return ordered.every((one) => carryOut(root, one)) ? root.value : undefined;
}

function rank(fix: Fix): number {
  if (fix.kind === 'replace') return fix.part === 'key' ? 3 : 0;
  return fix.kind === 'insert' ? 1 : 2;
}

function comparePaths(a: ValuePath, b: ValuePath): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [one, other] = [a[index] ?? 0, b[index] ?? 0];
    if (one === other) continue;
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return String(one) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}

type Container = Record<string | number, unknown>;

function carryOut(root: { value: unknown }, { fix, written }: MeantFix): boolean {
  const path = ['value', ...fix.path];
  const last = path.at(-1) ?? '';
  if (fix.kind === 'insert') {
    const map = partAt(root, path);
    if (!isMap(map) || Object.hasOwn(map, fix.key)) return false;
    return put(map as Container, fix.key, written);
  }
  const holder = partAt(root, path.slice(0, -1)) as Container | undefined;
  if (!holder || !Object.hasOwn(holder, last)) return false;
  if (fix.kind === 'delete') return fix.path.length > 0 && takeOut(holder, last);
  return fix.part === 'key' ? rename(holder, String(last), fix.text) : put(holder, last, written);
}

function partAt(root: unknown, path: ValuePath): object | undefined {
  let part: unknown = root;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as Container)[step];
  }
  return typeof part === 'object' && part !== null ? part : undefined;
}

function put(holder: Container, key: string | number, value: unknown): true {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  return true;
}

function takeOut(holder: Container, key: string | number): true {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return true;
}

function rename(holder: Container, key: string, text: string): boolean {
  if (Array.isArray(holder) || Object.hasOwn(holder, text)) return false;
  const value = holder[key];
  delete holder[key];
  return put(holder, text, value);
}

/** A copy in which nothing is shared, so that a change by one alias is seen by no other. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isMap(value)) return value;
  const copy: Container = {};
  for (const [key, part] of Object.entries(value)) put(copy, key, copied(part));
  return copy;
}
