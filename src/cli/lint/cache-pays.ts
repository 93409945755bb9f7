import type { LintOptions } from './lint-options.ts';

/** Below this many files, looking at them is done before the cache is read. */
const PAYS_FROM_FILES = 10;

/** Whether so many files are better looked up than looked at. */
export function paysFrom(fileCount: number): boolean {
  return fileCount >= PAYS_FROM_FILES;
}

/** Whether there may be a cache at all: most often there is none, and then nothing of it need be loaded. */
export function mayCache({ cache, cacheLocation }: LintOptions, fileCount: number): boolean {
  return cache && (cacheLocation !== undefined || paysFrom(fileCount));
}
