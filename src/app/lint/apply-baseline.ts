import {
  type BaselineSplit,
  baselineOf,
  type MarkedFindings,
  readBaseline,
  splitByBaseline,
  writeBaseline,
} from '../../core/lint/baseline.ts';
import type { Finding } from '../../core/lint/finding.ts';
import type { FileWriter } from '../../ports/file-writer.ts';
import type { Files } from '../../ports/files.ts';
import { AppError } from '../../shared/app-error.ts';
import { relativeName } from './relative-name.ts';
import type { LintReport } from './run-lint.ts';

/** A report set beside a baseline: without the known findings, and what became of these. */
export interface BaselinedReport extends LintReport {
  readonly known: number;
  readonly stale: BaselineSplit['stale'];
}

/**
 * Hides what a baseline file holds.
 * @throws AppError `baseline-missing`, `baseline-unreadable`.
 */
export async function applyBaseline(
  files: Files,
  file: string,
  report: LintReport,
): Promise<BaselinedReport> {
  const shown = files.shown(file);
  if ((await files.status(file)) === null) throw new AppError('baseline-missing', { file: shown });
  const baseline = readBaseline(new TextDecoder().decode(await files.read(file)));
  if (!baseline) throw new AppError('baseline-unreadable', { file: shown });
  const marked = markedFindings(files, file, report);
  const gone = await missingFiles(files, file, Object.keys(baseline.files));
  const wasLookedAt = (name: string) => marked.wasLookedAt(name) || gone.has(name);
  const { fresh, known, stale } = splitByBaseline({ ...marked, wasLookedAt }, baseline);
  const names = new Map(marked.findings.map((finding, index) => [finding, report.findings[index]]));
  const findings = fresh.flatMap((finding) => names.get(finding) ?? []);
  return { ...report, findings, known, stale };
}

/** Keeps all findings of a report as known from now on; gives how many. */
export async function saveBaseline(
  files: Files,
  writer: FileWriter,
  file: string,
  report: LintReport,
): Promise<number> {
  await writer.write(file, writeBaseline(baselineOf(markedFindings(files, file, report))));
  return report.findings.length;
}

/** Findings under the names that files have as seen from the baseline's folder. */
function markedFindings(files: Files, baselineFile: string, report: LintReport): MarkedFindings {
  const folder = files.folderOf(baselineFile);
  const nameOf = (file: string) => relativeName(folder, files.absolute(file));
  const renamed = (finding: Finding): Finding => ({ ...finding, file: nameOf(finding.file) });
  const looked = new Set(report.fileNames.map(nameOf));
  return {
    findings: report.findings.map(renamed),
    sources: new Map([...report.sources].map(([file, text]) => [nameOf(file), text])),
    wasLookedAt: (file) => looked.has(file),
  };
}

async function missingFiles(
  files: Files,
  baselineFile: string,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const folder = files.folderOf(baselineFile);
  const missing = new Set<string>();
  for (const name of names) {
    if ((await files.status(files.absolute(folder, name))) === null) missing.add(name);
  }
  return missing;
}
