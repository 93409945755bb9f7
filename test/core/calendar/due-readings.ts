import type { Due } from '../../../src/core/calendar/due.ts';
import { type Duration, parseDuration } from '../../../src/core/calendar/duration.ts';
import type { Pause } from '../../../src/core/calendar/pauses.ts';
import { resolveCalendar, type WorkingCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { chinaOffice, chinaYears, inChina } from './china-notices.ts';

/** A pause as walls in China read; a `to` of null = it still lasts. */
export type PauseReading = readonly [from: string, to: string | null];

/** The office of most tests, with the notices of 2018, 2019, 2025 and 2026. */
export const office = resolveCalendar(chinaOffice(), chinaYears(2018, 2019, 2025, 2026));

/** The duration a text says; a test that writes a wrong one fails. */
export function lengthOf(text: string): Duration {
  const parsed = parseDuration(text);
  if (!parsed.ok) throw new Error(`not a duration: ${text}`);
  return parsed.value;
}

/** Pauses as a due time takes them. */
export function pausesOf(readings: readonly PauseReading[]): readonly Pause[] {
  return readings.map(([from, to]) => ({
    fromAt: inChina(from),
    toAt: to === null ? null : inChina(to),
    reason: 'waiting',
  }));
}

/** When a limit runs out that starts at a reading of a wall in China. */
export function dueOf(
  calendar: WorkingCalendar,
  start: string,
  limit: string,
  pauses: readonly PauseReading[] = [],
): Due {
  return calendar.due({ startAt: inChina(start), limit: lengthOf(limit), pauses: pausesOf(pauses) });
}

/** `2026-10-09 18:00`: what the wall in China reads at a due time; else what kind of due time it is. */
export function wallOf(due: Due): string {
  if (due.kind !== 'at') return due.kind;
  return new Date(due.dueAt + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
