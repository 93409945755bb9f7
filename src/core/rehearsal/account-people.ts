import type { DraftEvent, HappenedEvent } from '../run/events.ts';
import { isSame, type Planted, planted } from './planted.ts';
import type { Stage } from './stage.ts';

/**
 * Who in a story decides on what they did themselves: does a step that is kept apart from one that they did before.
 * For stories without deviations that others decide on.
 */
export function accountPeople({ standard }: Stage, events: readonly HappenedEvent[]): readonly Planted[] {
  const performers = new Map<string, Set<string>>();
  const found: Planted[] = [];
  for (const event of events) {
    if (!performing.has(event.type) || !('step' in event.body) || !('round' in event.body)) continue;
    if (event.type === 'decision.made' && event.body.by === 'rule') continue;
    const { step, round } = event.body;
    const { person } = event.actor;
    performers.set(step, (performers.get(step) ?? new Set()).add(person));
    const apart = acting.has(event.type) ? (standard.stepById.get(step)?.segregateFrom ?? []) : [];
    const own = planted('self_approval', step, round, person);
    const isOwn = apart.some((other) => performers.get(other)?.has(person) === true);
    if (isOwn && !found.some((one) => isSame(one, own))) found.push(own);
  }
  return found;
}

const acting: ReadonlySet<DraftEvent['type']> = new Set([
  'check.answered',
  'approval.given',
  'decision.made',
  'step.done',
]);

const performing: ReadonlySet<DraftEvent['type']> = new Set([
  ...acting,
  'step.opened',
  'field.recorded',
  'evidence.attached',
]);
