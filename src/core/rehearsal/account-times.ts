import type { Duration } from '../calendar/duration.ts';
import type { RunState, VisitState } from '../run/state.ts';
import { dueOfClock, dueOfException, dueOfVisit, stopOfClock } from './limits.ts';
import { type Planted, planted } from './planted.ts';
import type { Stage } from './stage.ts';

/**
 * What a run that is over has to own up to in matters of time: late steps, clocks and exceptions, and steps done too
 * fast. Reckoned from the state of the run and the calendar, without the judge.
 */
export function accountTimes(stage: Stage, state: RunState): readonly Planted[] {
  const found: Planted[] = [];
  for (const visit of state.visits) found.push(...accountVisit(stage, state, visit));
  for (const clock of stage.standard.clocks) {
    const dueAt = dueOfClock(stage, state, clock, state.class);
    const stoppedAt = stopOfClock(state, clock);
    if (dueAt !== null && stoppedAt !== null && stoppedAt > dueAt) {
      found.push(planted('clock_late', null, null, clock.id));
    }
  }
  for (const { exception, raisedAt, closedAt, step, round } of state.exceptions) {
    const dueAt = dueOfException(stage, state, exception, raisedAt);
    if (dueAt !== null && closedAt !== null && closedAt > dueAt) {
      found.push(planted('exception_late', step, round, exception));
    }
  }
  return found;
}

function accountVisit(stage: Stage, state: RunState, visit: VisitState): readonly Planted[] {
  const { step, round, openedAt, doneAt } = visit;
  const known = stage.standard.stepById.get(step);
  if (known === undefined || openedAt === null || doneAt === null) return [];
  const dueAt = dueOfVisit(stage, state, visit, state.class);
  const found = dueAt !== null && doneAt > dueAt ? [planted('step_late', step, round)] : [];
  if (known.minimum === null || !isShorter(stage, known.minimum, openedAt, doneAt)) return found;
  return [...found, planted('too_fast', step, round)];
}

const elapsedMinutes = { min: 1, h: 60, d: 1440 } as const;

function isShorter({ calendar }: Stage, { value, unit }: Duration, fromAt: number, toAt: number): boolean {
  if (unit === 'min' || unit === 'h' || unit === 'd') {
    return toAt - fromAt < value * elapsedMinutes[unit] * 60_000;
  }
  const worked = calendar.workingMinutes(fromAt, toAt);
  return worked !== null && worked < value * (unit === 'wh' ? 60 : calendar.minutesPerDay);
}
