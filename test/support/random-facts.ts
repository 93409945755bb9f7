import fc from 'fast-check';
import type { RunFacts, StepFact } from '../../src/core/conformance/facts.ts';
import { at, clock, deviation, runFacts, step } from './report-ledger.ts';

const minute = 60_000;
const begin = at('11-01');
const roles = ['agent', 'engineer', null];
const departments = ['service', 'quality', null];

/** A length of time in coarse steps, so that instants often coincide. */
const length = fc.integer({ min: 0, max: 20 }).map((steps) => steps * 6 * 60 * minute);
const isRare = fc.integer({ min: 0, max: 3 }).map((value) => value === 0);

const stepPlan = fc.record({
  ...{ wait: length, work: length, limit: length, isOpen: isRare, isUnlimited: isRare },
  ...{
    yes: fc.integer({ min: 0, max: 2 }),
    no: fc.integer({ min: 0, max: 1 }),
    na: fc.integer({ min: 0, max: 1 }),
  },
  ...{ role: fc.constantFrom(...roles), department: fc.constantFrom(...departments) },
});

const clockPlan = fc.record({
  ...{ clock: fc.constantFrom('response', 'total'), limit: length, stop: length },
  ...{ isRunning: isRare, isUndetermined: isRare },
});

const runPlan = fc.record({
  ...{ start: length, rest: length, status: fc.constantFrom('open', 'closed', 'closed', 'aborted') },
  ...{ runClass: fc.constantFrom('normal', 'urgent', null), department: fc.constantFrom(...departments) },
  steps: fc.array(stepPlan, { maxLength: 4 }),
  clocks: fc.uniqueArray(clockPlan, { maxLength: 2, selector: (plan) => plan.clock }),
  ...{ isUnlimited: isRare, isUndetermined: isRare, fails: fc.boolean(), isApproved: isRare },
});

/** Facts of runs in November such as the judge may write them. */
export const randomRuns: fc.Arbitrary<readonly RunFacts[]> = fc.array(runPlan.map(runOf), {
  minLength: 3,
  maxLength: 16,
});

type RunPlan = typeof runPlan extends fc.Arbitrary<infer T> ? T : never;

function runOf(plan: RunPlan): RunFacts {
  const startedAt = begin + plan.start;
  const steps = stepsOf(plan, startedAt);
  const lastAt = Math.max(startedAt, ...steps.map(({ readyAt, doneAt }) => doneAt ?? readyAt));
  const endedAt = plan.status === 'open' ? null : lastAt + plan.rest;
  const clocks = plan.clocks.map((one) => {
    const stoppedAt = one.isRunning
      ? null
      : Math.min(startedAt + one.stop, endedAt ?? Number.POSITIVE_INFINITY);
    const dueAt = plan.isUnlimited || one.isUndetermined ? null : startedAt + one.limit;
    return clock({ clock: one.clock, startedAt, dueAt, stoppedAt, limited: !plan.isUnlimited });
  });
  const isMeasured = plan.status === 'closed' && endedAt !== null;
  const minutes = isMeasured ? (endedAt - startedAt) / minute : null;
  return runFacts(
    {
      ...{ startedAt, endedAt, status: plan.status as RunFacts['run']['status'], class: plan.runClass },
      ...{ department: plan.department, elapsedMinutes: minutes },
      workingMinutes: minutes === null || plan.isUndetermined ? null : Math.round(minutes / 3),
    },
    { steps, clocks, deviations: [...lateSteps(steps), ...failures(plan, lastAt)] },
  );
}

function stepsOf(plan: RunPlan, startedAt: number): readonly StepFact[] {
  let readyAt = startedAt;
  return plan.steps.map((one, index) => {
    readyAt += one.wait;
    const doneAt = one.isOpen ? null : readyAt + one.work;
    const dueAt = one.isUnlimited ? null : readyAt + one.limit;
    const { yes, no, na, role, department } = one;
    const fact = step({ step: `step_${index}`, readyAt, doneAt, dueAt, yes, no, na, role, department });
    readyAt = doneAt ?? readyAt;
    return fact;
  });
}

/** The judge finds every step late that was done after its due time. */
function lateSteps(steps: readonly StepFact[]) {
  return steps.flatMap(({ step: id, round, doneAt, dueAt }) => {
    if (doneAt === null || dueAt === null || doneAt <= dueAt) return [];
    const minutes = Math.ceil((doneAt - dueAt) / minute);
    return deviation({ kind: 'step_late', step: id, round, at: doneAt, minutes, countsWithoutTime: false });
  });
}

function failures({ fails, isApproved }: RunPlan, when: number) {
  if (!fails) return [];
  const counts = !isApproved;
  return [
    deviation({ kind: 'check_failed', at: when, approved: isApproved, counts, countsWithoutTime: counts }),
  ];
}
