import { isMap } from '../../shared/is-map.ts';
import { type CalendarProblem, calendarProblem as problem } from './calendar-problem.ts';
import { parseDay, weekdays } from './civil-day.ts';
import { parseTimeWindow } from './time-window.ts';
import { isKnownZone } from './zone-clock.ts';

/** Gives the mistakes in one value; `path` is where it stands. */
type Check = (value: unknown, path: string) => readonly CalendarProblem[];

/** The check of every key that a calendar file may have. */
export const calendarChecks: Readonly<Record<string, Check>> = {
  id: (value, path) =>
    typeof value === 'string' && /^[a-z][a-z0-9-]{0,59}$/.test(value) ? [] : [problem('id', path, value)],
  name: checkText,
  zone: (value, path) =>
    typeof value === 'string' && isKnownZone(value) ? [] : [problem('zone', path, value)],
  country: (value, path) => (value === 'CN' || value === null ? [] : [problem('country', path, value)]),
  workdays: checkWorkdays,
  hours: checkHours,
  days_off: checkOverrides,
  extra_workdays: checkOverrides,
  count: checkCount,
};

function checkText(value: unknown, path: string): readonly CalendarProblem[] {
  const isWords = (words: unknown) => typeof words === 'string' && words !== '';
  if (isWords(value)) return [];
  const isBilingual =
    isMap(value) &&
    Object.hasOwn(value, 'zh-CN') &&
    Object.entries(value).every(([language, words]) => ['zh-CN', 'en'].includes(language) && isWords(words));
  return isBilingual ? [] : [problem('text', path, value)];
}

function checkWorkdays(value: unknown, path: string): readonly CalendarProblem[] {
  const names: readonly string[] = weekdays;
  const isWeek =
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((day) => names.includes(day)) &&
    new Set(value).size === value.length;
  return isWeek ? [] : [problem('workdays', path, value)];
}

function checkHours(value: unknown, path: string): readonly CalendarProblem[] {
  if (!Array.isArray(value) || value.length === 0) return [problem('hours', path, value)];
  let lastEnd = 0;
  return value.flatMap((text: unknown, index) => {
    const window = typeof text === 'string' ? parseTimeWindow(text) : null;
    if (window === null) return [problem('window', `${path}/${index}`, text)];
    const isInOrder = window.from >= lastEnd;
    lastEnd = window.to;
    return isInOrder ? [] : [problem('window-order', `${path}/${index}`, text)];
  });
}

function checkOverrides(value: unknown, path: string): readonly CalendarProblem[] {
  if (!Array.isArray(value)) return [problem('overrides', path, value)];
  return value.flatMap((override: unknown, index) => checkOverride(override, `${path}/${index}`));
}

function checkOverride(value: unknown, path: string): readonly CalendarProblem[] {
  if (!isMap(value)) return [problem('overrides', path, value)];
  const missing = ['date', 'reason'].filter((key) => !Object.hasOwn(value, key));
  const unknown = Object.keys(value).filter((key) => key !== 'date' && key !== 'reason');
  const { date, reason } = value;
  const isDay = date === undefined || (typeof date === 'string' && parseDay(date) !== null);
  return [
    ...missing.map((key) => problem('missing', path, key)),
    ...unknown.map((key) => problem('unknown-key', `${path}/${pointerPart(key)}`, key)),
    ...(isDay ? [] : [problem('date', `${path}/date`, date)]),
    ...(reason === undefined ? [] : checkText(reason, `${path}/reason`)),
  ];
}

function checkCount(value: unknown, path: string): readonly CalendarProblem[] {
  if (value === 'civil') return [];
  return [problem(value === 'rolling' ? 'rolling' : 'count', path, value)];
}

/** A key as a part of a JSON Pointer (RFC 6901). */
export function pointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
