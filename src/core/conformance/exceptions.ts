import type { EventOf } from './judged-event.ts';
import type { RunRecord } from './run-record.ts';

/** Notes an exception raised; one raised again under the same id is the same one. */
export function raiseException(run: RunRecord, { body, occurredAt }: EventOf<'exception.raised'>): void {
  if (run.exceptions.has(body.id)) return;
  const { id, exception, step, round, note } = body;
  run.exceptions.set(id, {
    id,
    exception,
    step,
    round,
    note,
    raisedAt: occurredAt,
    event: run.seq,
    closedAt: null,
    closedEvent: null,
    outlivedRun: false,
  });
}

/** Notes the first time an exception was settled; one that was never raised is passed over. */
export function closeException(run: RunRecord, { body, occurredAt }: EventOf<'exception.closed'>): void {
  const exception = run.exceptions.get(body.id);
  if (exception === undefined || exception.closedAt !== null) return;
  exception.closedAt = occurredAt;
  exception.closedEvent = run.seq;
}
