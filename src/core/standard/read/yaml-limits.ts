/** How deep lists and maps may sit inside each other. */
export const MAX_DEPTH = 200;

/** How many parts (words, marks, spaces) one file may have: above this memory runs out before the work is done. */
export const MAX_LEXEMES = 5_000_000;

/** How much aliases may add to what is written out, in values. */
export const MAX_ALIASED_SIZE = 100_000;

/** How many mistakes of one file are listed; a file with more is broken as a whole. */
export const MAX_MISTAKES = 200;
