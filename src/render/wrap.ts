import { wrapAnsi } from 'fast-wrap-ansi';

/**
 * Breaks text into lines of at most so many cells; a full-width character takes two.
 * Chinese breaks between any two characters, other text between words.
 */
export function wrapToWidth(text: string, columns: number): string {
  const wordWrap = !/[\u3000-\u9fff]/.test(text);
  return wrapAnsi(text, Math.max(10, columns), { hard: true, trim: false, wordWrap });
}
