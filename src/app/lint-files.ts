import type { LintSetting } from '../core/lint/lint-standard.ts';
import type { Files } from '../ports/files.ts';
import { type LintReport, runLint } from './lint/run-lint.ts';

/** How files are looked at. */
export interface LintFilesSetting extends LintSetting {
  /** A larger file is refused unread. */
  readonly maxFileBytes: number;
}

/** Looks at files that the same holds for; paths are absolute. */
export function lintFiles(
  files: Files,
  paths: readonly string[],
  setting: LintFilesSetting,
): Promise<LintReport> {
  return runLint({ files, paths, settingFor: () => setting, maxFileBytes: setting.maxFileBytes });
}
