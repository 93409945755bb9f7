import type { Plant } from '../../generated/plants.ts';
import { parseCondition } from '../expression/parse-condition.ts';
import { performersOf } from '../run/permission.ts';
import type { Field, ProcessStandard, Step } from '../standard/process-standard.ts';
import type { Edit, Edited } from './edit.ts';
import {
  leaveFieldEmpty,
  leaveFormOut,
  leaveUnanswered,
  leaveUnapproved,
  leaveUnresolved,
} from './edit-entries.ts';
import { addCheck, addStep, beginEarly, leaveStepOut, repeat } from './edit-order.ts';
import { approveOwn, useWrongRole } from './edit-people.ts';
import type { Fault } from './fault.ts';
import type { Story } from './story.ts';

/** One way to plant a deviation: something done wrong on purpose, a change to the finished story, or both. */
export interface Target {
  readonly fault: Fault | null;
  /** Classes whose runs can have it; null when all can. */
  readonly classes: readonly string[] | null;
  edit(story: Story, around: Parameters<Edit<unknown>>[2]): Edited | null;
}

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

function editTargets(standard: ProcessStandard, steps: readonly Step[], plant: Plant): readonly Target[] {
  const { kind, check } = plant;
  switch (kind) {
    case 'check_unanswered':
      return eachCheck(steps, plant).map((target) => edited(leaveUnanswered, target));
    case 'field_missing':
      return eachField(standard, steps, plant).map((target) => edited(leaveFieldEmpty, target));
    case 'output_missing':
      return eachForm(standard, steps, plant).map((target) => edited(leaveFormOut, target));
    case 'step_missing':
      return ofSteps(steps, leaveStepOut);
    case 'step_out_of_order':
      return ofSteps(
        steps.filter(({ index }) => index > 0),
        beginEarly,
      );
    case 'step_repeated':
      return ofSteps(steps, repeat);
    case 'step_extra':
      if (check === undefined) return ofSteps(steps, addStep);
      return steps
        .filter((step) => !hasCheck(step, check))
        .map(({ id }) => edited(addCheck, { step: id, check }));
    case 'wrong_role':
      return ofSteps(
        steps.filter((step) => performersOf(step).length > 0),
        useWrongRole,
      );
    case 'self_approval':
      return ofSteps(
        steps.filter(({ segregateFrom }) => segregateFrom.length > 0),
        approveOwn,
      );
    case 'not_approved':
      return ofSteps(
        steps.filter((step) => step.kind === 'approval'),
        leaveUnapproved,
      );
    default:
      return [];
  }
}

function faulty(fault: Fault, classes: Target['classes'] = null): Target {
  return { fault, classes, edit: ({ events }) => ({ events, planted: [] }) };
}

function edited<T>(edit: Edit<T>, target: T): Target {
  return { fault: null, classes: null, edit: (story, around) => edit(story, target, around) };
}

function ofSteps(steps: readonly Step[], edit: Edit<{ readonly step: string }>): readonly Target[] {
  return steps.map(({ id }) => edited(edit, { step: id }));
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

function eachCheck(
  steps: readonly Step[],
  plant: Plant,
): readonly { readonly step: string; readonly check: string }[] {
  return steps.flatMap(({ id: step, checks }) =>
    checks
      .filter(({ id }) => plant.check === undefined || plant.check === id)
      .map(({ id: check }) => ({ step, check })),
  );
}

function hasCheck({ checks }: Step, check: string): boolean {
  return checks.some(({ id }) => id === check);
}

function eachField(standard: ProcessStandard, steps: readonly Step[], plant: Plant) {
  const deciding = namesThatSkip(standard);
  return steps.flatMap(({ id: step, outputs }) =>
    outputs
      // without its only field the whole form is missing, which is another kind
      .filter((form) => enterableFields(standard, form).length > 1)
      .flatMap((form) => enterableFields(standard, form))
      .filter((field) => field.required !== false && !deciding.has(nameOf(field)))
      .filter((field) => plant.field === undefined || plant.field === nameOf(field))
      .map(({ form, id: field }) => ({ step, form, field })),
  );
}

function eachForm(standard: ProcessStandard, steps: readonly Step[], plant: Plant) {
  const deciding = namesThatSkip(standard);
  return steps.flatMap(({ id: step, outputs }) =>
    outputs
      .filter((form) => plant.form === undefined || plant.form === form)
      .filter((form) => !standard.forms.get(form)?.fields.some((field) => deciding.has(nameOf(field))))
      .map((form) => ({ step, form })),
  );
}

function enterableFields({ forms }: ProcessStandard, form: string): readonly Field[] {
  return (forms.get(form)?.fields ?? []).filter(({ computed }) => computed === null);
}

/** Fields on which depends whether a step is done at all: without them another step would be missed as well. */
function namesThatSkip({ steps }: ProcessStandard): ReadonlySet<string> {
  const parsed = steps.flatMap(({ when }) => (when === null ? [] : [parseCondition(when)]));
  return new Set(parsed.flatMap((one) => (one.ok ? one.value.names.map(({ name }) => name) : [])));
}

function nameOf({ form, id }: Field): string {
  return `${form}.${id}`;
}
