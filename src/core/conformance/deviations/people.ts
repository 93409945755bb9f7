import type { Actor } from '../../run/events.ts';
import type { VisitEvent } from '../judged-event.ts';
import type { RunRecord } from '../run-record.ts';
import type { AnswerRecord, VisitRecord } from '../visit-record.ts';
import { progressOf, saysFirst } from '../visits.ts';
import { deviate } from './deviation.ts';

/** Notes a person as one who did a step, for steps that others are kept apart from. */
export function notePerformer(run: RunRecord, { table }: VisitRecord, person: string): void {
  if (table?.keepsPerformers) progressOf(run, table.index).performers?.add(person);
}

/** Finds somebody who acts in a visit without being entitled to. */
export function checkActor(run: RunRecord, visit: VisitRecord, event: VisitEvent): void {
  checkRole(run, visit, event);
  checkSegregation(run, visit, event);
}

/**
 * Whether somebody may approve a deviation: never one's own, and only the step's accountable role or the
 * process owner's, where the standard names one. Who may not is found.
 */
export function mayApproveDeviation(
  run: RunRecord,
  visit: VisitRecord,
  event: VisitEvent,
  { person, requestedBy }: AnswerRecord,
): boolean {
  const { actor } = event;
  if (actor.person === person || actor.person === requestedBy) {
    sayOwnApproval(run, visit, event);
    return false;
  }
  const approvers = visit.table?.deviationApprovers;
  if (approvers === undefined || approvers.size === 0) return true;
  if (actor.role !== null && approvers.has(actor.role)) return true;
  sayWrongRole(run, visit, event);
  return false;
}

/**
 * Finds somebody who acts in a role, or for a department, that the step is not given to. A recorded
 * hand-over to a role lets that role act, as in the engine.
 */
function checkRole(run: RunRecord, visit: VisitRecord, event: VisitEvent): void {
  const performers = visit.table?.performers;
  if (performers === undefined || performers.size === 0) return;
  const { role } = event.actor;
  if (role === null || !(performers.has(role) || role === visit.handedToRole))
    sayWrongRole(run, visit, event);
  else if (!isForBoundDepartment(run, event.actor, role)) sayWrongRole(run, visit, event);
}

function isForBoundDepartment(run: RunRecord, { department }: Actor, role: string): boolean {
  if (run.bound.size === 0 || department === null) return true;
  return (run.bound.get(role) ?? department) === department;
}

/** Finds somebody who decides on what they did themselves: a step is kept apart from those who did others. */
function checkSegregation(run: RunRecord, visit: VisitRecord, event: VisitEvent): void {
  const apart = visit.table?.segregateFrom;
  const { person } = event.actor;
  if (apart === undefined || apart.length === 0 || person === '') return;
  const isInvolved = apart.some((index) => run.progress[index]?.performers?.has(person));
  if (isInvolved) sayOwnApproval(run, visit, event);
}

function sayOwnApproval(run: RunRecord, visit: VisitRecord, { actor, occurredAt: at }: VisitEvent): void {
  const { step, round } = visit;
  const subject = actor.person;
  if (!saysFirst(visit, `own ${subject}`)) return;
  run.found.push(deviate('self_approval', { step, round, subject, at, events: [run.seq] }));
}

/** Once for each person and role in a visit; no role at all is not shown to be wrong, only not declared. */
function sayWrongRole(run: RunRecord, visit: VisitRecord, { actor, occurredAt: at }: VisitEvent): void {
  const { step, round } = visit;
  const { person: subject, role } = actor;
  if (!saysFirst(visit, `role ${role ?? ''} ${subject}`)) return;
  run.found.push(
    deviate('wrong_role', { step, round, subject, at, events: [run.seq], isUndeclared: role === null }),
  );
}
