/** An abbreviation in a text, as offsets in UTF-16 units. */
export interface Abbreviation {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const twoCapitals = /[A-Z]{2}/;

/** Two to six capitals on their own: not part of a number such as XK-200, nor of a longer word. */
const capitals = /(?<![A-Za-z0-9_]|[A-Za-z0-9][./-])[A-Z]{2,6}(?![A-Za-z0-9_]|[./-][A-Za-z0-9])/g;

/** Abbreviations of a text that it does not spell out itself, as in 办公系统（OA） or OA (office system). */
export function findAbbreviations(text: string): readonly Abbreviation[] {
  if (!twoCapitals.test(text)) return [];
  const found: Abbreviation[] = [];
  for (const { 0: word, index } of text.matchAll(capitals)) {
    const to = index + word.length;
    if (!isSpelledOut(text, index, to)) found.push({ word, from: index, to });
  }
  return found;
}

function isSpelledOut(text: string, from: number, to: number): boolean {
  const after = text.slice(to).trimStart().charAt(0);
  return '（('.includes(text.charAt(from - 1) || ' ') || (after !== '' && '（('.includes(after));
}
