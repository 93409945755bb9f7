import { compareFindings, type Finding } from '../../core/lint/finding.ts';
import type { Bilingual } from '../../core/standard/read/bilingual.ts';
import { fileFinding } from '../../core/standard/read/file-finding.ts';
import type { ValuePath } from '../../core/standard/read/json-pointer.ts';
import { toPointer } from '../../core/standard/read/json-pointer.ts';
import { readYaml } from '../../core/standard/read/read-yaml.ts';
import type { SettingMistake } from '../../core/workspace/setting-mistake.ts';
import type { Files } from '../../ports/files.ts';
import { readSource } from '../read-source.ts';
import { UnsoundInput } from '../unsound-input.ts';

/** What is wrong with a configuration, gathered so that all of it can be told at once. */
export interface Complaints {
  /** With their places, in files that are not even sound by themselves. */
  readonly findings: Finding[];
  /** In the settings of a file, which is named by its absolute path. */
  readonly mistakes: { readonly file: string; readonly mistake: SettingMistake }[];
}

/** Whether anything was noted. */
export function hasAny({ findings, mistakes }: Complaints): boolean {
  return findings.length + mistakes.length > 0;
}

/** Notes a mistake under a path of a file. */
export function complain(
  { mistakes }: Complaints,
  place: { readonly file: string; readonly path: ValuePath },
  message: Bilingual,
  hint?: Bilingual,
): void {
  const { file, path } = place;
  mistakes.push({ file, mistake: { path, message, ...(hint && { hint }) } });
}

/** Everything that was noted, each with its place in the text, for a command that cannot go on. */
export async function unsoundConfig(files: Files, { findings, mistakes }: Complaints): Promise<UnsoundInput> {
  const all = [...findings];
  for (const [file, own] of Map.groupBy(mistakes, ({ file }) => file)) {
    const yaml = readYaml(await readSource(files, file));
    for (const { mistake } of own) {
      const { path, part, message, hint } = mistake;
      const saying = hint ? { message, hint } : { message };
      const finding = fileFinding(yaml.file, 'workspace', saying, yaml.locate(path, part));
      all.push({ ...finding, path: toPointer(path) });
    }
  }
  return new UnsoundInput(all.sort(compareFindings));
}
