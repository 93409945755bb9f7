import { compileGlobs } from '../adapters/files/compile-globs.ts';
import { importModule } from '../adapters/modules/import-module.ts';
import type { LintConfig } from '../app/lint-config/lint-config.ts';
import { loadLintConfig } from '../app/lint-config/load-lint-config.ts';
import type { OpenWorkspace } from '../app/workspace/open-workspace.ts';
import type { Files } from '../ports/files.ts';

/**
 * How a workspace is linted, with its plug-ins loaded.
 * @throws UnsoundInput with every mistake in `sop.yaml` and what it extends.
 */
export function openLintConfig(files: Files, workspace: OpenWorkspace, now: number): Promise<LintConfig> {
  return loadLintConfig({ files, workspace, now, importModule, compileGlobs });
}
