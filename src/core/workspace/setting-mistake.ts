import type { Bilingual } from '../standard/read/bilingual.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import type { Part } from '../standard/read/locate.ts';

/** Something in the settings that means nothing, with the way to it from the part that was looked at. */
export interface SettingMistake {
  readonly path: ValuePath;
  readonly part?: Part;
  readonly message: Bilingual;
  readonly hint?: Bilingual;
}

/** The same mistake, seen from further up. */
export function mistakeUnder(path: ValuePath, mistake: SettingMistake): SettingMistake {
  return { ...mistake, path: [...path, ...mistake.path] };
}
