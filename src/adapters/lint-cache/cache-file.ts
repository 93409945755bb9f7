import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LintCacheStore } from '../../ports/lint-cache.ts';

/** Keeps the text in a file. Of two runs at once one wins; neither finds half a file. */
export function cacheFile(file: string): LintCacheStore {
  return {
    read: async () => attempt(() => readFileSync(file, 'utf8')),
    write: async (text) => {
      attempt(() => writeBeside(file, text));
    },
  };
}

/**
 * Where a workspace's cache is: below `node_modules` where there is one, else in the folder `.sop`. The name is not
 * one that people would take for theirs.
 */
export function defaultCacheFile(root: string): string {
  const modules = path.join(root, 'node_modules');
  const hasModules = attempt(() => statSync(modules).isDirectory()) === true;
  return hasModules
    ? path.join(modules, '.cache', 'sopkit', 'lint')
    : path.join(root, '.sop', 'cache', 'lint');
}

function writeBeside(file: string, text: string): void {
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  // Nobody wants it among the changes to commit.
  if (path.basename(folder) === 'cache')
    attempt(() => writeFileSync(path.join(folder, '.gitignore'), '*\n', { flag: 'wx' }));
  const beside = `${file}.${process.pid}.new`;
  writeFileSync(beside, text);
  try {
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}

/** A cache that cannot be used is no reason to stop. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
