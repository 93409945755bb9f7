import type { Text } from '../../../shared/text.ts';
import { type Bilingual, both, excerpt } from '../../standard/read/bilingual.ts';

const MAX_NAMES = 6;

/** Names in quotation marks, one after the other, in both languages; of many the first six. */
export function quoteNames(names: readonly Text[]): Bilingual {
  const shown = names.slice(0, MAX_NAMES).map(inBoth);
  const isCut = names.length > shown.length;
  return both(
    shown.map((name) => `「${name['zh-CN']}」`).join('') + (isCut ? '等' : ''),
    shown.map((name) => `“${name.en}”`).join(', ') + (isCut ? ' …' : ''),
  );
}

/** A text in both languages, each cut to one short line; the Chinese where there is no English. */
export function inBoth(text: Text): Bilingual {
  if (typeof text === 'string') return both(excerpt(text), excerpt(text));
  return both(excerpt(text['zh-CN']), excerpt(text.en ?? text['zh-CN']));
}
