import { lacksOf } from './completeness.ts';
import { checkOrder } from './deviations/order.ts';
import { checkActor } from './deviations/people.ts';
import type { EventOf, VisitEvent } from './judged-event.ts';
import { limitStart } from './moments.ts';
import { answerCheck, approveDeviation, refuseDeviation, requestDeviation } from './observe-check.ts';
import { leaveStep, skipStep } from './path.ts';
import type { RunRecord } from './run-record.ts';
import { isConsequence, takePart } from './take-part.ts';
import { holdsNow, recordValue } from './values.ts';
import type { VisitRecord } from './visit-record.ts';
import { noteTime, progressOf } from './visits.ts';

/** Takes in one event of a visit. */
export function observeVisit(run: RunRecord, visit: VisitRecord, event: VisitEvent): void {
  takePart(run, visit, event);
  if (isAct(event) && !isConsequence(visit, event)) checkActor(run, visit, event);
  switch (event.type) {
    case 'step.opened':
      openVisit(run, visit, event);
      break;
    case 'step.done':
      finishVisit(run, visit, event);
      break;
    case 'step.skipped':
      skipVisit(run, visit);
      break;
    case 'step.handed_over':
      visit.handedToRole = event.body.to.role;
      break;
    case 'decision.made':
      visit.decision = event.body.outcome;
      break;
    case 'approval.given':
      visit.approval = event.body.outcome;
      break;
    case 'field.recorded':
      recordValue(run, event);
      break;
    case 'check.answered':
      answerCheck(run, visit, event);
      break;
    case 'deviation.requested':
      requestDeviation(visit, event);
      break;
    case 'deviation.approved':
      approveDeviation(run, visit, event);
      break;
    case 'deviation.refused':
      refuseDeviation(visit, event);
      break;
    default:
  }
  if (visit.lacks !== null && corrects(event)) visit.lacks = lacksOf(run, visit);
}

/** What somebody answers for in a role. */
function isAct({ type }: VisitEvent): boolean {
  return (
    type === 'check.answered' || type === 'approval.given' || type === 'decision.made' || type === 'step.done'
  );
}

/** What may put right a visit that was done: it is judged anew then. */
function corrects({ type }: VisitEvent): boolean {
  return type === 'check.answered' || type === 'field.recorded';
}

function openVisit(run: RunRecord, visit: VisitRecord, { occurredAt }: VisitEvent): void {
  if (visit.isOpen) return;
  visit.isOpen = true;
  visit.lacks = null;
  visit.openedAt ??= occurredAt;
  noteTime(run, visit, 'opened', occurredAt);
  checkOrder(run, visit, occurredAt);
}

function finishVisit(run: RunRecord, visit: VisitRecord, event: EventOf<'step.done'>): void {
  const { table } = visit;
  const at = event.occurredAt;
  // a foreign log may tell only that a step was done
  if (!visit.isOpen) checkOrder(run, visit, at);
  visit.isOpen = false;
  visit.doneAt = at;
  visit.doneEvent = run.seq;
  visit.finisher = isConsequence(visit, event) ? visit.worker : event.actor;
  run.lastDoneAt = at;
  noteTime(run, visit, 'done', at);
  if (table === null) return;
  if (table.step.limit !== null) visit.limitFromAt = limitStart(run, visit);
  visit.lacks ??= lacksOf(run, visit);
  const outcome = event.body.outcome ?? visit.decision ?? visit.approval;
  progressOf(run, table.index).finishes.push({
    targets: leaveStep(run, table, outcome),
    isUnjustified: false,
  });
}

function skipVisit(run: RunRecord, visit: VisitRecord): void {
  visit.isSkipped = true;
  const { table } = visit;
  if (table === null) return;
  const isUnjustified = holdsNow(run, table.step.when);
  progressOf(run, table.index).finishes.push({ targets: skipStep(run, table), isUnjustified });
}
