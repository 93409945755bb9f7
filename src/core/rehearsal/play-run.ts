import { AppError } from '../../shared/app-error.ts';
import type { DraftEvent } from '../run/events.ts';
import { nextQuestion } from '../run/next.ts';
import { performersOf } from '../run/permission.ts';
import { currentVisit, type VisitState } from '../run/state.ts';
import type { Clock, Moment } from '../standard/process-standard.ts';
import { answerQuestion, type StepQuestion } from './answer-question.ts';
import { arrangeSettlements, beginVisit, keepAppointments, settleLast } from './asides.ts';
import type { Manner } from './fault.ts';
import { dueOfClock } from './limits.ts';
import { wholeSecond } from './office-hours.ts';
import { planVisit, putOff, type VisitPlan } from './plan-visit.ts';
import type { Random } from './random.ts';
import { act, type Deed, openScene, type Scene } from './scene.ts';
import type { Stage } from './stage.ts';

const minuteMs = 60_000;

/** More visits than this means that the standard leads round in a circle. */
const mostVisits = 400;

/**
 * Plays one run through the engine, question by question, until it is over or the period is.
 * @throws AppError `rehearsal-stuck`, `rehearsal-no-value`, `rehearsal-no-evidence`, `rehearsal-endless`.
 */
export function playRun(stage: Stage, random: Random, manner: Manner, startAt: number): Scene {
  const first = stage.standard.steps[0];
  const roles = first === undefined ? [] : performersOf(first);
  const starter = random.pick(stage.staff.holders(roles[0] ?? null, null));
  const scene = openScene(stage, random, manner, { actor: starter.actor, at: startAt });
  if (roles.length > 0) scene.cast.set(`${roles[0]} `, starter);
  let plan: VisitPlan | null = null;
  while (scene.state.status === 'open' && !scene.isCut) {
    const visit = currentVisit(scene.state);
    if (visit !== null && !isFor(plan, visit)) {
      plan = planVisit(scene, visit);
      open(scene, plan);
      continue;
    }
    const question = nextQuestion(stage.standard, scene.state);
    if (question === null) throw stuck(scene);
    if (question.kind === 'exception') settleLast(scene, question.id);
    else if (plan !== null) answerNext(scene, plan, question);
  }
  return scene;
}

function isFor(plan: VisitPlan | null, visit: VisitState): boolean {
  return plan !== null && plan.step.id === visit.step && plan.round === visit.round;
}

function open(scene: Scene, plan: VisitPlan): void {
  if (scene.state.visits.length > mostVisits) throw new AppError('rehearsal-endless', { step: plan.step.id });
  keepAppointments(scene, plan.openAt);
  if (scene.state.status !== 'open' || scene.isCut) return;
  const { openAt: at, enteredAt } = plan;
  const deed: Deed = { answer: { kind: 'open' }, actor: plan.person.actor, at, notBefore: held(scene, plan) };
  const lateMs = (scene.stage.toleranceMinutes + scene.random.between(2, 30)) * minuteMs;
  const recordAt = plan.fault?.kind === 'entered_late' ? wholeSecond(at + lateMs) : enteredAt;
  act(scene, recordAt === null ? deed : { ...deed, recordAt });
  putOff(plan, scene.state.lastAt - plan.openAt);
  if (!scene.isCut) beginVisit(scene, plan);
}

function answerNext(scene: Scene, plan: VisitPlan, question: StepQuestion): void {
  const { random } = scene;
  const isEnteredLater = plan.enteredAt !== null;
  const fromAt = Math.max(scene.state.lastAt, plan.writeFrom, isEnteredLater ? 0 : scene.recordedAt);
  const at = Math.min(fromAt + plan.gapMs * random.between(0.4, 1.6), Math.max(fromAt, plan.doneAt));
  const deed = answerQuestion(scene, plan, question, wholeSecond(at));
  if (!isEnteredLater) keepAppointments(scene, deed.at);
  if (scene.state.status !== 'open' || scene.isCut) return;
  const known = scene.state.exceptions.length;
  const notBefore = held(scene, plan);
  act(
    scene,
    plan.enteredAt === null ? { ...deed, notBefore } : { ...deed, notBefore, recordAt: plan.enteredAt },
  );
  if (scene.state.exceptions.length > known) arrangeSettlements(scene, known, null);
}

/** What is not to happen before its time: the end of a visit, and the stop of a clock that is to be late. */
function held(scene: Scene, plan: VisitPlan): (follows: readonly DraftEvent[]) => number {
  const { stage, state, manner, aim } = scene;
  const fault = manner.kind === 'clean' ? manner.fault : null;
  const clock =
    fault?.kind === 'clock_late' ? stage.standard.clocks.find(({ id }) => id === fault.clock) : undefined;
  return (follows) => {
    const endsAt = follows.some(({ type }) => type === 'step.done') ? plan.notDoneBefore : 0;
    if (clock === undefined || !stops(clock, follows)) return endsAt;
    const dueAt = dueOfClock(stage, state, clock, state.class ?? aim.class);
    return dueAt === null ? endsAt : Math.max(endsAt, dueAt + 7 * minuteMs);
  };
}

function stops(clock: Clock, follows: readonly DraftEvent[]): boolean {
  return clock.to.some((moment) => follows.some((event) => isMoment(moment, event)));
}

function isMoment(moment: Moment, event: DraftEvent): boolean {
  if (moment.kind === 'close') return event.type === 'run.closed';
  if (moment.kind !== 'step') return false;
  return event.type === `step.${moment.instant}` && 'step' in event.body && event.body.step === moment.step;
}

function stuck({ state }: Scene): AppError {
  return new AppError('rehearsal-stuck', {
    answer: '',
    why: 'no question',
    step: state.visits.at(-1)?.step ?? '',
  });
}
