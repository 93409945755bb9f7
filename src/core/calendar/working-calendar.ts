import type { CalendarParts } from './business-day.ts';
import type { CalendarDefinition } from './calendar-definition.ts';
import { readCalendarPin, writeCalendarPin } from './calendar-pin.ts';
import { formatDay, knownDay } from './civil-day.ts';
import { workingMinutesBetween } from './count-time.ts';
import { type DayDetail, resolveDayKinds } from './day-kinds.ts';
import type { Due, DueRequest, Explanation } from './due.ts';
import { computeDue, explainDue } from './due-time.ts';
import type { DayKind, StatutoryYears } from './statutory-years.ts';
import { parseTimeWindow, type TimeWindow } from './time-window.ts';
import { createZoneClock, type ZoneClock } from './zone-clock.ts';

/** A calendar made ready for counting. Instants are ms UTC, dates `YYYY-MM-DD` in its zone. */
export interface WorkingCalendar {
  readonly id: string;
  readonly zone: string;
  /** The local days and hours of its zone: one clock, with what it has worked out before. */
  readonly clock: ZoneClock;
  /** Business minutes of a working day; 1440 without business hours. */
  readonly minutesPerDay: number;
  /** False when a working day is the whole day, so that `wh` means little. */
  readonly hasBusinessHours: boolean;
  /**
   * Null when the date's year is unpublished.
   * @throws RangeError for a text that is no existing day.
   */
  dayKind(date: string): DayKind | null;
  /** The same with its cause. @throws RangeError for a text that is no existing day. */
  dayDetail(date: string): DayDetail;
  /** When a limit runs out (decisions 3, 4 and 27). A limit of 0 is due at its start. */
  due(request: DueRequest): Due;
  /** The same due time, with every day that led to it; slower. */
  explain(request: DueRequest): Explanation;
  /**
   * Business minutes, not always whole, of [fromAt, toAt); 0 when it is empty or turned round.
   * Null when business hours of an unpublished year are in it.
   */
  workingMinutes(fromAt: number, toAt: number): number | null;
  /** The date on the wall at an instant. */
  localDate(at: number): string;
  /** Canonical JSON that pins the calendar with all its days; `parseResolvedCalendar` reads it. */
  serialise(): string;
}

const wholeDay: TimeWindow = { from: 0, to: 1440 };

/**
 * Makes a sound definition ready, with the statutory years that are published. Years that are not
 * given are unpublished for it; give the neighbours of the years in question too.
 * @throws RangeError when the definition was not checked before and has an unknown zone, date or window.
 */
export function resolveCalendar(definition: CalendarDefinition, statutory: StatutoryYears): WorkingCalendar {
  const hours = (definition.hours ?? []).map(knownWindow);
  const parts: CalendarParts = {
    clock: createZoneClock(definition.zone),
    kinds: resolveDayKinds(definition, statutory),
    windows: hours.length === 0 ? [wholeDay] : hours,
  };
  return {
    id: definition.id,
    zone: definition.zone,
    clock: parts.clock,
    minutesPerDay: parts.windows.reduce((sum, { from, to }) => sum + to - from, 0),
    hasBusinessHours: hours.length > 0,
    dayKind: (date) => parts.kinds.kindOf(knownDay(date)),
    dayDetail: (date) => parts.kinds.detailOf(knownDay(date)),
    due: (request) => computeDue(parts, request),
    explain: (request) => explainDue(parts, request),
    workingMinutes: (fromAt, toAt) => workingMinutesBetween(parts, fromAt, toAt),
    localDate: (at) => formatDay(parts.clock.dayOf(at)),
    serialise: () => writeCalendarPin({ definition, statutory }),
  };
}

/**
 * Rebuilds the calendar that `serialise` pinned: same days, same due times, same text.
 * @throws SyntaxError when the text is not JSON.
 */
export function parseResolvedCalendar(text: string): WorkingCalendar {
  const { definition, statutory } = readCalendarPin(text);
  return resolveCalendar(definition, statutory);
}

function knownWindow(text: string): TimeWindow {
  const window = parseTimeWindow(text);
  if (window === null) throw new RangeError(`not a time window: ${text}`);
  return window;
}
