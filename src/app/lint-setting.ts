import { dayMs, formatDay, parseDay } from '../core/calendar/civil-day.ts';
import { createZoneClock } from '../core/calendar/zone-clock.ts';
import type { LintSetting } from '../core/lint/lint-standard.ts';
import { readingRules } from '../core/lint/reading-rules.ts';
import { namesOf, type ParseCondition, type Rule } from '../core/lint/rule.ts';
import { nothingAround } from '../core/lint/surroundings.ts';
import { suggest } from '../core/standard/read/suggest.ts';
import { bookOf } from '../core/workspace/rule-book.ts';
import { settleRules } from '../core/workspace/settle-rules.ts';
import { rules as allRules } from '../generated/rules.ts';
import { AppError } from '../shared/app-error.ts';

/** What the moment and the place decide about lint. */
export interface LintChoice {
  /** The instant now. */
  readonly now: number;
  /** IANA name of the zone whose day counts. */
  readonly zone?: string;
}

/** The shipped rules of the recommended preset, on the day that it is there. */
export function lintSettingFor({ now, zone = 'Asia/Shanghai' }: LintChoice): LintSetting {
  const day = lazyDay(now, zone);
  return {
    ...settleRules(allRules, { preset: 'recommended', ruleSet: null, choices: new Map() }),
    isPast: (date) => isOver(date, now, zone),
    surround: () => nothingAround(day),
    loadParseCondition,
  };
}

let parseCondition: Promise<ParseCondition> | undefined;

/** Loads the reader of FEEL once: even to ask for a module that is there takes time. */
function loadParseCondition(): Promise<ParseCondition> {
  parseCondition ??= import('../core/expression/parse-condition.ts').then((module) => module.parseCondition);
  return parseCondition;
}

/** The day that it is in a zone, `YYYY-MM-DD`. */
export function dayIn(zone: string, now: number): string {
  return formatDay(createZoneClock(zone).dayOf(now));
}

/** The day that it is in a zone, worked out when first asked for: to load a zone takes long. */
export function lazyDay(now: number, zone: string): () => string {
  let day: string | undefined;
  return () => {
    day ??= dayIn(zone, now);
    return day;
  };
}

/** Whether a day is over in a zone. Only near the turn of the day does it matter which zone; to load one takes time. */
function isOver(date: string, now: number, zone: string): boolean {
  const day = parseDay(date);
  const utcDay = Math.floor(now / dayMs);
  if (day === null) return date < formatDay(utcDay);
  return Math.abs(day - utcDay) > 1 ? day < utcDay : day < createZoneClock(zone).dayOf(now);
}

/**
 * A rule by its id or its code, in any case, among the shipped ones or those given.
 * @throws AppError `rule-unknown`.
 */
export function findRule(name: string, rules: readonly Rule[] = allRules): Rule {
  const book = bookOf(rules);
  const found = book.find(name);
  if (found) return found;
  const meant = suggest(name, [...rules.flatMap(namesOf), ...readingRules.map(({ id }) => id)]);
  throw new AppError('rule-unknown', { name, meant: meant ?? '' });
}
