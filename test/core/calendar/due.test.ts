import { describe, expect, it, test } from 'vitest';
import { resolveCalendar, type WorkingCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { chinaOffice, chinaYears, inChina } from './china-notices.ts';
import { dueOf, lengthOf, office, type PauseReading, wallOf } from './due-readings.ts';

const wholeDays = resolveCalendar(chinaOffice({ hours: [] }), chinaYears(2025, 2026));

describe('working days', () => {
  test.each([
    ['2026-09-24', 5, '2026-10-09'],
    ['2026-09-24', 3, '2026-09-30'],
    ['2026-02-12', 5, '2026-02-26'],
    ['2026-04-30', 5, '2026-05-11'],
    ['2026-09-18', 3, '2026-09-22'],
    ['2025-12-30', 5, '2026-01-07'],
    ['2018-12-28', 3, '2019-01-03'],
    ['2026-12-29', 2, '2026-12-31'],
  ])('%s and %d end on %s at the close of business', (date, days, dueDate) => {
    for (const time of ['00:00', '10:30', '23:59']) {
      const due = dueOf(office, `${date} ${time}`, `${days} wd`);
      expect(due).toEqual({ kind: 'at', dueAt: inChina(`${dueDate} 18:00`), dueDate });
    }
  });

  it('end at 24:00 in a calendar without business hours, still on their own date', () => {
    expect(dueOf(wholeDays, '2026-09-24 10:00', '3 wd')).toEqual({
      kind: 'at',
      dueAt: inChina('2026-10-01 00:00'),
      dueDate: '2026-09-30',
    });
  });

  it('are undetermined, never guessed, past the last published year', () => {
    expect(dueOf(office, '2026-12-29 10:00', '3 wd')).toEqual({
      kind: 'undetermined',
      unpublishedYear: 2027,
    });
    expect(dueOf(office, '2098-06-01 10:00', '1 wd')).toEqual({
      kind: 'undetermined',
      unpublishedYear: 2098,
    });
  });

  it('leave out a gap between published years', () => {
    expect(dueOf(office, '2019-12-30 10:00', '2 wd')).toEqual({
      kind: 'undetermined',
      unpublishedYear: 2020,
    });
  });
});

describe('calendar days', () => {
  test.each([
    ['2026-11-16 10:00', '2 d', '2026-11-18'],
    ['2026-11-19 10:00', '2 d', '2026-11-23'],
    ['2026-09-28 23:00', '3 d', '2026-10-08'],
    ['2026-09-18 09:00', '2 d', '2026-09-20'],
    ['2026-11-16 10:00', '1.5 d', '2026-11-18'],
    ['2026-12-21 10:00', '10 d', '2026-12-31'],
  ])('from %s, %s end with %s, off a rest day', (start, limit, dueDate) => {
    const due = dueOf(office, start, limit);
    expect(due).toEqual({ kind: 'at', dueAt: inChina(`${dueDate} 00:00`) + 86_400_000, dueDate });
  });

  it('need to know only the days on which they could end', () => {
    expect(dueOf(office, '2026-12-21 10:00', '11 d')).toEqual({
      kind: 'undetermined',
      unpublishedYear: 2027,
    });
    expect(dueOf(office, '2024-12-31 10:00', '2 d')).toMatchObject({ kind: 'at', dueDate: '2025-01-02' });
    expect(dueOf(office, '2018-12-20 10:00', '2000 d')).toEqual({
      kind: 'undetermined',
      unpublishedYear: 2024,
    });
  });
});

describe('elapsed time', () => {
  test.each([
    ['2026-09-30 17:30', '24 h', '2026-10-01 17:30'],
    ['2026-09-30 17:30', '15 min', '2026-09-30 17:45'],
    ['2026-12-31 23:00', '1.5 h', '2027-01-01 00:30'],
  ])('from %s, %s never moves: %s', (start, limit, due) => {
    expect(wallOf(dueOf(office, start, limit))).toBe(due);
  });
});

describe('working hours', () => {
  const nineToSix = resolveCalendar(chinaOffice({ hours: ['09:00-18:00'] }), chinaYears(2026));
  const longLunch = resolveCalendar(chinaOffice({ hours: ['09:00-12:00', '13:30-18:00'] }), chinaYears(2026));

  test.each<[string, WorkingCalendar, string, string, readonly PauseReading[], string]>([
    ['over night', nineToSix, '2026-11-16 16:00', '8 wh', [], '2026-11-17 15:00'],
    [
      'and over a pause',
      nineToSix,
      '2026-11-16 16:00',
      '8 wh',
      [['2026-11-16 17:00', '2026-11-17 10:00']],
      '2026-11-17 17:00',
    ],
    ['over lunch', longLunch, '2026-11-16 11:00', '4 wh', [], '2026-11-16 16:30'],
    ['up to the close', office, '2026-11-16 09:00', '8 wh', [], '2026-11-16 18:00'],
    ['from before the opening', office, '2026-11-16 03:00', '1 wh', [], '2026-11-16 10:00'],
    ['from lunch', office, '2026-11-16 12:30', '1 wh', [], '2026-11-16 14:00'],
    ['from after the close', office, '2026-11-20 18:00', '1 wh', [], '2026-11-23 10:00'],
    ['over the long holiday', office, '2026-09-30 17:00', '2 wh', [], '2026-10-08 10:00'],
    ['into a make-up day', office, '2026-09-18 17:00', '2 wh', [], '2026-09-20 10:00'],
  ])('count %s', (_, calendar, start, limit, pauses, due) => {
    expect(wallOf(dueOf(calendar, start, limit, pauses))).toBe(due);
  });

  it('are undetermined past the last published year', () => {
    expect(dueOf(office, '2026-12-31 16:00', '2 wh').kind).toBe('at');
    expect(dueOf(office, '2026-12-31 16:00', '3 wh')).toEqual({
      kind: 'undetermined',
      unpublishedYear: 2027,
    });
  });

  it('need not know a start day of which nothing is left', () => {
    const from2026 = resolveCalendar(chinaOffice(), chinaYears(2026));
    expect(wallOf(dueOf(from2026, '2025-12-31 18:00', '1 wh'))).toBe('2026-01-04 10:00');
    expect(dueOf(from2026, '2025-12-31 17:59', '1 wh')).toEqual({
      kind: 'undetermined',
      unpublishedYear: 2025,
    });
  });

  it('say what a working day holds', () => {
    expect([office.minutesPerDay, office.hasBusinessHours]).toEqual([480, true]);
    expect([wholeDays.minutesPerDay, wholeDays.hasBusinessHours]).toEqual([1440, false]);
  });
});

describe('a limit of nothing', () => {
  test.each(['0 min', '0 h', '0 d', '0 wd', '0 wh'])('%s is due at its start', (limit) => {
    const due = dueOf(office, '2026-10-03 22:00', limit, [['2026-10-03 21:00', null]]);
    expect(due).toEqual({ kind: 'at', dueAt: inChina('2026-10-03 22:00'), dueDate: '2026-10-03' });
  });
});

describe('a zone that changes its clocks', () => {
  const berlin = resolveCalendar(chinaOffice({ zone: 'Europe/Berlin', country: null }), new Map());
  const saturdayNoon = Date.parse('2026-03-28T12:00:00+01:00');

  test.each([
    ['24 h', '2026-03-29T13:00:00+02:00', '2026-03-29'],
    ['1 wd', '2026-03-30T18:00:00+02:00', '2026-03-30'],
    ['1 d', '2026-03-31T00:00:00+02:00', '2026-03-30'],
    ['8 wh', '2026-03-30T18:00:00+02:00', '2026-03-30'],
  ])('has %s from Saturday noon run out at %s', (limit, instant, dueDate) => {
    const due = berlin.due({ startAt: saturdayNoon, limit: lengthOf(limit) });
    expect(due).toEqual({ kind: 'at', dueAt: Date.parse(instant), dueDate });
  });

  it('has a day of 23 and one of 25 hours', () => {
    const definition = chinaOffice({ zone: 'Europe/Berlin', country: null, hours: [], workdays: ['sun'] });
    const sundays = resolveCalendar(definition, new Map());
    const minutes = (from: string, to: string) => sundays.workingMinutes(Date.parse(from), Date.parse(to));
    expect(minutes('2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z')).toBe(23 * 60);
    expect(minutes('2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z')).toBe(25 * 60);
  });

  it('shows the local date of an instant', () => {
    expect(berlin.localDate(Date.parse('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(office.localDate(Date.parse('2026-06-30T15:59:59.999Z'))).toBe('2026-06-30');
  });
});
