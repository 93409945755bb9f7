import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDefinition } from '../../../src/core/calendar/calendar-definition.ts';
import type { DueRequest } from '../../../src/core/calendar/due.ts';
import type { Duration } from '../../../src/core/calendar/duration.ts';
import { resolveCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { chinaOffice, chinaYears } from './china-notices.ts';
import { createSlowCalendar } from './slow-calendar.ts';

const minuteMs = 60_000;

interface Case {
  readonly name: string;
  readonly definition: CalendarDefinition;
  /** Starts lie in the ten days after it. */
  readonly from: string;
}

const plain = { country: null } as const;
const cases: readonly Case[] = [
  { name: 'China over the long October holiday', definition: chinaOffice(), from: '2026-09-17' },
  {
    name: 'China over Spring Festival without hours',
    definition: chinaOffice({ hours: [] }),
    from: '2026-02-10',
  },
  { name: 'China over a year’s end', definition: chinaOffice(), from: '2018-12-22' },
  { name: 'China at the end of what is published', definition: chinaOffice(), from: '2026-12-21' },
  {
    name: 'Berlin over the spring change',
    definition: chinaOffice({ ...plain, zone: 'Europe/Berlin', hours: ['09:00-18:00'] }),
    from: '2026-03-24',
  },
  {
    name: 'Berlin over the autumn change, all days, without hours',
    definition: chinaOffice({
      ...plain,
      zone: 'Europe/Berlin',
      hours: [],
      workdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    }),
    from: '2026-10-19',
  },
  {
    name: 'São Paulo over a midnight that is left out',
    definition: chinaOffice({
      ...plain,
      zone: 'America/Sao_Paulo',
      hours: [],
      workdays: ['sat', 'sun', 'mon'],
    }),
    from: '2018-10-29',
  },
  {
    name: 'São Paulo over a midnight that is put off',
    definition: chinaOffice({
      ...plain,
      zone: 'America/Sao_Paulo',
      hours: [],
      workdays: ['sat', 'sun', 'mon'],
    }),
    from: '2018-02-12',
  },
  {
    name: 'Lord Howe over a change of half an hour',
    definition: chinaOffice({ ...plain, zone: 'Australia/Lord_Howe', hours: ['08:15-24:00'] }),
    from: '2026-03-30',
  },
];

const limits = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 600 }), fc.constant('min' as const)),
  fc.tuple(fc.integer({ min: 1, max: 72 }), fc.constant('h' as const)),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('d' as const, 'wd' as const)),
  fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constant('wh' as const)),
);

/** Minutes after the start, and how long; whole days come up often, since only they move days. */
const pauseLengths = fc.oneof(
  fc.integer({ min: 1, max: 5000 }),
  fc.integer({ min: 1, max: 4 }).map((n) => n * 1440),
);
const pausePlaces = fc.oneof(
  fc.integer({ min: -1000, max: 8000 }),
  fc.integer({ min: -1, max: 8 }).map((n) => n * 1440),
);

function requests(fromAt: number, lasting: fc.Arbitrary<boolean>): fc.Arbitrary<DueRequest> {
  const startMinutes = fc.integer({ min: 0, max: 10 * 1440 });
  const pauses = fc.array(fc.tuple(pausePlaces, pauseLengths), { maxLength: 3 });
  return fc.tuple(startMinutes, limits, pauses, lasting).map(([start, [value, unit], stretches, lasts]) => {
    const startAt = fromAt + start * minuteMs;
    // From the start, and from the midnight before it, where whole-day pauses cover whole days.
    const midnightAt = fromAt + Math.floor(start / 1440) * 1440 * minuteMs;
    const closed = stretches.map(([place, length], index) => {
      const pausedAt = (index % 2 === 0 ? midnightAt : startAt) + place * minuteMs;
      return { fromAt: pausedAt, toAt: pausedAt + length * minuteMs, reason: 'waiting' };
    });
    const open = { fromAt: startAt + 3000 * minuteMs, toAt: null, reason: 'waiting' };
    return { startAt, limit: { value, unit } satisfies Duration, pauses: lasts ? [...closed, open] : closed };
  });
}

describe.each(cases)('$name: the calendar', ({ definition, from }) => {
  const statutory = chinaYears(2018, 2019, 2026);
  const calendar = resolveCalendar(definition, statutory);
  const slow = createSlowCalendar(definition, statutory);
  // Local midnight in the zone, so that whole-day pauses fall on local days.
  const fromAt = firstInstantOf(from, calendar.localDate);

  it('agrees with a walk from minute to minute', () => {
    fc.assert(
      fc.property(requests(fromAt, fc.constant(false)), (request) => {
        const due = calendar.due(request);
        expect(due).toEqual(slow.due(request));
        expect(calendar.explain(request).due).toEqual(due);
      }),
      { numRuns: 100 },
    );
  });

  it('measures the working time that the walk counts', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 14_400 }), fc.integer({ min: 0, max: 14_400 }));
    fc.assert(
      fc.property(stretch, ([start, length]) => {
        const startAt = fromAt + start * minuteMs;
        const endAt = startAt + length * minuteMs;
        expect(calendar.workingMinutes(startAt, endAt)).toBe(slow.workingMinutes(startAt, endAt));
      }),
      { numRuns: 40 },
    );
  });
});

describe('with a pause that still lasts, the calendar', () => {
  it('agrees with a walk that never gets there', () => {
    const statutory = chinaYears(2026);
    const calendar = resolveCalendar(chinaOffice(), statutory);
    const slow = createSlowCalendar(chinaOffice(), statutory);
    const fromAt = firstInstantOf('2026-06-08', calendar.localDate);
    fc.assert(
      fc.property(requests(fromAt, fc.constant(true)), (request) => {
        const [due, walked] = [calendar.due(request), slow.due(request)];
        expect(due.kind).toBe(walked.kind);
        if (due.kind === 'at') expect(due).toEqual(walked);
        else if (due.kind === 'paused')
          expect(due.sinceAt).toBeLessThanOrEqual(request.startAt + 3000 * minuteMs);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a due time', () => {
  const calendar = resolveCalendar(chinaOffice(), chinaYears(2025, 2026));
  const fromAt = firstInstantOf('2026-03-02', calendar.localDate);

  it('never comes before its start, nor earlier for a longer limit or a further pause', () => {
    const pause = fc.tuple(pausePlaces, pauseLengths);
    fc.assert(
      fc.property(requests(fromAt, fc.constant(false)), pause, (request, [place, length]) => {
        const dueAt = (asked: DueRequest) => {
          const due = calendar.due(asked);
          return due.kind === 'at' ? due.dueAt : Number.NaN;
        };
        const { startAt, limit, pauses = [] } = request;
        const base = dueAt(request);
        const pausedAt = startAt + place * minuteMs;
        const further = { fromAt: pausedAt, toAt: pausedAt + length * minuteMs, reason: 'further' };
        expect(base).toBeGreaterThanOrEqual(startAt);
        expect(dueAt({ ...request, limit: { ...limit, value: limit.value + 1 } })).toBeGreaterThanOrEqual(
          base,
        );
        expect(dueAt({ ...request, pauses: [...pauses, further] })).toBeGreaterThanOrEqual(base);
      }),
    );
  });

  it('in working hours is as far away as working time says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 200 }), (start, value) => {
        const startAt = fromAt + start * minuteMs;
        const due = calendar.due({ startAt, limit: { value, unit: 'wh' } });
        expect(due.kind === 'at' && calendar.workingMinutes(startAt, due.dueAt)).toBe(value * 60);
      }),
    );
  });
});

/** Searches the first minute of a local date. */
function firstInstantOf(date: string, localDate: (at: number) => string): number {
  let at = Date.parse(`${date}T00:00:00Z`) - 24 * 60 * minuteMs;
  while (localDate(at) < date) at += minuteMs;
  return at;
}
