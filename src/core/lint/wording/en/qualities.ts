import type { VagueTerm } from '../vague-kind.ts';
import { people } from './parties.ts';
import { wordEnd, wordStart } from './word-edges.ts';

/** Words that follow where “appropriate” is about a party. */
const partyAfter = ` (?:${people})\\b`;

/** Vague qualities in English. Source: S3-4.3. */
export const qualities: readonly VagueTerm[] = [
  {
    words: 'appropriate(?:ly)?',
    heads: ['appropriate'],
    before: `${wordStart}|(?:where|as|if|when|is) `,
    after: `${wordEnd}|${partyAfter}`,
  },
  {
    words: 'reasonabl[ey]',
    heads: ['reasonable'],
    before: `${wordStart}|as soon as |within a `,
    after: wordEnd,
  },
  {
    words: 'effective(?:ly)?',
    heads: ['effective'],
    before: `${wordStart}|(?:become|becomes|became|be|take|takes) `,
    after: `${wordEnd}| (?:dates?|periods?|from|until|till|versions?|on|as of|immediately|upon|contracts?|licen[cs]es?|for \\d|\\d)\\b`,
  },
  {
    words: 'proper(?:ly)?',
    heads: ['proper'],
    before: wordStart,
    after: `${wordEnd}| (?:names?|nouns?|fractions?)\\b`,
  },
  { words: 'adequate(?:ly)?', heads: ['adequate'], before: wordStart, after: wordEnd },
  { words: 'suitabl[ey]', heads: ['suitable'], before: wordStart, after: wordEnd },
  { words: 'careful(?:ly)?', heads: ['careful'], before: wordStart, after: wordEnd },
  {
    words: '(?:conscientious|diligent|satisfactori?)(?:ly|y)?',
    heads: ['conscientious', 'diligent', 'satisfactory'],
    before: wordStart,
    after: wordEnd,
  },
  {
    words: 'good (?:order|condition|communication|relations?(?:hips?)?|state|manner|quality|service)',
    heads: ['good'],
    before: wordStart,
    after: wordEnd,
  },
];
