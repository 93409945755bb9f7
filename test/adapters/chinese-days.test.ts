import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it, test } from 'vitest';
import { createChineseDays } from '../../src/adapters/calendar/chinese-days.ts';
import { formatDay, knownDay, weekdayIndex } from '../../src/core/calendar/civil-day.ts';
import { gatherStatutoryYears } from '../../src/core/calendar/statutory-years.ts';
import { resolveCalendar } from '../../src/core/calendar/working-calendar.ts';
import { chinaOffice, chinaYears } from '../core/calendar/china-notices.ts';

const published = { first: 2004, last: 2026 };

describe('statutory days of China', () => {
  it('load their package only when they are asked for', () => {
    const isLoaded = () =>
      Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('chinese-days'));
    const days = createChineseDays();
    expect(isLoaded()).toBe(false);
    days.year('CN', 2026);
    expect(isLoaded()).toBe(true);
  });

  it('are published for every year from 2004 to at least 2026', () => {
    const days = createChineseDays();
    for (let year = published.first; year <= published.last; year++) {
      expect(days.year('CN', year)?.get(`${year}-10-01`), String(year)).toBe('rest');
    }
  });

  test.each([1999, 2003, 2060, 2099])('are not guessed for %d', (year) => {
    expect(createChineseDays().year('CN', year)).toBeNull();
  });

  it('are not known for another country', () => {
    expect(createChineseDays().year('DE', 2026)).toBeNull();
  });

  it('name the day in 2018 that the notice of 2019 made a workday', () => {
    expect(createChineseDays().year('CN', 2018)?.get('2018-12-29')).toBe('work');
    expect(createChineseDays().year('CN', 2018)?.get('2018-12-31')).toBe('rest');
  });

  test.each([2018, 2019, 2025, 2026])('make of each day of %d what the notices say', (year) => {
    const days = createChineseDays();
    const read = (of: number) => days.year('CN', of);
    const office = resolveCalendar(chinaOffice(), gatherStatutoryYears(read, year - 1, year + 1));
    const byNotices = resolveCalendar(chinaOffice(), chinaYears(year, ...(year === 2018 ? [2019] : [])));
    for (const date of datesFrom(`${year}-01-01`, `${year}-12-31`)) {
      expect(office.dayKind(date), date).toBe(byNotices.dayKind(date));
    }
  });
});

const oracle = new URL('../../../shared/oracles/cn-days.json', import.meta.url);

describe.skipIf(!existsSync(oracle))(
  'statutory days beside an independent list (skipped without the list)',
  () => {
    it('differ on no day from 2007 to 2026', () => {
      const named = JSON.parse(readFileSync(oracle, 'utf8')) as Readonly<Record<string, 0 | 1>>;
      const days = createChineseDays();
      const read = (year: number) => days.year('CN', year);
      const office = resolveCalendar(chinaOffice(), gatherStatutoryYears(read, 2006, 2027));
      const differing = datesFrom('2007-01-01', '2026-12-31').filter((date) => {
        const isWork = named[date] === undefined ? weekdayIndex(knownDay(date)) < 5 : named[date] === 1;
        return office.dayKind(date) !== (isWork ? 'work' : 'rest');
      });
      expect(differing).toEqual([]);
    });
  },
);

function datesFrom(first: string, last: string): readonly string[] {
  const length = knownDay(last) - knownDay(first) + 1;
  return Array.from({ length }, (_, index) => formatDay(knownDay(first) + index));
}
