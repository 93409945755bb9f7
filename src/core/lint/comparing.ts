import type { LintSetting } from './lint-standard.ts';
import type { ProjectView, StandardOutline } from './surroundings.ts';

/** Whether a rule that compares standards has anything to look at in this one. */
export function isConcerned(
  outline: StandardOutline,
  project: ProjectView,
  { rules, levels }: LintSetting,
): boolean {
  return rules.some(({ id, concerns }) => levels?.get(id) !== 'off' && concerns?.(outline, project));
}

/** The setting of the second look: the other standards are known, so only rules that compare them run. */
export function withProject(setting: LintSetting, project: ProjectView): LintSetting {
  return {
    ...setting,
    surround: async (standard, file) => ({ ...(await setting.surround(standard, file)), project }),
  };
}
