import { describe, expect, it } from 'vitest';
import { resolveCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { chinaOffice, chinaYears, inChina } from './china-notices.ts';
import { lengthOf, office, type PauseReading, pausesOf } from './due-readings.ts';

describe('an explanation', () => {
  const explain = (start: string, limit: string, pauses: readonly PauseReading[] = []) => {
    const request = { startAt: inChina(start), limit: lengthOf(limit), pauses: pausesOf(pauses) };
    const { due, steps } = office.explain(request);
    expect(due).toEqual(office.due(request));
    return steps.map(({ date, what, counted }) => `${date.slice(5)} ${what} ${counted}`);
  };

  it('of working days names each day and its cause', () => {
    expect(explain('2026-09-18 10:00', '5 wd', [['2026-09-22 00:00', '2026-09-23 00:00']])).toEqual([
      '09-18 start-not-counted 0',
      '09-19 weekend 0',
      '09-20 makeup 1',
      '09-21 workday 1',
      '09-22 paused 0',
      '09-23 workday 1',
      '09-24 workday 1',
      '09-25 holiday 0',
      '09-26 holiday 0',
      '09-27 holiday 0',
      '09-28 workday 1',
    ]);
  });

  it('of calendar days shows how the end moves off rest days', () => {
    expect(explain('2026-11-18 10:00', '3 d')).toEqual([
      '11-18 start-not-counted 0',
      '11-19 calendar-day 1',
      '11-20 calendar-day 1',
      '11-21 moved 1',
      '11-22 moved 0',
      '11-23 workday 0',
    ]);
  });

  it('of working hours gives the minutes of each day', () => {
    expect(explain('2026-11-20 16:00', '8 wh', [['2026-11-20 17:00', '2026-11-23 10:00']])).toEqual([
      '11-20 workday 60',
      '11-20 paused 60',
      '11-21 weekend 0',
      '11-22 weekend 0',
      '11-23 workday 420',
      '11-23 paused 60',
    ]);
  });

  it('of elapsed time gives the minutes between pauses', () => {
    expect(explain('2026-11-20 22:00', '4 h', [['2026-11-20 23:00', '2026-11-21 01:30']])).toEqual([
      '11-20 elapsed 60',
      '11-20 paused 150',
      '11-21 elapsed 180',
    ]);
    expect(explain('2026-11-20 22:00', '4 h', [['2026-11-20 23:00', null]])).toEqual([
      '11-20 elapsed 60',
      '11-20 paused 0',
    ]);
  });

  it('ends with the day on which a pause still lasts', () => {
    const paused: readonly PauseReading[] = [['2026-11-17 08:00', null]];
    expect(explain('2026-11-16 10:00', '3 wd', paused)).toEqual([
      '11-16 start-not-counted 0',
      '11-17 paused 0',
    ]);
    expect(explain('2026-11-16 10:00', '2 d', paused)).toEqual([
      '11-16 start-not-counted 0',
      '11-17 calendar-day 1',
      '11-18 paused 0',
    ]);
    expect(explain('2026-11-17 16:00', '3 wh', paused)).toEqual([
      '11-17 workday 0',
      '11-17 paused 120',
      '11-18 paused 0',
    ]);
  });

  it('ends with the day that is not published', () => {
    expect(explain('2026-12-30 10:00', '2 wd')).toEqual([
      '12-30 start-not-counted 0',
      '12-31 workday 1',
      '01-01 unpublished 0',
    ]);
  });

  it("gives a calendar's own reason for a day off", () => {
    const definition = chinaOffice({ daysOff: [{ date: '2026-11-17', reason: '停电' }] });
    const calendar = resolveCalendar(definition, chinaYears(2026));
    const { steps } = calendar.explain({
      startAt: inChina('2026-11-16 10:00'),
      limit: lengthOf('1 wd'),
    });
    expect(steps[1]).toEqual({ date: '2026-11-17', what: 'day-off', counted: 0, reason: '停电' });
  });
});
