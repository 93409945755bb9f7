import type { VagueTerm } from '../vague-kind.ts';
import { wordEnd, wordStart } from './word-edges.ts';

/** Vague open ends in English. Source: S3-4.3. */
export const openEnds: readonly VagueTerm[] = [
  { words: String.raw`(?:etc\b\.?|et cetera)`, heads: ['etc', 'cetera'], before: wordStart },
  { words: 'and so (?:on|forth)', heads: ['so'], before: wordStart, after: wordEnd },
  {
    words: '(?:and|or) (?:the like|similar|others(?=\\s*(?:[,.;:)]|$)))',
    heads: ['like', 'others', 'similar'],
    before: wordStart,
    after: `${wordEnd}| (?:agree|who|confirm)`,
  },
  {
    words: '(?:including,? )?but (?:is |are )?not limited to',
    heads: ['limited'],
    before: wordStart,
    after: wordEnd,
  },
  { words: 'among others', before: wordStart, after: wordEnd },
  {
    words: '(?:several|various|numerous)',
    heads: ['several', 'various', 'numerous'],
    before: wordStart,
    after: wordEnd,
  },
  { words: 'multiple', before: wordStart, after: `${wordEnd}|[- ]choice` },
  { words: '(?:and|or) other', heads: ['other'], before: wordStart, after: `${wordEnd}| than` },
  { words: 'a (?:number of|few)', heads: ['number', 'few'], before: wordStart, after: wordEnd },
];
