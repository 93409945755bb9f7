import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { workingMinutesOf } from './due.ts';
import type { Deviation, RunFact } from './facts.ts';
import type { RunRecord } from './run-record.ts';

/** The fact of the run as a whole. Only a closed run has lengths and a verdict: an aborted one has neither. */
export function runFact(
  run: RunRecord,
  deviations: readonly Deviation[],
  calendar: WorkingCalendar,
): RunFact {
  const { standard } = run.tables;
  const { startedAt, endedAt, status } = run;
  const isClosed = status === 'closed' && endedAt !== null;
  return {
    process: standard.id,
    version: standard.version,
    standard: standard.digest,
    class: run.runClass,
    status,
    startedAt,
    endedAt,
    person: run.starter?.person ?? '',
    department: run.starter?.department ?? null,
    elapsedMinutes: isClosed ? (endedAt - startedAt) / 60_000 : null,
    workingMinutes: isClosed ? workingMinutesOf(calendar, startedAt, endedAt) : null,
    minutesPerDay: calendar.minutesPerDay,
    compliantWithoutTime: isClosed ? !deviations.some((one) => one.countsWithoutTime) : null,
    compliant: isClosed ? !deviations.some((one) => one.counts) : null,
    deviations: deviations.length,
  };
}
