import { judgeVersion } from '../../core/conformance/assess.ts';
import type { Actor, HappenedEvent, Json, Pins } from '../../core/run/events.ts';
import { startRun } from '../../core/run/start.ts';
import { compileText } from '../../core/standard/compile-text.ts';
import type { ProcessStandard } from '../../core/standard/process-standard.ts';
import type { KeptDocument } from '../../ports/ledger.ts';
import { AppError } from '../../shared/app-error.ts';
import { type ActiveRun, withHistory } from './active-run.ts';
import type { FoundCalendar, RunServices } from './services.ts';

/** How a run is to begin. */
export interface NewRun {
  readonly process: string;
  readonly actor: Actor;
  readonly at: number;
  readonly lateReason?: string;
  readonly prefilled?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

/** A standard and a calendar ready for new runs, with the documents that pin them. */
export interface Prepared {
  readonly standard: ProcessStandard;
  readonly calendar: FoundCalendar['calendar'];
  readonly pins: Pins;
  readonly documents: readonly KeptDocument[];
}

/**
 * Finds a process and everything a run of it pins.
 * @throws AppError when the standard is missing, faulty or retired.
 */
export async function prepareProcess(services: RunServices, process: string): Promise<Prepared> {
  const { text } = await services.findStandard(process);
  const standard = compileText(text);
  if (standard.status === 'retired') throw new AppError('standard-retired', { process });
  const { calendar, kept } = await services.findCalendar(standard.calendarId);
  const name = `${standard.id} ${standard.version}`;
  const documents: KeptDocument[] = [{ digest: standard.digest, kind: 'standard', name, text }, kept];
  if (services.organisation) documents.push(services.organisation);
  const organisation = services.organisation?.digest ?? null;
  const pins = { standard: standard.digest, calendar: kept.digest, organisation, judge: judgeVersion };
  return { standard, calendar, pins, documents };
}

/**
 * Starts a run and stores its first events; `prepared` where the process has been found before.
 * @throws AppError when it is said to begin in the future, or late without a reason.
 */
export async function beginRun(
  services: RunServices,
  wanted: NewRun,
  prepared?: Prepared,
): Promise<ActiveRun> {
  const { standard, calendar, pins, documents } =
    prepared ?? (await prepareProcess(services, wanted.process));
  const { actor, at, lateReason, prefilled } = wanted;
  const recordedAt = services.now();
  refuseStartTime(wanted, recordedAt, services.toleranceMinutes, calendar.zone);
  const events = startRun({
    standard,
    pins,
    actor,
    at,
    toleranceMinutes: services.toleranceMinutes,
    ...(lateReason ? { lateReason } : {}),
    ...(prefilled ? { prefilled } : {}),
  });
  const history: HappenedEvent[] = events.map((event, index) => ({
    ...event,
    recordedAt,
    runSeq: index + 1,
  }));
  const active = withHistory({ standard, calendar }, history);
  const runId = services.newId();
  const day = calendar.localDate(at).replaceAll('-', '');
  const number = { prefix: standard.prefix, day };
  const { facts } = active;
  const stored = await services.ledger.append({
    runId,
    expectedLength: 0,
    recordedAt,
    events,
    facts,
    number,
    documents,
  });
  if (stored.conflict) throw new AppError('run-exists', { run: runId });
  return { ...active, history: stored.events, runId, number: stored.number };
}

function refuseStartTime(
  { at, lateReason }: NewRun,
  now: number,
  toleranceMinutes: number,
  zone: string,
): void {
  if (at > now) throw new AppError('start-in-the-future', { at: localTime(at, zone) });
  const lateMinutes = Math.floor((now - at) / 60_000);
  if (lateMinutes > toleranceMinutes && !lateReason?.trim()) {
    throw new AppError('start-late-without-reason', { minutes: lateMinutes, tolerance: toleranceMinutes });
  }
}

/** An instant as people write it in the zone: `2026-11-21 16:30`. */
function localTime(at: number, zone: string): string {
  // the Swedes write dates as ISO 8601 does
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
    at,
  );
}
