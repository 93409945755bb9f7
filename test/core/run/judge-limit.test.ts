import { expect, test } from 'vitest';
import { judgeLimit, type LimitInput } from '../../../src/core/run/trace/judge-limit.ts';

const minute = 60_000;
const hour = new Map([['*', { value: 1, unit: 'h' as const }]]);

/** A limit of an hour from 0, looked at after two hours. */
function judged(changes: Partial<LimitInput>) {
  const { verdict, lateMinutes, byRecording } = judgeLimit({
    ...{ limits: hour, runClass: null, dueAt: 60 * minute, endedAt: null, recordedEndAt: null },
    ...{ isOpen: true, now: 120 * minute, ...changes },
  });
  return { verdict, lateMinutes, ...(byRecording ? { byRecording: byRecording.verdict } : {}) };
}

test.each<[what: string, changes: Partial<LimitInput>, expected: object]>([
  ['met at the last moment is met', { endedAt: 60 * minute }, { verdict: 'in-time', lateMinutes: null }],
  [
    'met a second later is a begun minute late',
    { endedAt: 60 * minute + 1000 },
    { verdict: 'late', lateMinutes: 1 },
  ],
  ['open before its due time runs', { now: 60 * minute }, { verdict: 'running', lateMinutes: null }],
  ['open after it is overdue by now', {}, { verdict: 'overdue', lateMinutes: 60 }],
  ['of a run that was given up is neither', { isOpen: false }, { verdict: 'none', lateMinutes: null }],
  ['without a due time is undetermined', { dueAt: null }, { verdict: 'undetermined', lateMinutes: null }],
  [
    'that the class does not have is none',
    { limits: new Map(), dueAt: 1 },
    { verdict: 'none', lateMinutes: null },
  ],
  [
    'kept in fact and late on record tells both',
    { endedAt: 50 * minute, recordedEndAt: 70 * minute },
    { verdict: 'in-time', lateMinutes: null, byRecording: 'late' },
  ],
  [
    'late both ways is told once',
    { endedAt: 61 * minute, recordedEndAt: 70 * minute },
    { verdict: 'late', lateMinutes: 1 },
  ],
])('a limit %s', (_, changes, expected) => {
  expect(judged(changes)).toEqual(expected);
});
