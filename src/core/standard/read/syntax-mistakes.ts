import type { CST } from 'yaml';
import { excerpt, type Saying } from './bilingual.ts';
import type { RawMistake } from './compose-documents.ts';
import { OVER_INDENTED, saySyntax, sayUnclosed } from './say-syntax.ts';
import { isMisread, shadowsOf } from './shadows.ts';
import { badEscape, isUnclosedQuote, lastLine, placeMistake } from './syntax-place.ts';
import { unclosedBrackets } from './unclosed-brackets.ts';
import type { Span } from './yaml-node.ts';

/** A syntax mistake in our own words, at the place where the author must look. */
export interface SyntaxMistake extends Span {
  readonly saying: Saying;
  readonly isWarning: boolean;
  /** Whether the rest of the line was read all the same, so that what is found there counts. */
  readonly isLocal: boolean;
}

interface Placed extends SyntaxMistake {
  /** Comes before what follows from it on the same line. */
  readonly isCause: boolean;
}

const LOCAL_CODES = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START', 'MULTIPLE_ANCHORS', 'MULTIPLE_TAGS']);
const UNCLOSED_FLOW = /^Flow (map|sequence) .*end with/;
const LEFT_OVER = /in YAML stream/;
const LEFT_OVER_BEGINS = /in YAML stream|at node end/;

/**
 * Turns the package's mistakes into ours: one for each thing the author did wrong, not for each place
 * where the parser stumbled over it afterwards.
 */
export function explainSyntax(
  text: string,
  tokens: readonly CST.Token[],
  raw: readonly RawMistake[],
): SyntaxMistake[] {
  const shadows = shadowsOf(text, raw);
  const placed = withoutLeftOvers(raw.filter((mistake) => !isMisread(mistake, shadows)))
    .filter((mistake) => !UNCLOSED_FLOW.test(mistake.message))
    .map((mistake) => place(text, mistake, raw));
  const unclosed = unclosedBrackets(tokens).map((bracket) => ({
    ...bracket,
    saying: sayUnclosed(bracket.open, bracket.close),
    isWarning: false,
    isLocal: false,
    isCause: true,
  }));
  const all = [...unclosed, ...placed].toSorted((a, b) => a.start - b.start);
  return onePerLine(text, all).map(({ isCause: _, ...mistake }) => mistake);
}

/** After a word too many at the outermost level each further word is one too: only the first tells anything. */
function withoutLeftOvers(raw: readonly RawMistake[]): RawMistake[] {
  return raw.filter((mistake, index) => {
    const before = raw[index - 1];
    return !(before && LEFT_OVER.test(mistake.message) && LEFT_OVER_BEGINS.test(before.message));
  });
}

function place(text: string, mistake: RawMistake, all: readonly RawMistake[]): Placed {
  const partner = overIndentedPartner(mistake, all);
  const kind = {
    isWarning: mistake.isWarning,
    isLocal: LOCAL_CODES.has(mistake.code),
    isCause: isUnclosedQuote(mistake),
  };
  if (partner) return { ...lastLine(text, partner), saying: OVER_INDENTED, ...kind };
  const span = placeMistake(text, mistake);
  const word = mistake.code === 'BAD_DQ_ESCAPE' ? badEscape(mistake) : text.slice(span.start, span.end);
  const end = text.indexOf('\n', span.start);
  const line = text.slice(span.start, end === -1 ? text.length : end);
  return { ...span, saying: saySyntax(mistake, excerpt(word), line), ...kind };
}

/**
 * A line that is indented too deep is read as going on with the value above, which then holds a second colon:
 * two mistakes at the beginning of that value, while the line to change is the last one of the second. Both are
 * moved there, and told once.
 */
function overIndentedPartner(mistake: RawMistake, all: readonly RawMistake[]): RawMistake | undefined {
  const codes: string[] = ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY'];
  if (!codes.includes(mistake.code)) return undefined;
  const same = all.filter(({ code, start }) => start === mistake.start && codes.includes(code));
  return same.length > 1 ? same.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY') : undefined;
}

function onePerLine(text: string, mistakes: readonly Placed[]): Placed[] {
  const kept: Placed[] = [];
  for (const mistake of mistakes) {
    const before = kept.at(-1);
    const isSameLine = before !== undefined && !text.slice(before.start, mistake.start).includes('\n');
    if (!isSameLine || (mistake.isLocal && before.start !== mistake.start)) kept.push(mistake);
    else if (mistake.isCause && !before.isCause) kept[kept.length - 1] = mistake;
  }
  return kept;
}
