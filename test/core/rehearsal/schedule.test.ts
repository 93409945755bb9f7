import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/core/rehearsal/random.ts';
import { makeSchedule } from '../../../src/core/rehearsal/schedule.ts';
import { settlePeriod } from '../../../src/core/rehearsal/settle-period.ts';
import { complaints } from '../../support/drive-run.ts';
import { officeCalendar } from '../../support/run-services.ts';
import { stageFor } from './stage-for.ts';

const stage = stageFor(complaints, officeCalendar());
const at = (text: string) => Date.parse(`${text}+08:00`);

function starts(from: string, to: string, runs: number): readonly number[] {
  const schedule = makeSchedule(stage, { fromAt: at(from), toAt: at(to) }, runs);
  return Array.from({ length: runs }, (_, run) => schedule(run)(0, createRandom('start', run)));
}

describe('the beginnings of runs', () => {
  it('are in order, in business hours, and on working days only', () => {
    const all = starts('2026-09-21T00:00', '2026-10-12T00:00', 300);
    expect(all).toEqual(all.toSorted((a, b) => a - b));
    for (const startAt of all) {
      const local = new Date(startAt + 8 * 3_600_000).toISOString();
      expect(local.slice(11, 16) >= '09:00' && local.slice(11, 16) <= '18:00').toBe(true);
      expect(stage.calendar.dayKind(local.slice(0, 10))).toBe('work');
      expect(stage.calendar.workingMinutes(startAt - 60_000, startAt)).toBeGreaterThan(0);
    }
  });

  it('are spread evenly over the days', () => {
    const all = starts('2026-07-06T00:00', '2026-07-11T00:00', 500);
    const perDay = [6, 7, 8, 9, 10].map(
      (day) => all.filter((one) => new Date(one).getUTCDate() === day).length,
    );
    expect(Math.min(...perDay)).toBeGreaterThanOrEqual(98);
    expect(Math.max(...perDay)).toBeLessThanOrEqual(102);
  });

  it('stay within a period that begins and ends in the middle of a day', () => {
    const all = starts('2026-07-06T10:30', '2026-07-07T09:45', 100);
    expect(all[0]).toBeGreaterThanOrEqual(at('2026-07-06T10:30'));
    expect(all.at(-1)).toBeLessThan(at('2026-07-07T09:45'));
  });
});

describe('the period of a rehearsal', () => {
  const setting = { zone: 'Asia/Shanghai', now: at('2026-11-21T16:40') };

  it('is the twelve weeks up to the last full hour when nothing is said', () => {
    expect(settlePeriod({ from: null, to: null }, setting)).toEqual({
      ok: true,
      value: {
        from: '2026-08-29',
        to: '2026-11-21',
        fromAt: at('2026-08-29T00:00'),
        toAt: at('2026-11-21T16:00'),
      },
    });
  });

  it('includes its last day', () => {
    const settled = settlePeriod({ from: '2026-07-01', to: '2026-09-30' }, setting);
    expect(settled).toMatchObject({
      ok: true,
      value: { fromAt: at('2026-07-01T00:00'), toAt: at('2026-10-01T00:00') },
    });
  });

  it.each([
    [
      { from: '2026-02-30', to: null },
      { code: 'simulate-date', option: 'from', value: '2026-02-30' },
    ],
    [
      { from: null, to: 'soon' },
      { code: 'simulate-date', option: 'to', value: 'soon' },
    ],
    [
      { from: '2026-09-02', to: '2026-09-01' },
      { code: 'simulate-turned', from: '2026-09-02', to: '2026-09-01' },
    ],
    [
      { from: '2026-11-01', to: '2026-11-22' },
      { code: 'simulate-future', to: '2026-11-22' },
    ],
  ])('is refused with its reason: %j', (asked, error) => {
    expect(settlePeriod(asked, setting)).toEqual({ ok: false, error });
  });
});
