import { orderPauses, type Pause, pausedBetween } from '../calendar/pauses.ts';
import type { RunRecord } from './run-record.ts';

const none: readonly Pause[] = [];

/** Begins a pause. */
export function pauseRun(run: RunRecord, reason: string, fromAt: number): void {
  run.pauses.push({ reason, fromAt, toAt: null });
}

/** Ends every pause that lasts; so does the end of the run. */
export function resumeRun(run: RunRecord, toAt: number): void {
  for (let place = run.pauses.length - 1; place >= 0; place -= 1) {
    const pause = run.pauses[place];
    // whatever was paused before the last resumption has been ended by it
    if (pause === undefined || pause.toAt !== null) return;
    pause.toAt = toAt;
  }
}

/** The pauses of a run for some reasons, as they happened. */
export function pausesFor(run: RunRecord, reasons: readonly string[]): readonly Pause[] {
  if (run.pauses.length === 0 || reasons.length === 0) return none;
  return run.pauses.filter((pause) => reasons.includes(pause.reason));
}

/** Elapsed minutes paused from an instant to another; without an end, those of pauses that have ended. */
export function pausedMinutes(pauses: readonly Pause[], fromAt: number, toAt: number | null): number {
  if (pauses.length === 0) return 0;
  const counted = toAt === null ? pauses.filter((pause) => pause.toAt !== null) : pauses;
  return pausedBetween(orderPauses(counted), fromAt, toAt ?? Number.POSITIVE_INFINITY) / 60_000;
}
