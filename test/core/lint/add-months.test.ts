import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from '../../../src/core/lint/look-ups/add-months.ts';

test.each([
  ['2026-11-21', 3, '2027-02-21'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-06-30', 6, '2026-12-30'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test('the day is the same or the last of its month, and the months lie as far apart as asked', () => {
  const day = fc.date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 24 }), (from, months) => {
      const date = from.toISOString().slice(0, 10);
      const after = new Date(`${addMonths(date, months)}T00:00:00Z`);
      const monthsOf = (one: Date) => one.getUTCFullYear() * 12 + one.getUTCMonth();
      expect(monthsOf(after) - monthsOf(from)).toBe(months);
      const isLast = new Date(after.getTime() + 86_400_000).getUTCDate() === 1;
      expect(
        after.getUTCDate() === from.getUTCDate() || (isLast && after.getUTCDate() < from.getUTCDate()),
      ).toBe(true);
    }),
  );
});
