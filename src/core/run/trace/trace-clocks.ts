import type { ClockFact, RunFacts } from '../../conformance/facts.ts';
import type { ProcessStandard } from '../../standard/process-standard.ts';
import type { RunState } from '../state.ts';
import { judgeLimit } from './judge-limit.ts';
import type { ClockTrace, PauseTrace, TracedEvent } from './run-trace.ts';

/** What the clocks of a run are traced from. */
export interface ClocksInput {
  readonly standard: ProcessStandard;
  readonly state: RunState;
  readonly facts: RunFacts;
  /** The facts as they would be had everything happened when it was recorded. */
  readonly recordedFacts: RunFacts;
  readonly events: readonly TracedEvent[];
  readonly now: number;
}

/** The clocks that have started, in the order of the standard. */
export function traceClocks(input: ClocksInput): readonly ClockTrace[] {
  const pauses = tracePauses(input);
  return input.facts.clocks.map((fact) => traceClock(fact, pauses, input));
}

function traceClock(fact: ClockFact, pauses: readonly PauseTrace[], input: ClocksInput): ClockTrace {
  const { standard, state, recordedFacts, now } = input;
  const clock = standard.clocks.find(({ id }) => id === fact.clock);
  const recorded = recordedFacts.clocks.find((other) => other.clock === fact.clock);
  const isMet = fact.stoppedAt !== null;
  return {
    clock: fact.clock,
    name: clock?.name ?? fact.clock,
    startedAt: fact.startedAt,
    stoppedAt: fact.stoppedAt,
    limit: judgeLimit({
      limits: fact.limited ? (clock?.limit ?? null) : null,
      runClass: state.class,
      dueAt: fact.dueAt,
      endedAt: fact.stoppedAt,
      recordedEndAt: isMet ? (recorded?.stoppedAt ?? null) : null,
      isOpen: state.status === 'open',
      now,
    }),
    pausedMinutes: fact.pausedMinutes,
    pauses: pauses.filter(({ reason }) => clock?.pauses.includes(reason)),
  };
}

/** The state knows when clocks stood still, the events what was noted then; both are in the same order. */
function tracePauses({ standard, state, events }: ClocksInput): readonly PauseTrace[] {
  const begun = events.filter((event) => event.type === 'clock.paused');
  return state.pauses.map(({ reason, fromAt, toAt }, index) => ({
    reason,
    name: standard.pauseReasons.get(reason) ?? reason,
    note: begun[index]?.body.note ?? '',
    fromAt,
    // The end of a run ends its pauses too.
    toAt: toAt ?? state.endedAt,
  }));
}
