import type { Finding } from '../../core/lint/finding.ts';
import { examineSource, type LintedSource } from '../../core/lint/lint-source.ts';
import type { StandardOutline } from '../../core/lint/surroundings.ts';
import { decodeText } from '../../core/standard/read/decode-text.ts';
import type { LintJob } from './lint-job.ts';
import { readBytes } from './read-bytes.ts';

/** What the first look at files gives. */
export interface Examined {
  readonly findings: Finding[];
  /** The texts of files with findings, by the name that findings give them. */
  readonly sources: Map<string, string>;
  /** The outlines of standards, with the path of each. */
  readonly outlines: Map<StandardOutline, string>;
}

/** Looks at each file by itself; nothing of a clean one is kept but its outline. */
export async function examineFiles(job: LintJob): Promise<Examined> {
  const examined: Examined = { findings: [], sources: new Map(), outlines: new Map() };
  for (const path of job.paths) await examineFile(job, path, examined);
  return examined;
}

async function examineFile(job: LintJob, path: string, examined: Examined): Promise<void> {
  const { files, cache } = job;
  const file = files.shown(path);
  const bytes = await readBytes(job, path, file);
  if (!(bytes instanceof Uint8Array)) {
    examined.findings.push(bytes);
    return;
  }
  const content = cache ? cache.markOf(bytes, job.previous?.get(path) ?? '') : '';
  const known = cache?.get(path, content, file);
  if (known) keep(examined, path, known, () => textOf(bytes, file));
  else {
    const decoded = decodeText(bytes, file);
    if (!decoded.ok) {
      examined.findings.push(decoded.error);
      return;
    }
    const linted = await examineSource({ file, text: decoded.value }, job.settingFor(path));
    cache?.put(path, content, linted);
    keep(examined, path, linted, () => decoded.value);
  }
}

function textOf(bytes: Uint8Array, file: string): string {
  const decoded = decodeText(bytes, file);
  return decoded.ok ? decoded.value : '';
}

function keep(
  { findings, sources, outlines }: Examined,
  path: string,
  linted: LintedSource,
  text: () => string,
): void {
  const [first] = linted.findings;
  if (first) {
    for (const finding of linted.findings) findings.push(finding);
    sources.set(first.file, text());
  }
  if (linted.outline) outlines.set(detached(linted.outline), path);
}

/** A copy whose texts are its own: a piece cut out of a file's text keeps all of that in memory. */
function detached(outline: StandardOutline): StandardOutline {
  return JSON.parse(JSON.stringify(outline)) as StandardOutline;
}
