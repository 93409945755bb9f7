import { err, ok, type Result } from '../../shared/result.ts';
import type { AnswerInput, AnswerOf } from './answers.ts';
import { continued, type Trail } from './complete.ts';
import type { Refusal } from './events.ts';
import { outcomesOf, stepOf } from './next.ts';
import { refuseApprover, refuseDeviationApprover } from './permission.ts';
import type { VisitState } from './state.ts';

/** Takes the choice between branches that no condition decides. */
export function takeDecision(
  { standard, make }: AnswerInput,
  { outcome }: AnswerOf<'decision'>,
  visit: VisitState,
  trail: Trail,
): Result<Trail, Refusal> {
  const step = stepOf(standard, visit.step);
  const ways = step.branches.filter((branch) => branch.when === null).map((branch) => branch.id);
  if (!ways.includes(outcome)) {
    return err({ code: 'no-such-outcome', args: { outcome, step: step.id, outcomes: ways.join(', ') } });
  }
  return ok(
    continued(trail, make('decision.made', { step: step.id, round: visit.round, outcome, by: 'person' })),
  );
}

/** Takes an approval, a return or a rejection; the two latter need a comment. */
export function takeApproval(
  { standard, actor, make }: AnswerInput,
  { outcome, comment }: AnswerOf<'approval'>,
  visit: VisitState,
  trail: Trail,
): Result<Trail, Refusal> {
  const step = stepOf(standard, visit.step);
  const outcomes = outcomesOf(step);
  if (step.kind !== 'approval' || !outcomes.includes(outcome)) {
    return err({ code: 'no-such-outcome', args: { outcome, step: step.id, outcomes: outcomes.join(', ') } });
  }
  const refusal = refuseApprover(step, visit, actor);
  if (refusal) return err(refusal);
  if (outcome !== 'approved' && !comment.trim()) return err({ code: 'comment-needed', args: { outcome } });
  const at = { step: step.id, round: visit.round };
  return ok(continued(trail, make('approval.given', { ...at, outcome, comment: comment.trim() })));
}

/** Takes the decision on a deviation that a no on a key control point asked for; never from the one who asked. */
export function takeDeviation(
  { standard, actor, make }: AnswerInput,
  { check, outcome, comment }: AnswerOf<'deviation'>,
  visit: VisitState,
  trail: Trail,
): Result<Trail, Refusal> {
  const given = visit.checks[check];
  if (given?.deviation !== 'requested') return err({ code: 'no-such-deviation', args: { check } });
  const refusal = refuseDeviationApprover(standard, stepOf(standard, visit.step), given.person, actor);
  if (refusal) return err(refusal);
  if (!comment.trim()) return err({ code: 'comment-needed', args: { outcome } });
  const type = outcome === 'approve' ? 'deviation.approved' : 'deviation.refused';
  const body = { step: visit.step, round: visit.round, check, comment: comment.trim() };
  return ok(continued(trail, make(type, body)));
}
