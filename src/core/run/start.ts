import type { ProcessStandard } from '../standard/process-standard.ts';
import { type EventMaker, enter } from './complete.ts';
import type { Actor, DraftEvent, Json, Pins } from './events.ts';
import { advance, fold } from './fold.ts';

/** What a run begins with. */
export interface Beginning {
  readonly standard: ProcessStandard;
  readonly pins: Pins;
  readonly actor: Actor;
  readonly at: number;
  readonly lateReason?: string;
  readonly toleranceMinutes: number;
  /** Values by form and field that came from a ticket: confirmed later, not retyped (decision 37). */
  readonly prefilled?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

/** The first events of a run, up to its first step made ready. Values for unknown fields are left out. */
export function startRun(beginning: Beginning): readonly DraftEvent[] {
  const { standard, pins, actor, at, lateReason, toleranceMinutes } = beginning;
  const late = lateReason ? { lateReason } : {};
  const make: EventMaker = (type, body) => ({ type, occurredAt: at, actor, body, ...late }) as DraftEvent;
  const first = standard.steps[0]?.id ?? '';
  const started = make('run.started', {
    process: standard.id,
    version: standard.version,
    pins,
    first,
    toleranceMinutes,
  });
  const events = [started, ...prefilledEvents(beginning, make)];
  return enter(standard, { state: advance(fold([started]), events.slice(1)), events }, first, make).events;
}

function prefilledEvents({ standard, prefilled = {} }: Beginning, make: EventMaker): readonly DraftEvent[] {
  const events: DraftEvent[] = [];
  for (const form of standard.forms.values()) {
    for (const field of form.fields) {
      const value = prefilled[form.id]?.[field.id];
      if (value === undefined || value === null) continue;
      const event = make('run.prefilled', { form: form.id, field: field.id, value });
      events.push(field.personal ? { ...event, personal: true } : event);
    }
  }
  return events;
}

/** The values of a ticket that no field of the standard takes, as `form.field`: told to the person, never lost silently. */
export function unknownPrefilled(
  standard: ProcessStandard,
  prefilled: Readonly<Record<string, Readonly<Record<string, Json>>>>,
): readonly string[] {
  return Object.entries(prefilled).flatMap(([form, values]) =>
    Object.keys(values)
      .filter((field) => !standard.forms.get(form)?.fields.some((one) => one.id === field))
      .map((field) => `${form}.${field}`),
  );
}
