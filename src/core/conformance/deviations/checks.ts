import type { Deviation } from '../facts.ts';
import type { StepTable } from '../judge-tables.ts';
import type { AnswerRecord, VisitRecord } from '../visit-record.ts';
import { deviate } from './deviation.ts';

/** How an answer counts: on a key control point n-a is a no, unless the standard allows it there (decision 21). */
export function countedAnswer(
  { answer }: AnswerRecord,
  { step }: StepTable,
  index: number,
): AnswerRecord['answer'] {
  return answer === 'na' && step.key && !step.checks[index]?.naAllowed ? 'no' : answer;
}

/** Checks answered no, and those left open when their step was done. */
export function checkDeviations(visit: VisitRecord, into: Deviation[]): void {
  const { table, step, round, answers } = visit;
  if (table === null) return;
  const isKey = table.step.key;
  for (let index = 0; index < answers.length; index += 1) {
    const answer = answers[index];
    if (answer === undefined || countedAnswer(answer, table, index) !== 'no') continue;
    const { at, event, approvedBy } = answer;
    into.push(
      deviate('check_failed', {
        step,
        round,
        subject: checkId(table, index),
        at,
        reason: answer.requestReason ?? answer.reason,
        events: approvedBy === null ? [event] : [event, approvedBy],
        isKey,
        isApproved: approvedBy !== null,
      }),
    );
  }
  if (visit.doneAt === null || visit.lacks === null) return;
  for (const index of visit.lacks.unanswered) {
    const subject = checkId(table, index);
    into.push(
      deviate('check_unanswered', {
        step,
        round,
        subject,
        at: visit.doneAt,
        events: [visit.doneEvent],
        isKey,
      }),
    );
  }
}

function checkId(table: StepTable, index: number): string | null {
  return table.step.checks[index]?.id ?? null;
}
