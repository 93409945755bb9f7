import type { CalendarDefinition } from '../../../src/core/calendar/calendar-definition.ts';
import type { DayKind, StatutoryYears } from '../../../src/core/calendar/statutory-years.ts';

/** Days as `MM-DD`, or `YYYY-MM-DD` where a notice names a day of the year before. */
interface Notice {
  readonly rest: readonly string[];
  readonly work: readonly string[];
}

// What the State Council's notices name, filed by notice: that of 2019 reaches back into 2018.
const notices: Readonly<Record<number, Notice>> = {
  2018: {
    rest: [
      '01-01 02-15 02-16 02-17 02-18 02-19 02-20 02-21 04-05 04-06 04-07 04-29 04-30 05-01 06-18 09-24',
      '10-01 10-02 10-03 10-04 10-05 10-06 10-07',
    ],
    work: ['02-11 02-24 04-08 04-28 09-29 09-30'],
  },
  2019: {
    rest: [
      '2018-12-30 2018-12-31 01-01 02-04 02-05 02-06 02-07 02-08 02-09 02-10 04-05 05-01 05-02 05-03 05-04',
      '06-07 09-13 10-01 10-02 10-03 10-04 10-05 10-06 10-07',
    ],
    work: ['2018-12-29 02-02 02-03 04-28 05-05 09-29 10-12'],
  },
  2025: {
    rest: [
      '01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05',
      '05-31 06-01 06-02 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08',
    ],
    work: ['01-26 02-08 04-27 09-28 10-11'],
  },
  2026: {
    rest: [
      '01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06',
      '05-01 05-02 05-03 05-04 05-05 06-19 06-20 06-21 09-25 09-26 09-27',
      '10-01 10-02 10-03 10-04 10-05 10-06 10-07',
    ],
    work: ['01-04 02-14 02-28 05-09 09-20 10-10'],
  },
};

/** The notices of these years; the calendar then knows of no other year. */
export function chinaYears(...years: readonly number[]): StatutoryYears {
  return new Map(years.map((year) => [year, daysOf(year)]));
}

function daysOf(year: number): ReadonlyMap<string, DayKind> {
  const { rest = [], work = [] } = notices[year] ?? {};
  const dates = (lines: readonly string[], kind: DayKind) =>
    lines
      .flatMap((line) => line.split(' '))
      .map((date): [string, DayKind] => [date.length === 5 ? `${year}-${date}` : date, kind]);
  return new Map([...dates(rest, 'rest'), ...dates(work, 'work')]);
}

/** An office in China, 09:00-12:00 and 13:00-18:00, changed as a test needs. */
export function chinaOffice(changes: Partial<CalendarDefinition> = {}): CalendarDefinition {
  return {
    id: 'office',
    name: { 'zh-CN': '办公室', en: 'Office' },
    zone: 'Asia/Shanghai',
    country: 'CN',
    workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    hours: ['09:00-12:00', '13:00-18:00'],
    ...changes,
  };
}

/** The instant of a wall-clock reading in China: `2026-09-24 10:00`. */
export function inChina(reading: string): number {
  return Date.parse(`${reading.replace(' ', 'T')}:00+08:00`);
}
