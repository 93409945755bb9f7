import { textWidth } from './text-width.ts';

/** A colour code, white space, a Chinese character or sign, or a word of other letters. */
const token =
  /\x1b\[[0-9;]*m|[^\S\n]+|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2018-\u201d\u2026]|[^\s\x1b\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2018-\u201d\u2026]+/gu;

/** Signs that never begin a line, and signs that never end one. */
const closing = /^[，。、；：？！）」』】》〉”’…·]/u;
const opening = /[（「『【《〈“‘]$/u;

/**
 * Breaks text into lines of at most so many columns of the terminal: Chinese between any two characters but not
 * before a closing or after an opening sign, other words as a whole where they fit into a line at all.
 */
export function breakLines(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, Math.max(2, columns)));
}

function breakParagraph(paragraph: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let width = 0;
  for (const piece of (paragraph.match(token) ?? []).flatMap((one) => pieces(one, columns))) {
    if (width + textWidth(piece) > columns && line.some((one) => one.trim() !== '')) {
      const carried = carry(line, piece);
      lines.push(line.join('').trimEnd());
      line = carried;
      width = textWidth(carried.join(''));
      // The space between two words is where the line was broken.
      if (width === 0 && piece.trim() === '') continue;
    }
    line.push(piece);
    width += textWidth(piece);
  }
  return [...lines, line.join('').trimEnd()];
}

/** Takes from the end of a line what has to stand with the piece that no longer fits. */
function carry(line: string[], next: string): string[] {
  const carried: string[] = [];
  let follower = next;
  for (let last = line.at(-1); line.length > 1 && last !== undefined; last = line.at(-1)) {
    if (!closing.test(follower) && !opening.test(last)) break;
    carried.unshift(last);
    line.pop();
    follower = last;
  }
  return carried;
}

/** A word that is wider than a whole line has to be broken somewhere. */
function pieces(word: string, columns: number): readonly string[] {
  return textWidth(word) <= columns ? [word] : Array.from(word);
}
