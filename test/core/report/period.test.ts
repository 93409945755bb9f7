import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createZoneClock } from '../../../src/core/calendar/zone-clock.ts';
import { type PeriodRequest, settlePeriod } from '../../../src/core/report/period.ts';
import { at } from '../../support/report-ledger.ts';

const hour = 3_600_000;

function settle(request: Partial<PeriodRequest>, zone = 'Asia/Shanghai', now = at('11-21 12:00')) {
  const setting = { zone, clock: createZoneClock(zone), now, firstAt: at('03-05 10:00') };
  return settlePeriod({ from: null, to: null, asOf: null, by: null, ...request }, setting);
}

function settled(...asked: Parameters<typeof settle>) {
  const time = settle(...asked);
  if (!time.ok) throw new Error(JSON.stringify(time.error));
  return time.value;
}

describe('the time of a report', () => {
  it('includes the day it ends on, in the zone', () => {
    const { fromAt, toAt } = settled({ from: '2026-11-01', to: '2026-11-30' });
    expect([fromAt, toAt]).toEqual([at('11-01 00:00'), at('12-01 00:00')]);
  });

  it('begins with the first run and ends today where it is left open', () => {
    expect(settled({})).toMatchObject({ from: '2026-03-05', to: '2026-11-21', asOf: at('11-21 12:00') });
  });

  it('ends on the day of the as-of time where only that is given', () => {
    expect(settled({ asOf: '2026-04-01 09:30' })).toMatchObject({
      to: '2026-04-01',
      asOf: at('04-01 09:30'),
    });
  });

  it('takes a mere date as the end of that day', () => {
    expect(settled({ asOf: '2026-04-01' }).asOf).toBe(at('04-02 00:00') - 1);
  });

  it('is one day where it ends before the first run', () => {
    expect(settled({ to: '2026-01-10' })).toMatchObject({ from: '2026-01-10', to: '2026-01-10' });
  });

  it.each([
    [
      { from: '2026-11-02', to: '2026-11-01' },
      { code: 'turned', from: '2026-11-02', to: '2026-11-01' },
    ],
    [{ from: '2026-12-01' }, { code: 'turned', from: '2026-12-01', to: '2026-11-21' }],
    [{ from: '2026-02-29' }, { code: 'date', option: 'from', value: '2026-02-29' }],
    [{ to: '30.11.2026' }, { code: 'date', option: 'to', value: '30.11.2026' }],
    [{ from: '' }, { code: 'date', option: 'from', value: '' }],
    [{ asOf: 'noon' }, { code: 'date', option: 'asOf', value: 'noon' }],
  ])('cannot be %j', (request, error) => {
    expect(settle(request)).toEqual({ ok: false, error });
  });
});

describe('the periods of a report', () => {
  const names = (request: Partial<PeriodRequest>) =>
    settled(request).periods.map(({ from, to }) => (from === to ? from : `${from}..${to}`));

  it.each([
    ['2026-11-01', '2026-11-14', 'day'],
    ['2026-11-01', '2026-11-15', 'week'],
    ['2026-10-01', '2026-12-01', 'week'],
    ['2026-10-01', '2026-12-02', 'month'],
  ])('from %s to %s are as long as a %s unless said otherwise', (from, to, by) => {
    expect(settled({ from, to, asOf: to }).by).toBe(by);
  });

  it('begin on Mondays as weeks and are cut at both ends', () => {
    expect(names({ from: '2026-11-04', to: '2026-11-17', by: 'week' })).toEqual([
      '2026-11-04..2026-11-08',
      '2026-11-09..2026-11-15',
      '2026-11-16..2026-11-17',
    ]);
  });

  it('are calendar months over the end of a year', () => {
    expect(names({ from: '2025-12-30', to: '2026-02-01', by: 'month' })).toEqual([
      '2025-12-30..2025-12-31',
      '2026-01-01..2026-01-31',
      '2026-02-01',
    ]);
  });

  it('keep to the clocks of a zone that changes them', () => {
    const { periods } = settled({ from: '2026-03-28', to: '2026-03-30', by: 'day' }, 'Europe/Berlin');
    expect(periods.map(({ fromAt, toAt }) => (toAt - fromAt) / hour)).toEqual([24, 23, 24]);
  });

  it('follow each other without gaps and make up the whole time', () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 500 }));
    const lengths = fc.constantFrom('day', 'week', 'month', null);
    fc.assert(
      fc.property(
        days,
        lengths,
        fc.constantFrom('Asia/Shanghai', 'Europe/Berlin'),
        ([start, length], by, zone) => {
          const dayOf = (day: number) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
          const request = { from: dayOf(start), to: dayOf(start + length), by };
          const { fromAt, toAt, periods } = settled(request, zone);
          expect(periods[0]?.fromAt).toBe(fromAt);
          expect(periods.at(-1)?.toAt).toBe(toAt);
          for (const [index, period] of periods.entries()) {
            expect(period.toAt).toBeGreaterThan(period.fromAt);
            if (index > 0) expect(period.fromAt).toBe(periods[index - 1]?.toAt);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
