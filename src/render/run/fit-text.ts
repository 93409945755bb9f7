import { wrapText } from '../document/wrap-text.ts';
import type { Voice } from './voice.ts';

/** Text broken to the width of a terminal, one column kept free; further lines keep the indent of the first. */
export function fitText(text: string, { columns }: Pick<Voice, 'columns'>): string {
  return wrapText(text, columns - 1).join('\n');
}
