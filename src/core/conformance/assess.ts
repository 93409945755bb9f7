import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ProcessStandard } from '../standard/process-standard.ts';
import { clockFacts } from './clock-facts.ts';
import { type ConditionEvaluator, feelConditions } from './condition-evaluator.ts';
import { checkDeviations } from './deviations/checks.ts';
import { lateEntries } from './deviations/entry.ts';
import { exceptionDeviations } from './deviations/exceptions.ts';
import { missingSteps } from './deviations/order.ts';
import { outputDeviations } from './deviations/outputs.ts';
import { sortDeviations } from './deviations/sort.ts';
import { clockLateness, haste, stepLateness } from './deviations/time.ts';
import type { ClockFact, Deviation, RunFacts, StepFact } from './facts.ts';
import { tablesOf } from './judge-tables.ts';
import type { JudgedEvent } from './judged-event.ts';
import { readRun } from './read-run.ts';
import { runFact } from './run-fact.ts';
import type { RunRecord } from './run-record.ts';
import { isWalked, stepFact } from './step-facts.ts';
import type { VisitRecord } from './visit-record.ts';

/** The version of the rules below: pinned by every run (decision 13). A change that moves a verdict raises it. */
export const judgeVersion = '1';

/** What may be set beside the standard. */
export interface JudgeOptions {
  /** Entered later than this after it happened, an event is late; by default as the run's start says, else 15. */
  readonly toleranceMinutes?: number;
  readonly conditions?: ConditionEvaluator;
}

/** One run to be judged: its events in order, the whole story or as far as it has come. */
export interface Case {
  readonly standard: ProcessStandard;
  readonly calendar: WorkingCalendar;
  readonly events: readonly JudgedEvent[];
  readonly options?: JudgeOptions;
}

/** A judge that is ready for the runs of one standard. */
export type Judge = (events: readonly JudgedEvent[]) => RunFacts;

/**
 * Judges one run: its facts and every way in which it differs from its standard. Never throws, whatever
 * the events; knows nothing of the present time, so that what is open is neither late nor missing.
 */
export function assess({ standard, calendar, events, options }: Case): RunFacts {
  return prepareJudge(standard, calendar, options)(events);
}

/** The same for many runs of one standard. */
export function prepareJudge(
  standard: ProcessStandard,
  calendar: WorkingCalendar,
  options: JudgeOptions = {},
): Judge {
  const { conditions = feelConditions, toleranceMinutes = null } = options;
  const reading = { tables: tablesOf(standard), conditions, toleranceMinutes };
  return (events) => judge(readRun(reading, events), calendar);
}

function judge(run: RunRecord, calendar: WorkingCalendar): RunFacts {
  const visits = run.visits.filter(isWalked);
  const steps = visits.map((visit) => stepFact(run, visit, calendar));
  const clocks = clockFacts(run, calendar);
  const deviations = sortDeviations([
    ...run.found,
    ...visitDeviations(visits, steps, calendar),
    ...runDeviations(run, clocks, calendar),
  ]);
  return { run: runFact(run, deviations, calendar), steps, clocks, deviations };
}

function visitDeviations(
  visits: readonly VisitRecord[],
  steps: readonly StepFact[],
  calendar: WorkingCalendar,
): readonly Deviation[] {
  const found: Deviation[] = [];
  for (let index = 0; index < visits.length; index += 1) {
    const [visit, fact] = [visits[index], steps[index]];
    if (visit === undefined || fact === undefined) continue;
    checkDeviations(visit, found);
    outputDeviations(visit, found);
    stepLateness(visit, fact, found);
    haste(calendar, visit, found);
  }
  return found;
}

function runDeviations(
  run: RunRecord,
  clocks: readonly ClockFact[],
  calendar: WorkingCalendar,
): readonly Deviation[] {
  const missing = run.status === 'closed' ? missingSteps(run) : [];
  const found: Deviation[] = [...lateEntries(run), ...missing];
  clockLateness(run, clocks, found);
  exceptionDeviations(run, calendar, found);
  return found;
}
