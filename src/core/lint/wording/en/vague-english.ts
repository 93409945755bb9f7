import type { Clause, Marks } from '../clause.ts';
import type { VagueKind, VagueTerms } from '../vague-kind.ts';
import { openEnds } from './open-ends.ts';
import { parties } from './parties.ts';
import { qualities } from './qualities.ts';
import { scales } from './scales.ts';
import { times } from './times.ts';

/** The vague terms of English standards. */
export const englishTerms: VagueTerms = {
  party: parties,
  time: times,
  quality: qualities,
  open: openEnds,
  scale: scales,
};

/** Marks of English sentences; what is joined by “and” or “then” is an act of its own. */
export const englishMarks: Marks =
  /(?<sentence>[;!?\n]|(?<!\b(?:etc|i\.e|e\.g|no))\.(?=\s|$))|(?<clause>,(?!\d)|:(?!\d)| [–—] | (?:and|then|but)(?= ))|(?<open>\()|(?<close>\))/g;

const number =
  '(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|half an?|an?)';
const amount = `${number}[- ]?(?:(?:working|business|calendar|full)[- ])?(?:minutes?|mins?|seconds?|hours?|hrs?|h|days?|weeks?|months?|quarters?|years?|shifts?|wd|wh|d)\\b(?!')`;
const often =
  '(?:\\b(?:(?:once |twice )?(?:every|each|per)|(?:once|twice|times) an?)\\s+(?:(?:second|third|other|\\d+|two|three|four|six)\\s+)?(?:minutes?|hours?|days?|working days?|weeks?|months?|quarters?|years?|shifts?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|morning|evening|night)\\b|\\b(?:hourly|daily|weekly|fortnightly|biweekly|monthly|quarterly|half-yearly|yearly|annually|annual)\\b)';
const moment =
  '(?:\\b(?:on |by )?the same (?:working )?day\\b|\\bby (?:noon|midnight|\\d|the end of|close of|monday|tuesday|wednesday|thursday|friday)|\\bbefore (?:noon|\\d)|\\b\\d{1,2}:\\d{2}\\b|\\bon (?:mon|tues|wednes|thurs|fri)days?\\b|\\b(?:on |by )?the (?:next|following) (?:working )?day\\b)';
const bounding =
  '\\b(?:within|in|under|at most|at least|no later than|not later than|no more than|not more than|up to|maximum(?: of)?|max\\.?|less than|by|by at least)\\s+(?:the\\s+)?(?:next\\s+)?';
const within = `${bounding}${amount}|${amount}\\s+(?:at the latest|in advance|ahead|beforehand|before|of receipt|at most|or less|maximum)`;

const limit = new RegExp(`${within}|${often}|${moment}`);
const startsWithLimit = new RegExp(
  `^(?:and |but )?(?:at the latest |that is,? |i\\.e\\.,? )?(?:${within}|${often}|${moment})`,
);
const follows = new RegExp(`^\\s*[(:]?[^,.;()]{0,10}[(:]?\\s*(?:at least )?${amount}`);
const precedes = new RegExp(`(?<!(?:more than|over|after|older than|for|last) )${amount}\\s*$`);

const document =
  /\b(?:annex|appendix|table|section|clause|chapter|schedule|scale|sla|standard|iso|gb)\b\s*["“(]?[\w./]*/;
const figure =
  /\d\s*(?:%|percent|cny|usd|eur|yuan|°|mm|cm|kg|points?)|\b(?:at most|at least|not exceed\w*|above|below|no more than|no less than|maximum|minimum|up to|to)\s+(?:cny |usd |eur )?\d/;
const bracket = /^[^,.;(]{0,40}\(([^)]*)/;

/** Whether what an English term leaves open is said beside it. */
export function isSettledInEnglish(kind: VagueKind, clause: Clause): boolean {
  if (kind === 'time') return hasLimit(clause);
  if (kind === 'quality') return hasCriterion(clause);
  if (kind === 'scale') return document.test(clause.before + clause.after + clause.next) || hasLevels(clause);
  if (kind === 'open')
    return (
      /^(?:several|various|numerous|multiple|a number of|a few)/.test(clause.words) &&
      /^[^,.;(]{0,20}\(\d/.test(clause.after)
    );
  return /^(?:namely|that is|i\.e\.)/.test(clause.next);
}

function hasLimit({ before, after, previous, next }: Clause): boolean {
  if (follows.test(after) || precedes.test(before)) return true;
  if (limit.test(before) || limit.test(after)) return true;
  return startsWithLimit.test(next) || startsWithLimit.test(previous.trim());
}

function hasCriterion({ before, after, next }: Clause): boolean {
  if (figure.test(after) || document.test(before) || document.test(after)) return true;
  const inBrackets = bracket.exec(after)?.[1] ?? '';
  if (inBrackets.length > 5 && !/^(?:such as|e\.g\.|for example|including)|\betc\b/.test(inBrackets))
    return true;
  return /^(?:i\.e\.|that is|meaning|at most|at least|not exceeding|no more than|as defined|as set out|see)\b/.test(
    next,
  );
}

function hasLevels({ after, next }: Clause): boolean {
  return /\([^)]*(?:\d|;|level)/.test(after) || /^[^.]{0,20}:[^.]*\d/.test(next);
}
