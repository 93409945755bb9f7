import { err, ok, type Result } from '../../shared/result.ts';
import { takeAside } from './answers-aside.ts';
import { takeApproval, takeDecision, takeDeviation } from './answers-of-approvers.ts';
import { closeIfSettled, continued, type EventMaker, type Trail } from './complete.ts';
import { contextOf, isRequired } from './context.ts';
import type { Decision } from './decide.ts';
import type { Refusal } from './events.ts';
import { readFieldValue } from './field-value.ts';
import { checksOf, fieldsOf, stepOf } from './next.ts';
import { refusePerformer } from './permission.ts';
import type { Answer } from './question.ts';
import { currentVisit, type VisitState } from './state.ts';

/** An answer with everything needed to judge it, and the maker of its events. */
export interface AnswerInput extends Decision {
  readonly make: EventMaker;
}

/** An answer of one kind. */
export type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

/** Takes an answer: the events it makes by itself, or the reason why it is not taken. */
export function takeAnswer(input: AnswerInput, trail: Trail): Result<Trail, Refusal> {
  const { answer, standard, state, actor } = input;
  if (answer.kind === 'settle') return settleException(input, answer, trail);
  if (answer.kind === 'abort') return abort(input, answer, trail);
  const visit = currentVisit(state);
  if (!visit) return err({ code: 'nothing-open', args: {} });
  if (answer.kind === 'note' || answer.kind === 'raise') return takeAside(input, answer, visit, trail);
  if (answer.kind === 'deviation') return takeDeviation(input, answer, visit, trail);
  const refusal = refusePerformer(standard, state, visit, actor);
  if (refusal) return err(refusal);
  if (answer.kind === 'hand-over' || answer.kind === 'pause' || answer.kind === 'resume') {
    return takeAside(input, answer, visit, trail);
  }
  return takeWork(input, answer, visit, opened(input, visit, trail));
}

type Work = AnswerOf<'open' | 'field' | 'check' | 'evidence' | 'decision' | 'approval' | 'confirm'>;

function takeWork(input: AnswerInput, answer: Work, visit: VisitState, trail: Trail): Result<Trail, Refusal> {
  switch (answer.kind) {
    case 'open':
    case 'confirm':
      return ok(trail);
    case 'field':
      return takeField(input, answer, visit, trail);
    case 'check':
      return takeCheck(input, answer, visit, trail);
    case 'evidence':
      return takeEvidence(input, answer, visit, trail);
    case 'decision':
      return takeDecision(input, answer, visit, trail);
    case 'approval':
      return takeApproval(input, answer, visit, trail);
  }
}

/** Whoever first works on a step has begun it; somebody else who takes over begins nothing. */
function opened({ make }: AnswerInput, visit: VisitState, trail: Trail): Trail {
  if (visit.openedAt !== null) return trail;
  return continued(trail, make('step.opened', { step: visit.step, round: visit.round }));
}

function takeField(
  { standard, state, make, zone, now, departments }: AnswerInput,
  { form, field: id, value }: AnswerOf<'field'>,
  visit: VisitState,
  trail: Trail,
): Result<Trail, Refusal> {
  const context = contextOf(standard, state.values, state.class);
  const step = stepOf(standard, visit.step);
  const field = fieldsOf(standard, step, context).find((one) => one.form === form && one.id === id);
  if (!field) return err({ code: 'no-such-field', args: { field: `${form}.${id}`, step: step.id } });
  const required = isRequired(field, context);
  const read = readFieldValue(field, value, { zone, now, required, departments });
  if (!read.ok) return read;
  const event = make('field.recorded', {
    step: step.id,
    round: visit.round,
    form,
    field: id,
    value: read.value,
  });
  return ok(continued(trail, field.personal ? { ...event, personal: true } : event));
}

function takeCheck(
  { standard, state, make }: AnswerInput,
  { check: id, answer, reason }: AnswerOf<'check'>,
  visit: VisitState,
  trail: Trail,
): Result<Trail, Refusal> {
  const step = stepOf(standard, visit.step);
  const check = checksOf(step, contextOf(standard, state.values, state.class)).find((one) => one.id === id);
  if (!check) return err({ code: 'no-such-check', args: { check: id, step: step.id } });
  const why = reason?.trim() || null;
  if (answer !== 'yes' && why === null) return err({ code: 'reason-needed', args: { check: id, answer } });
  if (answer === 'na' && step.key && !check.naAllowed) return err({ code: 'na-on-key', args: { check: id } });
  const at = { step: step.id, round: visit.round, check: id };
  const answered = continued(trail, make('check.answered', { ...at, answer, reason: why }));
  if (answer === 'yes' || !step.key || why === null || answer === 'na') return ok(answered);
  return ok(continued(answered, make('deviation.requested', { ...at, reason: why })));
}

function takeEvidence(
  { make, standard }: AnswerInput,
  { check, file }: AnswerOf<'evidence'>,
  visit: VisitState,
  trail: Trail,
): Result<Trail, Refusal> {
  const step = stepOf(standard, visit.step);
  if (check !== null && !step.checks.some((one) => one.id === check)) {
    return err({ code: 'no-such-check', args: { check, step: step.id } });
  }
  return ok(
    continued(trail, make('evidence.attached', { step: step.id, round: visit.round, check, ...file })),
  );
}

function settleException(
  { state, make }: AnswerInput,
  { id, result }: AnswerOf<'settle'>,
  trail: Trail,
): Result<Trail, Refusal> {
  const open = state.exceptions.find((one) => one.id === id && one.closedAt === null);
  if (!open) return err({ code: 'no-such-exception', args: { id } });
  if (!result.trim()) return err({ code: 'result-needed', args: { id } });
  return ok(closeIfSettled(continued(trail, make('exception.closed', { id, result: result.trim() })), make));
}

function abort({ make }: AnswerInput, { reason }: AnswerOf<'abort'>, trail: Trail): Result<Trail, Refusal> {
  if (!reason.trim()) return err({ code: 'abort-reason-needed', args: {} });
  return ok(continued(trail, make('run.aborted', { reason: reason.trim() })));
}
