import { orderPauses, type Pause, pausedBetween } from '../calendar/pauses.ts';
import { isCountable } from './due.ts';
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

/**
 * The pauses of a run for some reasons, up to the end of what they pause, where it has ended: what is over
 * is not moved by what comes later.
 */
export function pausesFor(
  run: RunRecord,
  reasons: readonly string[],
  endedAt: number | null,
): readonly Pause[] {
  if (run.pauses.length === 0 || reasons.length === 0) return none;
  return run.pauses
    .filter((pause) => reasons.includes(pause.reason) && (endedAt === null || pause.fromAt < endedAt))
    .map((pause) => (endedAt === null ? pause : { ...pause, toAt: Math.min(pause.toAt ?? endedAt, endedAt) }))
    .filter(isSound);
}

function isSound({ fromAt, toAt }: Pause): boolean {
  return isCountable(fromAt) && (toAt === null || isCountable(toAt));
}

/** Elapsed minutes of those pauses since an instant; a pause that lasts adds nothing yet. */
export function pausedMinutes(pauses: readonly Pause[], fromAt: number): number {
  if (pauses.length === 0) return 0;
  const ended = pauses.filter((pause) => pause.toAt !== null);
  return pausedBetween(orderPauses(ended), fromAt, Number.POSITIVE_INFINITY) / 60_000;
}
