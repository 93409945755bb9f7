import type { LintConfig } from '../../app/lint-config/lint-config.ts';
import { findRule } from '../../app/lint-setting.ts';
import type { LintSetting } from '../../core/lint/lint-standard.ts';
import { readingRules } from '../../core/lint/reading-rules.ts';
import type { Rule } from '../../core/lint/rule.ts';

/**
 * The rules that were asked for by id or code; all when none was. Rules of reading can be named; they always hold.
 * @throws AppError `rule-unknown`.
 */
export function chooseRules({ rules }: LintConfig, names: readonly string[]): ReadonlySet<string> | null {
  if (names.length === 0) return null;
  return new Set(names.map((name) => idOf(name, rules)));
}

function idOf(name: string, rules: readonly Rule[]): string {
  const wanted = name.toLowerCase();
  return readingRules.find(({ id }) => id === wanted)?.id ?? findRule(name, rules).id;
}

/** A setting in which only the chosen rules run; one that the workspace has switched off runs when it is asked for. */
export function withRules(setting: LintSetting, chosen: ReadonlySet<string>): LintSetting {
  const levels = [...(setting.levels ?? [])].filter(([id, level]) => !(chosen.has(id) && level === 'off'));
  return {
    ...setting,
    rules: setting.rules.filter(({ id }) => chosen.has(id)),
    levels: new Map(levels),
  };
}
