import type { Plant } from '../../generated/plants.ts';
import { AppError } from '../../shared/app-error.ts';
import { fold } from '../run/fold.ts';
import { accountEntries } from './account-entries.ts';
import { accountPeople } from './account-people.ts';
import { accountTimes } from './account-times.ts';
import { drawClass, type StartOf } from './clean-run.ts';
import type { Edited } from './edit.ts';
import type { Fault } from './fault.ts';

import { dragged, isSame, type Planted, planted } from './planted.ts';
import { playRun } from './play-run.ts';
import { createRandom, type Random } from './random.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';
import type { Target } from './target.ts';

/** A deviation to be planted, with the ways in which the standard allows that. */
export interface PlantOrder {
  readonly plant: Plant;
  readonly targets: readonly Target[];
}

/** After so many attempts a deviation that drags others along is better than none. */
const attemptsWithoutDrag = 20;
const mostAttempts = 120;

/**
 * Plays a run that has one deviation and is otherwise flawless. What that drags along is listed with it.
 * @throws AppError `plant-impossible` when it cannot be brought about.
 */
export function plantRun(
  stage: Stage,
  run: number,
  { plant, targets }: PlantOrder,
  startOf: StartOf,
): Edited {
  let best: Edited | null = null;
  for (let attempt = 0; attempt < mostAttempts && targets.length > 0; attempt += 1) {
    const random = createRandom(stage.seed, 'plant', run, attempt);
    const made = tryOnce(stage, random, random.pick(targets), startOf(attempt, random));
    if (made === null) continue;
    if (best === null || made.planted.length < best.planted.length) best = made;
    const isPure = !made.planted.some(({ kind, isDragged }) => isDragged && isOfTime(kind));
    if (isPure || attempt >= attemptsWithoutDrag) return made;
  }
  if (best !== null) return best;
  throw new AppError('plant-impossible', {
    kind: plant.kind,
    where: whereOf(plant),
    process: stage.standard.id,
  });
}

/** Where a plant is to go, in words of the file: `step: approve, check: a`; empty when that is left open. */
function whereOf({ kind: _, runs: __, ...places }: Plant): string {
  return Object.entries(places)
    .map(([key, id]) => `${key}: ${id}`)
    .join(', ');
}

function tryOnce(stage: Stage, random: Random, target: Target, startAt: number): Edited | null {
  const { fault } = target;
  const runClass = drawClass(stage, random, target.classes);
  const { state, events } = playRun(stage, random, { kind: 'clean', class: runClass, fault }, startAt);
  if (state.status !== 'closed') return null;
  const story: Story = { state, events };
  const done = fault === null ? [] : doneWrong(stage, story, fault);
  const edit = target.edit(story, { stage, random });
  if (done === null || edit === null) return null;
  return complete(stage, { events: edit.events, planted: [...done, ...edit.planted] }, fault !== null);
}

/** Adds what was dragged along; null when something else is wrong than a story of this kind can have. */
function complete(stage: Stage, { events, planted: wanted }: Edited, mayDrag: boolean): Edited | null {
  const isPlain = mayDrag || isJust(accountPeople(stage, events), wanted, ['self_approval']);
  const entries = accountEntries(stage, events);
  if (!isPlain || !isJust(entries, wanted, ['check_unanswered', 'field_missing', 'output_missing']))
    return null;
  const wrongInTime = accountTimes(stage, fold(events));
  const more = wrongInTime.filter((one) => !wanted.some((other) => isSame(one, other)));
  if (more.length > 0 && !mayDrag) return null;
  return { events, planted: [...wanted, ...more.map(dragged)] };
}

/** Whether what was found is what was wanted of these kinds, no less and no more. */
function isJust(
  found: readonly Planted[],
  wanted: readonly Planted[],
  kinds: readonly Planted['kind'][],
): boolean {
  const expected = wanted.filter(({ kind }) => kinds.includes(kind));
  return (
    found.length === expected.length && found.every((one) => expected.some((other) => isSame(one, other)))
  );
}

/** What came of a fault; null when the run gave no occasion for it. */
function doneWrong(stage: Stage, { state, events }: Story, fault: Fault): readonly Planted[] | null {
  const found = accountTimes(stage, state);
  switch (fault.kind) {
    case 'check_failed': {
      const failed = state.visits.find(
        ({ step, checks }) => step === fault.step && checks[fault.check]?.answer === 'no',
      );
      return failed === undefined ? null : [planted('check_failed', fault.step, failed.round, fault.check)];
    }
    case 'entered_late': {
      const late = events.find(({ lateReason, type }) => lateReason !== undefined && type === 'step.opened');
      return late === undefined ? null : [planted('entered_late', fault.step, 1)];
    }
    case 'exception': {
      const late = found.filter(({ kind }) => kind === 'exception_late');
      if (fault.isLate) return late.length === 1 ? late : null;
      return late.length === 0 && state.exceptions.length === 1 ? [] : null;
    }
    case 'clock_late':
      return only(found, ({ kind, subject }) => kind === 'clock_late' && subject === fault.clock);
    case 'step_late':
    case 'too_fast':
      return only(found, ({ kind, step }) => kind === fault.kind && step === fault.step);
  }
}

function only(found: readonly Planted[], isIt: (one: Planted) => boolean): readonly Planted[] | null {
  const wanted = found.filter(isIt);
  return wanted.length === 1 ? wanted : null;
}

function isOfTime(kind: Planted['kind']): boolean {
  return kind === 'step_late' || kind === 'clock_late' || kind === 'exception_late' || kind === 'too_fast';
}
