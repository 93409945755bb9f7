import { AppError } from '../../shared/app-error.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { ApprovalOutcome } from '../run/events.ts';
import { deviationApprovers } from '../run/permission.ts';
import type { Answer, Question } from '../run/question.ts';
import { choosePerson } from './choose-person.ts';
import { dueOfClock } from './limits.ts';
import { makeValue } from './make-value.ts';
import { reasonFor } from './phrases.ts';
import type { VisitPlan } from './plan-visit.ts';
import type { Deed, Scene } from './scene.ts';

/** A question about a step; the rest is asked when all steps are done. */
export type StepQuestion = Exclude<Question, { kind: 'exception' }>;

const minuteMs = 60_000;

/** What the person of a visit, or somebody entitled, answers to a question at an instant. */
export function answerQuestion(scene: Scene, plan: VisitPlan, question: StepQuestion, at: number): Deed {
  const { actor } = plan.person;
  switch (question.kind) {
    case 'field':
      return fillIn(scene, plan, question, at);
    case 'check':
      return { answer: answerCheck(scene, plan, question), actor, at };
    case 'evidence':
      return { answer: attach(scene, question), actor, at };
    case 'deviation':
      return decideDeviation(scene, question, at);
    case 'decision': {
      const { step, branches } = question;
      const weights = branches.map((branch) => scene.stage.outlook.weighJump(step, branch, scene.aim));
      const outcome = branches[scene.random.weigh(weights)]?.id ?? '';
      return { answer: { kind: 'decision', outcome }, actor, at };
    }
    case 'approval':
      return { answer: approve(scene, question), actor, at };
    case 'confirm':
      return { answer: { kind: 'confirm' }, actor, at };
    default:
      return assertNever(question);
  }
}

type QuestionOf<K extends StepQuestion['kind']> = Extract<StepQuestion, { kind: K }>;

function fillIn(scene: Scene, plan: VisitPlan, question: QuestionOf<'field'>, wantedAt: number): Deed {
  const { stage, random, state, aim } = scene;
  const { field, required } = question;
  const lateAt = stopsHeldClock(scene, question);
  const at = lateAt === null ? wantedAt : Math.max(wantedAt, lateAt + minuteMs);
  const sinceAt = lateAt ?? Math.min(at, Math.max(state.startedAt, plan.openAt - 10 * minuteMs));
  const isRefill = plan.round > 1 || question.suggested !== null;
  const suggested = isRefill && lateAt === null ? question.suggested : null;
  const filling = { stage, random, state, aim, at, sinceAt };
  const value = makeValue(filling, field, { required: required || lateAt !== null, suggested });
  return {
    answer: { kind: 'field', form: field.form, field: field.id, value },
    actor: plan.person.actor,
    at,
  };
}

/** The instant past the due time of the clock that is to be late, where this field stops it. */
function stopsHeldClock(
  { stage, state, manner, aim, random }: Scene,
  { field }: QuestionOf<'field'>,
): number | null {
  if (manner.kind === 'natural' || manner.fault?.kind !== 'clock_late') return null;
  const { clock: id } = manner.fault;
  const clock = stage.standard.clocks.find((one) => one.id === id);
  const stops = clock?.to.some(
    (to) => to.kind === 'field' && to.form === field.form && to.field === field.id,
  );
  if (clock === undefined || stops !== true) return null;
  const dueAt = dueOfClock(stage, state, clock, state.class ?? aim.class);
  return dueAt === null ? null : dueAt + Math.ceil(random.between(1, 9)) * minuteMs;
}

function answerCheck(
  scene: Scene,
  { fault, person }: VisitPlan,
  { check, step, again }: QuestionOf<'check'>,
): Answer {
  const { manner, random } = scene;
  const isWrong = fault?.kind === 'check_failed' && fault.check === check.id;
  const saysNo = isWrong || (manner.kind === 'natural' && !again && random.chance(person.habits.noes));
  if (saysNo) return { kind: 'check', check: check.id, answer: 'no', reason: reasonFor('no', random) };
  const mayBeNa = check.naAllowed || (!step.key && manner.kind === 'natural');
  if (mayBeNa && random.chance(check.naAllowed ? 0.25 : 0.01)) {
    return { kind: 'check', check: check.id, answer: 'na', reason: reasonFor('not-applicable', random) };
  }
  return { kind: 'check', check: check.id, answer: 'yes' };
}

function attach({ stage }: Scene, { check, step }: QuestionOf<'evidence'>): Answer {
  const { evidence } = stage;
  if (evidence === null) throw new AppError('rehearsal-no-evidence', { check: `${step.id}.${check.id}` });
  return { kind: 'evidence', check: check.id, file: evidence };
}

/** Somebody else decides on a no; in a natural run it may take them some time, and they may refuse. */
function decideDeviation(scene: Scene, question: QuestionOf<'deviation'>, at: number): Deed {
  const { stage, random, manner } = scene;
  const { step, check, asker } = question;
  const { actor } = choosePerson(scene, deviationApprovers(stage.standard, step), new Set([asker]));
  const isRefused = manner.kind === 'natural' && random.chance(0.35);
  const outcome = isRefused ? 'refuse' : 'approve';
  const waitMs = manner.kind === 'natural' ? random.spread(15, 0.8) * minuteMs : 0;
  const answer: Answer = { kind: 'deviation', check: check.id, outcome, comment: reasonFor(outcome, random) };
  return { answer, actor, at: Math.round(at + waitMs) };
}

const outcomeWeights: Readonly<Record<ApprovalOutcome, number>> = {
  approved: 0.9,
  returned: 0.08,
  rejected: 0.02,
};

function approve({ random, aim }: Scene, { outcomes }: QuestionOf<'approval'>): Answer {
  const outcome = aim.isStraight
    ? 'approved'
    : (outcomes[random.weigh(outcomes.map((one) => outcomeWeights[one]))] ?? 'approved');
  const comment = reasonFor(outcome === 'approved' ? 'approve' : outcome, random);
  return { kind: 'approval', outcome, comment };
}
