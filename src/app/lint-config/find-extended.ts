import type { Files } from '../../ports/files.ts';

/** Whether a name in a list is meant as a path and not as a package. */
export function isFilePath(name: string): boolean {
  return /^\.{1,2}[\\/]|^[\\/]|^[A-Za-z]:/.test(name);
}

/**
 * The file that holds the lint settings a name stands for, absolute: the file at a path from the folder, or what a
 * package says in `sop-lint` of its package.json, else its `sop-lint.yaml` or `sop.yaml`. Null where there is none.
 */
export async function findExtended(files: Files, name: string, folder: string): Promise<string | null> {
  const beside = files.absolute(folder, name);
  if (isFilePath(name) || /\.ya?ml$/i.test(name)) {
    if (await isFile(files, beside)) return beside;
    if (isFilePath(name)) return null;
  }
  return findInPackage(files, name, folder);
}

async function findInPackage(files: Files, name: string, folder: string): Promise<string | null> {
  const [, packageName = name, inside] = /^(@[^/]+\/[^/]+|[^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  const root = await findPackage(files, packageName, folder);
  if (root === null) return null;
  const named = inside ?? (await namedByPackage(files, root));
  for (const candidate of named === null ? ['sop-lint.yaml', 'sop.yaml'] : [named]) {
    const file = files.absolute(root, candidate);
    if (await isFile(files, file)) return file;
  }
  return null;
}

/** The folder of a package that a file in the folder would import; null where it is not installed. */
async function findPackage(files: Files, name: string, folder: string): Promise<string | null> {
  for (let from = folder; ; from = files.folderOf(from)) {
    const candidate = files.absolute(from, 'node_modules', name);
    if ((await files.status(candidate))?.kind === 'folder') return candidate;
    if (files.folderOf(from) === from) return null;
  }
}

async function namedByPackage(files: Files, root: string): Promise<string | null> {
  const manifest = files.absolute(root, 'package.json');
  if (!(await isFile(files, manifest))) return null;
  try {
    const content: unknown = JSON.parse(new TextDecoder().decode(await files.read(manifest)));
    const named = (content as Readonly<Record<string, unknown>> | null)?.['sop-lint'];
    return typeof named === 'string' ? named : null;
  } catch {
    // A manifest that npm itself could not read says nothing.
    return null;
  }
}

async function isFile(files: Files, file: string): Promise<boolean> {
  return (await files.status(file))?.kind === 'file';
}
