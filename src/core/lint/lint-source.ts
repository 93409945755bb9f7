import type { SourceText } from '../standard/read/read-yaml.ts';
import { readStandard } from '../standard/read-standard.ts';
import { type FileKind, kindOfFile } from './file-kind.ts';
import { compareFindings, type Finding } from './finding.ts';
import { type LintSetting, lintStandard } from './lint-standard.ts';

/** Everything that is wrong with the text of one file, in the order of the text. */
export async function lintSource(source: SourceText, setting: LintSetting): Promise<Finding[]> {
  const kind = kindOfFile(source.file, source.text);
  const found =
    kind === 'process-standard' ? await lintStandardText(source, setting) : await lintOther(source, kind);
  return found.toSorted(compareFindings);
}

async function lintStandardText(source: SourceText, setting: LintSetting): Promise<readonly Finding[]> {
  const { yaml, findings, document, broken } = readStandard(source);
  if (document === null) return findings;
  return [...findings, ...(await lintStandard({ document, yaml, broken }, setting))];
}

/** Files beside the standards are read by those who use them, which is loaded only for such a file. */
async function lintOther(
  source: SourceText,
  kind: Exclude<FileKind, 'process-standard'>,
): Promise<readonly Finding[]> {
  const { readers } = await import('./other-files.ts');
  return readers[kind](source);
}
