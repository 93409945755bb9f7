import type { Finding } from '../../core/lint/finding.ts';
import type { LintSetting } from '../../core/lint/lint-standard.ts';
import type { Rule } from '../../core/lint/rule.ts';
import type { StandardOutline } from '../../core/lint/surroundings.ts';
import type { Files } from '../../ports/files.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';

/** How the files of a folder are looked at in an editor. */
export interface EditorContext {
  readonly files: Files;
  readonly workspace: OpenWorkspace;
  /** All rules, whether or not they are on. */
  readonly rules: readonly Rule[];
  settingFor(path: string): LintSetting;
  findCalled(id: string): Promise<readonly StandardOutline[]>;
  /** What is wrong with `sop.yaml` and what it extends; then the defaults hold. */
  readonly settingsFindings: readonly Finding[];
  /** Whether a path is in the folders of standards or calendars. */
  isWithin(path: string): boolean;
  /** The day it is in the workspace, `YYYY-MM-DD`. */
  readonly today: string;
}
