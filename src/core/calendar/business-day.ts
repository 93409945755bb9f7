import type { CivilDay } from './civil-day.ts';
import type { DayKinds } from './day-kinds.ts';
import { type OrderedPauses, pausedBetween } from './pauses.ts';
import type { TimeWindow } from './time-window.ts';
import type { ZoneClock } from './zone-clock.ts';

/** What counting needs of a calendar: its local days, their kinds, and the hours of a workday. */
export interface CalendarParts {
  readonly clock: ZoneClock;
  readonly kinds: DayKinds;
  /** In order and apart; one window 00:00-24:00 where the calendar has no business hours. */
  readonly windows: readonly TimeWindow[];
}

/** The instant at which a workday's business begins. */
export function openingOf(parts: CalendarParts, day: CivilDay): number {
  return parts.clock.instantOf(day, parts.windows[0]?.from ?? 0);
}

/** The instant at which a workday's business ends. */
export function closingOf(parts: CalendarParts, day: CivilDay): number {
  return parts.clock.instantOf(day, parts.windows.at(-1)?.to ?? 1440);
}

/** Whether pauses take the whole business of a workday; a lunch break need not be covered. */
export function isBusinessPaused(parts: CalendarParts, day: CivilDay, pauses: OrderedPauses): boolean {
  return parts.windows.every((window) => isPaused(parts, day, window, pauses));
}

/** Whether pauses take a whole calendar day, from 00:00 to 24:00. */
export function isDayPaused(parts: CalendarParts, day: CivilDay, pauses: OrderedPauses): boolean {
  return isPaused(parts, day, { from: 0, to: 1440 }, pauses);
}

function isPaused(parts: CalendarParts, day: CivilDay, window: TimeWindow, pauses: OrderedPauses): boolean {
  const fromAt = parts.clock.instantOf(day, window.from);
  const toAt = parts.clock.instantOf(day, window.to);
  return pausedBetween(pauses, fromAt, toAt) === toAt - fromAt;
}
