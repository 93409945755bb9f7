/** How deep lists and maps may sit inside each other. */
export const MAX_DEPTH = 200;

/** How many parts (words, marks, spaces) one file may have: above this memory runs out before the work is done. */
const MAX_LEXEMES = 5_000_000;

/** So many parts are always read; of a text that is dense with parts only the beginning, so that none takes for ever. */
const READ_ANYWAY = 300_000;
const PARTS_PER_CHARACTER = 0.35;

/** How many parts a text of some length may have where the exact reader is needed; ordinary ones have fewer. */
export function maxLexemes(length: number): number {
  return Math.min(MAX_LEXEMES, Math.max(READ_ANYWAY, Math.floor(length * PARTS_PER_CHARACTER)));
}

/** A file holds one document; of further ones so many are read, for what may be wrong in them. */
export const MAX_DOCUMENTS = 20;

/** How much aliases may add to what is written out, in values. */
export const MAX_ALIASED_SIZE = 100_000;

/** How many mistakes of one file are listed; a file with more is broken as a whole. */
export const MAX_MISTAKES = 200;
