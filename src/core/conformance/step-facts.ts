import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { limitOfRun } from './class-of-run.ts';
import { lacksOf } from './completeness.ts';
import { countedAnswer } from './deviations/checks.ts';
import { dueAtOf } from './due.ts';
import type { StepFact } from './facts.ts';
import { limitStart } from './moments.ts';
import { pausesFor } from './pauses.ts';
import type { RunRecord } from './run-record.ts';
import type { VisitRecord } from './visit-record.ts';

/** Whether a visit is one: a step that was passed over, and that nobody worked on, leaves no fact. */
export function isWalked(visit: VisitRecord): boolean {
  return !visit.isSkipped || visit.worker !== null;
}

/** The fact of one visit of a step. A step that the standard does not have has no checks, fields or limit. */
export function stepFact(run: RunRecord, visit: VisitRecord, calendar: WorkingCalendar): StepFact {
  const actor = visit.finisher ?? visit.worker;
  const lacks = visit.lacks ?? lacksOf(run, visit);
  const answers = countAnswers(visit);
  return {
    step: visit.step,
    round: visit.round,
    role: actor?.role ?? null,
    department: actor?.department ?? null,
    person: actor?.person ?? null,
    readyAt: visit.readyAt,
    openedAt: visit.openedAt,
    doneAt: visit.doneAt,
    dueAt: dueAtOfStep(run, visit, calendar),
    yes: answers.yes,
    no: answers.no,
    na: answers.na,
    unanswered: lacks.unanswered.length,
    fieldsDue: lacks.fieldsDue,
    fieldsMissing: lacks.fieldsMissing,
  };
}

function dueAtOfStep(run: RunRecord, visit: VisitRecord, calendar: WorkingCalendar): number | null {
  const limit = visit.table === null ? null : limitOfRun(run, visit.table.step.limit);
  if (limit === null) return null;
  const fromAt = visit.doneAt === null ? limitStart(run, visit) : visit.limitFromAt;
  return dueAtOf(calendar, fromAt, limit, pausesFor(run, run.tables.stepPauses, visit.doneAt));
}

function countAnswers({ table, answers }: VisitRecord): { yes: number; no: number; na: number } {
  const count = { yes: 0, no: 0, na: 0 };
  if (table === null) return count;
  for (let index = 0; index < answers.length; index += 1) {
    const answer = answers[index];
    if (answer !== undefined) count[countedAnswer(answer, table, index)] += 1;
  }
  return count;
}
