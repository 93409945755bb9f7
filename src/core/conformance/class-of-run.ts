import type { Duration } from '../calendar/duration.ts';
import { limitFor, strictestLimit } from '../standard/compile-time.ts';
import type { LimitByClass } from '../standard/process-standard.ts';
import { lacksOf } from './completeness.ts';
import { type EventOf, type RunRecord, visitKey } from './run-record.ts';

/** Takes a class decided; regrading replaces it: the final class is the one judged (decision 8). */
export function decideRunClass(run: RunRecord, { body }: EventOf<'class.decided'>): void {
  // who was deciding could not yet be asked by the class that comes of it
  const deciding = run.visitByKey.get(visitKey(body.at, body.round));
  if (deciding !== undefined && deciding.doneAt === null) deciding.lacks = lacksOf(run, deciding);
  run.runClass = body.class;
  run.values.context = null;
}

/** The limit that holds for a run: its class's, before a class is decided the shortest; null without one. */
export function limitOfRun(run: RunRecord, limit: LimitByClass | null): Duration | null {
  return run.runClass === null ? strictestLimit(limit) : limitFor(limit, run.runClass);
}
