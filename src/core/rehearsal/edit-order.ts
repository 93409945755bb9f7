import { contextOf, holds } from '../run/context.ts';
import type { DraftEvent } from '../run/events.ts';
import type { Edit } from './edit.ts';
import { endOf } from './limits.ts';
import { dragged, planted } from './planted.ts';
import type { PlayedEvent } from './scene.ts';
import { inserted, isOf, isStraight, onlyVisit, placeAfter, placeOf } from './story.ts';

interface StepTarget {
  readonly step: string;
}

/**
 * Leaves a step out. Whatever was begun next is then out of order too, unless a step in between was passed over: that
 * leads on as it stands.
 */
export const leaveStepOut: Edit<StepTarget> = (story, { step }, { stage }) => {
  const { state } = story;
  const known = stage.standard.stepById.get(step);
  if (!isStraight(story) || onlyVisit(story, step) === null || known === undefined) return null;
  // a step whose condition no longer holds at the end would not be missed
  if (!holds(known.when, contextOf(stage.standard, state.values, state.class))) return null;
  const next = state.visits[state.visits.findIndex((visit) => visit.step === step) + 1];
  const isBegun = next !== undefined && next.openedAt !== null;
  const consequence = isBegun ? [dragged(planted('step_out_of_order', next.step, next.round))] : [];
  return {
    events: story.events.filter((event) => !isOf(event, step)),
    planted: [planted('step_missing', step, 1), ...consequence],
  };
};

/** Begins a step before the one that leads to it is done. */
export const beginEarly: Edit<StepTarget> = (story, { step }) => {
  const { events, state } = story;
  if (!isStraight(story) || onlyVisit(story, step) === null) return null;
  const walked = state.visits.filter(({ openedAt }) => openedAt !== null);
  const before = walked[walked.findIndex((visit) => visit.step === step) - 1];
  const done = before === undefined ? -1 : placeOf(events, 'step.done', before.step);
  const end = events[done];
  if (before === undefined || end === undefined) return null;
  const isMoved = (event: PlayedEvent) =>
    isOf(event, step) && (event.type === 'step.ready' || event.type === 'step.opened');
  const { occurredAt, recordedAt } = end;
  const moved = events.filter(isMoved).map((event) => ({ ...event, occurredAt, recordedAt }));
  return {
    events: inserted(events, done, ...moved).filter((event) => !isMoved(event) || moved.includes(event)),
    planted: [planted('step_out_of_order', step, 1)],
  };
};

/** Does a step a second time although nothing led back to it, while the next is under way. */
export const repeat: Edit<StepTarget> = (played, { step }, { stage, random }) => {
  const { events } = played;
  const visit = onlyVisit(played, step);
  const minimum = stage.standard.stepById.get(step)?.minimum ?? null;
  const place = placeAfter(events, step);
  if (!isStraight(played) || visit?.doneAt === null || visit === null || place === -1) return null;
  const readyAt = visit.doneAt;
  const leastAt = minimum === null ? readyAt : endOf(stage.calendar, readyAt, minimum);
  const doneAt = leastAt === null ? null : leastAt + Math.ceil(random.between(5, 60)) * 1000;
  const closed = events.at(-1);
  if (doneAt === null || closed === undefined) return null;
  const again = events
    .filter((event) => isOf(event, step))
    .map((event) => secondRound(event, readyAt, doneAt));
  const isBeginning = ({ type }: PlayedEvent) => type === 'step.ready' || type === 'step.opened';
  // the run is not closed before everything in it is done
  const closedAt = Math.max(closed.occurredAt, doneAt);
  const story = [...events.slice(0, -1), { ...closed, occurredAt: closedAt, recordedAt: closedAt }];
  const begun = inserted(story, place, ...again.filter(isBeginning));
  const after = begun.findIndex(({ occurredAt }, index) => index >= place + 2 && occurredAt >= doneAt);
  return {
    events: inserted(begun, after, ...again.filter((event) => !isBeginning(event))),
    planted: [planted('step_repeated', step, 2)],
  };
};

/** Does a step that the standard does not have, after one that it has. */
export const addStep: Edit<StepTarget> = (story, { step }, { stage }) => {
  const done = story.events[placeOf(story.events, 'step.done', step)];
  if (onlyVisit(story, step) === null || done === undefined) return null;
  const unforeseen = newId('extra_step', (id) => stage.standard.stepById.has(id));
  const { occurredAt, recordedAt, actor } = done;
  const visit = { step: unforeseen, round: 1 };
  const happened = { occurredAt, recordedAt, actor };
  const more: readonly PlayedEvent[] = [
    { type: 'step.ready', body: visit, ...happened },
    { type: 'step.opened', body: visit, ...happened },
    { type: 'step.done', body: { ...visit, outcome: null }, ...happened },
  ];
  return {
    events: inserted(story.events, placeAfter(story.events, step), ...more),
    planted: [planted('step_extra', unforeseen, 1)],
  };
};

/** Answers a check that the standard does not have. */
export const addCheck: Edit<StepTarget & { readonly check: string }> = (story, { step, check }) => {
  const place = placeOf(story.events, 'step.done', step);
  const done = story.events[place];
  if (onlyVisit(story, step) === null || done === undefined) return null;
  const { occurredAt, recordedAt, actor } = done;
  const body = { step, round: 1, check, answer: 'yes', reason: null } as const;
  const answered: PlayedEvent = { type: 'check.answered', body, occurredAt, recordedAt, actor };
  return {
    events: inserted(story.events, place, answered),
    planted: [planted('step_extra', step, 1, check)],
  };
};

function secondRound(event: PlayedEvent, readyAt: number, doneAt: number): PlayedEvent {
  const isBeginning = event.type === 'step.ready' || event.type === 'step.opened';
  const at = isBeginning ? readyAt : doneAt;
  const body = { ...event.body, round: 2 };
  return { ...event, body, occurredAt: at, recordedAt: at } as DraftEvent & { recordedAt: number };
}

function newId(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted;
  for (let count = 2; isTaken(id); count += 1) id = `${wanted}_${count}`;
  return id;
}
