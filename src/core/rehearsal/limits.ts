import type { Duration } from '../calendar/duration.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { RunState, VisitState } from '../run/state.ts';
import { limitFor, strictestLimit } from '../standard/compile-time.ts';
import type { Clock, LimitByClass, Moment, Step } from '../standard/process-standard.ts';
import type { Stage } from './stage.ts';

/** When a moment happened first and last; null when it has not. */
export interface Times {
  readonly first: number;
  readonly last: number;
}

/** When a moment of a run happened, up to an instant. */
function timesOf(state: RunState, moment: Moment, untilAt = Number.POSITIVE_INFINITY): Times | null {
  switch (moment.kind) {
    case 'start':
      return { first: state.startedAt, last: state.startedAt };
    case 'close':
      return state.status === 'closed' && state.endedAt !== null
        ? { first: state.endedAt, last: state.endedAt }
        : null;
    case 'field': {
      const value = state.values[moment.form]?.[moment.field];
      const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
      return Number.isNaN(at) ? null : { first: at, last: at };
    }
    case 'step': {
      const all: number[] = [];
      for (const visit of state.visits) {
        const at = visit.step === moment.step ? instantOf(visit, moment.instant) : null;
        if (at !== null && at <= untilAt) all.push(at);
      }
      return all.length === 0 ? null : { first: Math.min(...all), last: Math.max(...all) };
    }
  }
}

/** The instant at which the limit of a visit began to run; null while it has not. */
export function limitStart(state: RunState, step: Step, visit: VisitState): number | null {
  const from = step.limitFrom;
  if (from === null) return visit.readyAt;
  if (from.kind === 'step' && from.step === step.id) return instantOf(visit, from.instant);
  return timesOf(state, from, visit.doneAt ?? undefined)?.last ?? null;
}

/** The limit for a class; before it is decided the shortest, as for the judge. */
export function limitOf(limit: LimitByClass | null, runClass: string | null): Duration | null {
  return runClass === null ? strictestLimit(limit) : limitFor(limit, runClass);
}

/** When the limit of a visit runs out; null without one, or while that cannot be told. */
export function dueOfVisit(
  stage: Stage,
  state: RunState,
  visit: VisitState,
  runClass: string | null,
): number | null {
  const step = stage.standard.stepById.get(visit.step);
  if (step === undefined || step.limit === null) return null;
  return dueFrom(
    stage,
    state,
    limitStart(state, step, visit),
    limitOf(step.limit, runClass),
    stage.stepPauses,
  );
}

/** When a clock that has started runs out; null while it has not, without a limit, or while that cannot be told. */
export function dueOfClock(
  stage: Stage,
  state: RunState,
  clock: Clock,
  runClass: string | null,
): number | null {
  const startedAt = timesOf(state, clock.from)?.first ?? null;
  return dueFrom(stage, state, startedAt, limitOf(clock.limit, runClass), clock.pauses);
}

/**
 * When a clock stopped: the first of its moments that has happened. What was begun stays begun; work done again was
 * not finished before. Null while it runs.
 */
export function stopOfClock(state: RunState, clock: Clock): number | null {
  for (const moment of clock.to) {
    const times = timesOf(state, moment);
    const isBeginning = moment.kind === 'step' && moment.instant !== 'done';
    if (times !== null) return isBeginning ? times.first : times.last;
  }
  return null;
}

/** When an exception raised at an instant has to be settled; null without a limit. */
export function dueOfException(
  stage: Stage,
  state: RunState,
  exception: string | null,
  raisedAt: number,
): number | null {
  const limit = exception === null ? null : (stage.standard.exceptions.get(exception)?.limit ?? null);
  return dueFrom(stage, state, raisedAt, limit, stage.stepPauses);
}

/** The end of a plain length of time; null while that cannot be told. */
export function endOf(calendar: WorkingCalendar, startAt: number, limit: Duration): number | null {
  const due = calendar.due({ startAt, limit });
  return due.kind === 'at' ? due.dueAt : null;
}

function dueFrom(
  { calendar }: Stage,
  state: RunState,
  startAt: number | null,
  limit: Duration | null,
  reasons: readonly string[],
): number | null {
  if (startAt === null || limit === null) return null;
  if (state.pauses.length === 0) return endOf(calendar, startAt, limit);
  const due = calendar.due({
    startAt,
    limit,
    pauses: state.pauses.filter(({ reason }) => reasons.includes(reason)),
  });
  return due.kind === 'at' ? due.dueAt : null;
}

function instantOf(visit: VisitState, instant: 'ready' | 'opened' | 'done'): number | null {
  if (instant === 'ready') return visit.readyAt;
  // what was passed over was never done
  return instant === 'opened' || visit.openedAt === null ? visit.openedAt : visit.doneAt;
}
