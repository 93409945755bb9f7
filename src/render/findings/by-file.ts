import { compareFindings, type Finding } from '../../core/lint/finding.ts';
import type { FindingsReport } from './findings-report.ts';

/** A file with its findings, sorted. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Every file looked at, by name, with what was found in it; files that only findings name are there too. */
export function groupByFile({ findings, fileNames }: FindingsReport): readonly FileFindings[] {
  const groups = new Map<string, Finding[]>(fileNames.map((file) => [file, []]));
  for (const finding of findings.toSorted(compareFindings)) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return [...groups]
    .map(([file, group]) => ({ file, findings: group }))
    .sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
}
