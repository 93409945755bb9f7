import { lintSource } from '../core/lint/lint-source.ts';
import type { SourceText } from '../core/standard/read/read-yaml.ts';
import { lintSettingFor } from './lint-setting.ts';

/** How many errors lint finds in a standard that is about to be run, by the shipped rules. */
export async function lintText(source: SourceText, now: number, zone?: string): Promise<number> {
  const findings = await lintSource(source, lintSettingFor({ now, ...(zone === undefined ? {} : { zone }) }));
  return findings.filter(({ severity }) => severity === 'error').length;
}
