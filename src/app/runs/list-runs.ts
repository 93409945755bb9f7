import type { RunOverview } from '../../core/run/overview.ts';
import type { Ledger, RunEntry, RunFilter } from '../../ports/ledger.ts';
import { AppError } from '../../shared/app-error.ts';
import { activate, createPinnedCache, type PinnedCache } from '../run/active-run.ts';
import { type DescribedRun, describeRun, describeUnreadable } from './describe-run.ts';

/** The runs of a ledger as of an instant. */
export interface RunList {
  readonly runs: readonly RunOverview[];
  /** Whether the ledger holds more than were asked for. */
  readonly hasMore: boolean;
}

/** Lists runs, newest first. `zone` is for runs whose own calendar cannot be read. */
export async function listRuns(
  ledger: Ledger,
  filter: RunFilter,
  { now, zone }: { readonly now: number; readonly zone: string },
): Promise<RunList> {
  const { limit } = filter;
  const asked = limit === undefined ? filter : { ...filter, limit: limit + 1 };
  const entries = await ledger.listRuns(asked);
  const cache = createPinnedCache();
  const runs: RunOverview[] = [];
  for (const entry of entries.slice(0, limit)) {
    const described = await describeEntry(ledger, entry, cache, now);
    runs.push(described?.overview ?? describeUnreadable(entry, zone));
  }
  return { runs, hasMore: limit !== undefined && entries.length > limit };
}

/** A listed run as of an instant; null when it cannot be read, which must not hide the others. */
export async function describeEntry(
  ledger: Ledger,
  entry: RunEntry,
  cache: PinnedCache,
  now: number,
): Promise<(DescribedRun & { readonly run: Awaited<ReturnType<typeof activate>> }) | null> {
  try {
    const stored = await ledger.findRun(entry.runId);
    if (stored === null) return null;
    const run = await activate(ledger, stored, cache);
    return { run, ...describeRun(run, now) };
  } catch (error) {
    if (error instanceof AppError && error.code.startsWith('ledger-')) throw error;
    return null;
  }
}
