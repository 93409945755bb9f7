import type { Finding } from '../../core/lint/finding.ts';
import { compareStandards } from './compare-standards.ts';
import { examineFiles } from './examine-files.ts';
import type { LintJob } from './lint-job.ts';

/** What was found in a list of files. */
export interface LintReport {
  readonly findings: readonly Finding[];
  /** Every file looked at, readable or not, by the name that findings give it. */
  readonly fileNames: readonly string[];
  /** The texts of those files that have findings, by the name that findings give them. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Looks at each file by itself, then at those that others have to do with; one that cannot be read is a finding
 * among the others (decision 31). No document is kept, so that memory does not grow with them.
 */
export async function runLint(job: LintJob): Promise<LintReport> {
  const examined = await examineFiles(job);
  await compareStandards(job, examined);
  await job.cache?.save();
  const { findings, sources } = examined;
  return { findings, fileNames: job.paths.map((path) => job.files.shown(path)), sources };
}
