import { type Bilingual, both } from '../../standard/read/bilingual.ts';
import { bilingual, isMap } from './rule-parts.ts';

/** What is wrong with the messages of a rule: each needs both languages, with the same places in both. */
export function checkMessages(messages: unknown): readonly Bilingual[] {
  if (!isMap(messages) || Object.keys(messages).length === 0)
    return [both('messages 至少要有一条。', 'messages must hold at least one.')];
  return Object.entries(messages).flatMap(([key, words]) => checkWords(`messages.${key}`, words));
}

function checkWords(key: string, words: unknown): readonly Bilingual[] {
  const { message, hint } = isMap(words) ? words : {};
  return [
    ...checkText(`${key}.message`, message),
    ...(hint === undefined ? [] : checkText(`${key}.hint`, hint)),
  ];
}

function checkText(key: string, text: unknown): readonly Bilingual[] {
  const missing = bilingual(key)(text);
  if (missing.length > 0) return missing;
  const { 'zh-CN': chinese, en } = text as Bilingual;
  if (placesOf(chinese) === placesOf(en)) return [];
  return [
    both(
      `${key} 两种文字里的 {…} 不一样：${placesOf(chinese) || '没有'} 和 ${placesOf(en) || '没有'}。`,
      `${key} has other {places} in zh-CN than in en: ${placesOf(chinese) || 'none'} and ${placesOf(en) || 'none'}.`,
    ),
  ];
}

function placesOf(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
}
