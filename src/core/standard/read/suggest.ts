const MAX_WORD = 64;

/**
 * The candidate that a mistyped word most likely meant, or null when none is near enough.
 * Case, full-width letters, `_` and `-` count as nothing; otherwise Damerau-Levenshtein over characters,
 * one slip in a short word, more in a longer one; failing that, the only candidate that the word begins.
 * A word that is itself a candidate gets null.
 */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  const meant = fold(word);
  if (meant.length === 0 || meant.length > MAX_WORD) return null;
  const known = [...candidates];
  if (known.includes(word)) return null;
  return nearest(meant, known) ?? onlyContinuation(meant.join(''), known);
}

/** How many candidates are compared for all mistakes of one kind in a file. */
const MAX_COMPARED = 200_000;

/**
 * Suggests for all mistakes of one kind in a file: the first ones get what `suggest` finds, those after so many
 * comparisons that it takes noticeable time get null.
 */
export function createSuggester(): typeof suggest {
  let left = MAX_COMPARED;
  return (word, candidates) => {
    if (left <= 0) return null;
    const known = [...candidates];
    left -= known.length;
    return suggest(word, known);
  };
}

function nearest(meant: readonly string[], candidates: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = allowedSlips(meant) + 1;
  for (const candidate of candidates) {
    const other = fold(candidate);
    if (other.length === 0 || Math.abs(other.length - meant.length) >= bestDistance) continue;
    const distance = editDistance(meant, other);
    // One slip in a word of one or two letters is another word, not a typing mistake.
    if (distance >= bestDistance || distance >= Math.min(other.length, meant.length)) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

function onlyContinuation(beginning: string, candidates: readonly string[]): string | null {
  if (beginning.length < 2) return null;
  const [first, ...others] = candidates.filter((candidate) => fold(candidate).join('').startsWith(beginning));
  return first !== undefined && others.length === 0 ? first : null;
}

function fold(word: string): string[] {
  return Array.from(
    word
      .slice(0, 2 * MAX_WORD + 2)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[_\s-]/g, ''),
  );
}

function allowedSlips(word: readonly string[]): number {
  // A Chinese character carries as much as a short word: two of them already make a recognisable term.
  const isHan = word.some((character) => character > '\u2e7f');
  const length = isHan ? word.length * 2 : word.length;
  if (length <= 2) return 0;
  if (length <= 5) return 1;
  return length <= 9 ? 2 : 3;
}

/** Optimal string alignment: insert, delete, replace, or swap two neighbours. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
