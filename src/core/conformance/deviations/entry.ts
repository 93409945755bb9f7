import type { Deviation } from '../facts.ts';
import type { JudgedEvent } from '../judged-event.ts';
import type { RunRecord } from '../run-record.ts';
import type { LateEntry, VisitRecord } from '../visit-record.ts';
import { deviate } from './deviation.ts';

/** Notes an event that was entered later after it happened than is tolerated. */
export function noteLateEntry(run: RunRecord, holder: RunRecord | VisitRecord, event: JudgedEvent): void {
  if (event.recordedAt === undefined) return;
  const lateMs = event.recordedAt - event.occurredAt;
  if (!(lateMs > run.toleranceMs)) return;
  const reason = event.lateReason ?? null;
  const known = holder.lateEntry;
  if (known === null) {
    holder.lateEntry = { at: event.occurredAt, lateMs, reason, events: [run.seq] };
    return;
  }
  known.events.push(run.seq);
  known.reason ??= reason;
  known.lateMs = Math.max(known.lateMs, lateMs);
}

/** Late entries, one for each visit and one for what belongs to the run as a whole. */
export function lateEntries(run: RunRecord): readonly Deviation[] {
  const found: Deviation[] = [];
  if (run.lateEntry !== null) found.push(say(run.lateEntry, null, null));
  for (const { lateEntry, step, round } of run.visits) {
    if (lateEntry !== null) found.push(say(lateEntry, step, round));
  }
  return found;
}

function say(
  { at, lateMs, reason, events }: LateEntry,
  step: string | null,
  round: number | null,
): Deviation {
  return deviate('entered_late', { step, round, at, lateMs, reason, events });
}
