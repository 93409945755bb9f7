import type { Files } from '../../ports/files.ts';

/** Where the files of a command come from: the user's workspace, and behind it the shipped standards. */
export interface Workspace {
  /** Absolute; null when no folder upwards is a workspace, and then only the shipped standards are there. */
  readonly root: string | null;
  /** The file `sop.yaml` of the workspace, absolute; null where it has none. */
  readonly settingsFile: string | null;
  /** The folder of the shipped standards, absolute. */
  readonly shipped: string;
}

/**
 * The nearest folder upwards with a `sop.yaml`; where there is none, the nearest with a folder `processes`
 * (decision 34). `shipped` is the folder of the shipped standards.
 */
export async function findWorkspace(files: Files, from: string, shipped: string): Promise<Workspace> {
  const folders = upwards(files, files.absolute(from));
  for (const root of folders) {
    const settingsFile = files.absolute(root, 'sop.yaml');
    if ((await files.status(settingsFile))?.kind === 'file') return { root, settingsFile, shipped };
  }
  for (const root of folders) {
    const processes = await files.status(files.absolute(root, 'processes'));
    if (processes?.kind === 'folder') return { root, settingsFile: null, shipped };
  }
  return { root: null, settingsFile: null, shipped };
}

function upwards(files: Files, start: string): readonly string[] {
  const folders = [start];
  for (let folder = start; files.folderOf(folder) !== folder; ) {
    folder = files.folderOf(folder);
    folders.push(folder);
  }
  return folders;
}
