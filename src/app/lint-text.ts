import type { SourceText } from '../core/standard/read/read-yaml.ts';

export async function lintText(_source: SourceText, _now: number): Promise<number> {
  return 0;
}
