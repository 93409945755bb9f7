import { err, ok, type Result } from '../../shared/result.ts';
import { decideCondition, type FeelContext } from '../expression/evaluate.ts';
import type { FeelProblem } from '../expression/parse-condition.ts';
import {
  type Branch,
  end,
  type Jump,
  type ProcessStandard,
  type Step,
} from '../standard/process-standard.ts';
import type { Refusal } from './events.ts';
import { type RunState, timesTaken, type VisitState } from './state.ts';

/** Where a finished step leads, why, and which exceptions that raises. */
export interface WayOn {
  readonly outcome: string | null;
  readonly byRule: boolean;
  readonly to: string;
  readonly raise: readonly string[];
}

/** Chooses the way on from a step that has all its answers. Refused while a condition cannot be decided. */
export function chooseWay(
  standard: ProcessStandard,
  state: RunState,
  step: Step,
  visit: VisitState,
  context: FeelContext,
): Result<WayOn, Refusal> {
  if (step.on && visit.approval) {
    const { outcome } = visit.approval;
    const jump = step.on[outcome] ?? step.on.approved;
    return ok({ outcome, byRule: false, ...follow(standard, state, step, outcome, jump) });
  }
  if (step.branches.length === 0) {
    return ok({ outcome: null, byRule: false, ...follow(standard, state, step, null, step.next) });
  }
  const chosen = chooseBranch(step, visit, context);
  if (!chosen.ok) return chosen;
  const branch = chosen.value;
  return ok({
    outcome: branch.id,
    byRule: visit.decision === null,
    ...follow(standard, state, step, branch.id, branch),
  });
}

/** The class of the run by the standard's table, the first that holds; null when the table has no rows. */
export function decideClass(standard: ProcessStandard, context: FeelContext): Result<string | null, Refusal> {
  for (const one of standard.classes) {
    if (one.when === null) return ok(one.id);
    const decided = decideCondition(one.when, context);
    if (!decided.ok) return err(undecided(decided.error, one.when));
    if (decided.value) return ok(one.id);
  }
  if (standard.classes.length === 0) return ok(null);
  return err({ code: 'no-class', args: {} });
}

function chooseBranch(step: Step, visit: VisitState, context: FeelContext): Result<Branch, Refusal> {
  for (const branch of step.branches) {
    if (branch.id === visit.decision) return ok(branch);
    if (branch.otherwise) return ok(branch);
    if (branch.when === null) continue;
    const decided = decideCondition(branch.when, context);
    if (!decided.ok) return err(undecided(decided.error, branch.when));
    if (decided.value) return ok(branch);
  }
  return err({ code: 'no-branch', args: { step: step.id } });
}

/** Takes a jump, or what the standard says for when it was taken often enough. */
function follow(
  standard: ProcessStandard,
  state: RunState,
  step: Step,
  outcome: string | null,
  jump: Jump,
): { to: string; raise: readonly string[] } {
  const taken = outcome === null ? visitsDone(state, step.id) : timesTaken(state, step.id, outcome);
  const raise = jump.raise ? [jump.raise] : [];
  if (jump.atMost === null || taken < jump.atMost) return { to: jump.to, raise };
  if (!jump.beyond) return { to: standard.steps[step.index + 1]?.id ?? end, raise };
  return { to: jump.beyond.to, raise: jump.beyond.raise ? [...raise, jump.beyond.raise] : raise };
}

function visitsDone(state: RunState, step: string): number {
  return state.visits.filter((visit) => visit.step === step && visit.doneAt !== null).length;
}

function undecided(problem: FeelProblem, condition: string): Refusal {
  return { code: 'condition-undecided', args: { condition, what: problem.what, why: problem.code } };
}
