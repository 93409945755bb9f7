import type { Plant } from '../../generated/plants.ts';
import type { ProcessStandard, Step } from '../standard/process-standard.ts';
import { leaveUnresolved } from './edit-entries.ts';
import { eachCheck, editTargets } from './edit-targets.ts';
import type { Fault } from './fault.ts';
import type { Target } from './target.ts';

/** Every way in which a standard allows a deviation to be planted as asked; empty when there is none. */
export function listTargets(standard: ProcessStandard, plant: Plant): readonly Target[] {
  const steps = standard.steps.filter(({ id }) => plant.step === undefined || plant.step === id);
  switch (plant.kind) {
    case 'check_failed':
      return eachCheck(steps, plant).map(({ step, check }) => faulty({ kind: 'check_failed', step, check }));
    case 'step_late':
      return steps
        .filter(({ limit }) => limit !== null)
        .map(({ id }) => faulty({ kind: 'step_late', step: id }));
    case 'too_fast':
      return steps
        .filter(({ minimum }) => minimum !== null)
        .map(({ id }) => faulty({ kind: 'too_fast', step: id }));
    case 'entered_late':
      return steps.map(({ id }) => faulty({ kind: 'entered_late', step: id }));
    case 'clock_late':
      return clockTargets(standard, plant);
    case 'exception_late':
      return exceptionTargets(standard, steps, plant, true);
    case 'exception_unresolved':
      return exceptionTargets(standard, steps, plant, false);
    default:
      return editTargets(standard, steps, plant);
  }
}

function faulty(fault: Fault, classes: Target['classes'] = null): Target {
  return { fault, classes, edit: ({ events }) => ({ events, planted: [] }) };
}

function clockTargets({ clocks, classes }: ProcessStandard, plant: Plant): readonly Target[] {
  return clocks
    .filter(({ id, limit }) => limit.size > 0 && (plant.clock === undefined || plant.clock === id))
    .map(({ id, limit }) => {
      const limited = classes.map((one) => one.id).filter((one) => limit.has('*') || limit.has(one));
      return faulty({ kind: 'clock_late', clock: id }, limited.length === 0 ? null : limited);
    });
}

function exceptionTargets(
  { exceptions }: ProcessStandard,
  steps: readonly Step[],
  plant: Plant,
  isLate: boolean,
): readonly Target[] {
  const fitting = [...exceptions.values()].filter(
    ({ id, limit }) =>
      (plant.exception === undefined || plant.exception === id) && (!isLate || limit !== null),
  );
  return fitting.flatMap(({ id, step: own }) =>
    steps
      .filter((step) => own === null || own === step.id)
      .map(({ id: step }): Target => {
        const target = faulty({ kind: 'exception', step, exception: id, isLate });
        return isLate
          ? target
          : { ...target, edit: (story, around) => leaveUnresolved(story, { exception: id }, around) };
      }),
  );
}
