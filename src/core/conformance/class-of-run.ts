import type { Duration } from '../calendar/duration.ts';
import { limitFor, strictestLimit } from '../standard/compile-time.ts';
import type { LimitByClass } from '../standard/process-standard.ts';
import { lacksOf } from './completeness.ts';
import type { EventOf } from './judged-event.ts';
import type { RunRecord } from './run-record.ts';
import { findVisit } from './visits.ts';

/** Takes a class decided; regrading replaces it: the final class is the one judged (decision 8). */
export function decideRunClass(run: RunRecord, { body }: EventOf<'class.decided'>): void {
  // who was deciding could not yet be asked by the class that comes of it
  const deciding = findVisit(run, body.at, body.round);
  if (deciding !== undefined && deciding.doneAt === null) deciding.lacks = lacksOf(run, deciding);
  run.runClass = body.class;
  if (run.values.context !== null) run.values.context.all.class = body.class;
}

/** The limit that holds for a run: its class's, before a class is decided the shortest; null without one. */
export function limitOfRun(run: RunRecord, limit: LimitByClass | null): Duration | null {
  return run.runClass === null ? strictestLimit(limit) : limitFor(limit, run.runClass);
}
