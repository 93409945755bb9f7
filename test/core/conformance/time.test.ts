import { describe, expect, it } from 'vitest';
import { standardOf } from '../../support/standards.ts';
import { judged, type Story, said } from './judged.ts';
import { minute } from './tell.ts';

const day = 24 * 60;
const one = standardOf({
  steps: [
    { id: 'a', limit: '30 min' },
    { id: 'b', limit: { is: '1 h', from: 'start' } },
  ],
});
const classes = [
  { id: 'urgent', name: 'Urgent', when: 'true' },
  { id: 'normal', name: 'Normal' },
];
const graded = standardOf({
  classes,
  steps: [{ id: 'a', limit: { urgent: '10 min', normal: '1 h' } }, { id: 'b' }],
});
const clocks = standardOf({
  pause_reasons: { customer: { name: 'Customer' }, lunch: { name: 'Lunch' } },
  clocks: {
    total: {
      name: 'Total',
      from: 'start',
      to: ['do.done', 'close'],
      limit: { '*': '2 h' },
      pauses: ['customer'],
    },
  },
  steps: [
    { id: 'do' },
    {
      id: 'check',
      kind: 'decision',
      branches: [
        { id: 'again', to: 'do', at_most: 3, beyond: { to: 'end' } },
        { id: 'good', to: 'end' },
      ],
    },
  ],
});
const begun = standardOf({
  clocks: { begin: { name: 'Begin', from: 'start', to: 'do.opened', limit: { '*': '1 h' } } },
  steps: clocks.document.steps,
});
const hasty = standardOf({
  steps: [
    { id: 'a', minimum: '5 min' },
    { id: 'b', minimum: '2 wh' },
    { id: 'c', minimum: '1 wd' },
  ],
});
const loop = standardOf({
  steps: [
    { id: 'a' },
    {
      id: 'b',
      limit: { is: '20 min', from: 'a.done' },
      branches: [
        { id: 'back', to: 'a', at_most: 9, beyond: { to: 'end' } },
        { id: 'on', to: 'end' },
      ],
    },
  ],
});

const stories: readonly Story[] = [
  ['a step done at its limit is in time', one, ['0 start', '0 ready a', '30 done a'], []],
  ['a step done after its limit is late', one, ['0 start', '0 ready a', '31 done a'], ['step_late a']],
  ['a step still open is never late', one, ['0 start', '0 ready a', '99 open a'], []],
  ['a limit may run from elsewhere', one, ['0 start', '1 done a', '61 done b'], ['step_late b']],
  [
    'without a ready event the step before makes ready',
    one,
    ['0 start', '29 open a', '31 done a'],
    ['step_late a'],
  ],
  ['the strictest class holds before one is decided', graded, ['0 start', '15 done a'], ['step_late a']],
  [
    'the final class is the one judged',
    graded,
    ['0 start', '1 class urgent a', '15 done a', '16 class normal a'],
    [],
  ],
  ['a class the standard does not have has no limit', graded, ['0 start', '1 class odd a', '999 done a'], []],
  [
    'a clock stopped in time is silent',
    clocks,
    ['0 start', '120 done do', '500 done check good', '501 close'],
    [],
  ],
  ['a clock stopped late is late', clocks, ['0 start', '121 done do'], ['clock_late total']],
  ['a clock still running is never late', clocks, ['0 start', '999 open do'], []],
  [
    'a loop moves the stop',
    clocks,
    ['0 start', '60 done do', '61 done check again', '130 done do#2', '131 done check#2 good', '132 close'],
    ['clock_late total'],
  ],
  [
    'a loop does not move the stop at the beginning of work: what was begun stays begun',
    begun,
    ['0 start', '50 open do', '55 done do', '61 done check again', '130 open do#2', '131 done do#2'],
    [],
  ],
  ['work begun late is late', begun, ['0 start', '61 open do'], ['clock_late begin']],
  [
    'the close stops it where nothing else did',
    clocks,
    ['0 start', '130 close'],
    ['step_missing do', 'step_missing check', 'clock_late total'],
  ],
  ['a pause moves the limit', clocks, ['0 start', '10 pause customer', '40 resume', '150 done do'], []],
  [
    "a pause for a reason that is not the clock's does not",
    clocks,
    ['0 start', '10 pause lunch', '40 resume', '150 done do'],
    ['clock_late total'],
  ],
  [
    'one resumption ends all pauses, which do not add up',
    clocks,
    ['0 start', '10 pause customer', '20 pause customer', '40 resume', '151 done do'],
    ['clock_late total'],
  ],
  [
    'a step done sooner than is plausible is pointed out',
    hasty,
    ['0 start', '1 open a', '3 done a'],
    ['too_fast a'],
  ],
  ['a step done at the minimum is not', hasty, ['0 start', '1 open a', '6 done a'], []],
  ['a step that was not opened cannot be too fast', hasty, ['0 start', '1 done a'], []],
  [
    'a minimum in business hours counts those',
    hasty,
    ['0 start', '0 done a', `120 open b`, `${60 * 8} done b`, '480 close'],
    ['step_missing c'],
  ],
  ['lunch is not business', hasty, ['0 start', '0 done a', '120 open b', '270 done b'], ['too_fast b']],
  [
    'a minimum in working days counts business hours',
    hasty,
    ['0 start', '0 done a', '0 open b', '120 done b', '120 open c', `${day + 60} done c`],
    ['too_fast c'],
  ],
  [
    'a limit from another step runs from its last time',
    loop,
    ['0 start', '1 done a', '2 done b back', '60 done a#2', '80 done b#2 on', '81 close'],
    [],
  ],
  [
    'and is late after that',
    loop,
    ['0 start', '1 done a', '2 done b back', '60 done a#2', '81 done b#2 on', '81 close'],
    ['step_late b#2'],
  ],
];

describe('time', () => {
  it.each(stories)('%s', (_name, standard, lines, expected) => {
    expect(said(standard, lines)).toEqual(expected);
  });

  it('counts lateness in begun minutes', () => {
    const events = judged(one, ['0 start', '0 ready a', '30.5 done a']).deviations;
    expect(events[0]).toMatchObject({ minutes: 1, at: minute(30.5), counts: true, countsWithoutTime: false });
  });

  it.each([
    ['late entry', ['0 start', '0 ready a', '1 done a late 99', '2 done b', '3 close'], ['entered_late']],
    ['haste', ['0 start', '1 open a', '1 done a', '2 done b', '3 done c', '3 close'], ['too_fast']],
  ] as const)('shows %s without counting it', (_name, lines, kinds) => {
    const { run, deviations } = judged(kinds[0] === 'too_fast' ? hasty : one, lines);
    expect(deviations.map(({ kind }) => kind)).toEqual(kinds);
    expect([run.compliant, run.compliantWithoutTime]).toEqual([true, true]);
  });

  it('keeps time apart: late steps break M01b, not M01a', () => {
    const { run } = judged(one, ['0 start', '99 done a', '100 done b', '101 close']);
    expect([run.compliantWithoutTime, run.compliant]).toEqual([true, false]);
  });

  it('tells where a clock stands', () => {
    const lines = [
      '0 start',
      '10 pause customer',
      '40 resume',
      '60 done do',
      '61 done check again',
      '70 pause customer',
    ];
    expect(judged(clocks, lines).clocks).toEqual([
      {
        clock: 'total',
        startedAt: minute(0),
        dueAt: minute(150),
        stoppedAt: minute(60),
        pausedMinutes: 30,
        limited: true,
      },
    ]);
  });

  it('cannot tell the due time of a clock that stands still, and ends a pause with the run', () => {
    const open = ['0 start', '10 pause customer'];
    expect(judged(clocks, open).clocks).toMatchObject([{ dueAt: null, stoppedAt: null, pausedMinutes: 0 }]);
    expect(judged(clocks, [...open, '200 close']).clocks).toMatchObject([
      { dueAt: minute(310), stoppedAt: minute(200), pausedMinutes: 190 },
    ]);
  });

  it('stops a clock by an instant that a form records, at once where that lies before the start', () => {
    const contact = standardOf({
      forms: { log: { name: 'Log', fields: { at: { label: 'At', type: 'instant' } } } },
      clocks: { response: { name: 'Response', from: 'start', to: 'log.at', limit: '1 h' } },
      steps: [{ id: 'a', out: ['log'] }],
    });
    const stop = (text: string) =>
      judged(contact, ['0 start', `5 fill a log.at ${JSON.stringify(text)}`]).clocks[0]?.stoppedAt;
    expect(stop('2026-11-16T09:04:00+08:00')).toBe(minute(4));
    expect(stop('2026-11-16T01:04:00.000Z')).toBe(minute(4));
    expect(stop('2026-11-16T08:00:00+08:00')).toBe(minute(0));
    expect(stop('2026-11-16 09:04')).toBeNull();
  });

  it('leaves out a clock that has not started and says when a class has no limit', () => {
    const two = standardOf({
      classes,
      clocks: {
        fast: { name: 'Fast', from: 'start', to: 'close', limit: { urgent: '2 h' } },
        after: { name: 'After', from: 'a.done', to: 'close', limit: '1 wd' },
      },
      steps: [{ id: 'a' }],
    });
    const lines = ['0 start', '1 class normal a'];
    expect(judged(two, lines).clocks).toMatchObject([{ clock: 'fast', limited: false, dueAt: null }]);
    expect(judged(two, [...lines, '5 done a']).clocks).toMatchObject([
      { clock: 'fast' },
      { clock: 'after', startedAt: minute(5), dueAt: minute(day + 9 * 60) },
    ]);
  });
});
