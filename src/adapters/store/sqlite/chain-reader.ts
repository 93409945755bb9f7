import { linkText } from '../../../core/run/chain.ts';
import type { ChainLink } from '../../../ports/ledger.ts';
import type { Connection } from './connection.ts';
import { type EventRow, sealIn, selectEvents } from './event-reader.ts';

/** The chain as it stands in the file, for proving it. */
export class ChainReader {
  readonly #after;

  constructor(db: Connection) {
    this.#after = db.prepare<[number, number], EventRow>(
      `${selectEvents} WHERE e.seq > ? ORDER BY e.seq LIMIT ?`,
    );
  }

  /** Up to `limit` links after one; empty at the end. */
  after(seq: number, limit: number): readonly ChainLink[] {
    return this.#after.all(seq, limit).map(link);
  }
}

function link(row: EventRow): ChainLink {
  const { seq, runId, runSeq, hash, prevHash } = row;
  const { person, role, department, proof } = row;
  const canonical = linkText({
    ...row,
    actor: { person, role, department, proof },
    canonicalBody: row.body,
    personal: row.personal !== 0,
  });
  return { seq, runId, runSeq, hash, prevHash, canonical, personal: kept(row) };
}

function kept(row: EventRow): ChainLink['personal'] {
  if (row.value === null || row.salt === null) return null;
  return { canonicalValue: row.value, salt: row.salt, sealed: sealOfRow(row.body) };
}

/** A body that is no longer JSON has no seal; its hash tells. */
function sealOfRow(body: string): string {
  try {
    return sealIn(JSON.parse(body)) ?? '';
  } catch {
    return '';
  }
}
