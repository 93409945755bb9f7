import type { Actor, Json, RunEvent } from '../../../core/run/events.ts';
import type { Connection } from './connection.ts';

/** The columns of an event, with its run's id and the value that is kept apart. */
export interface EventRow {
  readonly seq: number;
  readonly runId: string;
  readonly runSeq: number;
  readonly eventVersion: number;
  readonly type: string;
  readonly occurredAt: number;
  readonly recordedAt: number;
  readonly person: string;
  readonly role: string | null;
  readonly department: string | null;
  readonly proof: Actor['proof'];
  readonly body: string;
  readonly lateReason: string | null;
  readonly personal: number;
  readonly prevHash: string;
  readonly hash: string;
  readonly signature: string | null;
  readonly salt: string | null;
  readonly value: string | null;
}

/** Reads `EventRow`s; a query adds what it wants of them. An event whose run is gone keeps its place. */
export const selectEvents = `
  SELECT e.seq, coalesce(r.run_id, '') AS runId, e.run_seq AS runSeq, e.event_version AS eventVersion, e.type,
    e.occurred_at AS occurredAt, e.recorded_at AS recordedAt, e.person, e.role, e.department, e.proof, e.body,
    e.late_reason AS lateReason, e.personal, lower(hex(e.prev_hash)) AS prevHash, lower(hex(e.hash)) AS hash,
    e.signature, p.salt, p.value
  FROM events e LEFT JOIN runs r USING (run_key) LEFT JOIN personal_values p ON p.seq = e.seq`;

/** The events of runs, read back. */
export class EventReader {
  readonly #ofRun;

  constructor(db: Connection) {
    this.#ofRun = db.prepare<[number], EventRow>(
      `${selectEvents} WHERE e.seq IN (SELECT seq FROM events_of_run WHERE run_key = ?) ORDER BY e.seq`,
    );
  }

  /** The whole story of a run, in order. */
  ofRun(runKey: number): readonly RunEvent[] {
    return this.#ofRun.all(runKey).map(readEvent);
  }
}

function readEvent(row: EventRow): RunEvent {
  const { person, role, department, proof } = row;
  const { seq, runId, runSeq, eventVersion, recordedAt, prevHash, hash } = row;
  const event = {
    ...{ type: row.type, occurredAt: row.occurredAt, actor: { person, role, department, proof } },
    ...readBody(row),
    ...(row.lateReason === null ? {} : { lateReason: row.lateReason }),
    ...(row.personal === 1 ? { personal: true } : {}),
    ...{ seq, runId, runSeq, eventVersion, recordedAt, prevHash, hash },
    ...(row.signature === null ? {} : { signature: row.signature }),
  };
  // What the chain vouches for was a RunEvent when it was stored; `links` finds it if it was changed.
  return event as unknown as RunEvent;
}

function readBody(row: EventRow): { readonly body: Json; readonly forgotten?: true } {
  const body: { readonly [key: string]: Json } = JSON.parse(row.body);
  if (row.personal !== 1 || sealIn(body) === null) return { body };
  if (row.value === null) return { body: { ...body, value: null }, forgotten: true };
  return { body: { ...body, value: JSON.parse(row.value) } };
}

/** The seal that stands in a stored body in place of a personal value; null when there is none. */
export function sealIn(body: { readonly [key: string]: Json | undefined }): string | null {
  const value = body.value;
  if (typeof value !== 'object' || value === null || !('sealed' in value)) return null;
  return typeof value.sealed === 'string' ? value.sealed : null;
}
