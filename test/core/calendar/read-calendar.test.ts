import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { readCalendarDefinition } from '../../../src/core/calendar/read-calendar.ts';
import { resolveCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { chinaYears } from './china-notices.ts';

const root = new URL('../../../', import.meta.url);
const readText = (path: string) => readFileSync(new URL(path, root), 'utf8');

const isValid = new Ajv({ strict: false }).compile(JSON.parse(readText('schemas/calendar.schema.json')));

const smallest = { id: 'c', name: '日历', zone: 'UTC', country: null, workdays: ['mon'] };

/** A calendar with every key, as YAML gives it. */
const full = {
  id: 'factory-2',
  name: { 'zh-CN': '二厂', en: 'Second factory' },
  zone: 'Asia/Shanghai',
  country: 'CN',
  workdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  hours: ['08:00-12:00', '12:00-20:00', '20:30-24:00'],
  days_off: [{ date: '2026-12-24', reason: '检修' }],
  extra_workdays: [{ date: '2026-12-27', reason: { 'zh-CN': '补班', en: 'Make-up' } }],
  count: 'civil',
};

describe('a calendar file', () => {
  it('is read into a definition', () => {
    expect(readCalendarDefinition(full)).toEqual({
      ok: true,
      value: {
        id: 'factory-2',
        name: { 'zh-CN': '二厂', en: 'Second factory' },
        zone: 'Asia/Shanghai',
        country: 'CN',
        workdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
        hours: ['08:00-12:00', '12:00-20:00', '20:30-24:00'],
        daysOff: [{ date: '2026-12-24', reason: '检修' }],
        extraWorkdays: [{ date: '2026-12-27', reason: { 'zh-CN': '补班', en: 'Make-up' } }],
        count: 'civil',
      },
    });
    expect(isValid(full)).toBe(true);
  });

  it('needs no more than five keys', () => {
    expect(readCalendarDefinition(smallest)).toMatchObject({ ok: true, value: { hours: [], daysOff: [] } });
    expect(isValid(smallest)).toBe(true);
  });

  // Mistakes that the schema sees too, so that an editor shows them.
  test.each<[string, unknown, string, string]>([
    ['no map', ['mon'], 'not-a-map', ''],
    ['nothing', null, 'not-a-map', ''],
    ['an unknown key', { ...smallest, holidays: [] }, 'unknown-key', '/holidays'],
    ['an unknown key with a slash', { ...smallest, 'a/b~': 1 }, 'unknown-key', '/a~1b~0'],
    ['an inherited name as a key', JSON.parse('{"__proto__": 1}'), 'unknown-key', '/__proto__'],
    ['a malformed id', { ...smallest, id: 'My Calendar' }, 'id', '/id'],
    ['an id too long', { ...smallest, id: 'a'.repeat(61) }, 'id', '/id'],
    ['an empty name', { ...smallest, name: '' }, 'text', '/name'],
    ['a name without Chinese', { ...smallest, name: { en: 'Office' } }, 'text', '/name'],
    ['a name in a third language', { ...smallest, name: { 'zh-CN': '办', fr: 'Bureau' } }, 'text', '/name'],
    ['an offset for a zone', { ...smallest, zone: '+08:00' }, 'zone', '/zone'],
    ['a country not supported', { ...smallest, country: 'DE' }, 'country', '/country'],
    ['no workdays', { ...smallest, workdays: [] }, 'workdays', '/workdays'],
    ['an unknown weekday', { ...smallest, workdays: ['monday'] }, 'workdays', '/workdays'],
    ['a weekday twice', { ...smallest, workdays: ['mon', 'mon'] }, 'workdays', '/workdays'],
    ['no hours in hours', { ...smallest, hours: [] }, 'hours', '/hours'],
    ['a window without minutes', { ...smallest, hours: ['9-12'] }, 'window', '/hours/0'],
    ['a window past midnight', { ...smallest, hours: ['09:00-24:30'] }, 'window', '/hours/0'],
    ['a window that is no text', { ...smallest, hours: [9] }, 'window', '/hours/0'],
    ['days off that are no list', { ...smallest, days_off: '2026-12-24' }, 'overrides', '/days_off'],
    [
      'a day off without a reason',
      { ...smallest, days_off: [{ date: '2026-12-24' }] },
      'missing',
      '/days_off/0',
    ],
    ['a day off without a date', { ...smallest, days_off: [{ reason: '检修' }] }, 'missing', '/days_off/0'],
    ['a bare date for a day off', { ...smallest, days_off: ['2026-12-24'] }, 'overrides', '/days_off/0'],
    [
      'an unknown key of a day off',
      { ...smallest, days_off: [{ date: '2026-12-24', reason: '检修', to: '2026-12-26' }] },
      'unknown-key',
      '/days_off/0/to',
    ],
    [
      'a malformed date',
      { ...smallest, extra_workdays: [{ date: '24.12.2026', reason: '补班' }] },
      'date',
      '/extra_workdays/0/date',
    ],
    [
      'an empty reason',
      { ...smallest, extra_workdays: [{ date: '2026-12-24', reason: '' }] },
      'text',
      '/extra_workdays/0/reason',
    ],
    ['rolling days, by name', { ...smallest, count: 'rolling' }, 'rolling', '/count'],
    ['another way to count', { ...smallest, count: 'inclusive' }, 'count', '/count'],
  ])('is refused for %s', (_, data, code, path) => {
    const read = readCalendarDefinition(data);
    expect(read.ok ? [] : read.error.map((problem) => [problem.code, problem.path])).toContainEqual([
      code,
      path,
    ]);
    expect(isValid(data)).toBe(false);
  });

  // Mistakes that need more than a schema.
  test.each<[string, unknown, string, string, string]>([
    ['a zone nobody knows', { ...smallest, zone: 'Asia/Atlantis' }, 'zone', '/zone', 'Asia/Atlantis'],
    ['a window turned round', { ...smallest, hours: ['12:00-09:00'] }, 'window', '/hours/0', '12:00-09:00'],
    ['an empty window', { ...smallest, hours: ['09:00-09:00'] }, 'window', '/hours/0', '09:00-09:00'],
    [
      'windows that overlap',
      { ...smallest, hours: ['09:00-12:00', '11:59-18:00'] },
      'window-order',
      '/hours/1',
      '11:59-18:00',
    ],
    [
      'a day that does not exist',
      { ...smallest, days_off: [{ date: '2026-02-29', reason: '闰日' }] },
      'date',
      '/days_off/0/date',
      '2026-02-29',
    ],
    [
      'a day both off and worked',
      {
        ...smallest,
        days_off: [{ date: '2026-12-24', reason: '检修' }],
        extra_workdays: [{ date: '2026-12-24', reason: '补班' }],
      },
      'date-twice',
      '/extra_workdays/0/date',
      '2026-12-24',
    ],
  ])('is refused for %s', (_, data, code, path, found) => {
    expect(readCalendarDefinition(data)).toEqual({ ok: false, error: [{ code, path, found }] });
  });

  it('is told all its mistakes at once', () => {
    const read = readCalendarDefinition({ id: 'X', zone: 'Nowhere', workdays: ['mon'], hours: ['9'] });
    expect(read.ok ? [] : read.error).toEqual([
      { code: 'missing', path: '', found: 'name' },
      { code: 'missing', path: '', found: 'country' },
      { code: 'id', path: '/id', found: 'X' },
      { code: 'zone', path: '/zone', found: 'Nowhere' },
      { code: 'window', path: '/hours/0', found: '9' },
    ]);
  });
});

describe('the shipped calendar cn-office', () => {
  const data: unknown = parse(readText('processes/calendars/cn-office.yaml'));

  it('keeps to the schema and is named for its file', () => {
    expect(isValid(data)).toBe(true);
    expect(data).toMatchObject({
      id: 'cn-office',
      name: { 'zh-CN': expect.any(String), en: expect.any(String) },
    });
  });

  it('works eight hours on Chinese workdays', () => {
    const read = readCalendarDefinition(data);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const calendar = resolveCalendar(read.value, chinaYears(2026));
    expect(calendar.minutesPerDay).toBe(480);
    expect([calendar.dayKind('2026-09-20'), calendar.dayKind('2026-10-08')]).toEqual(['work', 'work']);
    expect([calendar.dayKind('2026-10-07'), calendar.dayKind('2026-11-21')]).toEqual(['rest', 'rest']);
  });
});
