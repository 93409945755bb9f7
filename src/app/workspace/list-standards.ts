import { suggest } from '../../core/standard/read/suggest.ts';
import type { Files } from '../../ports/files.ts';
import { AppError } from '../../shared/app-error.ts';
import { standardFilesBelow, standardFilesMatching } from './expand-paths.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** A process standard that can be had by its id, which is its file's name. */
export interface StandardEntry {
  readonly id: string;
  /** Absolute. */
  readonly file: string;
  readonly origin: 'workspace' | 'shipped';
}

/** Every standard of the workspace, then the shipped ones whose ids it does not use; each part by id. */
export async function listStandards(
  files: Files,
  workspace: OpenWorkspace,
): Promise<readonly StandardEntry[]> {
  const own =
    workspace.root === null ? [] : await ownStandards(files, workspace.root, workspace.settings.processes);
  const known = new Set(own.map(({ id }) => id));
  const shipped = (await standardFilesBelow(files, workspace.shipped)).map((file) => entry(file, 'shipped'));
  return [...byId(own), ...byId(shipped.filter(({ id }) => !known.has(id)))];
}

/**
 * The standard with an id, the workspace's own before a shipped one; or the one at a path that ends in .yaml or .yml.
 * @throws AppError `standard-missing`, or `file-missing` for a path.
 */
export async function findStandard(
  files: Files,
  workspace: OpenWorkspace,
  idOrPath: string,
): Promise<StandardEntry> {
  if (/\.ya?ml$/i.test(idOrPath)) {
    const file = files.absolute(idOrPath);
    if ((await files.status(file)) === null) throw new AppError('file-missing', { file: idOrPath });
    return entry(file, 'workspace');
  }
  const all = await listStandards(files, workspace);
  const found = all.find(({ id }) => id === idOrPath);
  if (found !== undefined) return found;
  const meant = suggest(
    idOrPath,
    all.map(({ id }) => id),
  );
  throw new AppError('standard-missing', { id: idOrPath, meant: meant ?? '' });
}

async function ownStandards(
  files: Files,
  root: string,
  patterns: readonly string[],
): Promise<StandardEntry[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const place = files.absolute(root, pattern);
    const isFolder = (await files.status(place))?.kind === 'folder';
    const matched = isFolder
      ? await standardFilesBelow(files, place)
      : await standardFilesMatching(files, pattern, root);
    for (const file of matched) found.add(file);
  }
  return [...found].map((file) => entry(file, 'workspace'));
}

function entry(file: string, origin: StandardEntry['origin']): StandardEntry {
  return { id: idOf(file), file, origin };
}

/** The id that a file's name gives: `…/complaint-handling.yaml` → `complaint-handling`. */
export function idOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '');
}

function byId(entries: readonly StandardEntry[]): readonly StandardEntry[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
