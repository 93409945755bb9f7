import type { VisitState } from '../run/state.ts';
import type { Step } from '../standard/process-standard.ts';
import type { Fault } from './fault.ts';
import { dueOfClock, dueOfVisit, endOf, limitOf, limitStart, stopOfClock } from './limits.ts';
import { nextBusiness, wholeSecond } from './office-hours.ts';
import type { Scene } from './scene.ts';
import type { Person } from './staff.ts';
import type { Stage } from './stage.ts';

const minuteMs = 60_000;

/** When a visit is begun and done. */
export interface Times {
  readonly openAt: number;
  readonly doneAt: number;
}

/** What presses on a visit: its own due time and those of everything else that runs meanwhile. */
export interface Dues {
  readonly own: number | null;
  readonly others: readonly number[];
}

/** What presses on a visit that begins at an instant, by the class as known or aimed at. */
export function duesOf(
  { stage, state, aim, manner }: Scene,
  step: Step,
  visit: VisitState,
  baseAt: number,
): Dues {
  const expected = state.class ?? aim.class;
  const others: number[] = [];
  for (const clock of stage.standard.clocks) {
    // even a clock that has stopped may be stopped again, later, by coming back
    const isOver = manner.kind === 'natural' && stopOfClock(state, clock) !== null;
    const dueAt = isOver ? null : dueOfClock(stage, state, clock, expected);
    if (dueAt !== null) others.push(dueAt);
  }
  for (const later of stage.sharedLimits) {
    const limit = limitOf(later.limit, expected);
    if (later.index <= step.index || limit === null) continue;
    const startAt = limitStart(state, later, { ...visit, step: later.id });
    const dueAt = startAt === null ? null : endOf(stage.calendar, startAt, limit);
    if (dueAt !== null) others.push(dueAt);
  }
  return { own: dueOfVisit(stage, state, visit, expected), others: others.filter((at) => at > baseAt) };
}

/** Well inside every limit: a quarter at most of what else is running, so that the rest of the run has room too. */
export function carefulTimes(scene: Scene, step: Step, baseAt: number, { own, others }: Dues): Times {
  const { random, stage } = scene;
  const ends = others.map((at) => baseAt + (at - baseAt) * 0.25);
  if (own !== null) ends.push(baseAt + (own - baseAt) * 0.85);
  const lastAt = ends.length === 0 ? baseAt + 480 * minuteMs : Math.min(...ends);
  const span = Math.max(0, lastAt - baseAt);
  const inHours = (at: number) => {
    const openedAt = nextBusiness(stage, at);
    if (openedAt === at) return at;
    const later = openedAt + random.between(1, 20) * minuteMs;
    return later < lastAt ? later : sooner(stage, baseAt, at);
  };
  const openAt = wholeSecond(inHours(baseAt + span * random.between(0.05, 0.3)));
  const wanted = inHours(openAt + (lastAt - openAt) * random.between(0.2, 0.7));
  const least = minimumEnd(scene, step, openAt);
  return { openAt, doneAt: wholeSecond(Math.max(wanted, least)) };
}

/** As people do: mostly in a third of the time there is, some of them late, in business hours if they can help it. */
export function usualTimes(
  scene: Scene,
  step: Step,
  { habits }: Person,
  baseAt: number,
  { own, others }: Dues,
): Times {
  const { random, stage } = scene;
  const ends = others.map((at) => baseAt + (at - baseAt) * 0.4);
  if (own !== null) ends.push(own);
  const span = ends.length === 0 ? random.spread(90, 0.8) * minuteMs : Math.min(...ends) - baseAt;
  const taken = Math.max(span, 10 * minuteMs) * random.spread(0.27 * habits.pace, 0.5);
  const atWork = (at: number, notBefore: number) => {
    const openedAt = nextBusiness(stage, at);
    if (openedAt === at) return Math.max(at, notBefore);
    const staysOn = random.chance(habits.overtime);
    return Math.max(
      staysOn ? sooner(stage, baseAt, at) : openedAt + random.between(2, 60) * minuteMs,
      notBefore,
    );
  };
  const openAt = wholeSecond(atWork(baseAt + taken * random.between(0.1, 0.6), baseAt));
  const doneAt = atWork(Math.max(openAt + taken * 0.4, baseAt + taken), openAt + taken * 0.3);
  return { openAt, doneAt: wholeSecond(Math.max(doneAt, minimumEnd(scene, step, openAt))) };
}

/** Before going home rather than at night: a sooner time in business hours, or else soon after the beginning. */
function sooner(stage: Stage, fromAt: number, at: number): number {
  const shares = [0.6, 0.35, 0.15];
  const times = shares.map((share) => fromAt + (at - fromAt) * share);
  return times.find((time) => nextBusiness(stage, time) === time) ?? times.at(-1) ?? at;
}

/** Just past the time that is the least plausible for a step. */
export function minimumEnd({ stage, random }: Scene, { minimum }: Step, openAt: number): number {
  if (minimum === null) return openAt;
  return wholeSecond((endOf(stage.calendar, openAt, minimum) ?? openAt) + random.between(5, 90) * 1000);
}

/** Puts in what is to be wrong about the times. */
export function adjusted(
  { stage, random }: Scene,
  { minimum }: Step,
  { openAt, doneAt }: Times,
  dueAt: number | null,
  fault: Fault | null,
): Times {
  if (fault?.kind === 'step_late' && dueAt !== null) {
    return { openAt, doneAt: wholeSecond(dueAt + random.between(1, 9) * minuteMs) };
  }
  if (fault?.kind === 'too_fast' && minimum !== null) {
    const leastAt = endOf(stage.calendar, openAt, minimum) ?? openAt;
    return {
      openAt,
      doneAt: openAt + Math.floor(((leastAt - openAt) * random.between(0.1, 0.6)) / 1000) * 1000,
    };
  }
  return { openAt, doneAt };
}
