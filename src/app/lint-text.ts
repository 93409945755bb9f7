import { examineSource } from '../core/lint/lint-source.ts';
import type { SourceText } from '../core/standard/read/read-yaml.ts';
import { lintSettingFor } from './lint-setting.ts';

/**
 * How many errors lint finds in a standard that is about to be run, by the shipped rules; none in one that is retired,
 * which is refused for being so and not for what it lacks.
 */
export async function lintText(source: SourceText, now: number, zone?: string): Promise<number> {
  const setting = lintSettingFor({ now, ...(zone === undefined ? {} : { zone }) });
  const { findings, outline } = await examineSource(source, setting);
  if (outline?.status === 'retired') return 0;
  return findings.filter(({ severity }) => severity === 'error').length;
}
