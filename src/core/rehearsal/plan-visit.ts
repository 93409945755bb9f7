import { performersOf } from '../run/permission.ts';
import type { VisitState } from '../run/state.ts';
import type { Step } from '../standard/process-standard.ts';
import { choosePerson, keptApart } from './choose-person.ts';
import type { Fault } from './fault.ts';
import { wholeSecond } from './office-hours.ts';
import type { Scene } from './scene.ts';
import type { Person } from './staff.ts';
import { adjusted, carefulTimes, duesOf, minimumEnd, type Times, usualTimes } from './visit-times.ts';

const minuteMs = 60_000;

/** Who will do a visit of a step, and when. It may still be moved while it is under way. */
export interface VisitPlan {
  readonly step: Step;
  readonly round: number;
  person: Person;
  /** When it is begun, and when its last answer is to be given. */
  readonly openAt: number;
  doneAt: number;
  /** The visit is not completed earlier than this. */
  notDoneBefore: number;
  /** When the answers begin: people mostly begin a step, find out, and write it all down at the end. */
  writeFrom: number;
  /** Time between two answers. */
  readonly gapMs: number;
  /** Its own due time by the class as known; null without a limit. */
  readonly dueAt: number | null;
  /** When all of it is entered, where that is long afterwards. */
  readonly enteredAt: number | null;
  /** What is to be done wrong in it. */
  readonly fault: Fault | null;
}

/** Plans a visit that is ready: somebody who may do it, and times in which it is usually, or surely, done in time. */
export function planVisit(scene: Scene, visit: VisitState): VisitPlan {
  const step = scene.stage.standard.stepById.get(visit.step);
  if (step === undefined) throw new Error(`no step ${visit.step}`);
  const person = choosePerson(scene, performersOf(step), keptApart(scene, step));
  const fault = visit.round === 1 ? faultIn(scene, step) : null;
  const baseAt = Math.max(visit.readyAt, scene.recordedAt);
  const due = duesOf(scene, step, visit, baseAt);
  const times =
    scene.manner.kind === 'clean'
      ? carefulTimes(scene, step, baseAt, due)
      : usualTimes(scene, step, person, baseAt, due);
  const fixed = adjusted(scene, step, times, due.own, fault);
  const isHasty = scene.manner.kind === 'natural' && scene.random.chance(person.habits.haste);
  const pace = isHasty ? hastily(fixed) : steadily(scene, step, fixed, fault);
  const enteredAt = lateEntryAt(scene, person, pace.doneAt);
  return { step, round: visit.round, person, dueAt: due.own, enteredAt, fault, ...pace };
}

type Pace = Pick<VisitPlan, 'openAt' | 'doneAt' | 'notDoneBefore' | 'writeFrom' | 'gapMs'>;

function steadily(scene: Scene, step: Step, { openAt, doneAt }: Times, fault: Fault | null): Pace {
  const { stage, random } = scene;
  const isExact = fault?.kind === 'step_late' || fault?.kind === 'too_fast';
  const writingMs = Math.max(0, Math.min(doneAt - openAt, random.spread(20, 0.5) * minuteMs));
  const fields = step.outputs.reduce(
    (sum, id) => sum + (stage.standard.forms.get(id)?.fields.length ?? 0),
    0,
  );
  return {
    openAt,
    doneAt: Math.max(openAt, doneAt),
    notDoneBefore: isExact ? doneAt : minimumEnd(scene, step, openAt),
    writeFrom: doneAt - writingMs,
    gapMs: writingMs / (step.checks.length + fields + 2),
  };
}

/** Clicking through it all at once. */
function hastily({ openAt }: Times): Pace {
  return { openAt, doneAt: openAt + minuteMs, notDoneBefore: openAt, writeFrom: openAt, gapMs: 1500 };
}

/** Moves everything that is still to come of a visit by so much. */
export function putOff(plan: VisitPlan, byMs: number): void {
  if (byMs <= 0) return;
  plan.doneAt += byMs;
  plan.notDoneBefore += byMs;
  plan.writeFrom += byMs;
}

function lateEntryAt({ manner, random, stage }: Scene, { habits }: Person, doneAt: number): number | null {
  if (manner.kind !== 'natural' || !random.chance(habits.lateEntry)) return null;
  return wholeSecond(doneAt + (stage.toleranceMinutes + random.spread(90, 0.9)) * minuteMs);
}

function faultIn({ manner }: Scene, step: Step): Fault | null {
  if (manner.kind === 'natural' || manner.fault === null || !('step' in manner.fault)) return null;
  return manner.fault.step === step.id ? manner.fault : null;
}
