import type { DraftEvent, RunEvent } from '../../../core/run/events.ts';
import type { Connection } from './connection.ts';
import { type Place, type SealedEvent, sealEvent } from './seal-event.ts';

const insertEvent = `
  INSERT INTO events (seq, run_key, run_seq, event_version, type, occurred_at, recorded_at, person, role,
    department, proof, body, late_reason, personal, prev_hash, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const insertValue = 'INSERT INTO personal_values (seq, salt, value) VALUES (?, ?, ?)';

/** The newest link of the chain; an empty ledger ends at number 0. */
export interface ChainEnd {
  seq: number;
  hash: string;
}

/** Puts events at the end of the chain. Only for use inside a writing transaction. */
export class EventWriter {
  readonly #insert;
  readonly #insertValue;
  readonly #newSalt: () => string;

  constructor(db: Connection, newSalt: () => string) {
    this.#insert = db.prepare<(number | string | Buffer | null)[]>(insertEvent);
    this.#insertValue = db.prepare<[number, string, string]>(insertValue);
    this.#newSalt = newSalt;
  }

  /**
   * Stores events of one run in order and moves `end` on to the last; returns them as stored. An event of a run that
   * is told afterwards knows itself when it was recorded.
   */
  write(
    run: { readonly key: number; readonly id: string; readonly length: number },
    drafts: readonly (DraftEvent & { readonly recordedAt?: number })[],
    end: ChainEnd,
    recordedAt: number,
  ): readonly RunEvent[] {
    return drafts.map((draft, index) => {
      const runSeq = run.length + index + 1;
      const own = draft.recordedAt ?? recordedAt;
      const place: Place = { seq: end.seq + 1, runId: run.id, runSeq, recordedAt: own, prevHash: end.hash };
      const sealed = sealEvent(draft, place, this.#newSalt);
      this.#store(run.key, draft, sealed);
      end.seq = sealed.seal.seq;
      end.hash = sealed.seal.hash;
      return { ...draft, ...sealed.seal };
    });
  }

  #store(runKey: number, draft: DraftEvent, { seal, storedBody, kept }: SealedEvent): void {
    const { person, role, department, proof } = draft.actor;
    this.#insert.run(
      seal.seq,
      runKey,
      seal.runSeq,
      seal.eventVersion,
      draft.type,
      draft.occurredAt,
      seal.recordedAt,
      person,
      role,
      department,
      proof,
      storedBody,
      draft.lateReason ?? null,
      draft.personal === true ? 1 : 0,
      Buffer.from(seal.prevHash, 'hex'),
      Buffer.from(seal.hash, 'hex'),
    );
    if (kept !== null) this.#insertValue.run(seal.seq, kept.salt, kept.canonicalValue);
  }
}
