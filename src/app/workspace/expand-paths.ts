import type { Files } from '../../ports/files.ts';
import { AppError } from '../../shared/app-error.ts';

/**
 * The files that paths, folders and globs lead to, each once, in the order given and sorted within each. A file
 * named outright is taken whatever it is called; folders and globs give the YAML files that can be process standards.
 * @throws AppError `nothing-matched` for the first that leads to nothing.
 */
export async function expandPaths(files: Files, patterns: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const matched = await expand(files, pattern);
    if (matched.length === 0) throw new AppError('nothing-matched', { pattern });
    for (const file of matched) found.add(file);
  }
  return [...found];
}

async function expand(files: Files, pattern: string): Promise<readonly string[]> {
  const status = await files.status(pattern);
  if (status?.kind === 'folder') return standardFilesBelow(files, files.absolute(pattern));
  // `other` are pipes and the like, such as a shell's <(…).
  if (status !== null) return [files.absolute(pattern)];
  return standardFilesMatching(files, pattern, files.absolute('.'));
}

/** The files below a folder that can be process standards. */
export async function standardFilesBelow(files: Files, folder: string): Promise<readonly string[]> {
  const all = await files.below(folder);
  return all.filter((file) => canBeStandard(file.slice(folder.length)));
}

/** The files a glob matches that can be process standards. */
export async function standardFilesMatching(
  files: Files,
  glob: string,
  folder: string,
): Promise<readonly string[]> {
  const all = await files.matching(glob, folder);
  return all.filter((file) => canBeStandard(file.startsWith(folder) ? file.slice(folder.length) : file));
}

/** YAML files all can be, but for those that have another meaning in a workspace. */
function canBeStandard(path: string): boolean {
  const parts = path.split(/[\\/]/);
  const name = parts.at(-1) ?? '';
  if (!/\.ya?ml$/i.test(name)) return false;
  if (/^(sop|organisation)\.ya?ml$/i.test(name)) return false;
  return !parts.slice(0, -1).includes('calendars');
}
