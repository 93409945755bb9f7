import type { Clock, ProcessStandard } from '../../../generated/process-standard.ts';

/** A clock with its id. */
export interface NamedClock {
  readonly id: string;
  readonly clock: Clock;
}

/** The clock over the whole process: the one called `total`, else the first from the start to the close; null when there is none. */
export function findTotalClock({ clocks = {} }: ProcessStandard): NamedClock | null {
  if (Object.hasOwn(clocks, 'total') && clocks.total) return { id: 'total', clock: clocks.total };
  for (const [id, clock] of Object.entries(clocks)) if (coversAll(clock)) return { id, clock };
  return null;
}

/** The clock of the first answer: the one called `response`; null when there is none. */
export function findResponseClock({ clocks = {} }: ProcessStandard): NamedClock | null {
  return Object.hasOwn(clocks, 'response') && clocks.response
    ? { id: 'response', clock: clocks.response }
    : null;
}

/** The moments at which a clock stops, in order; the close where it names none. */
export function stopsOf({ to = 'close' }: Clock): readonly string[] {
  return typeof to === 'string' ? [to] : to;
}

function coversAll(clock: Clock): boolean {
  return (clock.from ?? 'start') === 'start' && stopsOf(clock).includes('close');
}
