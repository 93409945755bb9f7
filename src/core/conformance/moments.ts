import type { Json } from '../run/events.ts';
import type { Moment } from '../standard/process-standard.ts';
import type { RunRecord, Span } from './run-record.ts';
import { fieldValue } from './values.ts';
import type { VisitRecord } from './visit-record.ts';

/** The first time a moment happened; null when it has not. */
export function firstTime(run: RunRecord, moment: Moment): number | null {
  return timeOf(run, moment, 'first');
}

/** The last time a moment has happened so far; null when it has not. */
function lastTime(run: RunRecord, moment: Moment): number | null {
  return timeOf(run, moment, 'last');
}

/** The moment that stops a clock: the first in its list that has happened; null while none has. */
export function stopMoment(run: RunRecord, moments: readonly Moment[]): Moment | null {
  return moments.find((moment) => lastTime(run, moment) !== null) ?? null;
}

/**
 * When a moment stops a clock. What was begun stays begun, so `ready` and `opened` stop it at their first time;
 * work done again was not finished before, so `done` stops it at its last: in an open run up to now.
 */
export function stopTime(run: RunRecord, moment: Moment): number | null {
  return timeOf(run, moment, stopsFirst(moment) ? 'first' : 'last');
}

/** The event that made the stop of a step's instant, or closed the run; none for a field. */
export function stopEvent(run: RunRecord, moment: Moment): readonly number[] {
  if (moment.kind === 'close') return run.endEvents;
  if (moment.kind !== 'step') return [];
  const event = timesOf(run, moment)?.[stopsFirst(moment) ? 'firstEvent' : 'lastEvent'];
  return event === null || event === undefined ? [] : [event];
}

function stopsFirst(moment: Moment): boolean {
  return moment.kind === 'step' && moment.instant !== 'done';
}

/** The instant from which the limit of a visit runs: its own for a moment of its own step, else the last so far. */
export function limitStart(run: RunRecord, visit: VisitRecord): number | null {
  const from = visit.table?.step.limitFrom ?? null;
  if (from === null) return visit.readyAt;
  if (from.kind !== 'step' || from.step !== visit.step) return lastTime(run, from);
  if (from.instant === 'ready') return visit.readyAt;
  return from.instant === 'opened' ? visit.openedAt : visit.doneAt;
}

function timeOf(run: RunRecord, moment: Moment, which: 'first' | 'last'): number | null {
  switch (moment.kind) {
    case 'start':
      return run.startedAt;
    case 'close':
      return run.status === 'closed' ? run.endedAt : null;
    case 'field':
      return readInstantValue(fieldValue(run, moment.form, moment.field));
    case 'step':
      return timesOf(run, moment)?.[which] ?? null;
  }
}

function timesOf(run: RunRecord, { step, instant }: Extract<Moment, { kind: 'step' }>): Span | undefined {
  const table = run.tables.stepById.get(step);
  return table && run.progress[table.index]?.times?.[instant];
}

const absolute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Instants are recorded as ISO 8601 with their offset; anything else is no instant. */
function readInstantValue(value: Json | undefined): number | null {
  if (typeof value !== 'string' || !absolute.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at;
}
