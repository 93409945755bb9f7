import type { LintStep } from './read-steps.ts';

/** What decides which findings a configuration gives. */
export interface FingerprintParts {
  readonly ruleSet: string | null;
  readonly steps: readonly LintStep[];
  /** Digests of the plug-ins. */
  readonly plugins: readonly string[];
}

/** A text that is the same for configurations that give the same findings; the order of keys does not count. */
export function fingerprintOf({ ruleSet, steps, plugins }: FingerprintParts): string {
  const plain = steps.map(({ globs, preset, choices }) => [
    globs,
    preset,
    sorted(
      [...choices].map(([id, { level = null, options }]) => [id, [level, sorted(Object.entries(options))]]),
    ),
  ]);
  return JSON.stringify([ruleSet, plugins, plain]);
}

/** By key, each of which is there once. */
function sorted<T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
