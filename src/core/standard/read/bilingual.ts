import type { Text } from '../../../shared/text.ts';

/** A text in both languages, Chinese first; narrower than `Text`, so that parts can be taken and joined. */
export interface Bilingual {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** What a finding says and what to do about it. */
export interface Saying {
  readonly message: Bilingual;
  readonly hint?: Bilingual;
}

/** Puts the two languages of one text together. */
export function both(zh: string, en: string): Bilingual & Text {
  return { 'zh-CN': zh, en };
}

const MAX_QUOTED = 40;

/** A piece of the author's text as a message can hold it: on one line, at most 40 characters. */
export function excerpt(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(oneLine.slice(0, 4 * MAX_QUOTED));
  if (characters.length <= MAX_QUOTED) return oneLine;
  return `${characters.slice(0, MAX_QUOTED - 1).join('')}…`;
}
