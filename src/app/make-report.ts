import { readCalendarPin } from '../core/calendar/calendar-pin.ts';
import { parseTimeWindow } from '../core/calendar/time-window.ts';
import { createZoneClock } from '../core/calendar/zone-clock.ts';
import type {
  ReportCalendar,
  ReportDefinition,
  ReportHead,
  ReportSubject,
} from '../core/report/define-report.ts';
import type { ReportDocument } from '../core/report/document.ts';
import { createNames, type Names } from '../core/report/names.ts';
import {
  type PeriodProblem,
  type PeriodRequest,
  type ReportTime,
  settlePeriod,
} from '../core/report/period.ts';
import type { FactQuestion } from '../core/report/tallies.ts';
import { compileText } from '../core/standard/compile-text.ts';
import type { ProcessStandard } from '../core/standard/process-standard.ts';
import { suggest } from '../core/standard/read/suggest.ts';
import type { FactScope, Facts, KnownProcess } from '../ports/facts.ts';
import type { Ledger } from '../ports/ledger.ts';
import { AppError } from '../shared/app-error.ts';

/** What somebody wants to have reported. */
export interface ReportRequest extends PeriodRequest {
  readonly process: string | null;
  readonly class: string | null;
  /** The zone in which days begin. */
  readonly zone: string;
  readonly now: number;
}

/** Where a report comes from. */
export interface ReportSources {
  readonly facts: Facts;
  readonly ledger: Pick<Ledger, 'document'>;
}

/** A report made: its data for programs, its blocks for readers. */
export interface MadeReport<Data extends ReportHead> {
  readonly data: Data;
  readonly document: ReportDocument;
}

/**
 * Makes a report from the facts of a ledger.
 * @param gather asks for the rows that the report is computed from.
 * @throws AppError `report-no-runs`, `report-bad-date`, `report-period-turned`, `report-unknown-process`,
 * `report-unknown-class`. A time without any run is none of these: its figures are n/a.
 */
export async function makeReport<Rows, Data extends ReportHead>(
  definition: ReportDefinition<Rows, Data>,
  gather: (facts: Facts, question: FactQuestion) => Promise<Rows>,
  request: ReportRequest,
  { facts, ledger }: ReportSources,
): Promise<MadeReport<Data>> {
  const scope = await facts.scope();
  if (scope.firstAt === null) throw new AppError('report-no-runs');
  const asked = scope.processes.filter(
    (known) => request.process === null || known.process === request.process,
  );
  const standards = await keptStandards(asked, ledger);
  assertKnown(request, scope, asked, standards);
  const time = settleTime(request, scope.firstAt);
  const { process, class: runClass } = request;
  const question: FactQuestion = { periods: time.periods, asOf: time.asOf, process, class: runClass };
  const subject: ReportSubject = {
    ...{ ledger: scope.kind, time, process, class: runClass },
    calendars: calendarsOf(scope.calendars),
    runs: await facts.population(question),
  };
  const names: Names = createNames(standards);
  const data = definition.compute(await gather(facts, question), subject, names);
  return { data, document: definition.layout(data, names) };
}

/** The newest standard of each process; one that is not kept, or that this program cannot read, is left out. */
async function keptStandards(
  processes: readonly KnownProcess[],
  ledger: Pick<Ledger, 'document'>,
): Promise<readonly ProcessStandard[]> {
  const standards: ProcessStandard[] = [];
  for (const { standard: digest } of processes) {
    const kept = await ledger.document(digest);
    const standard = kept === null ? null : readable(kept.text);
    if (standard !== null) standards.push(standard);
  }
  return standards;
}

/** Only names are wanted of it: where it cannot be read, ids stand for them. */
function readable(text: string): ProcessStandard | null {
  try {
    return compileText(text);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

function assertKnown(
  { process, class: runClass }: ReportRequest,
  { processes }: FactScope,
  asked: readonly KnownProcess[],
  standards: readonly ProcessStandard[],
): void {
  if (process !== null && asked.length === 0) {
    throw unknown(
      'report-unknown-process',
      process,
      processes.map((known) => known.process),
    );
  }
  const given = asked.flatMap((known) => known.classes);
  const declared = standards.flatMap(({ classes }) => classes.map(({ id }) => id));
  const classes = new Set([...given, ...declared]);
  if (runClass !== null && !classes.has(runClass)) {
    throw unknown('report-unknown-class', runClass, [...classes].sort());
  }
}

function unknown(code: string, id: string, known: readonly string[]): AppError {
  return new AppError(code, { id, meant: suggest(id, known) ?? '', known: known.slice(0, 10).join(', ') });
}

function settleTime(request: ReportRequest, firstAt: number): ReportTime {
  const { zone, now } = request;
  const settled = settlePeriod(request, { zone, clock: createZoneClock(zone), now, firstAt });
  if (!settled.ok) throw problemError(settled.error);
  return settled.value;
}

function problemError(problem: PeriodProblem): AppError {
  if (problem.code === 'turned') {
    return new AppError('report-period-turned', { from: problem.from, to: problem.to });
  }
  const { option, value } = problem;
  return new AppError('report-bad-date', { option: option === 'asOf' ? '--as-of' : `--${option}`, value });
}

/** The calendars by id, each as its newest pin has it. */
function calendarsOf(pins: readonly string[]): readonly ReportCalendar[] {
  const byId = new Map<string, ReportCalendar>();
  for (const text of pins) {
    const { id, name, zone, hours = [] } = readCalendarPin(text).definition;
    if (!byId.has(id)) byId.set(id, { id, name, zone, minutesPerDay: minutesOf(hours) });
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Without business hours a working day is the whole day. */
function minutesOf(hours: readonly string[]): number {
  if (hours.length === 0) return 1440;
  return hours.reduce((sum, text) => {
    const window = parseTimeWindow(text);
    return window === null ? sum : sum + window.to - window.from;
  }, 0);
}
