import type { Clause } from './clause.ts';
import type { Piece } from './vague-kind.ts';

const quoted = /“[^”]*”|「[^」]*」|『[^』]*』|《[^》]*》|〈[^〉]*〉|"[^"]*"|‘[^’]*’|`[^`]*`/g;

/** 及时、尽快等字眼; the word “promptly”. */
const calledWord = /^[^，。；！？]{0,10}?(?:字样|字眼|词语|字词|用词|说法|表述|措辞|用语|提法)/;
const callsWord = /\b(?:words?|terms?|expressions?|phrases?|wording)\s+(?:such as\s+|like\s+)?$/;

/** 本办法所称及时，是指 …; promptly means … */
const definedAfter =
  /^\s*(?:的(?:定义|含义|意思)|(?:是指|系指|指的是|定义为|意为)|(?:means|is defined as|shall mean)\b)/;
const definedNext = /^(?:是指|系指|指的是|即指|指)/;
const definedBefore = /(?:所称|所谓|术语)的?$/;

/** Whether a text speaks about a word instead of using it: in quotes, as a title, as a word, or to define it. */
export function isSpokenAbout(text: string, { from, to }: Piece, { before, after, next }: Clause): boolean {
  for (const { index, 0: found } of text.matchAll(quoted))
    if (index < from && to < index + found.length) return true;
  if (calledWord.test(after) || callsWord.test(before) || definedBefore.test(before)) return true;
  return definedAfter.test(after) || (after === '' && definedNext.test(next));
}
