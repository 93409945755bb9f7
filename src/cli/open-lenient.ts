import { UnsoundInput } from '../app/unsound-input.ts';
import { findWorkspace } from '../app/workspace/find-workspace.ts';
import { type OpenWorkspace, openWorkspace } from '../app/workspace/open-workspace.ts';
import type { Finding } from '../core/lint/finding.ts';
import { withDefaults } from '../core/workspace/workspace-settings.ts';
import type { Files } from '../ports/files.ts';

/** A workspace whose settings may have mistakes, for a command whose work is to find mistakes. */
export interface LenientWorkspace {
  readonly workspace: OpenWorkspace;
  /** What is wrong with its `sop.yaml`; the defaults hold then. */
  readonly findings: readonly Finding[];
}

/** Opens the workspace of a folder; a faulty `sop.yaml` gives findings instead of stopping the command. */
export async function openLenient(files: Files, from: string, shipped: string): Promise<LenientWorkspace> {
  try {
    return { workspace: await openWorkspace(files, from, shipped), findings: [] };
  } catch (error) {
    if (!(error instanceof UnsoundInput)) throw error;
    const workspace = await findWorkspace(files, from, shipped);
    return { workspace: { ...workspace, settings: withDefaults({}) }, findings: error.findings };
  }
}
