import { readSettings } from '../../core/workspace/read-settings.ts';
import { type WorkspaceSettings, withDefaults } from '../../core/workspace/workspace-settings.ts';
import type { Files } from '../../ports/files.ts';
import { AppError } from '../../shared/app-error.ts';
import { readSource } from '../read-source.ts';
import { UnsoundInput } from '../unsound-input.ts';
import { findWorkspace, type Workspace } from './find-workspace.ts';

/** A workspace with its settings read. */
export interface OpenWorkspace extends Workspace {
  readonly settings: WorkspaceSettings;
}

/**
 * Finds the workspace of a folder and reads its settings; with no workspace the defaults hold.
 * @throws UnsoundInput when `sop.yaml` has mistakes.
 */
export async function openWorkspace(files: Files, from: string, shipped: string): Promise<OpenWorkspace> {
  const workspace = await findWorkspace(files, from, shipped);
  if (workspace.settingsFile === null) return { ...workspace, settings: withDefaults({}) };
  const settings = readSettings(await readSource(files, workspace.settingsFile));
  if (!settings.ok) throw new UnsoundInput(settings.error);
  return { ...workspace, settings: settings.value };
}

/**
 * The folder of the workspace, for commands that write.
 * @throws AppError `no-workspace` where there is none; its hint says how to make one (decision 34).
 */
export function requireRoot(files: Files, { root }: Workspace): string {
  if (root === null) throw new AppError('no-workspace', { folder: files.absolute('.') });
  return root;
}
