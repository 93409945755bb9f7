import type { Language } from '../../../shared/text.ts';
import { type Clause, clauseOf, type Marks } from './clause.ts';
import { englishTerms } from './en/terms.ts';
import { englishMarks, isSettledInEnglish } from './en/vague-english.ts';
import { isSpokenAbout } from './spoken-about.ts';
import { indexChinese, indexEnglish, type ReadyTerm, type TermIndex } from './term-index.ts';
import type { Piece, VagueKind } from './vague-kind.ts';
import { chineseMarks, chineseTerms, isSettledInChinese } from './zh-cn/vague-chinese.ts';

/** What a company adds: terms of its own, and words that hold a term but are fine. */
export interface OwnWords {
  readonly terms: readonly string[];
  readonly allow: readonly string[];
}

interface Lexicon {
  readonly termsIn: TermIndex;
  readonly marks: Marks;
  isSettled(kind: VagueKind, clause: Clause): boolean;
}

const lexicons: Readonly<Record<Language, Lexicon>> = {
  'zh-CN': { termsIn: indexChinese(chineseTerms), marks: chineseMarks, isSettled: isSettledInChinese },
  en: { termsIn: indexEnglish(englishTerms), marks: englishMarks, isSettled: isSettledInEnglish },
};

const nothing: OwnWords = { terms: [], allow: [] };

/** The shipped terms that a text may hold, of every kind; quick, as most texts hold none. */
export function termsIn(text: string, language: Language): readonly ReadyTerm[] {
  return lexicons[language].termsIn(text);
}

/**
 * The places where a text leaves something of a kind open, in order. A term does not count inside another word, in
 * quotes, or with its name, figure, criterion or scale beside it. `terms` are those that the text may hold.
 */
export function findVagueWording(
  text: string,
  language: Language,
  kind: VagueKind,
  { own = nothing, terms = termsIn(text, language) }: Partial<Known> = {},
): readonly Piece[] {
  if (own.terms.length === 0 && !terms.some((term) => term.kind === kind)) return [];
  const folded = text.toLowerCase();
  // A letter that grows or shrinks with its case would move what comes after it.
  if (folded.length !== text.length) return [];
  const found = withoutOverlap([
    ...terms.flatMap((term) => (term.kind === kind ? matchesOf(folded, term.pattern) : [])),
    ...own.terms.flatMap((term) => placesOf(folded, term.toLowerCase())),
  ]);
  if (found.length === 0) return [];
  const allowed = own.allow.flatMap((words) => placesOf(folded, words.toLowerCase()));
  const { marks, isSettled } = lexicons[language];
  return found
    .filter((piece) => !allowed.some(({ from, to }) => from <= piece.from && piece.to <= to))
    .filter((piece) => {
      const clause = clauseOf(folded, piece, marks);
      return !isSpokenAbout(folded, piece, clause) && !isSettled(kind, clause);
    })
    .map(({ from, to }) => ({ words: text.slice(from, to), from, to }));
}

interface Known {
  readonly own: OwnWords;
  readonly terms: readonly ReadyTerm[];
}

function matchesOf(text: string, pattern: RegExp): readonly Piece[] {
  // To test first is quicker than to match: most terms that a text may hold it does not.
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return [];
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    words,
    from: index,
    to: index + words.length,
  }));
}

/** Where words stand in a text; those in Latin letters only as whole words. */
function placesOf(text: string, words: string): Piece[] {
  const found: Piece[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const piece = { words, from: at, to: at + words.length };
    if (isWhole(text, piece)) found.push(piece);
  }
  return found;
}

function isWhole(text: string, { words, from, to }: Piece): boolean {
  const joinsBefore = /^\w/.test(words) && /\w/.test(text.charAt(from - 1));
  return !joinsBefore && !(/\w$/.test(words) && /\w/.test(text.charAt(to)));
}

/** Of pieces that overlap the first, and the longest of those that begin together. */
function withoutOverlap(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from || b.to - a.to))
    if (piece.from >= (kept.at(-1)?.to ?? 0)) kept.push(piece);
  return kept;
}
