import type { Actor } from '../run/events.ts';
import { performersOf } from '../run/permission.ts';
import { currentVisit } from '../run/state.ts';
import type { Step, StepException } from '../standard/process-standard.ts';
import { choosePerson, keptApart } from './choose-person.ts';
import { dueOfException } from './limits.ts';
import { nextBusiness, wholeSecond } from './office-hours.ts';
import { reasonFor } from './phrases.ts';
import { putOff, type VisitPlan } from './plan-visit.ts';
import { type Appointment, act, type Deed, type Scene } from './scene.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What happens beside the answers when a visit has just been begun: mostly nothing. */
export function beginVisit(scene: Scene, plan: VisitPlan): void {
  const { fault } = plan;
  if (fault?.kind === 'exception') {
    raise(scene, plan, fault.exception, fault.isLate);
    return;
  }
  if (scene.manner.kind === 'clean') return;
  const { random, stage } = scene;
  if (random.chance(0.004)) {
    abort(scene, plan);
    return;
  }
  if (random.chance(0.02)) handOver(scene, plan);
  if (random.chance(0.02)) act(scene, said(plan, { kind: 'note', note: reasonFor('note', random) }));
  if (random.chance(0.03)) raiseOne(scene, plan, (one) => !one.onOverdue);
  if (plan.enteredAt === null && stage.stepPauses.length > 0 && random.chance(0.025)) pause(scene, plan);
  overdueLater(scene, plan);
}

/** Does everything that was to be done by an instant, in order. */
export function keepAppointments(scene: Scene, untilAt: number): void {
  for (;;) {
    const next = scene.agenda[0];
    if (next === undefined || next.at > untilAt || scene.isCut || scene.state.status !== 'open') return;
    scene.agenda.shift();
    const deed = next.deed();
    const known = scene.state.exceptions.length;
    if (deed !== null) act(scene, deed);
    if (scene.state.exceptions.length > known) arrangeSettlements(scene, known, null);
  }
}

/** Sees to it that exceptions raised by the engine or by people are settled, later. */
export function arrangeSettlements(scene: Scene, known: number, isLate: boolean | null): void {
  const { stage, random, state } = scene;
  for (const { id, exception, raisedAt } of state.exceptions.slice(known)) {
    const dueAt = dueOfException(stage, state, exception, raisedAt) ?? raisedAt + 120 * minuteMs;
    const late = isLate ?? (scene.manner.kind === 'natural' && random.chance(0.1));
    const share = random.between(0.15, 0.7);
    const at = late ? dueAt + random.between(5, 90) * minuteMs : raisedAt + (dueAt - raisedAt) * share;
    arrange(scene, { at: wholeSecond(at), deed: () => settlement(scene, id, wholeSecond(at)) });
  }
}

/** Settles an exception that keeps a run open which has no step left. */
export function settleLast(scene: Scene, id: string): void {
  const planned = scene.agenda.shift();
  const deed = planned?.deed() ?? settlement(scene, id, scene.state.lastAt + 30 * minuteMs);
  if (deed !== null) act(scene, deed);
}

function settlement(scene: Scene, id: string, at: number): Deed | null {
  const { state, stage, random } = scene;
  const open = state.exceptions.find((one) => one.id === id && one.closedAt === null);
  if (open === undefined) return null;
  const roles =
    open.exception === null ? [] : (stage.standard.exceptions.get(open.exception)?.escalateTo ?? []);
  const known = roles.filter((role) => stage.standard.roles.has(role));
  const actor: Actor =
    known.length > 0
      ? choosePerson(scene, known, new Set()).actor
      : (scene.events.at(-1)?.actor ?? state.startedBy);
  return { answer: { kind: 'settle', id, result: reasonFor('settle', random) }, actor, at };
}

function arrange({ agenda }: Scene, appointment: Appointment): void {
  agenda.push(appointment);
  agenda.sort((a, b) => a.at - b.at);
}

function raiseOne(scene: Scene, plan: VisitPlan, fits: (one: StepException) => boolean): void {
  const candidates = exceptionsOf(scene, plan.step).filter(fits);
  if (candidates.length > 0) raise(scene, plan, scene.random.pick(candidates).id, null);
}

function raise(scene: Scene, plan: VisitPlan, exception: string, isLate: boolean | null): void {
  const known = scene.state.exceptions.length;
  act(scene, said(plan, { kind: 'raise', exception, note: reasonFor('raise', scene.random) }));
  arrangeSettlements(scene, known, isLate);
}

/** A visit that will be late may be reported when it is due, where the standard foresees that. */
function overdueLater(scene: Scene, plan: VisitPlan): void {
  const { dueAt } = plan;
  if (dueAt === null || plan.doneAt <= dueAt || !scene.random.chance(0.6)) return;
  const at = dueAt + minuteMs;
  const [foreseen] = exceptionsOf(scene, plan.step).filter(({ onOverdue }) => onOverdue);
  if (foreseen === undefined || at <= plan.openAt || at >= plan.doneAt) return;
  const note = reasonFor('raise', scene.random);
  arrange(scene, {
    at,
    deed: () => {
      const visit = currentVisit(scene.state);
      const isOver = visit?.step !== plan.step.id || visit.round !== plan.round;
      return isOver ? null : { ...said(plan, { kind: 'raise', exception: foreseen.id, note }), at };
    },
  });
}

function exceptionsOf({ stage }: Scene, step: Step): readonly StepException[] {
  const general = [...stage.standard.exceptions.values()].filter((one) => one.step === null);
  return [...step.exceptions, ...general];
}

function handOver(scene: Scene, plan: VisitPlan): void {
  const excluded = new Set([...keptApart(scene, plan.step), plan.person.actor.person]);
  const other = choosePerson(scene, performersOf(plan.step), excluded);
  const { person } = other.actor;
  if (excluded.has(person)) return;
  act(
    scene,
    said(plan, { kind: 'hand-over', person, role: null, note: reasonFor('hand-over', scene.random) }),
  );
  plan.person = other;
}

function pause(scene: Scene, plan: VisitPlan): void {
  const { random, stage } = scene;
  const reason = random.pick(stage.stepPauses);
  act(scene, said(plan, { kind: 'pause', reason, note: reasonFor('pause', random) }));
  const fromAt = scene.state.lastAt;
  const back = nextBusiness(stage, fromAt + random.between(0.2, 3) * dayMs);
  const at = wholeSecond(back + random.between(1, 90) * minuteMs);
  act(scene, { ...said(plan, { kind: 'resume', note: reasonFor('resume', random) }), at });
  putOff(plan, at - fromAt);
}

function abort(scene: Scene, plan: VisitPlan): void {
  act(scene, said(plan, { kind: 'abort', reason: reasonFor('abort', scene.random) }));
}

/** Something that the person of a visit says at once. */
function said({ person, enteredAt }: VisitPlan, answer: Deed['answer']): Deed {
  return { answer, actor: person.actor, at: 0, ...(enteredAt === null ? {} : { recordAt: enteredAt }) };
}
