import type { FeelContext } from '../expression/evaluate.ts';
import type { Check, Field, ProcessStandard, Step } from '../standard/process-standard.ts';
import { contextOf, holds, isRequired } from './context.ts';
import type { ApprovalOutcome } from './events.ts';
import type { Question } from './question.ts';
import { currentVisit, type RunState, type VisitState } from './state.ts';

/** The next thing to ask; null when the run is over or its current step has all its answers. */
export function nextQuestion(standard: ProcessStandard, state: RunState): Question | null {
  // what is asked for when an answer is decided is asked for again when the next question is put
  if (latest?.state === state && latest.standard === standard) return latest.question;
  const question = findQuestion(standard, state);
  latest = { standard, state, question };
  return question;
}

/** The last question found: a state never changes, so it stays right. */
let latest: {
  readonly standard: ProcessStandard;
  readonly state: RunState;
  readonly question: Question | null;
} | null = null;

function findQuestion(standard: ProcessStandard, state: RunState): Question | null {
  if (state.status !== 'open') return null;
  const visit = currentVisit(state);
  if (!visit) return nextException(state);
  const step = stepOf(standard, visit.step);
  const context = contextOf(standard, state.values, state.class);
  return (
    nextField(standard, state, step, visit, context) ??
    nextCheck(step, visit, context) ??
    nextDecision(step, visit) ??
    nextApproval(step, visit) ??
    nextConfirmation(standard, step, visit, context)
  );
}

/** The fields asked in a step, in order: those of its output forms whose condition holds, without computed ones. */
export function fieldsOf(standard: ProcessStandard, step: Step, context: FeelContext): readonly Field[] {
  return step.outputs
    .flatMap((form) => standard.forms.get(form)?.fields ?? [])
    .filter((field) => field.computed === null && holds(field.when, context));
}

/** The checks asked in a step, in order: those whose condition holds. */
export function checksOf(step: Step, context: FeelContext): readonly Check[] {
  return step.checks.filter((check) => holds(check.when, context));
}

/** Whether a check is met: answered yes, n-a where that is allowed, or a no with an approved deviation (decision 21). */
function isBlocked(step: Step, check: Check, visit: VisitState): boolean {
  const given = visit.checks[check.id];
  if (!given || !step.key || given.deviation === 'approved') return false;
  return given.answer === 'no' || (given.answer === 'na' && !check.naAllowed);
}

/** The outcomes an approver can choose between. */
export function outcomesOf(step: Step): readonly ApprovalOutcome[] {
  const outcomes: readonly ApprovalOutcome[] = ['approved', 'returned', 'rejected'];
  return outcomes.filter((outcome) => outcome === 'approved' || step.on?.[outcome]);
}

/**
 * A step by its id.
 * @throws Error when the standard has none: a run never points outside its own standard.
 */
export function stepOf(standard: ProcessStandard, id: string): Step {
  const step = standard.stepById.get(id);
  if (!step) throw new Error(`standard ${standard.id} ${standard.version} has no step ${id}`);
  return step;
}

function nextException(state: RunState): Question | null {
  const open = state.exceptions.find((one) => one.closedAt === null);
  return open ? { kind: 'exception', id: open.id, exception: open.exception, note: open.note } : null;
}

function nextField(
  standard: ProcessStandard,
  state: RunState,
  step: Step,
  visit: VisitState,
  context: FeelContext,
): Question | null {
  const field = firstOpenField(standard, step, visit, context);
  if (!field) return null;
  const suggested =
    state.values[field.form]?.[field.id] ?? state.prefilled[field.form]?.[field.id] ?? field.default ?? null;
  return { kind: 'field', step, round: visit.round, field, required: isRequired(field, context), suggested };
}

/** The first of `fieldsOf` that the visit has not recorded; conditions of the others are not looked at. */
function firstOpenField(
  standard: ProcessStandard,
  step: Step,
  visit: VisitState,
  context: FeelContext,
): Field | null {
  for (const output of step.outputs) {
    for (const field of standard.forms.get(output)?.fields ?? []) {
      if (field.computed !== null || visit.recorded[`${field.form}.${field.id}`]) continue;
      if (holds(field.when, context)) return field;
    }
  }
  return null;
}

function nextCheck(step: Step, visit: VisitState, context: FeelContext): Question | null {
  const at = { step, round: visit.round };
  for (const check of step.checks) {
    if (!holds(check.when, context)) continue;
    const given = visit.checks[check.id];
    if (!given) return { ...at, kind: 'check', check, again: false };
    if (isBlocked(step, check, visit)) {
      if (given.deviation === 'refused') return { ...at, kind: 'check', check, again: true };
      return { ...at, kind: 'deviation', check, reason: given.reason ?? '', asker: given.person };
    }
    if (check.evidence === 'required' && given.answer === 'yes' && !visit.attached[check.id]) {
      return { ...at, kind: 'evidence', check };
    }
  }
  return null;
}

function nextDecision(step: Step, visit: VisitState): Question | null {
  const chosen = step.branches.filter((branch) => branch.when === null && !branch.otherwise);
  if (chosen.length === 0 || visit.decision !== null) return null;
  return {
    kind: 'decision',
    step,
    round: visit.round,
    branches: step.branches.filter((branch) => branch.when === null),
  };
}

function nextApproval(step: Step, visit: VisitState): Question | null {
  if (step.kind !== 'approval' || visit.approval) return null;
  return { kind: 'approval', step, round: visit.round, outcomes: outcomesOf(step) };
}

/** A step that asks nothing else is at least confirmed by somebody, and so is the end of a wait. */
function nextConfirmation(
  standard: ProcessStandard,
  step: Step,
  visit: VisitState,
  context: FeelContext,
): Question | null {
  const asksSomething =
    visit.decision !== null ||
    visit.approval !== null ||
    fieldsOf(standard, step, context).length > 0 ||
    checksOf(step, context).length > 0;
  return asksSomething ? null : { kind: 'confirm', step, round: visit.round };
}
