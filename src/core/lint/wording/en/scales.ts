import type { VagueTerm } from '../vague-kind.ts';
import { wordEnd, wordStart } from './word-edges.ts';

/** Vague scales in English. Source: S1-3.4.2. */
export const scales: readonly VagueTerm[] = [
  { words: 'as the case may be', before: wordStart, after: wordEnd },
  {
    words: '(?:as|where|if|when) (?:is |it is )?appropriate',
    heads: ['appropriate'],
    before: wordStart,
    after: `ly|ness`,
  },
  {
    words: `at (?:the |its |their |his |her |one's |your )?(?:\\w+ )?(?:\\w+'s? )?(?:own |sole )?discretion`,
    heads: ['discretion'],
    before: wordStart,
    after: wordEnd,
  },
  {
    words:
      '(?:depending on|according to|subject to) (?:the |its |their )?(?:circumstances|situation|severity|gravity|seriousness|case)',
    heads: ['circumstances', 'situation', 'severity', 'gravity', 'seriousness', 'case'],
    before: wordStart,
    after: `${wordEnd}| (?:scales?|tables?|levels?|grades?|number)\\b`,
  },
  {
    words: '(?:serious|severe|grave|gross) (?:cases?|circumstances|breach(?:es)?|violations?|misconduct)',
    heads: ['serious', 'severe', 'grave', 'gross'],
    before: wordStart,
    after: wordEnd,
  },
  { words: '(?:on a )?case[- ]by[- ]case(?: basis)?', heads: ['case'], before: wordStart, after: wordEnd },
  {
    words: 'as (?:the )?circumstances (?:require|permit|allow|demand)',
    heads: ['circumstances'],
    before: wordStart,
    after: wordEnd,
  },
];
