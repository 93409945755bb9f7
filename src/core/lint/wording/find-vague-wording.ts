import type { Language } from '../../../shared/text.ts';
import { type Clause, clauseOf, type Marks } from './clause.ts';
import { englishMarks, englishTerms, isSettledInEnglish } from './en/vague-english.ts';
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
  return found
    .slice(0, MAX_PLACES)
    .filter((piece) => isOpen(folded, piece, kind, lexicons[language], own.allow))
    .map(({ from, to }) => ({ words: text.slice(from, to), from, to }));
}

/** What has more is no text for staff, and may take no longer. */
const MAX_PLACES = 1000;

/** How far around a term what settles it is looked for, in UTF-16 units. */
const REACH = 300;

function isOpen(
  text: string,
  { words, from, to }: Piece,
  kind: VagueKind,
  { marks, isSettled }: Lexicon,
  allow: readonly string[],
): boolean {
  const start = Math.max(0, from - REACH);
  const near = text.slice(start, to + REACH);
  const piece = { words, from: from - start, to: to - start };
  const isAllowed = allow.some((one) =>
    placesOf(near, one.toLowerCase()).some((place) => place.from <= piece.from && piece.to <= place.to),
  );
  if (isAllowed) return false;
  const clause = clauseOf(near, piece, marks);
  return !isSpokenAbout(near, piece, clause) && !isSettled(kind, clause);
}

interface Known {
  readonly own: OwnWords;
  readonly terms: readonly ReadyTerm[];
}

function matchesOf(text: string, pattern: RegExp): readonly Piece[] {
  const found: Piece[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index, 0: words } = match;
    found.push({ words, from: index, to: index + words.length });
    if (found.length === MAX_PLACES) break;
  }
  return found;
}

/** Where words stand in a text; those in Latin letters only as whole words. */
function placesOf(text: string, words: string): Piece[] {
  const found: Piece[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1 && found.length < MAX_PLACES; ) {
    const piece = { words, from: at, to: at + words.length };
    if (isWhole(text, piece)) found.push(piece);
    at = text.indexOf(words, at + words.length);
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
