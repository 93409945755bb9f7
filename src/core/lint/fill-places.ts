import { type Language, textIn } from '../../shared/text.ts';
import { type Bilingual, both, excerpt } from '../standard/read/bilingual.ts';
import type { PlaceValue } from './rule.ts';

/** Fills the `{places}` of a message in both languages; a text of the author's is cut to one short line. */
export function fillPlaces(words: Bilingual, places: Readonly<Record<string, PlaceValue>>): Bilingual {
  const fill = (language: Language) =>
    words[language].replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(places, name) ? places[name] : undefined;
      return value === undefined ? place : inLanguage(value, language);
    });
  return both(fill('zh-CN'), fill('en'));
}

function inLanguage(value: PlaceValue, language: Language): string {
  if (typeof value === 'number') return String(value);
  // Bilingual values are names from the standard or words of our own that were joined before.
  return typeof value === 'string' ? excerptOf(value) : textIn(value, language);
}

function excerptOf(value: string): string {
  return value.length > 200 ? excerpt(value) : value;
}
