import type { Piece } from './vague-kind.ts';

/** A piece of a text with the words around it. */
export interface Clause {
  readonly words: string;
  /** From the start of its clause. */
  readonly before: string;
  /** To the end of its clause. */
  readonly after: string;
  /** The clause before, in the same sentence; empty where there is none. */
  readonly previous: string;
  /** What follows its clause in the same sentence; empty where there is nothing. */
  readonly next: string;
}

/**
 * The marks of a language: a global expression whose group `sentence` ends a sentence, `clause` a clause, and `open`
 * and `close` are brackets, which belong to the clause that they are in.
 */
export type Marks = RegExp;

/** The clause that a piece of a text stands in. */
export function clauseOf(text: string, { words, from, to }: Piece, marks: Marks): Clause {
  let [depth, previousFrom, previousTo, clauseFrom] = [0, 0, 0, 0];
  let [clauseTo, nextFrom, sentenceTo] = [text.length, text.length, text.length];
  for (const { index, 0: mark, groups = {} } of text.matchAll(marks)) {
    const end = index + mark.length;
    if (groups.open !== undefined) depth += 1;
    else if (groups.close !== undefined) depth = Math.max(0, depth - 1);
    else if (groups.sentence !== undefined) {
      if (index < from) [depth, previousFrom, previousTo, clauseFrom] = [0, end, end, end];
      else if (index >= to) {
        sentenceTo = index;
        break;
      }
    } else if (depth > 0) continue;
    else if (end <= from) [previousFrom, previousTo, clauseFrom] = [clauseFrom, index, end];
    else if (index >= to && clauseTo === text.length) [clauseTo, nextFrom] = [index, end];
  }
  return {
    words,
    before: text.slice(clauseFrom, from),
    after: text.slice(to, Math.min(clauseTo, sentenceTo)),
    previous: text.slice(previousFrom, previousTo).trim(),
    next: text.slice(Math.min(nextFrom, sentenceTo), sentenceTo).trim(),
  };
}
