/** What stands before a term that is only the end of a word. */
export const wordStart = String.raw`[\w-]`;

/** What follows a term that is only the beginning of a word. */
export const wordEnd = String.raw`[\w-]`;
