import { deviate } from './deviations/deviation.ts';
import { mayApproveDeviation } from './deviations/people.ts';
import type { EventOf } from './judged-event.ts';
import type { RunRecord } from './run-record.ts';
import type { AnswerRecord, VisitRecord } from './visit-record.ts';
import { saysFirst } from './visits.ts';

/** Takes an answer to a check in place of the one before; an unknown check is a deviation, once in a visit. */
export function answerCheck(run: RunRecord, visit: VisitRecord, event: EventOf<'check.answered'>): void {
  const { table, step, round } = visit;
  if (table === null) return;
  const { body, actor, occurredAt: at } = event;
  const index = table.checkIndex.get(body.check);
  if (index === undefined) {
    if (!saysFirst(visit, `check ${body.check}`)) return;
    run.found.push(deviate('step_extra', { step, round, subject: body.check, at, events: [run.seq] }));
    return;
  }
  visit.answers[index] = {
    answer: body.answer,
    at,
    person: actor.person,
    event: run.seq,
    reason: body.reason,
    requestedBy: null,
    requestReason: null,
    approvedBy: null,
  };
}

/** Notes that somebody asks for a no to be accepted. */
export function requestDeviation(visit: VisitRecord, { body, actor }: EventOf<'deviation.requested'>): void {
  const answer = answerOf(visit, body.check);
  if (answer === undefined) return;
  answer.requestedBy = actor.person;
  answer.requestReason = body.reason;
}

/** Accepts a no, if who accepts it may. The answer given last is the one accepted. */
export function approveDeviation(
  run: RunRecord,
  visit: VisitRecord,
  event: EventOf<'deviation.approved'>,
): void {
  const answer = answerOf(visit, event.body.check);
  if (answer === undefined) return;
  visit.deviationDecider = event.actor.person;
  if (mayApproveDeviation(run, visit, event, answer)) answer.approvedBy = run.seq;
}

/** Takes back what was accepted. */
export function refuseDeviation(visit: VisitRecord, { body, actor }: EventOf<'deviation.refused'>): void {
  const answer = answerOf(visit, body.check);
  if (answer === undefined) return;
  visit.deviationDecider = actor.person;
  answer.approvedBy = null;
}

function answerOf(visit: VisitRecord, check: string): AnswerRecord | undefined {
  const index = visit.table?.checkIndex.get(check);
  return index === undefined ? undefined : visit.answers[index];
}
