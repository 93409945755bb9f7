import { describe, expect, it, test } from 'vitest';
import type { CalendarDefinition } from '../../../src/core/calendar/calendar-definition.ts';
import { gatherStatutoryYears } from '../../../src/core/calendar/statutory-years.ts';
import { parseResolvedCalendar, resolveCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { chinaOffice, chinaYears, inChina } from './china-notices.ts';
import { dueOf, office } from './due-readings.ts';

describe('a day', () => {
  test.each([
    ['2026-09-24', 'work', 'workday'],
    ['2026-09-19', 'rest', 'weekend'],
    ['2026-09-20', 'work', 'makeup'],
    ['2026-09-25', 'rest', 'holiday'],
    ['2018-12-29', 'work', 'makeup'],
    ['2018-12-31', 'rest', 'holiday'],
    ['2027-01-04', null, 'unpublished'],
    ['2027-01-02', null, 'unpublished'],
  ])('%s is %s, being a %s', (date, kind, cause) => {
    expect(office.dayKind(date)).toBe(kind);
    expect(office.dayDetail(date)).toEqual({ kind, cause });
  });

  it('follows the calendar before the notices, and the notices before the week', () => {
    const definition = chinaOffice({
      daysOff: [
        { date: '2026-12-24', reason: '公司成立日' },
        { date: '2026-09-20', reason: '不补班' },
      ],
      extraWorkdays: [
        { date: '2026-11-28', reason: '盘点' },
        { date: '2027-01-04', reason: '开工' },
      ],
    });
    const calendar = resolveCalendar(definition, chinaYears(2026));
    expect(calendar.dayDetail('2026-12-24')).toEqual({
      kind: 'rest',
      cause: 'day-off',
      reason: '公司成立日',
    });
    expect(calendar.dayKind('2026-09-20')).toBe('rest');
    expect(calendar.dayDetail('2026-11-28')).toEqual({
      kind: 'work',
      cause: 'extra-workday',
      reason: '盘点',
    });
    expect(calendar.dayKind('2027-01-04')).toBe('work');
    expect(calendar.dayKind('2027-01-05')).toBeNull();
  });

  it('is never unpublished in a calendar without a country', () => {
    const calendar = resolveCalendar(chinaOffice({ country: null }), chinaYears(2026));
    expect(calendar.dayKind('2099-12-25')).toBe('work');
    expect(calendar.dayKind('2026-10-01')).toBe('work');
    expect(calendar.dayKind('2026-09-20')).toBe('rest');
  });

  it('must exist', () => {
    expect(() => office.dayKind('2026-02-30')).toThrow(RangeError);
  });
});

describe('working time between two instants', () => {
  test.each([
    ['2026-11-16 10:00', '2026-11-16 11:30', 90],
    ['2026-11-16 11:00', '2026-11-16 14:00', 120],
    ['2026-11-13 17:00', '2026-11-16 10:00', 120],
    ['2026-09-24 09:00', '2026-10-09 18:00', 6 * 480],
    ['2026-11-21 00:00', '2026-11-23 00:00', 0],
    ['2026-11-16 11:00', '2026-11-16 10:00', 0],
    ['2026-12-31 17:00', '2027-01-01 03:00', 60],
    ['2026-12-31 17:00', '2027-01-01 10:00', null],
  ])('from %s to %s is %j minutes', (from, to, minutes) => {
    expect(office.workingMinutes(inChina(from), inChina(to))).toBe(minutes);
  });
});

describe('a pinned calendar', () => {
  const definition = chinaOffice({
    daysOff: [{ date: '2026-12-24', reason: { en: 'Anniversary', 'zh-CN': '成立日' } }],
    extraWorkdays: [{ date: '2026-11-28', reason: '盘点' }],
  });
  const calendar = resolveCalendar(definition, chinaYears(2018, 2019, 2026));

  it('is rebuilt from its text, the same in every day and due time', () => {
    const rebuilt = parseResolvedCalendar(calendar.serialise());
    expect(rebuilt.serialise()).toBe(calendar.serialise());
    for (const date of ['2018-12-29', '2018-12-31', '2026-09-20', '2026-11-28', '2026-12-24', '2027-01-04']) {
      expect(rebuilt.dayDetail(date)).toEqual(calendar.dayDetail(date));
    }
    for (const limit of ['5 wd', '20 wd', '2 d', '9 wh', '24 h']) {
      expect(dueOf(rebuilt, '2026-12-14 10:00', limit)).toEqual(dueOf(calendar, '2026-12-14 10:00', limit));
    }
    expect(rebuilt).toMatchObject({ id: 'office', zone: 'Asia/Shanghai', minutesPerDay: 480 });
  });

  it('has one text, however its definition and years are ordered', () => {
    const { id, zone, country, hours = [], daysOff = [], extraWorkdays = [] } = definition;
    const shuffled: CalendarDefinition = {
      extraWorkdays,
      daysOff,
      hours,
      zone,
      country,
      id,
      name: { en: 'Office', 'zh-CN': '办公室' },
      workdays: [...definition.workdays].reverse(),
      count: 'civil',
    };
    const again = resolveCalendar(shuffled, chinaYears(2026, 2019, 2018));
    expect(again.serialise()).toBe(calendar.serialise());
  });

  it('has another text when a day it may use is another', () => {
    expect(resolveCalendar(definition, chinaYears(2018, 2026)).serialise()).not.toBe(calendar.serialise());
    const { daysOff: _, ...withoutDayOff } = definition;
    expect(resolveCalendar(withoutDayOff, chinaYears(2018, 2019, 2026)).serialise()).not.toBe(
      calendar.serialise(),
    );
  });

  it('is one line of JSON with sorted keys', () => {
    const keys = Object.keys(JSON.parse(calendar.serialise()));
    expect(keys).toEqual([...keys].sort());
    expect(calendar.serialise()).not.toContain('\n');
  });
});

describe('resolving', () => {
  it('gathers the published years of a source and leaves the others out', () => {
    const source = chinaYears(2018, 2019, 2025, 2026);
    const years = gatherStatutoryYears((year) => source.get(year) ?? null, 2019, 2027);
    expect([...years.keys()]).toEqual([2019, 2025, 2026]);
  });

  it('refuses a definition that was never checked', () => {
    expect(() => resolveCalendar(chinaOffice({ hours: ['9-12'] }), new Map())).toThrow(RangeError);
    expect(() => resolveCalendar(chinaOffice({ zone: 'Mars/Base' }), new Map())).toThrow(RangeError);
    const daysOff = [{ date: '2026-02-30', reason: '' }];
    expect(() => resolveCalendar(chinaOffice({ daysOff }), new Map())).toThrow(RangeError);
  });
});
