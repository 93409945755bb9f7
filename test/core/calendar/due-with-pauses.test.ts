import { describe, expect, test } from 'vitest';
import { inChina } from './china-notices.ts';
import { dueOf, office, type PauseReading, wallOf } from './due-readings.ts';

describe('pauses', () => {
  test.each<[string, string, readonly PauseReading[], string]>([
    [
      'elapsed time moves by the length',
      '4 h',
      [['2026-11-16 11:00', '2026-11-16 12:30']],
      '2026-11-16 15:30',
    ],
    [
      'overlapping pauses count once',
      '4 h',
      [
        ['2026-11-16 11:30', '2026-11-16 12:30'],
        ['2026-11-16 11:00', '2026-11-16 12:00'],
      ],
      '2026-11-16 15:30',
    ],
    [
      'a pause before the start moves nothing',
      '4 h',
      [['2026-11-16 08:00', '2026-11-16 10:00']],
      '2026-11-16 14:00',
    ],
    [
      'a pause over the start counts from the start',
      '4 h',
      [['2026-11-16 09:00', '2026-11-16 11:00']],
      '2026-11-16 15:00',
    ],
    [
      'a pause at the very end moves nothing',
      '4 h',
      [['2026-11-16 14:00', '2026-11-16 20:00']],
      '2026-11-16 14:00',
    ],
    ['a pause turned round is none', '4 h', [['2026-11-16 13:00', '2026-11-16 12:00']], '2026-11-16 14:00'],
    [
      'working time moves by business minutes only',
      '10 wh',
      [['2026-11-16 17:00', '2026-11-17 10:00']],
      '2026-11-17 15:00',
    ],
    [
      'part of a day moves no working day',
      '2 wd',
      [['2026-11-17 09:01', '2026-11-17 23:00']],
      '2026-11-18 18:00',
    ],
    [
      'the business of a day moves a working day',
      '2 wd',
      [['2026-11-17 09:00', '2026-11-17 18:00']],
      '2026-11-19 18:00',
    ],
    [
      'a lunch break need not be paused',
      '2 wd',
      [
        ['2026-11-17 09:00', '2026-11-17 12:00'],
        ['2026-11-17 13:00', '2026-11-17 18:00'],
      ],
      '2026-11-19 18:00',
    ],
    [
      'a pause on a weekend moves no working day',
      '6 wd',
      [['2026-11-21 00:00', '2026-11-23 00:00']],
      '2026-11-24 18:00',
    ],
    [
      'business hours alone move no calendar day',
      '2 d',
      [['2026-11-17 09:00', '2026-11-17 18:00']],
      '2026-11-19 00:00',
    ],
    ['a whole calendar day moves one', '2 d', [['2026-11-17 00:00', '2026-11-18 00:00']], '2026-11-20 00:00'],
    [
      'a term in days does not end on a paused day',
      '4 d',
      [['2026-11-20 00:00', '2026-11-21 00:00']],
      '2026-11-24 00:00',
    ],
    [
      'the day of the start is not counted anyway',
      '2 wd',
      [['2026-11-16 00:00', '2026-11-17 00:00']],
      '2026-11-18 18:00',
    ],
  ])('%s (%s)', (_, limit, pauses, due) => {
    expect(wallOf(dueOf(office, '2026-11-16 10:00', limit, pauses))).toBe(due);
  });

  test.each(['4 h', '90 min', '4 wh', '3 wd', '3 d'])('that still last stop %s', (limit) => {
    const due = dueOf(office, '2026-11-16 10:00', limit, [['2026-11-16 11:00', null]]);
    expect(due).toEqual({ kind: 'paused', sinceAt: inChina('2026-11-16 11:00') });
  });

  test.each([
    ['1 h', '2026-11-16 11:00'],
    ['1 wh', '2026-11-16 11:00'],
    ['1 wd', '2026-11-17 18:00'],
    ['1 d', '2026-11-18 00:00'],
  ])('that still last leave %s alone when it runs out on the way', (limit, due) => {
    const since = limit.endsWith('d') ? '2026-11-17 15:00' : '2026-11-16 11:00';
    expect(wallOf(dueOf(office, '2026-11-16 10:00', limit, [[since, null]]))).toBe(due);
  });
});
