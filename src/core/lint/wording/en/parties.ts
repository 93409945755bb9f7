import type { VagueTerm } from '../vague-kind.ts';
import { wordStart } from './word-edges.ts';

/** Named at once: the responsible department: quality. */
const named = String.raw`\w|\s*[:(]|,? (?:i\.e\.|namely)|'s name`;

/** Words for those who may be meant. */
export const people =
  '(?:departments?|personnel|staff(?: members?)?|people|persons?|parties|party|units?|managers?|colleagues?|employees?|functions?|leaders?|teams?|authorit(?:y|ies)|experts?|offices?)';

/** Vague parties in English. Source: S3-4.2. */
export const parties: readonly VagueTerm[] = [
  {
    words: `(?:relevant|related|concerned|appropriate|respective|competent) ${people}`,
    heads: ['relevant', 'related', 'concerned', 'appropriate', 'respective', 'competent'],
    before: `${wordStart}|(?:two|three|four|five|six|\\d|these|those) `,
    after: `${named}|numbers?\\b| (?:numbers?|lists?|names?)\\b`,
  },
  {
    words: `${people} (?:concerned|involved)`,
    heads: ['concerned', 'involved'],
    before: wordStart,
    after: `${named}| (?:in|with|by)\\b`,
  },
  {
    words: 'responsible (?:department|unit|office)',
    heads: ['responsible'],
    before: wordStart,
    after: `s?(?:${named})`,
  },
  { words: 'cooperating departments?', heads: ['cooperating'], before: wordStart, after: named },
  { words: 'company leaders?', heads: ['company'], before: wordStart, after: named },
  {
    words: '(?:dedicated|designated|assigned) (?:person|persons|people|staff|personnel|employee)',
    heads: ['dedicated', 'designated', 'assigned'],
    before: wordStart,
    after: named,
  },
  {
    words: 'superiors?',
    heads: ['superior'],
    before: '(?<!(?:^|[^a-z])(?:the|a|their|his or her|to) )',
    after: `${named}| (?:quality|products?|performance|grades?)\\b`,
  },
];
