import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, knownDay, weekdayIndex } from '../../../src/core/calendar/civil-day.ts';
import { farthestLimit } from '../../../src/core/lint/look-ups/reach-of-limits.ts';

const yearOf = (text: string, today: string) =>
  farthestLimit([{ text, path: [], runClass: null }], today)?.year ?? null;

describe('how far a limit reaches that starts today', () => {
  test.each([
    ['2026-12-29', '2 wd', 2026],
    ['2026-12-29', '3 wd', 2027],
    ['2026-12-29', '16 wh', 2026],
    ['2026-12-29', '17 wh', 2027],
    ['2026-12-29', '2 d', 2026],
    ['2026-12-29', '2.5 d', 2027],
    ['2026-12-31', '0 wd', 2026],
    ['2026-12-31', '72 h', null],
    ['2026-12-31', '90 min', null],
    ['2026-12-31', '五天', null],
    ['2026-02-30', '5 d', null],
  ])('from %s in %s is the year %s', (today, text, year) => {
    expect(yearOf(text, today)).toBe(year);
  });

  test('working days are those that a plain week has, one by one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 22_000 }),
        fc.integer({ min: 1, max: 300 }),
        (start, count) => {
          let day = start;
          for (let left = count; left > 0; ) {
            day += 1;
            if (weekdayIndex(day) < 5) left -= 1;
          }
          expect(yearOf(`${count} wd`, formatDay(start))).toBe(Number(formatDay(day).slice(0, 4)));
        },
      ),
    );
  });

  test('of several it is the first that reaches the latest year', () => {
    const limits = ['1 d', '400 d', '401 d', '1 h'].map((text, index) => ({
      text,
      path: [index],
      runClass: null,
    }));
    expect(farthestLimit(limits, '2026-01-01')).toEqual({ duration: limits[1], year: 2027 });
    expect(farthestLimit([], '2026-01-01')).toBeNull();
    expect(knownDay('2026-01-01')).toBe(20_454);
  });
});
