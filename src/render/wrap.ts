import { wrapAnsi } from 'fast-wrap-ansi';

/** Breaks text into lines of at most so many cells; a full-width character takes two. */
export function wrapToWidth(text: string, columns: number): string {
  return wrapAnsi(text, Math.max(10, columns), { hard: true, trim: false });
}
