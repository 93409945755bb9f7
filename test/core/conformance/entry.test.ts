import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/conformance/assess.ts';
import { rowOf } from '../../support/standards.ts';
import { judged, type Story, said } from './judged.ts';
import { minute, plainWeek, tell } from './tell.ts';

const row = rowOf('a', 'b');

const stories: readonly Story[] = [
  ['entered within the tolerance is silent', row, ['0 start late 15'], []],
  [
    'entered later is late, once a visit',
    row,
    ['0 start', '1 open a late 16', '2 done a late 20'],
    ['entered_late a'],
  ],
  [
    'each visit speaks for itself',
    row,
    ['0 start', '1 done a late 16', '2 done b late 20'],
    ['entered_late a', 'entered_late b'],
  ],
  ['entered later for the run as a whole', row, ['0 start late 16', '1 abort late 20'], ['entered_late']],
];

describe('late entry', () => {
  it.each(stories)('%s', (_name, standard, lines, expected) => {
    expect(said(standard, lines)).toEqual(expected);
  });

  it('is told at once for all events of a visit, with the longest delay and the reason', () => {
    const lines = ['0 start', '1 open a late 16', '2 done a late 20 because travelling'];
    expect(judged(row, lines).deviations).toMatchObject([
      { minutes: 20, at: minute(1), events: [2, 3], reason: 'travelling', counts: false },
    ]);
  });

  it('goes by the tolerance that the run began with, or another where one is asked for', () => {
    const events = tell('0 start late 16').map((event) =>
      event.type === 'run.started' ? { ...event, body: { ...event.body, toleranceMinutes: 60 } } : event,
    );
    const count = (options: object) =>
      assess({ standard: row, calendar: plainWeek, events, options }).deviations.length;
    expect([count({}), count({ toleranceMinutes: 5 })]).toEqual([0, 1]);
  });
});
