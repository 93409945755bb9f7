import { assertNever } from '../../shared/assert-never.ts';
import type { HappenedEvent, Json } from './events.ts';
import {
  type CheckState,
  currentVisit,
  type ExceptionState,
  type RunState,
  type VisitState,
} from './state.ts';

/**
 * The state after all events of a run, in order.
 * @throws Error when the first event is not `run.started`.
 */
export function fold(events: readonly HappenedEvent[]): RunState {
  const [first, ...rest] = events;
  if (first?.type !== 'run.started') throw new Error('a run begins with run.started');
  const { process, version, pins, toleranceMinutes } = first.body;
  const begun: RunState = {
    length: 1,
    status: 'open',
    process,
    version,
    pins,
    toleranceMinutes,
    startedAt: first.occurredAt,
    startedBy: first.actor,
    endedAt: null,
    lastAt: first.occurredAt,
    class: null,
    visits: [],
    values: {},
    prefilled: {},
    bound: {},
    exceptions: [],
    pauses: [],
  };
  return advance(begun, rest);
}

/** The state after some more events. */
export function advance(state: RunState, events: readonly HappenedEvent[]): RunState {
  return events.reduce(apply, state);
}

function apply(state: RunState, event: HappenedEvent): RunState {
  const lastAt = Math.max(state.lastAt, event.occurredAt);
  return change({ ...state, length: state.length + 1, lastAt }, event);
}

function change(state: RunState, event: HappenedEvent): RunState {
  const at = event.occurredAt;
  switch (event.type) {
    case 'run.started':
    case 'exception.escalated':
    case 'personal.forgotten':
      return state;
    case 'run.prefilled':
      return { ...state, prefilled: withValue(state.prefilled, event.body) };
    case 'run.closed':
      return { ...state, status: 'closed', endedAt: at };
    case 'run.aborted':
      return { ...state, status: 'aborted', endedAt: at };
    case 'step.ready':
      return { ...state, visits: [...state.visits, emptyVisit(event.body.step, event.body.round, at)] };
    case 'step.bound':
      return { ...state, bound: { ...state.bound, [event.body.role]: event.body.to } };
    case 'class.decided':
      return { ...state, class: event.body.class };
    case 'field.recorded': {
      const key = `${event.body.form}.${event.body.field}`;
      const kept = { ...state, values: withValue(state.values, event.body) };
      return changeVisit(kept, event, (visit) => ({
        ...visit,
        recorded: { ...visit.recorded, [key]: true },
      }));
    }
    case 'exception.raised':
      return { ...state, exceptions: [...state.exceptions, raised(event.body, at)] };
    case 'exception.closed':
      return { ...state, exceptions: state.exceptions.map((one) => closed(one, event.body, at)) };
    case 'clock.paused':
      return { ...state, pauses: [...state.pauses, { reason: event.body.reason, fromAt: at, toAt: null }] };
    case 'clock.resumed':
      return {
        ...state,
        pauses: state.pauses.map((pause) => (pause.toAt === null ? { ...pause, toAt: at } : pause)),
      };
    default:
      return changeVisit(state, event, (visit) => changed(visit, event));
  }
}

type VisitEvent = Extract<HappenedEvent, { body: { step: string; round: number } }>;
type OwnVisitEvent = Exclude<VisitEvent, { type: 'step.ready' | 'field.recorded' | 'exception.raised' }>;

function changed(visit: VisitState, event: OwnVisitEvent): VisitState {
  const at = event.occurredAt;
  switch (event.type) {
    case 'step.opened':
      return { ...visit, openedAt: visit.openedAt ?? at };
    case 'step.skipped':
      return { ...visit, doneAt: at };
    case 'step.done':
      return { ...visit, doneAt: at, outcome: event.body.outcome };
    case 'step.handed_over':
      return { ...visit, handedTo: { ...event.body.to, note: event.body.note } };
    case 'check.noted':
      return visit;
    case 'check.answered': {
      const { check, answer, reason } = event.body;
      const { person } = event.actor;
      return withCheck(visit, check, { answer, reason, person, at, deviation: null });
    }
    case 'evidence.attached': {
      const { check } = event.body;
      if (check === null) return visit;
      return { ...visit, attached: { ...visit.attached, [check]: (visit.attached[check] ?? 0) + 1 } };
    }
    case 'deviation.requested':
      return withDeviation(visit, event.body.check, 'requested');
    case 'deviation.approved':
      return withDeviation(visit, event.body.check, 'approved');
    case 'deviation.refused':
      return withDeviation(visit, event.body.check, 'refused');
    case 'decision.made':
      return { ...visit, decision: event.body.outcome };
    case 'approval.given':
      return { ...visit, approval: { outcome: event.body.outcome, person: event.actor.person } };
    default:
      return assertNever(event);
  }
}

function changeVisit(state: RunState, event: VisitEvent, edit: (visit: VisitState) => VisitState): RunState {
  const { step, round } = event.body;
  const current = currentVisit(state);
  const index =
    current && current.step === step && current.round === round
      ? state.visits.length - 1
      : state.visits.findLastIndex((visit) => visit.step === step && visit.round === round);
  const visit = state.visits[index];
  if (!visit) return state;
  const { person } = event.actor;
  const isNew = !visit.people.includes(person) && isPerformance(event, visit);
  const people = isNew ? [...visit.people, person] : visit.people;
  return { ...state, visits: state.visits.with(index, edit({ ...visit, people })) };
}

/**
 * Whether an event makes its actor a performer of the step. A note does not, nor does the approval of a deviation,
 * even when the step is finished by it: whoever finished a step by their own work is known by that work already,
 * but where a confirmation was all there was to give.
 */
function isPerformance(event: VisitEvent, visit: VisitState): boolean {
  switch (event.type) {
    case 'step.opened':
    case 'field.recorded':
    case 'check.answered':
    case 'evidence.attached':
    case 'approval.given':
      return true;
    case 'decision.made':
      return event.body.by === 'person';
    case 'step.done':
      return Object.keys(visit.checks).length === 0;
    default:
      return false;
  }
}

function emptyVisit(step: string, round: number, readyAt: number): VisitState {
  return {
    step,
    round,
    readyAt,
    openedAt: null,
    doneAt: null,
    outcome: null,
    checks: {},
    attached: {},
    recorded: {},
    decision: null,
    approval: null,
    handedTo: null,
    people: [],
  };
}

function withCheck(visit: VisitState, check: string, state: CheckState): VisitState {
  return { ...visit, checks: { ...visit.checks, [check]: state } };
}

function withDeviation(
  visit: VisitState,
  check: string,
  deviation: NonNullable<CheckState['deviation']>,
): VisitState {
  const one = visit.checks[check];
  return one ? withCheck(visit, check, { ...one, deviation }) : visit;
}

type Values = RunState['values'];

function withValue(
  values: Values,
  { form, field, value }: { form: string; field: string; value: Json },
): Values {
  return { ...values, [form]: { ...values[form], [field]: value } };
}

function raised(
  body: { id: string; exception: string | null; step: string; round: number; note: string },
  at: number,
): ExceptionState {
  const { id, exception, step, round, note } = body;
  return { id, exception, step, round, note, raisedAt: at, closedAt: null, result: null };
}

function closed(one: ExceptionState, body: { id: string; result: string }, at: number): ExceptionState {
  return one.id === body.id && one.closedAt === null ? { ...one, closedAt: at, result: body.result } : one;
}
