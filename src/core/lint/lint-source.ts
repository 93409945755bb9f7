import type { SourceText } from '../standard/read/read-yaml.ts';
import { readStandard } from '../standard/read-standard.ts';
import { type FileKind, kindOfFile } from './file-kind.ts';
import { compareFindings, type Finding } from './finding.ts';
import { type LintSetting, lintStandard } from './lint-standard.ts';
import { outlineOf, type StandardOutline } from './surroundings.ts';

/** What was found in one file, and what other standards need to know of it. */
export interface LintedSource {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Null for what cannot be read as a process standard. */
  readonly outline: StandardOutline | null;
}

/** Everything that is wrong with the text of one file, in the order of the text. */
export async function lintSource(source: SourceText, setting: LintSetting): Promise<readonly Finding[]> {
  return (await examineSource(source, setting)).findings;
}

/** Everything that is wrong with the text of one file, and its outline for the rules that compare standards. */
export async function examineSource(source: SourceText, setting: LintSetting): Promise<LintedSource> {
  const kind = kindOfFile(source.file, source.text);
  if (kind === 'process-standard') return examineStandard(source, setting);
  return { findings: (await lintOther(source, kind)).toSorted(compareFindings), outline: null };
}

/** What only the rules that compare standards find in one; nothing for what cannot be read. */
export async function compareSource(source: SourceText, setting: LintSetting): Promise<readonly Finding[]> {
  const { yaml, document, broken } = readStandard(source);
  return document === null ? [] : lintStandard({ document, yaml, broken }, setting);
}

async function examineStandard(source: SourceText, setting: LintSetting): Promise<LintedSource> {
  const { yaml, findings, document, broken } = readStandard(source);
  if (document === null) return { findings: findings.toSorted(compareFindings), outline: null };
  const found = [...findings, ...(await lintStandard({ document, yaml, broken }, setting))];
  return { findings: found.sort(compareFindings), outline: outlineOf(document, source.file) };
}

/** Files beside the standards are read by those who use them, which is loaded only for such a file. */
async function lintOther(
  source: SourceText,
  kind: Exclude<FileKind, 'process-standard'>,
): Promise<readonly Finding[]> {
  const { readers } = await import('./other-files.ts');
  return readers[kind](source);
}
