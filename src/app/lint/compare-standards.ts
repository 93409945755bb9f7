import { isConcerned, withProject } from '../../core/lint/comparing.ts';
import type { Finding } from '../../core/lint/finding.ts';
import { compareSource } from '../../core/lint/lint-source.ts';
import type { LintSetting } from '../../core/lint/lint-standard.ts';
import type { Rule } from '../../core/lint/rule.ts';
import type { ProjectView, StandardOutline } from '../../core/lint/surroundings.ts';
import { decodeText } from '../../core/standard/read/decode-text.ts';
import type { Examined } from './examine-files.ts';
import type { LintJob } from './lint-job.ts';
import { readBytes } from './read-bytes.ts';

/** Adds what the rules find that compare standards; only those standards are read again that such a rule concerns. */
export async function compareStandards(job: LintJob, examined: Examined): Promise<void> {
  const { outlines } = examined;
  const first = job.paths[0];
  if (outlines.size === 0 || first === undefined || !job.settingFor(first).rules.some(isComparing)) return;
  const project = await projectOf(job, [...outlines.keys()]);
  for (const [outline, path] of outlines) {
    const setting = job.settingFor(path);
    if (isConcerned(outline, project, setting))
      await compareFile(job, { path, setting: withProject(setting, project) }, examined);
  }
}

function isComparing({ concerns }: Rule): boolean {
  return concerns !== undefined;
}

/** The standards that were looked at, and those that they call, and so on. */
async function projectOf(
  { findCalled }: LintJob,
  outlines: readonly StandardOutline[],
): Promise<ProjectView> {
  const standards = new Map<string, StandardOutline[]>();
  for (const outline of outlines) {
    const namesakes = standards.get(outline.id);
    if (namesakes) namesakes.push(outline);
    else standards.set(outline.id, [outline]);
  }
  if (!findCalled) return { standards };
  const calls = new Set(outlines.flatMap((outline) => outline.calls));
  // A set grows while it is gone through: calls of calls are looked up too.
  for (const id of calls) {
    if (standards.has(id)) continue;
    const found = await findCalled(id);
    if (found.length > 0) standards.set(id, [...found]);
    for (const call of found.flatMap((outline) => outline.calls)) calls.add(call);
  }
  return { standards };
}

async function compareFile(
  job: LintJob,
  { path, setting }: { readonly path: string; readonly setting: LintSetting },
  { findings, sources }: Examined,
): Promise<void> {
  const file = job.files.shown(path);
  const bytes = await readBytes(job, path, file);
  // Gone since the first look; that look's findings stand.
  if (!(bytes instanceof Uint8Array)) return;
  const decoded = decodeText(bytes, file);
  if (!decoded.ok) return;
  const found: readonly Finding[] = await compareSource({ file, text: decoded.value }, setting);
  if (found.length === 0) return;
  findings.push(...found);
  if (!sources.has(file)) sources.set(file, decoded.value);
}
