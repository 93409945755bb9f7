import { type Language, textIn } from '../../shared/text.ts';
import { type Bilingual, both, excerpt } from '../standard/read/bilingual.ts';
import type { PlaceValue } from './rule.ts';

/** Fills the `{places}` of a message in both languages; an author's text of more than 1000 characters is cut short. */
export function fillPlaces(words: Bilingual, places: Readonly<Record<string, PlaceValue>>): Bilingual {
  const fill = (language: Language) =>
    words[language].replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(places, name) ? places[name] : undefined;
      return value === undefined ? place : shown(value, language);
    });
  return both(fill('zh-CN'), fill('en'));
}

function shown(value: PlaceValue, language: Language): string {
  if (typeof value === 'number') return String(value);
  const text = textIn(value, language);
  return text.length > 1000 ? excerpt(text) : text.replace(/\s+/g, ' ');
}
