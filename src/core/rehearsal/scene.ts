import { AppError } from '../../shared/app-error.ts';
import type { Trail } from '../run/complete.ts';
import { decideNext } from '../run/decide.ts';
import type { Actor, DraftEvent } from '../run/events.ts';
import { fold } from '../run/fold.ts';
import type { Answer } from '../run/question.ts';
import { startRun } from '../run/start.ts';
import type { RunState } from '../run/state.ts';
import type { Manner } from './fault.ts';
import type { Aim } from './outlook.ts';
import { reasonFor } from './phrases.ts';
import type { Random } from './random.ts';
import type { Person } from './staff.ts';
import type { Stage } from './stage.ts';

/** An event of a rehearsal: it always knows when it was recorded. */
export type PlayedEvent = DraftEvent & { readonly recordedAt: number };

/** Something that will be done at an instant, whatever step the run is in then. */
export interface Appointment {
  readonly at: number;
  deed(): Deed | null;
}

/** A run being played. Filled only by what is played. */
export interface Scene {
  readonly stage: Stage;
  readonly random: Random;
  readonly manner: Manner;
  readonly aim: Aim;
  readonly events: PlayedEvent[];
  state: RunState;
  /** When the last event was recorded; nothing is recorded before what came before it. */
  recordedAt: number;
  /** Who has taken which part in this run so far, by role and department. */
  readonly cast: Map<string, Person>;
  readonly agenda: Appointment[];
  /** Whether the end of the period was reached. */
  isCut: boolean;
}

/** What somebody does at an instant; `recordAt`, where it is later, is when they enter it. */
export interface Deed {
  readonly answer: Answer;
  readonly actor: Actor;
  readonly at: number;
  readonly recordAt?: number;
  /** Looks at what would follow and says how long it has to be put off. */
  notBefore?(follows: readonly DraftEvent[]): number;
}

/** Begins a run with its first events; `isCut` at once when that is too late. */
export function openScene(
  stage: Stage,
  random: Random,
  manner: Manner,
  beginning: { readonly actor: Actor; readonly at: number },
): Scene {
  const { standard, pins, toleranceMinutes } = stage;
  const { actor, at } = beginning;
  const events = startRun({ standard, pins, actor, at, toleranceMinutes });
  const state = fold(events);
  const isClean = manner.kind === 'clean';
  const aim = { isStraight: isClean, class: isClean ? manner.class : null };
  const played = events.map((event): PlayedEvent => ({ ...event, recordedAt: at }));
  const isCut = at > stage.untilAt;
  const none = { cast: new Map(), agenda: [] };
  return { stage, random, manner, aim, events: played, state, recordedAt: at, ...none, isCut };
}

/**
 * Does something in a run, by way of the engine. Nothing happens once the end of the period is reached.
 * @throws AppError `rehearsal-stuck` when the engine does not take it.
 */
export function act(scene: Scene, deed: Deed): void {
  let at = Math.max(deed.at, scene.state.lastAt);
  let trail = decided(scene, deed, at);
  const notBefore = deed.notBefore?.(trail.events) ?? at;
  if (notBefore > at) {
    at = notBefore;
    trail = decided(scene, deed, at);
  }
  const recordedAt = Math.max(at, deed.recordAt ?? at, scene.recordedAt);
  if (recordedAt > scene.stage.untilAt) {
    scene.isCut = true;
    return;
  }
  for (const event of trail.events) scene.events.push({ ...event, recordedAt });
  scene.state = trail.state;
  scene.recordedAt = recordedAt;
}

function decided(scene: Scene, deed: Deed, at: number): Trail {
  const { stage, state } = scene;
  const { standard, zone, departments } = stage;
  const { answer, actor } = deed;
  const now = Math.max(at, deed.recordAt ?? at, scene.recordedAt);
  const isLate = now - at > stage.toleranceMinutes * 60_000;
  const late = isLate ? { lateReason: reasonFor('late', scene.random) } : {};
  const result = decideNext({
    standard,
    state,
    answer,
    actor,
    occurredAt: at,
    now,
    zone,
    departments,
    ...late,
  });
  if (result.ok) return result.value;
  const { code, args } = result.error;
  throw new AppError('rehearsal-stuck', {
    answer: answer.kind,
    why: `${code} ${Object.values(args).join(' ')}`.trim(),
    step: state.visits.at(-1)?.step ?? '',
  });
}
