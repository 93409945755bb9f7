import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createZoneClock } from '../../../src/core/calendar/zone-clock.ts';
import { readInstant } from '../../../src/core/run/read-instant.ts';

const shanghai = createZoneClock('Asia/Shanghai');
const berlin = createZoneClock('Europe/Berlin');

/** Saturday 2026-11-21 17:45:30 in Shanghai. */
const now = Date.parse('2026-11-21T17:45:30+08:00');

describe('an instant as people write it', () => {
  test.each([
    ['now', '2026-11-21T17:45:30+08:00'],
    [' NOW ', '2026-11-21T17:45:30+08:00'],
    ['现在', '2026-11-21T17:45:30+08:00'],
    ['16:30', '2026-11-21T16:30:00+08:00'],
    ['9:05', '2026-11-21T09:05:00+08:00'],
    ['16:30:12', '2026-11-21T16:30:12+08:00'],
    ['2026-11-20 16:30', '2026-11-20T16:30:00+08:00'],
    ['2026-11-20T16:30', '2026-11-20T16:30:00+08:00'],
    ['2026-11-20 16:30:05', '2026-11-20T16:30:05+08:00'],
    ['2026-11-20T16:30:05.25', '2026-11-20T16:30:05.250+08:00'],
    ['2026-11-20T16:30Z', '2026-11-20T16:30:00Z'],
    ['2026-11-20T16:30:05.123Z', '2026-11-20T16:30:05.123Z'],
    ['2026-11-20T16:30:05.123456Z', '2026-11-20T16:30:05.123Z'],
    ['2026-11-20T16:30:00+01:00', '2026-11-20T16:30:00+01:00'],
    ['2026-11-20 16:30-05:00', '2026-11-20T16:30:00-05:00'],
    ['2024-02-29 00:00', '2024-02-29T00:00:00+08:00'],
  ])('“%s” is %s', (text, expected) => {
    expect(readInstant(text, shanghai, now)).toBe(Date.parse(expected));
  });

  test.each([
    '',
    'yesterday',
    '2026-11-20',
    '20-11-2026 10:00',
    '2026-02-30 10:00',
    '2026-02-30T10:00Z',
    '2025-02-29T10:00+08:00',
    '24:00',
    '12:60',
    '12:30:60',
    '1630',
    '2026-11-20 9.30',
    '2026-11-20T10:00+25:00',
    '16:30+08:00',
    '16：30',
    '下午三点',
  ])('“%s” is none', (text) => {
    expect(readInstant(text, shanghai, now)).toBeNull();
  });

  it('takes the day of now in the zone, not in UTC', () => {
    const early = Date.parse('2026-11-21T01:10:00+08:00');
    expect(readInstant('00:30', shanghai, early)).toBe(Date.parse('2026-11-21T00:30:00+08:00'));
  });

  it('reads a time that a change of the clocks left out as the first one after it', () => {
    expect(readInstant('2026-03-29 02:30', berlin, now)).toBe(Date.parse('2026-03-29T03:00:00+02:00'));
  });

  it('reads back whatever ISO 8601 writes', () => {
    const instants = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2200, 0, 1) });
    fc.assert(
      fc.property(instants, (at) => {
        expect(readInstant(new Date(at).toISOString(), shanghai, now)).toBe(at);
      }),
    );
  });

  it('gives null or a whole number for any text, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9T :.Z+]{0,30}$/)), (text) => {
        const at = readInstant(text, shanghai, now);
        expect(at === null || Number.isInteger(at)).toBe(true);
      }),
    );
  });
});
