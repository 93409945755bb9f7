import type { HappenedEvent } from '../run/events.ts';

/** An event as the judge takes it; `forgotten` tells an erased value from an empty one. */
export type JudgedEvent = HappenedEvent & { readonly forgotten?: true };

/** An event of one type. */
export type EventOf<T extends JudgedEvent['type']> = Extract<JudgedEvent, { type: T }>;

/** An event that belongs to a visit of a step. An exception belongs to one too, but may outlast it. */
export type VisitEvent = Exclude<
  Extract<JudgedEvent, { body: { step: string; round: number } }>,
  { type: 'exception.raised' }
>;
