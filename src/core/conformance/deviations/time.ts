import type { Duration } from '../../calendar/duration.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import { workingMinutesOf } from '../due.ts';
import type { ClockFact, Deviation, StepFact } from '../facts.ts';
import { stopEvent, stopMoment } from '../moments.ts';
import type { RunRecord } from '../run-record.ts';
import type { VisitRecord } from '../visit-record.ts';
import { deviate } from './deviation.ts';

/** A step done after its limit. What is still open is never late here: that depends on the time of asking. */
export function stepLateness(visit: VisitRecord, { dueAt, doneAt }: StepFact, into: Deviation[]): void {
  if (dueAt === null || doneAt === null || doneAt <= dueAt) return;
  const { step, round } = visit;
  const isKey = visit.table?.step.key ?? false;
  into.push(
    deviate('step_late', {
      step,
      round,
      at: doneAt,
      lateMs: doneAt - dueAt,
      events: [visit.doneEvent],
      isKey,
    }),
  );
}

/** Clocks that stopped after their limit. */
export function clockLateness(run: RunRecord, clocks: readonly ClockFact[], into: Deviation[]): void {
  for (const { clock, dueAt, stoppedAt } of clocks) {
    if (dueAt === null || stoppedAt === null || stoppedAt <= dueAt) continue;
    const moments = run.tables.standard.clocks.find(({ id }) => id === clock)?.to ?? [];
    const stop = stopMoment(run, moments);
    const events = stop === null ? [] : stopEvent(run, stop);
    into.push(deviate('clock_late', { subject: clock, at: stoppedAt, lateMs: stoppedAt - dueAt, events }));
  }
}

/** A step done sooner after it was opened than is plausible. The minutes are those it fell short by. */
export function haste(calendar: WorkingCalendar, visit: VisitRecord, into: Deviation[]): void {
  const minimum = visit.table?.step.minimum ?? null;
  if (minimum === null || visit.openedAt === null || visit.doneAt === null) return;
  const shortMs = missingMs(calendar, minimum, visit.openedAt, visit.doneAt);
  if (shortMs <= 0) return;
  const { step, round, doneAt: at } = visit;
  into.push(deviate('too_fast', { step, round, at, lateMs: shortMs, events: [visit.doneEvent] }));
}

function missingMs(
  calendar: WorkingCalendar,
  { value, unit }: Duration,
  fromAt: number,
  toAt: number,
): number {
  const elapsed = Math.max(0, toAt - fromAt);
  if (unit === 'min') return value * 60_000 - elapsed;
  if (unit === 'h') return value * 3_600_000 - elapsed;
  if (unit === 'd') return value * 86_400_000 - elapsed;
  const needed = unit === 'wh' ? value * 60 : value * calendar.minutesPerDay;
  const worked = workingMinutesOf(calendar, fromAt, toAt);
  return worked === null ? 0 : (needed - worked) * 60_000;
}
