import type { SourceText } from '../standard/read/read-yaml.ts';
import { isConcerned, withProject } from './comparing.ts';
import { compareFindings, type Finding } from './finding.ts';
import { compareSource, examineSource } from './lint-source.ts';
import type { LintSetting } from './lint-standard.ts';
import type { StandardOutline } from './surroundings.ts';

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
