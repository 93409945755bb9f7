import { type CivilDay, dayMs } from './civil-day.ts';

/** The local days of one time zone, right through changes of the clocks. */
export interface ZoneClock {
  /** The local day in which an instant lies. */
  dayOf(at: number): CivilDay;
  /** The first instant of a local day: 00:00, or the moment after a gap that swallowed it. */
  midnightOf(day: CivilDay): number;
  /** The first instant at which the local clock reads so many minutes (0 to 1440) or more on that day. */
  instantOf(day: CivilDay, minuteOfDay: number): number;
}

// No zone is, or has been since zones exist, further from UTC than this.
const furthestOffsetMs = 16 * 3_600_000;

// Before standard times Intl would fall back to the Julian calendar; a zone then keeps its offset of 1800.
const earliestOffsetAt = Date.UTC(1800, 0);

/**
 * Builds the clock of an IANA zone.
 * @throws RangeError when the zone is unknown.
 */
export function createZoneClock(zone: string): ZoneClock {
  const offsetAt = createOffsetReader(zone);
  const midnights = new Map<CivilDay, number>();
  let lastOffset = 0;

  function midnightOf(day: CivilDay): number {
    const known = midnights.get(day);
    if (known !== undefined) return known;
    const at = firstInstantAt(day * dayMs, offsetAt);
    midnights.set(day, at);
    return at;
  }

  function dayOf(at: number): CivilDay {
    let day = Math.floor((at + lastOffset) / dayMs);
    while (midnightOf(day) > at) day--;
    while (midnightOf(day + 1) <= at) day++;
    lastOffset = day * dayMs - midnightOf(day);
    return day;
  }

  function instantOf(day: CivilDay, minuteOfDay: number): number {
    const midnight = midnightOf(day);
    const nextMidnight = midnightOf(day + 1);
    if (nextMidnight - midnight === dayMs) return midnight + minuteOfDay * 60_000;
    if (minuteOfDay === 0) return midnight;
    if (minuteOfDay === 1440) return nextMidnight;
    return firstInstantAt(day * dayMs + minuteOfDay * 60_000, offsetAt);
  }

  return { dayOf, midnightOf, instantOf };
}

/** Whether a text is the name of a time zone; offsets such as `+08:00` are not. */
export function isKnownZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The first instant whose local reading is at or past `localMs` (local time as if it were UTC). */
function firstInstantAt(localMs: number, offsetAt: (at: number) => number): number {
  const early = localMs - furthestOffsetMs;
  const late = localMs + furthestOffsetMs;
  const offsetBefore = offsetAt(early);
  const offsetAfter = offsetAt(late);
  if (offsetBefore === offsetAfter) return localMs - offsetBefore;

  const changeAt = findChange(early, late, offsetAt);
  const byOldOffset = localMs - offsetBefore;
  return byOldOffset < changeAt ? byOldOffset : Math.max(changeAt, localMs - offsetAfter);
}

/** The instant between two others at which the offset becomes the later one, by halving. */
function findChange(early: number, late: number, offsetAt: (at: number) => number): number {
  const before = offsetAt(early);
  let low = early;
  let high = late;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function createOffsetReader(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const wholeSecond = Math.max(earliestOffsetAt, Math.floor(at / 1000) * 1000);
    const read: Record<string, number> = {};
    for (const part of format.formatToParts(wholeSecond)) read[part.type] = Number(part.value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
    return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSecond;
  };
}
