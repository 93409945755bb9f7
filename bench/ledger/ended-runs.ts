import type { StepFact } from '../../src/core/conformance/facts.ts';
import type { Append } from '../../src/ports/ledger.ts';
import {
  clocks,
  departments,
  deviation,
  firstDay,
  hour,
  identity,
  minute,
  pins,
  stepCount,
} from './sample-facts.ts';

const roles = ['agent', 'supervisor', 'engineer', 'executor'];

/** Ended runs of three processes spread over two years, with the facts a judge would leave and one event. */
export function endedRuns(first: number, count: number): readonly Append[] {
  return Array.from({ length: count }, (_, index) => endedRun(first + index));
}

function endedRun(run: number): Append {
  const chance = chances(run);
  const process = `process-${Math.floor(chance() * 3)}`;
  const startedAt = firstDay - 730 * 24 * hour + run * 10.5 * minute;
  const endedAt = startedAt + Math.ceil((1 + 4 * chance()) * 24 * hour);
  const elapsedMinutes = (endedAt - startedAt) / minute;
  const steps = Array.from({ length: stepCount }, (_, index) => endedStep(process, index, startedAt, chance));
  const late = steps.filter((step) => (step.doneAt ?? 0) > (step.dueAt ?? 0));
  const begun = { process, version: 'V1.0', pins, first: `${process}.step_0`, toleranceMinutes: 15 };
  const actor = {
    person: 'agent1',
    role: 'agent',
    department: 'customer-service',
    proof: 'declared',
  } as const;
  return {
    ...identity(run),
    ...{ expectedLength: 0, recordedAt: startedAt },
    events: [{ type: 'run.started', occurredAt: startedAt, actor, body: begun }],
    facts: {
      run: {
        ...{ process, version: 'V1.0', standard: pins.standard, class: chance() < 0.3 ? 'urgent' : 'normal' },
        ...{ status: chance() < 0.02 ? 'aborted' : 'closed', startedAt, endedAt, person: actor.person },
        ...{ department: actor.department, elapsedMinutes, workingMinutes: elapsedMinutes / 3 },
        ...{ minutesPerDay: 480, compliantWithoutTime: true, compliant: late.length === 0 },
        deviations: late.length,
      },
      steps,
      clocks: clocks(startedAt, endedAt),
      deviations: late.map((step) => deviation('step_late', step)),
    },
  };
}

function endedStep(process: string, index: number, startedAt: number, chance: () => number): StepFact {
  const readyAt = startedAt + index * hour;
  const department = departments[(index + (chance() < 0.1 ? 1 : 0)) % departments.length] ?? null;
  return {
    ...{ step: `${process}.step_${index}`, round: 1, role: roles[index % roles.length] ?? null, department },
    ...{ person: `person${Math.floor(chance() * 50)}`, readyAt, openedAt: readyAt + minute },
    ...{ doneAt: readyAt + Math.ceil(chance() * 1.05 * hour), dueAt: readyAt + hour, yes: 3 },
    ...{ no: chance() < 0.05 ? 1 : 0, na: 0, unanswered: 0, fieldsDue: 5, fieldsMissing: 0 },
  };
}

/** Numbers in [0, 1) that look random and are the same at every start (mulberry32). */
function chances(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
