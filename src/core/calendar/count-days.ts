import { type CalendarParts, closingOf, isBusinessPaused, isDayPaused, openingOf } from './business-day.ts';
import { type CivilDay, formatDay, yearOf } from './civil-day.ts';
import type { Due, StepKind } from './due.ts';
import { type OrderedPauses, openSince } from './pauses.ts';

/** Takes note of what one day did in a count. */
export type RecordStep = (day: CivilDay, what: StepKind, counted: number) => void;

/** A term in days (more than 0) that runs from an instant. */
interface DayTerm {
  readonly startAt: number;
  readonly days: number;
  readonly pauses: OrderedPauses;
}

/**
 * The end of a term in working days: the start day is not counted (Civil Code 201), and the last
 * one ends at the close of business, or at 24:00 without business hours (203). A workday whose whole
 * business is paused is not counted.
 */
export function countWorkingDays(parts: CalendarParts, term: DayTerm, record?: RecordStep): Due {
  const lastsSince = openSince(term.pauses);
  const hasPauses = term.pauses.length > 0;
  let day = parts.clock.dayOf(term.startAt);
  record?.(day, 'start-not-counted', 0);
  let remaining = term.days;
  while (remaining > 0) {
    day++;
    if (hasPauses && lastsSince <= openingOf(parts, day)) return stopped(day, lastsSince, record);
    const kind = parts.kinds.kindOf(day);
    if (kind === null) return unpublished(day, record);
    const isPaused = kind === 'work' && hasPauses && isBusinessPaused(parts, day, term.pauses);
    const counted = kind === 'work' && !isPaused ? 1 : 0;
    record?.(day, isPaused ? 'paused' : parts.kinds.detailOf(day).cause, counted);
    remaining -= counted;
  }
  return { kind: 'at', dueAt: closingOf(parts, day), dueDate: formatDay(day) };
}

/**
 * The end of a term in calendar days: the start day is not counted, the last one ends at 24:00 and
 * moves off rest days (Civil Code 201, 203). A day that is paused from 00:00 to 24:00 is not counted.
 * A part of a day counts as a day.
 */
export function countCalendarDays(parts: CalendarParts, term: DayTerm, record?: RecordStep): Due {
  const lastsSince = openSince(term.pauses);
  const hasPauses = term.pauses.length > 0;
  let day = parts.clock.dayOf(term.startAt);
  record?.(day, 'start-not-counted', 0);
  let remaining = Math.ceil(term.days);
  for (;;) {
    day++;
    if (hasPauses && lastsSince <= parts.clock.midnightOf(day)) return stopped(day, lastsSince, record);
    if (hasPauses && isDayPaused(parts, day, term.pauses)) {
      record?.(day, 'paused', 0);
      continue;
    }
    const counted = remaining > 0 ? 1 : 0;
    remaining -= counted;
    if (remaining > 0) {
      record?.(day, 'calendar-day', counted);
      continue;
    }
    const kind = parts.kinds.kindOf(day);
    if (kind === null) return unpublished(day, record);
    if (kind === 'work') {
      record?.(day, counted === 1 ? 'calendar-day' : parts.kinds.detailOf(day).cause, counted);
      return { kind: 'at', dueAt: parts.clock.midnightOf(day + 1), dueDate: formatDay(day) };
    }
    record?.(day, 'moved', counted);
  }
}

/** The count has come to a year that is not published. */
export function unpublished(day: CivilDay, record?: RecordStep): Due {
  record?.(day, 'unpublished', 0);
  return { kind: 'undetermined', unpublishedYear: yearOf(day) };
}

/** The count has come to a pause that still lasts. */
export function stopped(day: CivilDay, sinceAt: number, record?: RecordStep): Due {
  record?.(day, 'paused', 0);
  return { kind: 'paused', sinceAt };
}
