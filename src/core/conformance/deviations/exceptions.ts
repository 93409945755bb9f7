import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import { dueAtOf } from '../due.ts';
import type { Deviation } from '../facts.ts';
import { pausesFor } from '../pauses.ts';
import type { RunRecord } from '../run-record.ts';
import { deviate } from './deviation.ts';

/** Exceptions settled after their limit, and those that were open when the run was closed. */
export function exceptionDeviations(run: RunRecord, calendar: WorkingCalendar, into: Deviation[]): void {
  if (run.exceptions.size === 0) return;
  for (const raised of run.exceptions.values()) {
    const { step, round, closedAt } = raised;
    const subject = raised.exception ?? raised.id;
    const reason = raised.note === '' ? null : raised.note;
    const seen = { step, round, subject, reason };
    if (run.status === 'closed' && run.endedAt !== null && (raised.outlivedRun || closedAt === null)) {
      into.push(
        deviate('exception_unresolved', {
          ...seen,
          at: run.endedAt,
          events: [raised.event, ...run.endEvents],
        }),
      );
    }
    if (closedAt === null || raised.exception === null) continue;
    const limit = run.tables.standard.exceptions.get(raised.exception)?.limit ?? null;
    const pauses = pausesFor(run, run.tables.stepPauses, closedAt);
    const dueAt = dueAtOf(calendar, raised.raisedAt, limit, pauses);
    if (dueAt === null || closedAt <= dueAt) continue;
    const events = [raised.event, ...(raised.closedEvent === null ? [] : [raised.closedEvent])];
    into.push(deviate('exception_late', { ...seen, at: closedAt, lateMs: closedAt - dueAt, events }));
  }
}
