import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  formatDay,
  knownDay,
  parseDay,
  weekdayIndex,
  weekdays,
} from '../../../src/core/calendar/civil-day.ts';
import { createZoneClock, isKnownZone } from '../../../src/core/calendar/zone-clock.ts';

const zones = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];

describe('a civil day', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', 'soon', ''])(
    'is not read from %j',
    (text) => {
      expect(parseDay(text)).toBeNull();
      expect(() => knownDay(text)).toThrow(RangeError);
    },
  );

  test.each([
    ['1970-01-01', 'thu'],
    ['1969-12-31', 'wed'],
    ['2024-02-29', 'thu'],
    ['2026-11-21', 'sat'],
  ])('%s is a %s', (text, weekday) => {
    const day = knownDay(text);
    expect(formatDay(day)).toBe(text);
    expect(weekdays[weekdayIndex(day)]).toBe(weekday);
  });
});

describe('the clock of a zone', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-21', '2026-11-20T16:00:00Z'],
    ['Europe/Berlin', '2026-07-01', '2026-06-30T22:00:00Z'],
    // The clocks went from 24:00 to 01:00: the day begins with the gap.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z'],
    // They went from 24:00 back to 23:00: the day begins an hour later.
    ['America/Sao_Paulo', '2018-02-18', '2018-02-18T03:00:00Z'],
    // They went from 01:00 back to 00:00: the day begins at the first 00:00.
    ['America/Havana', '2025-11-02', '2025-11-02T04:00:00Z'],
    ['Asia/Kathmandu', '2026-01-01', '2025-12-31T18:15:00Z'],
  ])('in %s, %s begins at %s', (zone, date, instant) => {
    expect(new Date(createZoneClock(zone).midnightOf(knownDay(date))).toISOString()).toBe(
      new Date(instant).toISOString(),
    );
  });

  it('reads a wall time in a gap as the moment after the gap', () => {
    const clock = createZoneClock('Europe/Berlin');
    const at = clock.instantOf(knownDay('2026-03-29'), 2 * 60 + 30);
    expect(new Date(at).toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });

  it('gives a date that was left out of the calendar no time at all', () => {
    const clock = createZoneClock('Pacific/Apia');
    const left = knownDay('2011-12-30');
    expect(clock.midnightOf(left)).toBe(clock.midnightOf(left + 1));
    expect(formatDay(clock.dayOf(clock.midnightOf(left)))).toBe('2011-12-31');
  });

  it('gives every instant the date that stands on the wall', () => {
    const formats = new Map(
      zones.map((zone) => [zone, new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })]),
    );
    const clocks = new Map(zones.map((zone) => [zone, createZoneClock(zone)]));
    const instant = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (zone, at) => {
        const day = clocks.get(zone)?.dayOf(at) ?? Number.NaN;
        expect(formatDay(day)).toBe(formats.get(zone)?.format(at));
      }),
      { numRuns: 500 },
    );
  });

  it.each([-62_135_596_800_000, -12_219_292_800_000, -5_364_662_400_000, 253_402_214_400_000])(
    'gives an instant as far away as %d a day that holds it',
    (at) => {
      for (const zone of zones) {
        const clock = createZoneClock(zone);
        const day = clock.dayOf(at);
        expect(clock.midnightOf(day)).toBeLessThanOrEqual(at);
        expect(clock.midnightOf(day + 1)).toBeGreaterThan(at);
        expect(Math.abs(day * 86_400_000 - at)).toBeLessThan(2 * 86_400_000);
      }
    },
  );

  test.each([
    ['Asia/Shanghai', true],
    ['UTC', true],
    ['Etc/GMT+8', true],
    ['America/Argentina/Buenos_Aires', true],
    ['+08:00', false],
    ['Asia/Atlantis', false],
    ['', false],
  ])('%j is a zone: %s', (zone, isKnown) => {
    expect(isKnownZone(zone)).toBe(isKnown);
  });

  it('refuses an unknown zone', () => {
    expect(() => createZoneClock('Asia/Atlantis')).toThrow(RangeError);
  });
});
