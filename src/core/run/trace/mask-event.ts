import type { RunEvent } from '../events.ts';
import type { TracedEvent } from './run-trace.ts';

/** The event for showing: without a personal value unless `showPersonal`; an erased one stays marked as erased. */
export function maskEvent(event: RunEvent, showPersonal: boolean): TracedEvent {
  if (showPersonal || event.personal !== true || event.forgotten === true) return event;
  if (event.type !== 'field.recorded' && event.type !== 'run.prefilled') return event;
  // The body keeps its type: only the value, which may be anything, is taken out.
  return { ...event, body: { ...event.body, value: null }, masked: true } as TracedEvent;
}
