import { parseResolvedCalendar, type WorkingCalendar } from '../../core/calendar/working-calendar.ts';
import { assess } from '../../core/conformance/assess.ts';
import type { RunFacts } from '../../core/conformance/facts.ts';
import type { HappenedEvent } from '../../core/run/events.ts';
import { fold } from '../../core/run/fold.ts';
import type { RunState } from '../../core/run/state.ts';
import { compileText } from '../../core/standard/compile-text.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import type { Ledger, StoredRun } from '../../ports/ledger.ts';
import { AppError } from '../../shared/app-error.ts';

/** A run with everything its verdict depends on, as pinned when it began (decision 13). */
export interface ActiveRun {
  readonly runId: string;
  readonly number: string;
  readonly standard: ProcessStandard;
  readonly calendar: WorkingCalendar;
  readonly history: readonly HappenedEvent[];
  readonly state: RunState;
  readonly facts: RunFacts;
}

/** Texts compiled once, by digest: a standard and a calendar serve many runs. */
export interface PinnedCache {
  readonly standards: Map<string, ProcessStandard>;
  readonly calendars: Map<string, WorkingCalendar>;
}

/** An empty cache of pinned texts. */
export function createPinnedCache(): PinnedCache {
  return { standards: new Map(), calendars: new Map() };
}

/**
 * Reads a run by id, number or the start of either, with its pinned standard and calendar.
 * @throws AppError `run-missing` when there is none.
 */
export async function readRun(
  ledger: Ledger,
  idOrNumber: string,
  cache = createPinnedCache(),
): Promise<ActiveRun> {
  const stored = await ledger.findRun(idOrNumber);
  if (!stored) throw new AppError('run-missing', { run: idOrNumber });
  return activate(ledger, stored, cache);
}

/** The run as the ledger has it now; what it pins is not read again. */
export function rereadRun(
  ledger: Ledger,
  { runId, state, standard, calendar }: ActiveRun,
): Promise<ActiveRun> {
  const { pins } = state;
  return readRun(ledger, runId, {
    standards: new Map([[pins.standard, standard]]),
    calendars: new Map([[pins.calendar, calendar]]),
  });
}

/** Joins a stored run with its pinned texts. */
export async function activate(
  ledger: Ledger,
  stored: StoredRun,
  cache = createPinnedCache(),
): Promise<ActiveRun> {
  const state = fold(stored.history);
  const standard = await pinnedStandard(ledger, state.pins.standard, cache);
  const calendar = await pinnedCalendar(ledger, state.pins.calendar, cache);
  const { runId, number, history } = stored;
  return { ...withHistory({ standard, calendar }, history, state), runId, number };
}

/** The judged state of a history under a standard and a calendar. */
export function withHistory(
  pinned: { readonly standard: ProcessStandard; readonly calendar: WorkingCalendar },
  history: readonly HappenedEvent[],
  state: RunState = fold(history),
): Omit<ActiveRun, 'runId' | 'number'> {
  const { standard, calendar } = pinned;
  const { toleranceMinutes } = state;
  const facts = assess({ standard, events: history, calendar, options: { toleranceMinutes } });
  return { standard, calendar, history, state, facts };
}

async function pinnedStandard(ledger: Ledger, digest: string, cache: PinnedCache): Promise<ProcessStandard> {
  const known = cache.standards.get(digest);
  if (known) return known;
  const standard = compileText(await keptText(ledger, digest));
  cache.standards.set(digest, standard);
  return standard;
}

async function pinnedCalendar(ledger: Ledger, digest: string, cache: PinnedCache): Promise<WorkingCalendar> {
  const known = cache.calendars.get(digest);
  if (known) return known;
  const calendar = parseResolvedCalendar(await keptText(ledger, digest));
  cache.calendars.set(digest, calendar);
  return calendar;
}

async function keptText(ledger: Ledger, digest: string): Promise<string> {
  const kept = await ledger.document(digest);
  if (!kept) throw new AppError('document-missing', { digest });
  return kept.text;
}
