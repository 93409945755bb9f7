import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Clock } from '../standard/process-standard.ts';
import { limitOfRun } from './class-of-run.ts';
import { dueAtOf } from './due.ts';
import type { ClockFact } from './facts.ts';
import { firstTime, stopMoment, stopTime } from './moments.ts';
import { pausedMinutes, pausesFor } from './pauses.ts';
import type { RunRecord } from './run-record.ts';

/** The facts of the clocks that have started, in the standard's order. */
export function clockFacts(run: RunRecord, calendar: WorkingCalendar): readonly ClockFact[] {
  const facts: ClockFact[] = [];
  for (const clock of run.tables.standard.clocks) {
    // a clock starts once: coming back to the step it starts with restarts nothing
    const startedAt = firstTime(run, clock.from);
    if (startedAt !== null) facts.push(clockFact(run, clock, startedAt, calendar));
  }
  return facts;
}

function clockFact(run: RunRecord, clock: Clock, startedAt: number, calendar: WorkingCalendar): ClockFact {
  const limit = limitOfRun(run, clock.limit);
  const stoppedAt = stopOf(run, clock, startedAt);
  const pauses = pausesFor(run, clock.pauses, stoppedAt);
  return {
    clock: clock.id,
    startedAt,
    dueAt: dueAtOf(calendar, startedAt, limit, pauses),
    stoppedAt,
    pausedMinutes: pausedMinutes(pauses, startedAt),
    limited: limit !== null,
  };
}

/** A stop before the start, such as a customer reached before the run was entered, stops the clock at once. */
function stopOf(run: RunRecord, { to }: Clock, startedAt: number): number | null {
  const moment = stopMoment(run, to);
  const at = moment === null ? null : stopTime(run, moment);
  return at === null ? null : Math.max(at, startedAt);
}
