import type { Finding } from '../../core/lint/finding.ts';
import { fixSource } from '../../core/lint/fix/fix-source.ts';
import { examineSource } from '../../core/lint/lint-source.ts';
import { decodeText } from '../../core/standard/read/decode-text.ts';
import type { LintJob } from './lint-job.ts';
import { readBytes } from './read-bytes.ts';
import type { LintReport } from './run-lint.ts';

/** A file before and after its fixes. */
export interface FixedFile {
  /** Absolute. */
  readonly path: string;
  /** As findings name it. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly fixed: number;
}

/** Works out what files would be with the fixes of a report's findings carried out; those that stay are left out. */
export async function fixFiles(job: LintJob, report: LintReport): Promise<readonly FixedFile[]> {
  const byFile = Map.groupBy(report.findings, ({ file }) => file);
  const fixed: FixedFile[] = [];
  for (const path of job.paths) {
    const findings = byFile.get(job.files.shown(path)) ?? [];
    if (!findings.some(({ fix }) => fix)) continue;
    const one = await fixFile(job, path, findings);
    if (one) fixed.push(one);
  }
  return fixed;
}

async function fixFile(job: LintJob, path: string, findings: readonly Finding[]): Promise<FixedFile | null> {
  const file = job.files.shown(path);
  const bytes = await readBytes(job, path, file);
  const text = bytes instanceof Uint8Array ? utf8Text(bytes, file) : null;
  if (text === null) return null;
  const setting = job.settingFor(path);
  // The other standards stay what they are: what was found by comparing stands.
  const isCompared = new Set(setting.rules.flatMap(({ id, concerns }) => (concerns ? [id] : [])));
  const compared = findings.flatMap(({ fix: _, ...rest }) => (isCompared.has(rest.ruleId) ? [rest] : []));
  const { text: after, fixed } = await fixSource({ file, text }, findings, async (source) => [
    ...(await examineSource(source, setting)).findings,
    ...compared,
  ]);
  return fixed > 0 ? { path, file, before: text, after, fixed } : null;
}

/** The text with its byte order mark; null for other encodings, which are not written. */
function utf8Text(bytes: Uint8Array, file: string): string | null {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const decoded = decodeText(bytes, file);
  if (isUtf16 || !decoded.ok) return null;
  return bytes[0] === 0xef ? `\ufeff${decoded.value}` : decoded.value;
}
