/**
 * A day without a zone, as the number of days since 1970-01-01 in the proleptic Gregorian calendar.
 * Day numbers make counting and comparing cheap; texts are only for people and files.
 */
export type CivilDay = number;

/** Days of the week as calendars write them, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof weekdays)[number];

/** Milliseconds of a day on which the clocks are not changed. */
export const dayMs = 86_400_000;

/** Reads `YYYY-MM-DD`; null when it is not a day that exists. */
export function parseDay(text: string): CivilDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const day = Date.parse(`${text}T00:00:00Z`) / dayMs;
  return Number.isInteger(day) && formatDay(day) === text ? day : null;
}

/**
 * Reads `YYYY-MM-DD` that has been checked before.
 * @throws RangeError when it is not a day that exists.
 */
export function knownDay(date: string): CivilDay {
  const day = parseDay(date);
  if (day === null) throw new RangeError(`not a date: ${date}`);
  return day;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: CivilDay): string {
  const date = new Date(day * dayMs);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

/** The year a day lies in. */
export function yearOf(day: CivilDay): number {
  return new Date(day * dayMs).getUTCFullYear();
}

/** The place of a day in its week: 0 is Monday, 6 Sunday. */
export function weekdayIndex(day: CivilDay): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
