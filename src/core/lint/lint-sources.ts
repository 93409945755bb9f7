import type { SourceText } from '../standard/read/read-yaml.ts';
import { compareFindings, type Finding } from './finding.ts';
import { compareSource, examineSource } from './lint-source.ts';
import type { LintSetting } from './lint-standard.ts';
import type { ProjectView, StandardOutline } from './surroundings.ts';

/** Everything that is wrong with texts that are all there is: each by itself, then all beside each other. */
export async function lintSources(
  sources: readonly SourceText[],
  setting: LintSetting,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const outlines = new Map<StandardOutline, SourceText>();
  for (const source of sources) {
    const linted = await examineSource(source, setting);
    findings.push(...linted.findings);
    if (linted.outline) outlines.set(linted.outline, source);
  }
  const project = { standards: Map.groupBy(outlines.keys(), ({ id }) => id) };
  for (const [outline, source] of outlines) {
    if (isConcerned(outline, project, setting))
      findings.push(...(await compareSource(source, withProject(setting, project))));
  }
  return findings.sort(compareFindings);
}

function isConcerned(outline: StandardOutline, project: ProjectView, setting: LintSetting): boolean {
  return setting.rules.some(
    ({ id, concerns }) => setting.levels?.get(id) !== 'off' && concerns?.(outline, project),
  );
}

function withProject(setting: LintSetting, project: ProjectView): LintSetting {
  return {
    ...setting,
    surround: async (standard, file) => ({ ...(await setting.surround(standard, file)), project }),
  };
}
