import { MAX_ALIASED_SIZE } from '../yaml-limits.ts';
import { unsure } from './unsure.ts';

/** The alias events of a text with the events of what they stand for. */
export type QuickTargets = ReadonlyMap<number, number>;

/** What anchors stand for, while a text is read from its beginning. */
export interface QuickAnchors {
  readonly targets: QuickTargets;
  /** Counts what was read: values, and long texts once more for every 64 characters. */
  count(size: number): void;
  /** Reads what an anchor stands for, at an event; unsure of a name that was there before. */
  define(name: string, at: number, read: () => unknown): unknown;
  /** What an alias at an event stands for; unsure of one that leads nowhere, to what it is part of, or to too much. */
  follow(name: string, at: number): unknown;
}

interface Anchored {
  readonly at: number;
  readonly value: unknown;
  readonly size: number;
}

/** No anchor, nothing counted. */
export function createAnchors(): QuickAnchors {
  const known = new Map<string, Anchored | null>();
  const targets = new Map<number, number>();
  let size = 0;
  let aliasedSize = 0;
  return {
    targets,
    count: (more) => {
      size += more;
    },
    define: (name, at, read) => {
      if (known.has(name)) throw unsure;
      known.set(name, null);
      const before = size;
      const value = read();
      known.set(name, { at, value, size: size - before });
      return value;
    },
    follow: (name, at) => {
      const anchored = known.get(name);
      if (!anchored) throw unsure;
      size += anchored.size;
      aliasedSize += anchored.size - 1;
      if (aliasedSize > MAX_ALIASED_SIZE) throw unsure;
      targets.set(at, anchored.at);
      return anchored.value;
    },
  };
}
