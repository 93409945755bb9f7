import type { RunFacts } from '../../src/core/conformance/facts.ts';
import { at, clock, deviation, runFacts, step } from './report-ledger.ts';

/**
 * A small world whose figures for November 2026, as of the end of 30 November, can be worked out by hand.
 * In the comments: what each run adds.
 */
export const november: readonly RunFacts[] = [
  compliantRun(),
  lateStepRun(),
  urgentLateRun(),
  undeterminedRun(),
  abortedRun(),
  overdueRun(),
  freshRun(),
  octoberRun(),
  receivedInOctober(),
  closedAfterwards(),
];

/** 0001: 3 of 3 checks yes, 2 steps on time, 1 without a limit, 2.0 working days, both clocks kept. */
function compliantRun(): RunFacts {
  const startedAt = at('11-03 09:00');
  const endedAt = at('11-04 18:00');
  return runFacts(
    { startedAt, endedAt, status: 'closed', elapsedMinutes: 1980, workingMinutes: 960 },
    {
      steps: [
        step({ readyAt: startedAt, doneAt: at('11-03 09:30'), dueAt: at('11-03 10:00'), yes: 1 }),
        judge({ readyAt: at('11-03 09:30'), doneAt: at('11-04 09:30'), dueAt: at('11-04 09:30'), yes: 1 }),
        step({ step: 'revisit', readyAt: at('11-04 09:30'), doneAt: endedAt, yes: 1 }),
      ],
      clocks: [
        clock({ clock: 'response', startedAt, dueAt: at('11-04 09:00'), stoppedAt: at('11-03 10:00') }),
        clock({ clock: 'total', startedAt, dueAt: at('11-10 18:00'), stoppedAt: endedAt }),
      ],
    },
  );
}

/** 0002: 2 yes and 1 no, 1 step on time and 1 late by 90 min, 1.0 working day, both clocks kept; not compliant. */
function lateStepRun(): RunFacts {
  const startedAt = at('11-09 09:00');
  const endedAt = at('11-10 12:00');
  return runFacts(
    { startedAt, endedAt, status: 'closed', elapsedMinutes: 1620, workingMinutes: 480 },
    {
      steps: [
        step({ readyAt: startedAt, doneAt: at('11-09 11:30'), dueAt: at('11-09 10:00'), yes: 1 }),
        judge({ readyAt: at('11-09 11:30'), doneAt: at('11-10 11:00'), dueAt: at('11-10 11:30'), no: 1 }),
        step({ step: 'revisit', readyAt: at('11-10 11:00'), doneAt: endedAt, yes: 1, na: 1 }),
      ],
      clocks: [
        clock({ clock: 'response', startedAt, dueAt: at('11-10 09:00'), stoppedAt: at('11-10 09:00') }),
        clock({ clock: 'total', startedAt, dueAt: at('11-16 18:00'), stoppedAt: endedAt }),
      ],
      deviations: [
        lateStep(at('11-09 11:30'), 90),
        deviation({
          ...{ kind: 'check_failed', severity: 'critical', step: 'judge', round: 1, subject: 'cause' },
          ...{ at: at('11-10 10:00'), reason: '样品还没寄到' },
        }),
      ],
    },
  );
}

/** 0003, urgent: 2 yes, 2 steps on time, 4.0 working days, both clocks late; compliant but for time. */
function urgentLateRun(): RunFacts {
  const startedAt = at('11-16 09:00');
  const endedAt = at('11-20 12:00');
  return runFacts(
    { startedAt, endedAt, class: 'urgent', status: 'closed', elapsedMinutes: 5940, workingMinutes: 1920 },
    {
      steps: [
        step({ readyAt: startedAt, doneAt: at('11-16 09:10'), dueAt: at('11-16 10:00'), yes: 1 }),
        judge({ readyAt: at('11-16 09:10'), doneAt: at('11-17 09:00'), dueAt: at('11-17 09:10'), yes: 1 }),
      ],
      clocks: [
        clock({ clock: 'response', startedAt, dueAt: at('11-16 11:00'), stoppedAt: at('11-16 11:01') }),
        clock({ clock: 'total', startedAt, dueAt: at('11-18 18:00'), stoppedAt: at('11-19 18:00') }),
      ],
      deviations: [lateClock('response', at('11-16 11:01'), 1), lateClock('total', at('11-19 18:00'), 1440)],
    },
  );
}

/** 0004: 1 yes; its total clock has no due time, so that it is in no M01b and in no M07; no working time. */
function undeterminedRun(): RunFacts {
  const startedAt = at('11-17 09:00');
  const endedAt = at('11-18 09:00');
  return runFacts(
    { startedAt, endedAt, status: 'closed', elapsedMinutes: 1440 },
    {
      steps: [step({ readyAt: startedAt, doneAt: at('11-17 09:05'), dueAt: at('11-17 10:00'), yes: 1 })],
      clocks: [
        clock({ clock: 'response', startedAt, dueAt: at('11-18 09:00'), stoppedAt: at('11-17 12:00') }),
        clock({ clock: 'total', startedAt, stoppedAt: endedAt }),
      ],
    },
  );
}

/** 0005, aborted: in no rate. 1 yes and 1 no, 1 step late by 30 min; response kept, total never stopped nor due. */
function abortedRun(): RunFacts {
  const startedAt = at('11-18 09:00');
  return runFacts(
    { startedAt, endedAt: at('11-19 09:00'), status: 'aborted' },
    {
      steps: [
        step({ readyAt: startedAt, doneAt: at('11-18 10:30'), dueAt: at('11-18 10:00'), yes: 1, no: 1 }),
        judge({ readyAt: at('11-18 10:30'), dueAt: at('11-19 10:30'), person: null, openedAt: null }),
      ],
      clocks: [
        clock({ clock: 'response', startedAt, dueAt: at('11-19 09:00'), stoppedAt: at('11-18 12:00') }),
        clock({ clock: 'total', startedAt, dueAt: at('11-25 18:00') }),
      ],
      deviations: [lateStep(at('11-18 10:30'), 30)],
    },
  );
}

/** 0006, open: 1 step on time; nobody has begun `judge`, due 23 November 12:00; response and total are overdue. */
function overdueRun(): RunFacts {
  const startedAt = at('11-20 09:00');
  return runFacts(
    { startedAt },
    {
      steps: [
        step({ readyAt: startedAt, doneAt: at('11-20 09:20'), dueAt: at('11-20 10:00'), yes: 1 }),
        step({
          ...{ step: 'judge', readyAt: at('11-20 09:20'), dueAt: at('11-23 12:00'), openedAt: null },
          ...{ role: null, department: null, person: null },
        }),
      ],
      clocks: [
        clock({ clock: 'response', startedAt, dueAt: at('11-21 09:00') }),
        clock({ clock: 'handling', startedAt, limited: false }),
        clock({ clock: 'total', startedAt, dueAt: at('11-27 18:00') }),
      ],
    },
  );
}

/** 0007, open: nothing of it is due on 30 November. */
function freshRun(): RunFacts {
  const startedAt = at('11-30 23:30');
  return runFacts(
    { startedAt },
    {
      steps: [step({ readyAt: startedAt, dueAt: at('12-01 00:30') })],
      clocks: [
        clock({ clock: 'response', startedAt, dueAt: at('12-01 23:30') }),
        clock({ clock: 'total', startedAt, dueAt: at('12-07 18:00') }),
      ],
    },
  );
}

/** 0008: received and closed in October; nothing of it counts in November. */
function octoberRun(): RunFacts {
  const startedAt = at('10-12 09:00');
  const endedAt = at('10-31 23:59');
  return runFacts(
    { startedAt, endedAt, status: 'closed', elapsedMinutes: 28_259, workingMinutes: 7200 },
    {
      steps: [step({ readyAt: startedAt, doneAt: endedAt, dueAt: at('10-12 10:00'), no: 1 })],
      clocks: [clock({ clock: 'response', startedAt, dueAt: at('10-13 09:00'), stoppedAt: endedAt })],
      deviations: [lateStep(endedAt, 28_200)],
    },
  );
}

/** 0009: received in October, closed in November: 1 yes, 1 step on time, 1.5 working days; counts in all but M06. */
function receivedInOctober(): RunFacts {
  const startedAt = at('10-30 09:00');
  const endedAt = at('11-01 00:00');
  return runFacts(
    { startedAt, endedAt, status: 'closed', elapsedMinutes: 2340, workingMinutes: 720, department: 'sales' },
    {
      steps: [step({ readyAt: startedAt, doneAt: at('10-30 10:00'), dueAt: at('10-30 10:00'), yes: 1 })],
      clocks: [
        clock({ clock: 'response', startedAt, dueAt: at('10-31 09:00'), stoppedAt: at('10-31 10:00') }),
        clock({ clock: 'total', startedAt, dueAt: at('11-06 18:00'), stoppedAt: endedAt }),
      ],
      deviations: [{ ...lateClock('response', at('10-31 10:00'), 60), approved: true, counts: false }],
    },
  );
}

/** 0010: closed in December, so that on 30 November it was open and `judge`, done in December, was overdue. */
function closedAfterwards(): RunFacts {
  const startedAt = at('11-25 09:00');
  const endedAt = at('12-02 09:00');
  return runFacts(
    { startedAt, endedAt, status: 'closed', elapsedMinutes: 10_080, workingMinutes: 2400 },
    {
      steps: [
        step({ readyAt: startedAt, doneAt: at('11-25 10:00'), dueAt: at('11-25 10:00'), yes: 1 }),
        judge({ readyAt: at('11-25 10:00'), doneAt: at('12-01 10:00'), dueAt: at('11-26 10:00'), yes: 1 }),
      ],
      clocks: [
        clock({ clock: 'response', startedAt, dueAt: at('11-26 09:00'), stoppedAt: at('11-25 10:00') }),
        clock({ clock: 'total', startedAt, dueAt: at('12-02 18:00'), stoppedAt: endedAt }),
      ],
      deviations: [{ ...lateStep(at('12-01 10:00'), 7200), step: 'judge' }],
    },
  );
}

function judge(more: Parameters<typeof step>[0]) {
  return step({ step: 'judge', role: 'engineer', department: 'quality', person: 'wang.wei', ...more });
}

function lateStep(when: number, minutes: number) {
  const kind = { kind: 'step_late', step: 'receive', round: 1, countsWithoutTime: false } as const;
  return deviation({ ...kind, at: when, minutes });
}

function lateClock(subject: string, when: number, minutes: number) {
  const kind = { kind: 'clock_late', severity: 'major', subject, countsWithoutTime: false } as const;
  return deviation({ ...kind, at: when, minutes });
}
