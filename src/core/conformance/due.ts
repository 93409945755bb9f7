import type { Duration } from '../calendar/duration.ts';
import type { Pause } from '../calendar/pauses.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

// 1900 to 2199: a foreign log may hold any number as an instant, and a calendar counts day by day.
const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/** When a limit runs out; null without a limit, or while that cannot be determined. */
export function dueAtOf(
  calendar: WorkingCalendar,
  startAt: number | null,
  limit: Duration | null,
  pauses: readonly Pause[],
): number | null {
  if (limit === null || startAt === null || !isCountable(startAt)) return null;
  const due = calendar.due(pauses.length === 0 ? { startAt, limit } : { startAt, limit, pauses });
  return due.kind === 'at' ? due.dueAt : null;
}

/** Business minutes between two instants; null when that cannot be determined. */
export function workingMinutesOf(calendar: WorkingCalendar, fromAt: number, toAt: number): number | null {
  return isCountable(fromAt) && isCountable(toAt) ? calendar.workingMinutes(fromAt, toAt) : null;
}

/** Whether an instant lies in years in which work is done; nothing is counted from or to any other. */
export function isCountable(at: number): boolean {
  return at >= earliest && at < latest;
}
