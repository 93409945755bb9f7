import { canonicalJson } from '../../../core/run/canonical-json.ts';
import { currentEventVersion, linkHash, linkText, sealOf } from '../../../core/run/chain.ts';
import type { DraftEvent, Json, Sealed } from '../../../core/run/events.ts';

/** Where in the ledger an event goes. Instants in ms UTC. */
export interface Place {
  readonly seq: number;
  readonly runId: string;
  readonly runSeq: number;
  readonly recordedAt: number;
  readonly prevHash: string;
}

/** A value that can be forgotten, as it is kept apart from the chain. */
export interface KeptValue {
  readonly salt: string;
  readonly canonicalValue: string;
}

/** An event ready to be stored. */
export interface SealedEvent {
  readonly seal: Sealed;
  /** Canonical JSON of the body, with the seal in place of a personal value. */
  readonly storedBody: string;
  readonly kept: KeptValue | null;
}

/** Chains an event: its body in canonical JSON, a personal value set apart, its hash over all of it. */
export function sealEvent(draft: DraftEvent, place: Place, newSalt: () => string): SealedEvent {
  const kept = keptValue(draft, newSalt);
  const body = draft.body as unknown as { readonly [key: string]: Json };
  const storedBody =
    kept === null
      ? canonicalJson(body)
      : canonicalJson({ ...body, value: { sealed: sealOf(kept.salt, kept.canonicalValue) } });
  const text = linkText({
    actor: draft.actor,
    canonicalBody: storedBody,
    eventVersion: currentEventVersion,
    lateReason: draft.lateReason ?? null,
    occurredAt: draft.occurredAt,
    personal: draft.personal === true,
    type: draft.type,
    ...place,
  });
  const seal: Sealed = { ...place, eventVersion: currentEventVersion, hash: linkHash(text) };
  return { seal, storedBody, kept };
}

function keptValue(draft: DraftEvent, newSalt: () => string): KeptValue | null {
  if (draft.personal !== true) return null;
  if (draft.type !== 'field.recorded' && draft.type !== 'run.prefilled') return null;
  return { salt: newSalt(), canonicalValue: canonicalJson(draft.body.value) };
}
