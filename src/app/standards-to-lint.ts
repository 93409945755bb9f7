import type { Files } from '../ports/files.ts';
import { AppError } from '../shared/app-error.ts';
import { listStandards } from './workspace/list-standards.ts';
import type { OpenWorkspace } from './workspace/open-workspace.ts';

/**
 * The files that lint looks at when none are named: the workspace's own standards, or the shipped ones outside of
 * any workspace.
 * @throws AppError `nothing-to-lint` when a workspace has none.
 */
export async function standardsToLint(files: Files, workspace: OpenWorkspace): Promise<readonly string[]> {
  const { root } = workspace;
  const all = await listStandards(files, workspace);
  if (root === null) return all.map(({ file }) => file);
  const own = all.filter(({ origin }) => origin === 'workspace');
  if (own.length === 0) throw new AppError('nothing-to-lint', { folder: files.shown(root) });
  return own.map(({ file }) => file);
}
