import type { Duration } from '../calendar/duration.ts';
import type { Pause } from '../calendar/pauses.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

// Years 1 to 9999: a foreign log may hold any number, and a calendar counts day by day.
const earliest = -62_135_596_800_000;
const latest = 253_402_300_799_999;

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

function isCountable(at: number): boolean {
  return at >= earliest && at <= latest;
}
