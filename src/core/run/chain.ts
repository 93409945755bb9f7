import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { Actor } from './events.ts';

/** Shape of the events written today; a reader of an old ledger tells the shapes apart by it. */
export const currentEventVersion = 1;

/** What the first event of a ledger names as the hash before it. */
export const firstPrevHash = '0'.repeat(64);

/** What of an event the chain vouches for. Instants in ms UTC, hashes in hex. */
export interface LinkContent {
  readonly actor: Actor;
  /** The body as stored, in canonical JSON: a personal value is replaced by its seal. */
  readonly canonicalBody: string;
  readonly eventVersion: number;
  readonly lateReason: string | null;
  readonly occurredAt: number;
  readonly personal: boolean;
  readonly prevHash: string;
  readonly recordedAt: number;
  readonly runId: string;
  readonly runSeq: number;
  readonly seq: number;
  readonly type: string;
}

/** The canonical JSON (RFC 8785) of one link: exactly the text that is hashed. */
export function linkText(link: LinkContent): string {
  // Members stand in their canonical order already, so that nothing has to be sorted for each event.
  const late = link.lateReason === null ? '' : `"lateReason":${canonicalJson(link.lateReason)},`;
  const personal = link.personal ? '"personal":true,' : '';
  return (
    `{"actor":${actorText(link.actor)},"body":${link.canonicalBody},"eventVersion":${link.eventVersion},` +
    `${late}"occurredAt":${canonicalJson(link.occurredAt)},${personal}"prevHash":"${link.prevHash}",` +
    `"recordedAt":${canonicalJson(link.recordedAt)},"runId":${canonicalJson(link.runId)},` +
    `"runSeq":${link.runSeq},"seq":${link.seq},"type":${canonicalJson(link.type)}}`
  );
}

/** SHA-256 (hex) of a link's text in UTF-8: its own hash and the next link's `prevHash`. */
export function linkHash(text: string): string {
  return hash('sha256', text, 'hex');
}

/** What the chain holds instead of a personal value: SHA-256 (hex) of salt and canonical value together. */
export function sealOf(salt: string, canonicalValue: string): string {
  return hash('sha256', salt + canonicalValue, 'hex');
}

function actorText(actor: Actor): string {
  return (
    `{"department":${canonicalJson(actor.department)},"person":${canonicalJson(actor.person)},` +
    `"proof":${canonicalJson(actor.proof)},"role":${canonicalJson(actor.role)}}`
  );
}
