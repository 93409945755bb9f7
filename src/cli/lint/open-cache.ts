import path from 'node:path';
import { cacheFile, defaultCacheFile } from '../../adapters/lint-cache/cache-file.ts';
import { cacheKey } from '../../app/lint/cache-key.ts';
import { type FindingsCache, memoryCache, openFindingsCache } from '../../app/lint/findings-cache.ts';
import type { Io } from '../io.ts';
import { paysFrom } from './cache-pays.ts';
import type { LintOptions } from './lint-options.ts';
import { type OpenLint, programMark } from './open-lint.ts';

/** Opens the cache of a workspace; null where none is wanted, where it would not pay, or outside of any workspace. */
export async function openCache(io: Io, open: OpenLint, options: LintOptions): Promise<FindingsCache | null> {
  const { workspace, job } = open;
  const file = chooseCacheFile(options, {
    cwd: io.cwd,
    root: workspace.root,
    fileCount: job.given ? 0 : job.paths.length,
    // Run from its sources, a program is under development and changes without changing its mark.
    isDeveloped: import.meta.filename.endsWith('.ts'),
  });
  if (file === null || job.given) return null;
  return openFindingsCache(cacheFile(file), await keyOf(open));
}

/** What decides where results are kept. */
export interface CachePlace {
  readonly cwd: string;
  /** The workspace's folder; null outside of any. */
  readonly root: string | null;
  readonly fileCount: number;
  readonly isDeveloped: boolean;
}

/** Where results are kept: where the command line says, else in the workspace when that pays; null for nowhere. */
export function chooseCacheFile(
  { cache, cacheLocation }: Pick<LintOptions, 'cache' | 'cacheLocation'>,
  { cwd, root, fileCount, isDeveloped }: CachePlace,
): string | null {
  if (!cache) return null;
  if (cacheLocation !== undefined) return path.resolve(cwd, cacheLocation);
  if (isDeveloped || root === null || !paysFrom(fileCount)) return null;
  return defaultCacheFile(root);
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
