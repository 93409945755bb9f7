import type { Deviation, RunFacts, StepFact } from '../../src/core/conformance/facts.ts';
import { linkHash } from '../../src/core/run/chain.ts';
import type { Actor, DraftEvent, Json, RunEventBodies, RunEventType } from '../../src/core/run/events.ts';
import type { Append, KeptDocument } from '../../src/ports/ledger.ts';

/** Monday 2 March 2026, 09:00 in Shanghai. */
export const monday = Date.UTC(2026, 2, 2, 1);

const minute = 60_000;

const actor: Actor = { person: 'li.na', role: 'agent', department: '客服部', proof: 'declared' };

export const pins = {
  standard: 'a'.repeat(64),
  calendar: 'b'.repeat(64),
  organisation: null,
  judge: '1.0.0',
};

/** An event of the sample actor, `minutes` after Monday morning. */
export function draft<T extends RunEventType>(
  type: T,
  body: RunEventBodies[T],
  minutes = 0,
  more: { readonly lateReason?: string; readonly personal?: true; readonly actor?: Actor } = {},
): DraftEvent {
  return { type, body, occurredAt: monday + minutes * minute, actor, ...more } as DraftEvent;
}

export function started(minutes = 0, process = 'complaint-handling'): DraftEvent {
  const body = { process, version: 'V1.0', pins, first: 'receive', toleranceMinutes: 15 };
  return draft('run.started', body, minutes);
}

export function noted(note: string, minutes = 1): DraftEvent {
  return draft('check.noted', { step: 'receive', round: 1, check: null, note }, minutes);
}

export function recorded(value: Json, personal = false): DraftEvent {
  const body = { step: 'receive', round: 1, form: 'register', field: 'customer', value };
  return draft('field.recorded', body, 2, personal ? { personal: true } : {});
}

export function stepFact(more: Partial<StepFact> = {}): StepFact {
  const who = { role: 'agent', department: '客服部', person: 'li.na' };
  const when = { readyAt: monday, openedAt: monday + minute, doneAt: null, dueAt: monday + 15 * minute };
  const counts = { yes: 1, no: 0, na: 0, unanswered: 2, fieldsDue: 4, fieldsMissing: 3 };
  return { step: 'receive', round: 1, ...who, ...when, ...counts, ...more };
}

export function deviation(more: Partial<Deviation> = {}): Deviation {
  return {
    ...{ kind: 'step_late', severity: 'major', step: 'receive', round: 1, subject: null, at: monday },
    ...{
      minutes: 12.5,
      approved: false,
      countsWithoutTime: false,
      counts: true,
      reason: '系统故障',
      events: [2, 3],
    },
    ...more,
  };
}

export function facts(run: Partial<RunFacts['run']> = {}, more: Partial<RunFacts> = {}): RunFacts {
  return {
    run: {
      ...{ process: 'complaint-handling', version: 'V1.0', standard: pins.standard, class: null },
      ...{ status: 'open', startedAt: monday, endedAt: null, person: 'li.na', department: '客服部' },
      ...{ elapsedMinutes: null, workingMinutes: null, minutesPerDay: 480, deviations: 0 },
      ...{ compliantWithoutTime: null, compliant: null },
      ...run,
    },
    steps: [stepFact()],
    clocks: [
      {
        ...{ clock: 'total', startedAt: monday, dueAt: monday + 7200 * minute, stoppedAt: null },
        ...{ pausedMinutes: 0, limited: true },
      },
    ],
    deviations: [],
    ...more,
  };
}

/** The first unit of a new run. */
export function opening(runId: string, more: Partial<Append> = {}): Append {
  return {
    ...{ runId, expectedLength: 0, recordedAt: monday + minute, events: [started()], facts: facts() },
    number: { prefix: 'TS', day: '20260302' },
    ...more,
  };
}

/** A later unit of a run that has `expectedLength` events. */
export function continuing(runId: string, expectedLength: number, events: readonly DraftEvent[]): Append {
  return { runId, expectedLength, recordedAt: monday + 5 * minute, events, facts: facts() };
}

/** A text to keep, under its digest. */
export function keptText(kind: 'standard' | 'calendar'): KeptDocument {
  return { digest: linkHash(kind), kind, name: `${kind}.yaml`, text: `id: ${kind}\n流程: 是\n` };
}
