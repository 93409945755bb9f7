import { isOwn, mayAccept } from './acceptance.ts';
import { line } from './line.ts';
import { isConsequence, type Story, type Told, type Visit } from './story.ts';

const acts = ['check.answered', 'approval.given', 'decision.made', 'step.done'];
const doing = [
  'step.opened',
  'check.answered',
  'field.recorded',
  'evidence.attached',
  'decision.made',
  'approval.given',
  'step.done',
];

/** Wrong roles and approvals of one's own doing. */
export function asPeople(story: Story): readonly string[] {
  return story.visits.flatMap((visit) => [...wrongRoles(story, visit), ...ownApprovals(story, visit)]);
}

function wrongRoles(story: Story, visit: Visit): readonly string[] {
  const step = visit.definition;
  if (!step) return [];
  const performers = [...step.responsible, ...(step.kind === 'approval' ? step.accountable : [])];
  const wrong = visit.events.filter((one) => {
    const { event, index } = one;
    const { role, department } = event.actor;
    if (event.type === 'deviation.approved') {
      const since = sinceAnswer(visit, one);
      return since !== null && !isOwn(since, one) && !mayAccept(story.standard, since, one);
    }
    if (
      !acts.includes(event.type) ||
      isConsequence(visit.definition, visit.events, one) ||
      performers.length === 0
    )
      return false;
    const handed = visit.events
      .flatMap((other) =>
        other.index < index && other.event.type === 'step.handed_over' ? [other.event.body.to.role] : [],
      )
      .at(-1);
    if (role === null || !(performers.includes(role) || role === handed)) return true;
    const bound = story.events
      .flatMap((other) =>
        other.index < index && other.event.type === 'step.bound' && other.event.body.role === role
          ? [other.event.body.to]
          : [],
      )
      .at(-1);
    return bound !== undefined && department !== null && department !== bound;
  });
  return firstOfEach(wrong, ({ event }) => `${event.actor.person} as ${event.actor.role}`).map(({ event }) =>
    line(
      'wrong_role',
      visit,
      event.actor.person,
      event.occurredAt,
      event.actor.role === null ? 'habit' : 'counts',
    ),
  );
}

function ownApprovals(story: Story, visit: Visit): readonly string[] {
  const step = visit.definition;
  if (!step) return [];
  const own = visit.events.filter((one) => {
    const { event, index } = one;
    if (event.type === 'deviation.approved') {
      const since = sinceAnswer(visit, one);
      return since !== null && isOwn(since, one);
    }
    if (
      !acts.includes(event.type) ||
      isConsequence(visit.definition, visit.events, one) ||
      event.actor.person === ''
    )
      return false;
    return step.segregateFrom.some((id) => didBefore(story, id, event.actor.person, index));
  });
  return firstOfEach(own, ({ event }) => event.actor.person).map(({ event }) =>
    line('self_approval', visit, event.actor.person, event.occurredAt, 'counts'),
  );
}

function didBefore(story: Story, step: string, person: string, index: number): boolean {
  return story.visits.some(
    (visit) =>
      visit.step === step &&
      visit.definition &&
      visit.events.some(
        (one) =>
          one.index <= index &&
          doing.includes(one.event.type) &&
          !isConsequence(visit.definition, visit.events, one) &&
          one.event.actor.person === person,
      ),
  );
}

function sinceAnswer(visit: Visit, { event, index }: Told): readonly Told[] | null {
  const check = 'check' in event.body ? event.body.check : null;
  if (!visit.definition?.checks.some(({ id }) => id === check)) return null;
  const about = visit.events.filter(
    (one) => one.index <= index && 'check' in one.event.body && one.event.body.check === check,
  );
  const last = about.findLastIndex((one) => one.event.type === 'check.answered');
  return last === -1 ? null : about.slice(last);
}

function firstOfEach(all: readonly Told[], key: (one: Told) => string): readonly Told[] {
  return all.filter((one, place) => all.findIndex((other) => key(other) === key(one)) === place);
}
