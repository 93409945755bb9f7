import path from 'node:path';
import { nodeFiles } from '../adapters/files/node-files.ts';
import { packageFolder } from '../adapters/files/package-folder.ts';
import { type OpenWorkspace, openWorkspace } from '../app/workspace/open-workspace.ts';
import type { Files } from '../ports/files.ts';
import type { Io } from './io.ts';

/** The files of a command: the real ones, seen from its folder, and the workspace found there. */
export interface CommandFiles {
  readonly files: Files;
  readonly workspace: OpenWorkspace;
}

/**
 * Opens the workspace of the folder that the command was started in.
 * @throws UnsoundInput when its `sop.yaml` has mistakes.
 */
export async function workspaceOf(io: Io): Promise<CommandFiles> {
  const files = nodeFiles(io.cwd);
  return { files, workspace: await openWorkspace(files, io.cwd, path.join(packageFolder(), 'processes')) };
}
