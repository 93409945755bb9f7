import type { RunFacts } from '../../conformance/facts.ts';
import type { ProcessStandard } from '../../standard/process-standard.ts';
import type { RunEvent } from '../events.ts';
import type { RunState } from '../state.ts';
import { isEnteredLate } from './is-late.ts';
import { maskEvent } from './mask-event.ts';
import type { ClassTrace, ExceptionTrace, RunTrace, TracedEvent } from './run-trace.ts';
import { traceClocks } from './trace-clocks.ts';
import { traceVisits } from './trace-visits.ts';

/** What a trace is made from; both facts are the judge's for the same events. */
export interface TraceInput {
  readonly number: string;
  readonly runId: string;
  readonly zone: string;
  readonly standard: ProcessStandard;
  readonly state: RunState;
  readonly history: readonly RunEvent[];
  readonly facts: RunFacts;
  /** The facts as they would be had everything happened when it was recorded. */
  readonly recordedFacts: RunFacts;
  readonly now: number;
  readonly showPersonal: boolean;
}

/** The whole story of a run as of an instant. */
export function traceRun(input: TraceInput): RunTrace {
  const { number, runId, zone, standard, state, facts, now } = input;
  const events = input.history.map((event) => maskEvent(event, input.showPersonal));
  const ended = events.find((event) => event.type === 'run.aborted');
  const { elapsedMinutes, workingMinutes, compliant, compliantWithoutTime } = facts.run;
  return {
    number,
    runId,
    zone,
    process: {
      id: standard.id,
      name: standard.name,
      version: standard.version,
      digest: standard.digest,
    },
    status: state.status,
    startedAt: state.startedAt,
    startedBy: state.startedBy,
    endedAt: state.endedAt,
    abortReason: ended?.body.reason ?? null,
    toleranceMinutes: state.toleranceMinutes,
    elapsedMinutes,
    workingMinutes,
    compliant,
    compliantWithoutTime,
    classes: traceClasses(standard, events),
    prefilled: events.filter(({ type }) => type === 'run.prefilled'),
    visits: traceVisits({ standard, state, facts, events, now }),
    clocks: traceClocks({ standard, state, facts, recordedFacts: input.recordedFacts, events, now }),
    exceptions: traceExceptions(standard, state, events),
    deviations: facts.deviations,
    lateEntries: events.filter((event) => isEnteredLate(event, state.toleranceMinutes)),
    erasures: events.filter(({ type }) => type === 'personal.forgotten'),
    events,
  };
}

/** A class decided again as what it was is not a new one. */
function traceClasses(standard: ProcessStandard, events: readonly TracedEvent[]): readonly ClassTrace[] {
  const decided: ClassTrace[] = [];
  for (const event of events) {
    if (event.type !== 'class.decided' || decided.at(-1)?.id === event.body.class) continue;
    const { class: id } = event.body;
    const name = standard.classes.find((one) => one.id === id)?.name ?? id;
    decided.push({ id, name, decidedAt: event.occurredAt, person: event.actor.person });
  }
  return decided;
}

function traceExceptions(
  standard: ProcessStandard,
  state: RunState,
  events: readonly TracedEvent[],
): readonly ExceptionTrace[] {
  const raised = events.filter((event) => event.type === 'exception.raised');
  const escalated = events.filter((event) => event.type === 'exception.escalated');
  const closed = events.filter((event) => event.type === 'exception.closed');
  return state.exceptions.map((one) => ({
    id: one.id,
    name:
      one.exception === null ? null : (standard.exceptions.get(one.exception)?.situation ?? one.exception),
    note: one.note,
    step: one.step,
    round: one.round,
    raisedAt: one.raisedAt,
    raisedBy: raised.find(({ body }) => body.id === one.id)?.actor.person ?? '',
    escalatedTo: escalated.filter(({ body }) => body.id === one.id).map(({ body }) => body.to),
    closedAt: one.closedAt,
    closedBy: closed.find(({ body }) => body.id === one.id)?.actor.person ?? null,
    result: one.result,
  }));
}
