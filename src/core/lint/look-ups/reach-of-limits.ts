import { parseDay, weekdayIndex, yearOf } from '../../calendar/civil-day.ts';
import { parseDuration } from '../../calendar/duration.ts';
import type { DurationText } from './list-durations.ts';

/** A limit that needs a calendar, with the year that it reaches into. */
export interface ReachingLimit {
  readonly duration: DurationText;
  readonly year: number;
}

/**
 * The limit that reaches into the latest year when it starts today (`YYYY-MM-DD`); null where none needs a calendar.
 * Working days are counted by the plain week, Monday to Friday, and a working day as eight hours.
 */
export function farthestLimit(durations: readonly DurationText[], today: string): ReachingLimit | null {
  let farthest: ReachingLimit | null = null;
  for (const duration of durations) {
    const year = yearReached(duration.text, today);
    if (year !== null && (farthest === null || year > farthest.year)) farthest = { duration, year };
  }
  return farthest;
}

function yearReached(text: string, today: string): number | null {
  // Most limits are in minutes and hours, which need no calendar.
  if (!/d|wh/.test(text)) return null;
  const parsed = parseDuration(text);
  const start = parseDay(today);
  if (!parsed.ok || start === null) return null;
  const { value, unit } = parsed.value;
  if (unit === 'd') return yearOf(start + Math.ceil(value));
  return yearOf(start + weekdaysAsDays(start, Math.ceil(unit === 'wh' ? value / 8 : value)));
}

/** How many days pass until so many Mondays to Fridays have come after a day. */
function weekdaysAsDays(start: number, count: number): number {
  if (count === 0) return 0;
  const weekday = weekdayIndex(start);
  const worked = Math.min(weekday, 4) + count;
  return 7 * Math.floor(worked / 5) + (worked % 5) - weekday;
}
