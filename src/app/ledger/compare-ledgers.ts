import { firstPrevHash } from '../../core/run/chain.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { eachLink } from './each-link.ts';

/** What a ledger holds that the one to take its place does not. */
export interface Lost {
  readonly events: number;
  /** Neither is an earlier state of the other: their histories part somewhere. */
  readonly isDiverged: boolean;
  /** Numbers of runs in which personal data was erased that the other may still hold. */
  readonly erasures: readonly string[];
}

/** Compares a ledger with the one that is to take its place. */
export async function whatIsLost(present: Ledger, coming: Ledger): Promise<Lost> {
  const [here, there] = [await present.info(), await coming.info()];
  const common = Math.min(here.events, there.events);
  const isDiverged = (await hashAt(present, common)) !== (await hashAt(coming, common));
  const shared = isDiverged ? 0 : common;
  const runIds = new Set<string>();
  for await (const { runId, canonical } of eachLink(present, shared)) {
    if (canonical.endsWith('"type":"personal.forgotten"}')) runIds.add(runId);
  }
  const erasures: string[] = [];
  for (const runId of runIds) erasures.push((await present.findRun(runId))?.number ?? runId);
  return { events: here.events - shared, isDiverged, erasures };
}

async function hashAt(ledger: Ledger, seq: number): Promise<string | null> {
  if (seq === 0) return firstPrevHash;
  const [link] = await ledger.links(seq - 1, 1);
  return link?.hash ?? null;
}
