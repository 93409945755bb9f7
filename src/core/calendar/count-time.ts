import { type CalendarParts, closingOf } from './business-day.ts';
import { type CivilDay, formatDay } from './civil-day.ts';
import { type RecordStep, stopped, unpublished } from './count-days.ts';
import type { Due } from './due.ts';
import { advance, type OrderedPauses, openSince, pausedBetween } from './pauses.ts';

const minuteMs = 60_000;

/** A length of time (more than 0) that runs from an instant. */
interface TimeTerm {
  readonly startAt: number;
  readonly lengthMs: number;
  readonly pauses: OrderedPauses;
}

/** The end of an elapsed term, from the instant (Civil Code 201), later by what pauses took away. */
export function countElapsed(parts: CalendarParts, term: TimeTerm, record?: RecordStep): Due {
  const dueAt = advance(term.pauses, term.startAt, term.lengthMs);
  if (record !== undefined) recordElapsed(parts, term, dueAt, record);
  if (dueAt === Number.POSITIVE_INFINITY) return { kind: 'paused', sinceAt: openSince(term.pauses) };
  return { kind: 'at', dueAt, dueDate: formatDay(parts.clock.dayOf(dueAt)) };
}

function recordElapsed(parts: CalendarParts, term: TimeTerm, dueAt: number, record: RecordStep): void {
  let now = term.startAt;
  for (const pause of term.pauses) {
    if (pause.toAt <= now || pause.fromAt >= dueAt) continue;
    if (pause.fromAt > now) record(parts.clock.dayOf(now), 'elapsed', (pause.fromAt - now) / minuteMs);
    const pausedFrom = Math.max(now, pause.fromAt);
    const lasts = pause.toAt === Number.POSITIVE_INFINITY;
    record(parts.clock.dayOf(pausedFrom), 'paused', lasts ? 0 : (pause.toAt - pausedFrom) / minuteMs);
    now = pause.toAt;
  }
  if (now < dueAt) record(parts.clock.dayOf(now), 'elapsed', (dueAt - now) / minuteMs);
}

/** The end of a term in working time: the first instant by which that much unpaused business has passed. */
export function countWorkingTime(parts: CalendarParts, term: TimeTerm, record?: RecordStep): Due {
  const lastsSince = openSince(term.pauses);
  let day = parts.clock.dayOf(term.startAt);
  // Nothing of the start day is left, so its kind cannot matter.
  if (term.startAt >= closingOf(parts, day)) day++;
  let remaining = term.lengthMs;
  for (; ; day++) {
    if (lastsSince <= parts.clock.midnightOf(day)) return stopped(day, lastsSince, record);
    const kind = parts.kinds.kindOf(day);
    if (kind === null) return unpublished(day, record);
    const used = kind === 'work' ? useDay(parts, day, { ...term, lengthMs: remaining }) : nothingUsed;
    if (record !== undefined) recordWorkingDay(parts, day, used, record);
    if (used.endAt !== null) return { kind: 'at', dueAt: used.endAt, dueDate: formatDay(day) };
    remaining -= used.workedMs;
  }
}

/** What one day gave to a term; `endAt` is set when the term ended on it. */
interface DayUse {
  readonly workedMs: number;
  readonly pausedMs: number;
  readonly endAt: number | null;
}

const nothingUsed: DayUse = { workedMs: 0, pausedMs: 0, endAt: null };

function useDay(parts: CalendarParts, day: CivilDay, term: TimeTerm): DayUse {
  let workedMs = 0;
  let pausedMs = 0;
  for (const window of parts.windows) {
    const fromAt = Math.max(term.startAt, parts.clock.instantOf(day, window.from));
    const toAt = parts.clock.instantOf(day, window.to);
    if (toAt <= fromAt) continue;
    const paused = pausedBetween(term.pauses, fromAt, toAt);
    const worked = toAt - fromAt - paused;
    const needed = term.lengthMs - workedMs;
    if (worked >= needed) {
      const endAt = advance(term.pauses, fromAt, needed);
      return { workedMs: term.lengthMs, pausedMs: pausedMs + endAt - fromAt - needed, endAt };
    }
    workedMs += worked;
    pausedMs += paused;
  }
  return { workedMs, pausedMs, endAt: null };
}

function recordWorkingDay(parts: CalendarParts, day: CivilDay, used: DayUse, record: RecordStep): void {
  record(day, parts.kinds.detailOf(day).cause, used.workedMs / minuteMs);
  if (used.pausedMs > 0) record(day, 'paused', used.pausedMs / minuteMs);
}

/**
 * Business minutes, not always whole, of [fromAt, toAt); 0 when it is empty or turned round.
 * Null when business hours of an unpublished year are in it.
 */
export function workingMinutesBetween(parts: CalendarParts, fromAt: number, toAt: number): number | null {
  if (toAt <= fromAt) return 0;
  const lastDay = parts.clock.dayOf(toAt);
  let workedMs = 0;
  for (let day = parts.clock.dayOf(fromAt); day <= lastDay; day++) {
    const overlapMs = overlapOf(parts, day, fromAt, toAt);
    if (overlapMs === 0) continue;
    const kind = parts.kinds.kindOf(day);
    if (kind === null) return null;
    if (kind === 'work') workedMs += overlapMs;
  }
  return workedMs / minuteMs;
}

function overlapOf(parts: CalendarParts, day: CivilDay, fromAt: number, toAt: number): number {
  let overlapMs = 0;
  for (const window of parts.windows) {
    const from = Math.max(fromAt, parts.clock.instantOf(day, window.from));
    const to = Math.min(toAt, parts.clock.instantOf(day, window.to));
    overlapMs += Math.max(0, to - from);
  }
  return overlapMs;
}
