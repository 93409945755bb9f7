import { dayMs, formatDay, parseDay } from '../core/calendar/civil-day.ts';
import { createZoneClock } from '../core/calendar/zone-clock.ts';
import type { LintSetting } from '../core/lint/lint-standard.ts';
import { readingRules } from '../core/lint/reading-rules.ts';
import type { Rule } from '../core/lint/rule.ts';
import { nothingAround } from '../core/lint/surroundings.ts';
import { suggest } from '../core/standard/read/suggest.ts';
import type { RuleLevel } from '../core/workspace/workspace-settings.ts';
import { rules as allRules } from '../generated/rules.ts';
import { AppError } from '../shared/app-error.ts';

/** What a workspace and the moment decide about lint. */
export interface LintChoice {
  /** The instant now. */
  readonly now: number;
  /** IANA name of the zone whose day counts. */
  readonly zone?: string;
  /** Levels by id or code of a rule, as `sop.yaml` gives them. */
  readonly levels?: Readonly<Record<string, RuleLevel>>;
}

/**
 * The shipped rules with the levels that a workspace gives them, on the day that it is there.
 * @throws AppError `rule-unknown`; `rule-level-fixed` for a rule that the engine depends on.
 */
export function lintSettingFor({ now, zone = 'Asia/Shanghai', levels = {} }: LintChoice): LintSetting {
  return {
    rules: allRules,
    levels: new Map(Object.entries(levels).map(([name, level]) => [levelledRule(name, level).id, level])),
    isPast: (date) => isOver(date, now, zone),
    surround: () => nothingAround(today(now, zone)),
    loadParseCondition: async () => (await import('../core/expression/parse-condition.ts')).parseCondition,
  };
}

/** The day that it is in a zone. */
function today(now: number, zone: string): string {
  return formatDay(createZoneClock(zone).dayOf(now));
}

/** Whether a day is over in a zone. Only near the turn of the day does it matter which zone; to load one takes time. */
function isOver(date: string, now: number, zone: string): boolean {
  const day = parseDay(date);
  const utcDay = Math.floor(now / dayMs);
  if (day === null) return date < formatDay(utcDay);
  return Math.abs(day - utcDay) > 1 ? day < utcDay : day < createZoneClock(zone).dayOf(now);
}

/**
 * A rule by its id or its code, in any case.
 * @throws AppError `rule-unknown`.
 */
export function findRule(name: string): Rule {
  const wanted = name.toLowerCase();
  const found = allRules.find(({ id, code }) => id === wanted || code?.toLowerCase() === wanted);
  if (found) return found;
  const own = allRules.flatMap(({ id, code }) => (code === null ? [id] : [id, code]));
  const known = [...own, ...readingRules.map(({ id }) => id)];
  throw new AppError('rule-unknown', { name, meant: suggest(name, known) ?? '' });
}

function levelledRule(name: string, level: RuleLevel): Rule {
  const rule = findRule(name);
  if (rule.unwaivable && level !== rule.severity) throw new AppError('rule-level-fixed', { name });
  return rule;
}
