import type { HappenedEvent } from '../run/events.ts';
import type { RunState, VisitState } from '../run/state.ts';
import type { PlayedEvent } from './scene.ts';

/** A finished run: everything that happened, and the state that it led to. */
export interface Story {
  readonly events: readonly PlayedEvent[];
  readonly state: RunState;
}

/** Whether an event belongs to a visit of a step. */
export function isOf(event: HappenedEvent, step: string, round = 1): boolean {
  const { body } = event;
  return 'step' in body && 'round' in body && body.step === step && body.round === round;
}

/** The place of the event of a type in a visit; -1 when there is none. */
export function placeOf(events: readonly PlayedEvent[], type: PlayedEvent['type'], step: string): number {
  return events.findIndex((event) => event.type === type && isOf(event, step));
}

/** The place after everything that followed at once from the end of a step, such as the next one made ready. */
export function placeAfter(events: readonly PlayedEvent[], step: string): number {
  const done = placeOf(events, 'step.done', step);
  const end = events[done];
  if (end === undefined) return -1;
  let place = done + 1;
  while (isConsequence(events[place], end)) place += 1;
  return place;
}

/** The only visit of a step; null when it was not visited, or more than once. */
export function onlyVisit({ state }: Story, step: string): VisitState | null {
  const [visit, another] = state.visits.filter((one) => one.step === step && one.openedAt !== null);
  return visit === undefined || another !== undefined ? null : visit;
}

/** Whether nothing was done twice: only then is it plain what is out of order. */
export function isStraight({ state }: Story): boolean {
  return new Set(state.visits.map(({ step }) => step)).size === state.visits.length;
}

/** The same events with some put in at a place. */
export function inserted(
  events: readonly PlayedEvent[],
  place: number,
  ...more: readonly PlayedEvent[]
): readonly PlayedEvent[] {
  return [...events.slice(0, place), ...more, ...events.slice(place)];
}

const consequences: ReadonlySet<PlayedEvent['type']> = new Set([
  'step.ready',
  'step.skipped',
  'step.bound',
  'exception.raised',
]);

function isConsequence(event: PlayedEvent | undefined, end: PlayedEvent): boolean {
  return event !== undefined && consequences.has(event.type) && event.occurredAt === end.occurredAt;
}
