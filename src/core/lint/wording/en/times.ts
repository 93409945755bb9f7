import type { VagueTerm } from '../vague-kind.ts';
import { wordEnd, wordStart } from './word-edges.ts';

const mannerOf = 'manner|fashion|way';

/** Vague times in English. Source: S3-2.3.1, S4-3.1.3. */
export const times: readonly VagueTerm[] = [
  { words: 'promptly', before: wordStart, after: wordEnd },
  {
    words:
      '(?:as soon|as quickly|as early|as fast) as (?:is )?(?:possible|practicable|feasible|reasonably \\w+)',
    heads: ['possible', 'practicable', 'feasible', 'reasonably'],
    before: wordStart,
  },
  { words: 'asap', before: wordStart, after: wordEnd },
  {
    words: 'immediately',
    before: wordStart,
    after: `${wordEnd}| (?:above|below|adjacent|preceding|next to|beside|behind)\\b`,
  },
  {
    words: '(?:quickly|swiftly|rapidly|speedily|expeditiously|forthwith|instantly|shortly)',
    heads: [
      'quickly',
      'swiftly',
      'rapidly',
      'speedily',
      'expeditiously',
      'forthwith',
      'instantly',
      'shortly',
    ],
    before: wordStart,
    after: wordEnd,
  },
  { words: 'soon', before: `${wordStart}|as |too |how `, after: `${wordEnd}|er` },
  {
    words: 'immediate',
    before: wordStart,
    after: `${wordEnd}| (?:supervisors?|superiors?|managers?|leaders?|predecessors?|successors?|family|vicinity|surroundings|area|neighbours?)\\b`,
  },
  {
    words: 'prompt',
    before: wordStart,
    after:
      '(?! (?:and \\w+ )?(?:repl|respon|action|handling|attention|feedback|treatment|answer|report|notice|delivery|information))',
  },
  {
    words: '(?:regular|periodic|irregular)',
    heads: ['regular', 'periodic', 'irregular'],
    before: wordStart,
    after:
      '(?! (?:\\w+ )?(?:checks?|reviews?|inspections?|meetings?|training|trainings|audits?|backups?|maintenance|updates?|reports?|visits?|contact|cleaning|patrols?|tests?)\\b)',
  },
  { words: 'quick', before: wordStart, after: '(?! (?:repl|respon|action|handling|answer|reaction))' },
  { words: 'right away', heads: ['away'], before: wordStart, after: wordEnd },
  // All at one time is no haste.
  {
    words: 'at once',
    before: `${wordStart}|\\b(?:one|two|three|four|five|all|both|many|\\d+|several|everything)\\b[^.;]{0,40} `,
    after: wordEnd,
  },
  {
    words: 'without (?:undue |any |further |unnecessary )*delay',
    heads: ['delay'],
    before: wordStart,
    after: wordEnd,
  },
  { words: `in a timely (?:${mannerOf})`, heads: ['timely'], before: wordStart, after: wordEnd },
  {
    words: 'timely',
    before: `${wordStart}|in a `,
    after: `${wordEnd}|(?: \\w+){0,2} (?:rates?|ratios?|shares?|percentages?)\\b`,
  },
  { words: 'in (?:good|due) (?:time|course)', heads: ['time', 'course'], before: wordStart, after: wordEnd },
  {
    words: 'in time',
    before: `${wordStart}|(?:point|just|back) `,
    after: `${wordEnd}| (?:zone|for \\w+ \\d)`,
  },
  {
    words: '(?:regularly|periodically|occasionally|frequently|irregularly)',
    heads: ['regularly', 'periodically', 'occasionally', 'frequently', 'irregularly'],
    before: wordStart,
    after: wordEnd,
  },
  { words: 'at (?:regular|irregular) intervals', heads: ['intervals'], before: wordStart, after: wordEnd },
  { words: 'on a regular basis', before: wordStart, after: wordEnd },
  { words: 'from time to time', heads: ['time'], before: wordStart, after: wordEnd },
  {
    words: '(?:in advance|beforehand|ahead of time)',
    heads: ['advance', 'beforehand', 'ahead'],
    before: wordStart,
    after: wordEnd,
  },
  {
    words:
      'within (?:a|the) (?:reasonable|specified|prescribed|set|required|stipulated|given|short|certain) (?:time|period|deadline|time ?limit|time ?frame)s?',
    heads: [
      'reasonable',
      'specified',
      'prescribed',
      'set',
      'required',
      'stipulated',
      'given',
      'short',
      'certain',
    ],
    before: wordStart,
    after: `${wordEnd}| of \\d`,
  },
];
