import path from 'node:path';
import { createChineseDays } from '../../adapters/calendar/chinese-days.ts';
import { compileGlobs } from '../../adapters/files/compile-globs.ts';
import { nodeFiles } from '../../adapters/files/node-files.ts';
import { packageFolder } from '../../adapters/files/package-folder.ts';
import { importModule } from '../../adapters/modules/import-module.ts';
import type { EditorContext } from '../../app/editor/editor-context.ts';
import { overlayFiles } from '../../app/editor/overlay-files.ts';
import { createFindCalled } from '../../app/lint/find-called.ts';
import { createSurround } from '../../app/lint/surround.ts';
import type { LintConfig } from '../../app/lint-config/lint-config.ts';
import { loadLintConfig } from '../../app/lint-config/load-lint-config.ts';
import { dayIn, lintSettingFor } from '../../app/lint-setting.ts';
import { UnsoundInput } from '../../app/unsound-input.ts';
import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts';
import type { Finding } from '../../core/lint/finding.ts';
import { DEFAULT_MAX_FILE_BYTES } from '../../core/standard/read/file-too-large.ts';
import { pathWithin } from '../../core/workspace/path-within.ts';
import type { Files } from '../../ports/files.ts';
import { openLenient } from '../open-lenient.ts';

/** Opens what a folder's files are looked at by; mistakes in settings come back as findings, and the defaults hold. */
export async function openContext(
  folder: string,
  opened: ReadonlyMap<string, string>,
  now: () => number,
): Promise<EditorContext> {
  const files = overlayFiles(nodeFiles(folder), opened);
  const { workspace, findings } = await openLenient(files, folder, path.join(packageFolder(), 'processes'));
  const loaded = await loadLeniently(files, workspace, now());
  const today = lintSettingFor({ now: now(), zone: workspace.settings.zone });
  const isWithin = await placesOf(files, workspace);
  const day = dayIn(workspace.settings.zone, now());
  const surround = createSurround({
    files,
    workspace,
    now: now(),
    today: () => day,
    loadStatutoryDays: async () => createChineseDays(),
  });
  return {
    files,
    workspace,
    rules: loaded.config?.rules ?? today.rules,
    settingFor: (file) => ({ ...(loaded.config?.settingFor(file) ?? today), surround }),
    findCalled: createFindCalled({ files, workspace, maxFileBytes: DEFAULT_MAX_FILE_BYTES }),
    settingsFindings: [...findings, ...loaded.findings],
    isWithin,
    today: day,
  };
}

async function loadLeniently(
  files: Files,
  workspace: OpenWorkspace,
  now: number,
): Promise<{ readonly config: LintConfig | null; readonly findings: readonly Finding[] }> {
  try {
    const config = await loadLintConfig({ files, workspace, now, importModule, compileGlobs });
    return { config, findings: [] };
  } catch (error) {
    if (!(error instanceof UnsoundInput)) throw error;
    return { config: null, findings: error.findings };
  }
}

/** The folders and globs of a workspace that hold its standards and calendars. */
async function placesOf(files: Files, { root, settings }: OpenWorkspace): Promise<(path: string) => boolean> {
  if (root === null) return () => false;
  const globs = [...settings.processes, settings.calendars].map((place) =>
    place.replace(/^\.\//, '').replace(/\/$/, ''),
  );
  const test = await compileGlobs(
    globs.map((place) => (/[*?[\]{}()]/.test(place) ? place : `${place}{,/**}`)),
  );
  return (file) => {
    const inside = pathWithin(root, files.absolute(file));
    return inside !== null && test(inside);
  };
}
