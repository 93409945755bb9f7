import { lintSource } from '../core/lint/lint-source.ts';
import type { SourceText } from '../core/standard/read/read-yaml.ts';
import { readStandard } from '../core/standard/read-standard.ts';
import { lintSettingFor } from './lint-setting.ts';

/**
 * How many errors lint finds in a standard that is about to be run, by the shipped rules; none in one that is retired,
 * which is refused for being so and not for what it lacks.
 */
export async function lintText(source: SourceText, now: number, zone?: string): Promise<number> {
  if (readStandard(source).document?.status === 'retired') return 0;
  const findings = await lintSource(source, lintSettingFor({ now, ...(zone === undefined ? {} : { zone }) }));
  return findings.filter(({ severity }) => severity === 'error').length;
}
