import { notePerformer } from './deviations/people.ts';
import type { VisitEvent } from './judged-event.ts';
import type { RunRecord } from './run-record.ts';
import type { VisitRecord } from './visit-record.ts';

/**
 * What an event makes of its actor: nothing, one who worked on the step, or one who did it, as in the
 * engine. What follows by rule, or decides on another's deviation, is no work on the step.
 */
const parts: Readonly<Record<VisitEvent['type'], 'none' | 'worker' | 'performer'>> = {
  'step.ready': 'none',
  'step.skipped': 'none',
  'deviation.approved': 'none',
  'deviation.refused': 'none',
  'step.handed_over': 'worker',
  'check.noted': 'worker',
  'deviation.requested': 'worker',
  'step.opened': 'performer',
  'check.answered': 'performer',
  'field.recorded': 'performer',
  'evidence.attached': 'performer',
  'decision.made': 'performer',
  'approval.given': 'performer',
  'step.done': 'performer',
};

/** Notes who took part in a visit by an event. */
export function takePart(run: RunRecord, visit: VisitRecord, event: VisitEvent): void {
  const part = parts[event.type];
  if (part === 'none' || isConsequence(visit, event)) return;
  visit.worker = event.actor;
  if (part === 'performer') notePerformer(run, visit, event.actor.person);
}

/** Whether an event merely follows: a decision by rule, or the end of a step brought about by a deviation's approver. */
export function isConsequence(visit: VisitRecord, event: VisitEvent): boolean {
  if (event.type === 'decision.made') return event.body.by === 'rule';
  return event.type === 'step.done' && visit.worker !== null && visit.deviationDecider === event.actor.person;
}
