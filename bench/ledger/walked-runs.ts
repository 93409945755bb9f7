import type { RunFacts, StepFact } from '../../src/core/conformance/facts.ts';
import type { Actor, DraftEvent } from '../../src/core/run/events.ts';
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

/** Whole runs of 50 events, each as one unit. */
export function wholeRuns(first: number, count: number): readonly Append[] {
  return Array.from({ length: count }, (_, index) => {
    const events = story(first + index);
    const place = { ...identity(first + index), expectedLength: 0, recordedAt: firstDay };
    return { ...place, events, facts: factsAfter(events) };
  });
}

/** Runs side by side, as in an office: each unit is the next event of the next run. */
export function oneByOne(first: number, count: number): readonly Append[] {
  const stories = Array.from({ length: count }, (_, index) => story(first + index));
  const length = stories[0]?.length ?? 0;
  return Array.from({ length }, (_, at) =>
    stories.map((events, run) => {
      const place = { ...identity(first + run), expectedLength: at, recordedAt: firstDay };
      return { ...place, events: events.slice(at, at + 1), facts: factsAfter(events.slice(0, at + 1)) };
    }),
  ).flat();
}

/** A run of eight steps with two checks and a field each. */
function story(run: number): readonly DraftEvent[] {
  let occurredAt = firstDay + run * 10 * minute;
  const who = { person: `agent${run % 30}`, role: 'agent', department: 'customer-service' };
  const actor: Actor = { ...who, proof: 'declared' };
  const events: DraftEvent[] = [];
  const happen = (event: Pick<DraftEvent, 'type' | 'body'>) => {
    occurredAt += 7 * minute;
    events.push({ ...event, occurredAt, actor } as DraftEvent);
  };
  const begun = { process: 'complaint-handling', version: 'V1.0', first: 'step_1', toleranceMinutes: 15 };
  happen({ type: 'run.started', body: { ...begun, pins } });
  for (let number = 1; number <= stepCount; number += 1) {
    const visit = { step: `step_${number}`, round: 1 };
    const told = run % 4 === 0 && number === 3 ? 'no' : 'yes';
    const value = `客户反映产品 ${run} 外壳开裂`;
    happen({ type: 'step.ready', body: visit });
    happen({ type: 'step.opened', body: visit });
    happen({ type: 'field.recorded', body: { ...visit, form: 'register', field: 'problem', value } });
    happen({ type: 'check.answered', body: { ...visit, check: 'complete', answer: 'yes', reason: null } });
    happen({ type: 'check.answered', body: { ...visit, check: 'told', answer: told, reason: null } });
    happen({ type: 'step.done', body: { ...visit, outcome: null } });
  }
  happen({ type: 'run.closed', body: { result: 'done' } });
  return events;
}

/** What a judge would say after these events: a little more with each of them. */
function factsAfter(events: readonly DraftEvent[]): RunFacts {
  const [begun, last] = [events[0], events.at(-1)];
  if (begun === undefined || last === undefined) throw new Error('a run has events');
  const steps: StepFact[] = [];
  for (const event of events) noteStep(steps, event);
  const startedAt = begun.occurredAt;
  const endedAt = last.type === 'run.closed' ? last.occurredAt : null;
  const failed = steps.filter((step) => step.no > 0);
  const elapsedMinutes = endedAt === null ? null : (endedAt - startedAt) / minute;
  const compliant = endedAt === null ? null : failed.length === 0;
  const { person, department } = begun.actor;
  return {
    run: {
      ...{ process: 'complaint-handling', version: 'V1.0', standard: pins.standard, person, department },
      ...{ class: steps.length > 2 ? 'normal' : null, status: endedAt === null ? 'open' : 'closed' },
      ...{ startedAt, endedAt, elapsedMinutes, workingMinutes: elapsedMinutes, minutesPerDay: 480 },
      ...{ compliantWithoutTime: compliant, compliant, deviations: failed.length },
    },
    steps,
    clocks: clocks(startedAt, endedAt),
    deviations: failed.map((step) => deviation('check_failed', step)),
  };
}

function noteStep(steps: StepFact[], event: DraftEvent): void {
  const at = event.occurredAt;
  const last = steps.at(-1);
  if (event.type === 'step.ready') {
    const department = departments[steps.length % departments.length] ?? null;
    const who = { role: 'agent', department, person: null, readyAt: at, openedAt: null, doneAt: null };
    const counts = { yes: 0, no: 0, na: 0, unanswered: 2, fieldsDue: 1, fieldsMissing: 1 };
    steps.push({ step: event.body.step, round: 1, ...who, dueAt: at + hour, ...counts });
  }
  if (last === undefined) return;
  const index = steps.length - 1;
  if (event.type === 'step.opened') steps[index] = { ...last, openedAt: at, person: event.actor.person };
  if (event.type === 'field.recorded') steps[index] = { ...last, fieldsMissing: 0 };
  if (event.type === 'check.answered') {
    const answer = event.body.answer;
    steps[index] = { ...last, [answer]: last[answer] + 1, unanswered: last.unanswered - 1 };
  }
  if (event.type === 'step.done') steps[index] = { ...last, doneAt: at };
}
