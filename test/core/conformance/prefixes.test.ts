import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, prepareJudge } from '../../../src/core/conformance/assess.ts';
import type { JudgedEvent } from '../../../src/core/conformance/judged-event.ts';
import { rowOf, standardOf } from '../../support/standards.ts';
import { anyRun } from './random-runs.ts';
import { plainWeek, tell } from './tell.ts';

const knownOnlyAtClose = ['step_missing', 'exception_unresolved'];

describe('a run that is not over', () => {
  it('can be judged after any event, and nothing is said that only its close can tell', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), ([standard, lines], cut) => {
        const events = tell(...lines).slice(0, cut % (lines.length + 1));
        const { run, deviations } = assess({ standard, calendar: plainWeek, events });
        if (run.status === 'closed') return;
        expect([run.compliant, run.compliantWithoutTime, run.elapsedMinutes]).toEqual([null, null, null]);
        expect(deviations.filter(({ kind }) => knownOnlyAtClose.includes(kind))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is judged the same however often it is asked, and leaves its events alone', () => {
    fc.assert(
      fc.property(anyRun, ([standard, lines]) => {
        const events = tell(...lines);
        const before = structuredClone(events);
        const first = assess({ standard, calendar: plainWeek, events });
        expect(assess({ standard, calendar: plainWeek, events })).toEqual(first);
        expect(events).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps what it says of order and people as the run goes on', () => {
    const lasting = ['step_extra', 'step_out_of_order', 'step_repeated', 'wrong_role', 'self_approval'];
    fc.assert(
      fc.property(anyRun, ([standard, lines]) => {
        const events = tell(...lines);
        const lastingOf = (count: number) =>
          assess({ standard, calendar: plainWeek, events: events.slice(0, count) }).deviations.filter(
            ({ kind }) => lasting.includes(kind),
          );
        const whole = lastingOf(events.length);
        for (const one of lastingOf(events.length >> 1)) expect(whole).toContainEqual(one);
      }),
      { numRuns: 200 },
    );
  });
});

describe('events that no engine would make', () => {
  it('are judged when there are none at all', () => {
    const { run, steps, deviations } = assess({ standard: rowOf('a'), calendar: plainWeek, events: [] });
    expect(run).toMatchObject({ status: 'open', startedAt: 0, person: '', deviations: 0, compliant: null });
    expect([steps, deviations]).toEqual([[], []]);
  });

  it('may come without a start and without their places', () => {
    const events = tell('5 done a', '6 done c').map(
      ({ runSeq: _, recordedAt: __, ...event }) => event as JudgedEvent,
    );
    const { run, deviations } = assess({ standard: rowOf('a', 'b', 'c'), calendar: plainWeek, events });
    expect(run.startedAt).toBe(events[0]?.occurredAt);
    expect(deviations).toMatchObject([{ kind: 'step_out_of_order', step: 'c', events: [2] }]);
  });

  it('may be of a type that nobody knows yet', () => {
    const events = [
      ...tell('0 start', '1 done a'),
      { ...tell('2 close')[0], type: 'run.sealed' } as unknown as JudgedEvent,
    ];
    expect(assess({ standard: rowOf('a'), calendar: plainWeek, events }).run.status).toBe('open');
  });

  it('may have happened at any time', () => {
    const standard = standardOf({
      pause_reasons: { customer: { name: 'Customer' } },
      clocks: { total: { name: 'Total', from: 'a.done', to: 'close', limit: '5 wd', pauses: ['customer'] } },
      steps: [
        {
          id: 'a',
          limit: '3 wd',
          minimum: '1 wd',
          exceptions: [{ id: 'gap', when: 'A gap', limit: '2 wh' }],
        },
      ],
    });
    const times = fc.constantFrom(
      0,
      -1,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      8.64e15,
      -8.64e15,
      1_794_790_800_000,
    );
    const lines = [
      '0 start',
      '0 open a',
      '0 raise x a gap',
      '0 pause customer',
      '0 resume',
      '0 settle x',
      '0 done a',
      '0 close',
    ];
    const story = tell(...lines);
    fc.assert(
      fc.property(
        fc.nat(story.length),
        fc.array(times, { minLength: story.length, maxLength: story.length }),
        (count, instants) => {
          const whole = story.map((event, index) => ({ ...event, occurredAt: instants[index] ?? 0 }));
          const events = whole.slice(0, count);
          expect(() => assess({ standard, calendar: plainWeek, events })).not.toThrow();
        },
      ),
      { numRuns: 100 },
    );
  });

  it('may have any round', () => {
    const events = tell('0 start', '1 done a#0', '2 done a#-3', '3 done a#99999999999', '4 done a#x');
    expect(assess({ standard: rowOf('a'), calendar: plainWeek, events }).steps).toHaveLength(4);
  });

  it('may be as many as they like: the time grows with their number, not with its square', () => {
    const judge = prepareJudge(rowOf('a', 'b'), plainWeek);
    const best = (count: number) => {
      const lines = Array.from(
        { length: count },
        (_, index) => `${index} done a#${(index % (count >> 2)) + 1}`,
      );
      const events = tell('0 start', ...lines, `${count} close`);
      const times = [1, 2, 3].map(() => {
        const began = performance.now();
        judge(events);
        return performance.now() - began;
      });
      return Math.min(...times);
    };
    best(2000);
    expect(best(40_000) / best(4000)).toBeLessThan(40);
  });
});
