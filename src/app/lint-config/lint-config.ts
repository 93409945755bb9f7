import type { Severity } from '../../core/lint/finding.ts';
import type { LintSetting } from '../../core/lint/lint-standard.ts';
import type { Rule } from '../../core/lint/rule.ts';

/** How a workspace is linted: everything that `sop.yaml`, what it extends and its plug-ins say, put together. */
export interface LintConfig {
  /** The shipped rules and those of the workspace's plug-ins, whether or not they are on. */
  readonly rules: readonly Rule[];
  /**
   * What holds for one file: its path as `Files` gives or shows it. Files for which the same holds get the same
   * object. `surround` knows the day only: who knows more gives more.
   */
  settingFor(file: string): LintSetting;
  /**
   * A text that is the same as long as rules, levels, options, per-path settings and plug-ins' contents are; for the
   * keys of a cache. The program's version, the day, the zone and the calendar are not in it.
   */
  readonly fingerprint: string;
  readonly failOn: Severity;
  /** More warnings than this fail the check; null where nothing is said. */
  readonly maxWarnings: number | null;
  /** The baseline file of the workspace, absolute; null where none is named. */
  readonly baseline: string | null;
}
