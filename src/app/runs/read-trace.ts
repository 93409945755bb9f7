import type { RunTrace } from '../../core/run/trace/run-trace.ts';
import { traceRun } from '../../core/run/trace/trace-run.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { AppError } from '../../shared/app-error.ts';
import { activate, withHistory } from '../run/active-run.ts';

/** How a run is to be told. */
export interface TraceOptions {
  readonly now: number;
  /** Personal values are masked otherwise (decision 26). */
  readonly showPersonal: boolean;
}

/**
 * The story of a run, found by id, number or the start of either, with the standard it was made under.
 * @throws AppError `run-missing` when there is none.
 */
export async function readTrace(
  ledger: Ledger,
  idOrNumber: string,
  { now, showPersonal }: TraceOptions,
): Promise<{ readonly trace: RunTrace; readonly standard: ProcessStandard }> {
  const stored = await ledger.findRun(idOrNumber);
  if (stored === null) throw new AppError('run-missing', { run: idOrNumber });
  const run = await activate(ledger, stored);
  const { standard, calendar, state, facts, number, runId } = run;
  const asRecorded = stored.history.map((event) => ({ ...event, occurredAt: event.recordedAt }));
  const { facts: recordedFacts } = withHistory({ standard, calendar }, asRecorded);
  const { history } = stored;
  const zone = calendar.zone;
  const input = { number, runId, zone, standard, state, history, facts, recordedFacts, now, showPersonal };
  return { trace: traceRun(input), standard };
}
