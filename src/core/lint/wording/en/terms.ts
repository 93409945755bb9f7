import type { VagueTerms } from '../vague-kind.ts';

const start = String.raw`[\w-]`;
const end = String.raw`[\w-]`;
/** Named at once: the responsible department: quality. */
const named = String.raw`\w|\s*[:(]|,? (?:i\.e\.|namely)|'s name`;

const people =
  '(?:departments?|personnel|staff(?: members?)?|people|persons?|parties|party|units?|managers?|colleagues?|employees?|functions?|leaders?|teams?|authorit(?:y|ies)|experts?|offices?)';
const mannerOf = 'manner|fashion|way';

/** Words that follow where “appropriate” is about a party. */
const partyAfter = ` (?:${people})\\b`;

/** Vague terms of English standards. Sources: S3-4.2, S3-2.3.1, S3-4.3, S1-3.4.2. */
export const englishTerms: VagueTerms = {
  party: [
    {
      words: `(?:relevant|related|concerned|appropriate|respective|competent) ${people}`,
      heads: ['relevant', 'related', 'concerned', 'appropriate', 'respective', 'competent'],
      before: `${start}|(?:two|three|four|five|six|\\d|these|those) `,
      after: `${named}|numbers?\\b| (?:numbers?|lists?|names?)\\b`,
    },
    {
      words: `${people} (?:concerned|involved)`,
      heads: ['concerned', 'involved'],
      before: start,
      after: `${named}| (?:in|with|by)\\b`,
    },
    {
      words: 'responsible (?:department|unit|office)',
      heads: ['responsible'],
      before: start,
      after: `s?(?:${named})`,
    },
    { words: 'cooperating departments?', heads: ['cooperating'], before: start, after: named },
    { words: 'company leaders?', heads: ['company'], before: start, after: named },
    {
      words: '(?:dedicated|designated|assigned) (?:person|persons|people|staff|personnel|employee)',
      heads: ['dedicated', 'designated', 'assigned'],
      before: start,
      after: named,
    },
    {
      words: 'superiors?',
      heads: ['superior'],
      before: '(?<!(?:^|[^a-z])(?:the|a|their|his or her|to) )',
      after: `${named}| (?:quality|products?|performance|grades?)\\b`,
    },
  ],
  time: [
    { words: 'promptly', before: start, after: end },
    {
      words:
        '(?:as soon|as quickly|as early|as fast) as (?:is )?(?:possible|practicable|feasible|reasonably \\w+)',
      heads: ['possible', 'practicable', 'feasible', 'reasonably'],
      before: start,
    },
    { words: 'asap', before: start, after: end },
    {
      words: 'immediately',
      before: start,
      after: `${end}| (?:above|below|adjacent|preceding|next to|beside|behind)\\b`,
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
      before: start,
      after: end,
    },
    { words: 'soon', before: `${start}|as |too |how `, after: `${end}|er` },
    {
      words: 'immediate',
      before: start,
      after: `${end}| (?:supervisors?|superiors?|managers?|leaders?|predecessors?|successors?|family|vicinity|surroundings|area|neighbours?)\\b`,
    },
    {
      words: 'prompt',
      before: start,
      after:
        '(?! (?:and \\w+ )?(?:repl|respon|action|handling|attention|feedback|treatment|answer|report|notice|delivery|information))',
    },
    {
      words: '(?:regular|periodic|irregular)',
      heads: ['regular', 'periodic', 'irregular'],
      before: start,
      after:
        '(?! (?:\\w+ )?(?:checks?|reviews?|inspections?|meetings?|training|trainings|audits?|backups?|maintenance|updates?|reports?|visits?|contact|cleaning|patrols?|tests?)\\b)',
    },
    { words: 'quick', before: start, after: '(?! (?:repl|respon|action|handling|answer|reaction))' },
    { words: 'right away', heads: ['away'], before: start, after: end },
    // All at one time is no haste.
    {
      words: 'at once',
      before: `${start}|\\b(?:one|two|three|four|five|all|both|many|\\d+|several|everything)\\b[^.;]{0,40} `,
      after: end,
    },
    {
      words: 'without (?:undue |any |further |unnecessary )*delay',
      heads: ['delay'],
      before: start,
      after: end,
    },
    { words: `in a timely (?:${mannerOf})`, heads: ['timely'], before: start, after: end },
    {
      words: 'timely',
      before: `${start}|in a `,
      after: `${end}|(?: \\w+){0,2} (?:rates?|ratios?|shares?|percentages?)\\b`,
    },
    { words: 'in (?:good|due) (?:time|course)', heads: ['time', 'course'], before: start, after: end },
    { words: 'in time', before: `${start}|(?:point|just|back) `, after: `${end}| (?:zone|for \\w+ \\d)` },
    {
      words: '(?:regularly|periodically|occasionally|frequently|irregularly)',
      heads: ['regularly', 'periodically', 'occasionally', 'frequently', 'irregularly'],
      before: start,
      after: end,
    },
    { words: 'at (?:regular|irregular) intervals', heads: ['intervals'], before: start, after: end },
    { words: 'on a regular basis', before: start, after: end },
    { words: 'from time to time', heads: ['time'], before: start, after: end },
    {
      words: '(?:in advance|beforehand|ahead of time)',
      heads: ['advance', 'beforehand', 'ahead'],
      before: start,
      after: end,
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
      before: start,
      after: `${end}| of \\d`,
    },
  ],
  quality: [
    {
      words: 'appropriate(?:ly)?',
      heads: ['appropriate'],
      before: `${start}|(?:where|as|if|when|is) `,
      after: `${end}|${partyAfter}`,
    },
    { words: 'reasonabl[ey]', heads: ['reasonable'], before: `${start}|as soon as |within a `, after: end },
    {
      words: 'effective(?:ly)?',
      heads: ['effective'],
      before: `${start}|(?:become|becomes|became|be|take|takes) `,
      after: `${end}| (?:dates?|periods?|from|until|till|versions?|on|as of|immediately|upon|contracts?|licen[cs]es?|for \\d|\\d)\\b`,
    },
    {
      words: 'proper(?:ly)?',
      heads: ['proper'],
      before: start,
      after: `${end}| (?:names?|nouns?|fractions?)\\b`,
    },
    { words: 'adequate(?:ly)?', heads: ['adequate'], before: start, after: end },
    { words: 'suitabl[ey]', heads: ['suitable'], before: start, after: end },
    { words: 'careful(?:ly)?', heads: ['careful'], before: start, after: end },
    {
      words: '(?:conscientious|diligent|satisfactori?)(?:ly|y)?',
      heads: ['conscientious', 'diligent', 'satisfactory'],
      before: start,
      after: end,
    },
    {
      words: 'good (?:order|condition|communication|relations?(?:hips?)?|state|manner|quality|service)',
      heads: ['good'],
      before: start,
      after: end,
    },
  ],
  open: [
    { words: String.raw`(?:etc\b\.?|et cetera)`, heads: ['etc', 'cetera'], before: start },
    { words: 'and so (?:on|forth)', heads: ['so'], before: start, after: end },
    {
      words: '(?:and|or) (?:the like|similar|others(?=\\s*(?:[,.;:)]|$)))',
      heads: ['like', 'others', 'similar'],
      before: start,
      after: `${end}| (?:agree|who|confirm)`,
    },
    {
      words: '(?:including,? )?but (?:is |are )?not limited to',
      heads: ['limited'],
      before: start,
      after: end,
    },
    { words: 'among others', before: start, after: end },
    {
      words: '(?:several|various|numerous)',
      heads: ['several', 'various', 'numerous'],
      before: start,
      after: end,
    },
    { words: 'multiple', before: start, after: `${end}|[- ]choice` },
    { words: '(?:and|or) other', heads: ['other'], before: start, after: `${end}| than` },
    { words: 'a (?:number of|few)', heads: ['number', 'few'], before: start, after: end },
  ],
  scale: [
    { words: 'as the case may be', before: start, after: end },
    {
      words: '(?:as|where|if|when) (?:is |it is )?appropriate',
      heads: ['appropriate'],
      before: start,
      after: `ly|ness`,
    },
    {
      words: `at (?:the |its |their |his |her |one's |your )?(?:\\w+ )?(?:\\w+'s? )?(?:own |sole )?discretion`,
      heads: ['discretion'],
      before: start,
      after: end,
    },
    {
      words:
        '(?:depending on|according to|subject to) (?:the |its |their )?(?:circumstances|situation|severity|gravity|seriousness|case)',
      heads: ['circumstances', 'situation', 'severity', 'gravity', 'seriousness', 'case'],
      before: start,
      after: `${end}| (?:scales?|tables?|levels?|grades?|number)\\b`,
    },
    {
      words: '(?:serious|severe|grave|gross) (?:cases?|circumstances|breach(?:es)?|violations?|misconduct)',
      heads: ['serious', 'severe', 'grave', 'gross'],
      before: start,
      after: end,
    },
    { words: '(?:on a )?case[- ]by[- ]case(?: basis)?', heads: ['case'], before: start, after: end },
    {
      words: 'as (?:the )?circumstances (?:require|permit|allow|demand)',
      heads: ['circumstances'],
      before: start,
      after: end,
    },
  ],
};
