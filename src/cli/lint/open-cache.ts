import path from 'node:path';
import { cacheFile, defaultCacheFile } from '../../adapters/lint-cache/cache-file.ts';
import { cacheKey } from '../../app/lint/cache-key.ts';
import { type FindingsCache, memoryCache, openFindingsCache } from '../../app/lint/findings-cache.ts';
import type { Io } from '../io.ts';
import type { LintOptions } from './lint-options.ts';
import { type OpenLint, programMark } from './open-lint.ts';

/** Below this many files, looking at them is done before the cache is read. */
const PAYS_FROM_FILES = 30;

/** Opens the cache of a workspace; null where none is wanted, where it would not pay, or outside of any workspace. */
export async function openCache(io: Io, open: OpenLint, options: LintOptions): Promise<FindingsCache | null> {
  const file = cacheFileOf(io, open, options);
  if (file === null) return null;
  return openFindingsCache(cacheFile(file), await keyOf(open));
}

function cacheFileOf({ cwd }: Io, { workspace, job }: OpenLint, options: LintOptions): string | null {
  if (!options.cache || job.given) return null;
  if (options.cacheLocation !== undefined) return path.resolve(cwd, options.cacheLocation);
  // Run from its sources, a program is under development and changes without changing its mark.
  const isDeveloped = import.meta.filename.endsWith('.ts');
  if (isDeveloped || workspace.root === null || job.paths.length < PAYS_FROM_FILES) return null;
  return defaultCacheFile(workspace.root);
}

/** Opens a cache that lasts as long as what findings depend on stays the same. */
export function createLastingCache(): (open: OpenLint) => Promise<FindingsCache> {
  let last: { readonly key: string; readonly cache: FindingsCache } | undefined;
  return async (open) => {
    const key = await keyOf(open);
    if (last?.key !== key) last = { key, cache: memoryCache() };
    return last.cache;
  };
}

function keyOf({ files, workspace, config, today, chosen, job }: OpenLint): Promise<string> {
  const configuration = JSON.stringify([config.fingerprint, chosen && [...chosen].sort(), job.maxFileBytes]);
  return cacheKey({ files, workspace, today: today(), program: programMark(), configuration });
}
