import type { Ledger, LedgerInfo } from '../../ports/ledger.ts';
import { eachLink } from './each-link.ts';

/** What a ledger holds that an older copy of it does not. */
export interface Lost {
  readonly events: number;
  /** Whether the copy is no earlier state of this ledger: their histories part somewhere. */
  readonly isDiverged: boolean;
  /** Numbers of runs in which personal data was erased since: the copy still holds it. */
  readonly erasures: readonly string[];
}

/** Compares a ledger with what is about to take its place. */
export async function whatIsLost(present: Ledger, coming: LedgerInfo): Promise<Lost> {
  const { events } = await present.info();
  if (coming.events > events) return { events: 0, isDiverged: !(await holds(present, coming)), erasures: [] };
  const isDiverged = !(await holds(present, coming));
  const runIds = new Set<string>();
  for await (const { runId, canonical } of eachLink(present, isDiverged ? 0 : coming.events)) {
    if (/"type":"personal\.forgotten"\}$/.test(canonical)) runIds.add(runId);
  }
  const numbers: string[] = [];
  for (const runId of runIds) numbers.push((await present.findRun(runId))?.number ?? runId);
  return { events: isDiverged ? events : events - coming.events, isDiverged, erasures: numbers };
}
