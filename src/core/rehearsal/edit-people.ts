import type { Actor } from '../run/events.ts';
import { performersOf } from '../run/permission.ts';
import type { Edit } from './edit.ts';
import { planted } from './planted.ts';
import type { PlayedEvent } from './scene.ts';
import { onlyVisit, placeAfter, placeOf, type Story } from './story.ts';

interface StepTarget {
  readonly step: string;
}

/** Has a step done by somebody in a role that it is not given to. */
export const useWrongRole: Edit<StepTarget> = (story, { step }, { stage, random }) => {
  const known = stage.standard.stepById.get(step);
  if (known === undefined || onlyVisit(story, step) === null) return null;
  const allowed = performersOf(known);
  const others = [...stage.standard.roles.values()].filter(
    ({ id, bind }) => bind === null && !allowed.includes(id),
  );
  const role = others.length === 0 ? 'outsider' : random.pick(others).id;
  // somebody who has no other part in the run, so that nothing else is wrong about them
  const involved = new Set(story.events.map(({ actor }) => actor.person));
  const free = stage.staff.holders(role, null).filter(({ actor }) => !involved.has(actor.person));
  const standIn = free.length === 0 ? null : random.pick(free).actor;
  const events = standIn === null ? null : recast(story, step, () => standIn);
  if (events === null || standIn === null) return null;
  return { events, planted: [planted('wrong_role', step, 1, standIn.person)] };
};

/** Has a step done by somebody who did one of those that it is kept apart from. */
export const approveOwn: Edit<StepTarget> = (story, { step }, { stage }) => {
  const known = stage.standard.stepById.get(step);
  const visit = onlyVisit(story, step);
  if (known === undefined || visit === null || visit.openedAt === null) return null;
  const { openedAt } = visit;
  const author = story.state.visits
    .filter((one) => known.segregateFrom.includes(one.step) && one.doneAt !== null && one.doneAt <= openedAt)
    .at(-1)?.people[0];
  if (author === undefined) return null;
  const events = recast(story, step, (actor) => ({ ...actor, person: author }));
  return events === null ? null : { events, planted: [planted('self_approval', step, 1, author)] };
};

/** Gives everything that one person did in a step, and what followed from it at once, to another. */
function recast(
  { events }: Story,
  step: string,
  instead: (actor: Actor) => Actor,
): readonly PlayedEvent[] | null {
  const from = placeOf(events, 'step.opened', step);
  const to = placeAfter(events, step);
  const first = events[from];
  if (first === undefined || to === -1) return null;
  return events.map((event, place) => {
    const isTheirs = place >= from && place < to && event.actor.person === first.actor.person;
    return isTheirs ? { ...event, actor: instead(event.actor) } : event;
  });
}
