import { textWidth } from '../text-width.ts';

/** Full-width characters: a line may end before and after each of them. */
const fullWidth = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;

/** What never begins a line, and what never ends one. */
const closing = /^[）】》〉」』”’，。、；：！？…％)\]}>,.;:!?%]/;
const opening = /[（【《〈「『“‘([{<]$/;

/** Where a line may end. */
export type Breaks = 'anywhere' | 'blanks';

/** A piece that stays in one line, with the blanks before it. */
interface Piece {
  blanks: string;
  text: string;
}

/**
 * Breaks a text into lines of at most so many cells of the terminal: between words, and between full-width
 * characters but never so that a line begins with closing punctuation or ends with an opening bracket. Only
 * a word longer than a line is broken inside. Further lines keep the indent of the first.
 * @param breaks `blanks` breaks between words only, as figures with their units want it.
 */
export function wrapText(text: string, width: number, breaks: Breaks = 'anywhere'): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(2, width), breaks));
}

function wrapLine(line: string, width: number, breaks: Breaks): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = '';
  for (const { blanks, text } of piecesOf(line.slice(indent.length), breaks).flatMap((piece) =>
    broken(piece, width - indent.length),
  )) {
    const longer = current === '' ? indent + text : current + blanks + text;
    if (current !== '' && textWidth(longer) > width) {
      lines.push(current);
      current = indent + text;
    } else current = longer;
  }
  return [...lines, current];
}

function piecesOf(line: string, breaks: Breaks): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [, blanks = '', word = ''] of line.matchAll(/( *)([^ ]+)/g)) {
    let isFirst = true;
    for (const character of word) {
      const last = pieces.at(-1);
      const isJoined = breaks === 'blanks' || (last !== undefined && belongsTogether(last.text, character));
      if (!isFirst && last !== undefined && isJoined) last.text += character;
      else pieces.push({ blanks: isFirst ? blanks : '', text: character });
      isFirst = false;
    }
  }
  return pieces;
}

function belongsTogether(before: string, character: string): boolean {
  if (closing.test(character) || opening.test(before)) return true;
  return !fullWidth.test(character) && !fullWidth.test(before.slice(-1));
}

/** A piece as pieces that fit into a line. */
function broken({ blanks, text }: Piece, width: number): readonly Piece[] {
  if (textWidth(text) <= width) return [{ blanks, text }];
  const parts: Piece[] = [{ blanks, text: '' }];
  for (const character of text) {
    const last = parts.at(-1);
    if (last !== undefined && (last.text === '' || textWidth(last.text + character) <= width))
      last.text += character;
    else parts.push({ blanks: '', text: character });
  }
  return parts;
}
