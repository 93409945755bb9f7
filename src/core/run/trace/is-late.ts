import type { TracedEvent } from './run-trace.ts';

/** Whether an event was entered later after it happened than its run tolerates (decision 11). */
export function isEnteredLate({ recordedAt, occurredAt }: TracedEvent, toleranceMinutes: number): boolean {
  return recordedAt - occurredAt > toleranceMinutes * 60_000;
}
