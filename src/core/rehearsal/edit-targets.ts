import type { Plant } from '../../generated/plants.ts';
import { parseCondition } from '../expression/parse-condition.ts';
import { performersOf } from '../run/permission.ts';
import type { Field, ProcessStandard, Step } from '../standard/process-standard.ts';
import type { Edit } from './edit.ts';
import { leaveFieldEmpty, leaveFormOut, leaveUnanswered, leaveUnapproved } from './edit-entries.ts';
import { addCheck, addStep, beginEarly, leaveStepOut, repeat } from './edit-order.ts';
import { approveOwn, useWrongRole } from './edit-people.ts';
import type { Target } from './target.ts';

type StepEdit = Edit<{ readonly step: string }>;

/** Ways that change a finished story, for the kinds that the engine would never have allowed; none for the others. */
export function editTargets(
  standard: ProcessStandard,
  steps: readonly Step[],
  plant: Plant,
): readonly Target[] {
  switch (plant.kind) {
    case 'check_unanswered':
      return eachCheck(steps, plant).map((target) => edited(leaveUnanswered, target));
    case 'field_missing':
      return eachField(standard, steps, plant).map((target) => edited(leaveFieldEmpty, target));
    case 'output_missing':
      return eachForm(standard, steps, plant).map((target) => edited(leaveFormOut, target));
    case 'step_extra':
      return extraTargets(steps, plant);
    default: {
      const edit = stepEdits[plant.kind];
      return edit === undefined
        ? []
        : steps.filter(edit.fits).map(({ id }) => edited(edit.edit, { step: id }));
    }
  }
}

/** Kinds that only need a step, and the steps that can have them. */
const stepEdits: Readonly<
  Partial<Record<Plant['kind'], { readonly edit: StepEdit; fits(step: Step): boolean }>>
> = {
  step_missing: { edit: leaveStepOut, fits: () => true },
  step_out_of_order: { edit: beginEarly, fits: ({ index }) => index > 0 },
  step_repeated: { edit: repeat, fits: () => true },
  wrong_role: { edit: useWrongRole, fits: (step) => performersOf(step).length > 0 },
  self_approval: { edit: approveOwn, fits: ({ segregateFrom }) => segregateFrom.length > 0 },
  not_approved: { edit: leaveUnapproved, fits: ({ kind }) => kind === 'approval' },
};

function extraTargets(steps: readonly Step[], { check }: Plant): readonly Target[] {
  if (check === undefined) return steps.map(({ id }) => edited(addStep, { step: id }));
  return steps
    .filter(({ checks }) => !checks.some(({ id }) => id === check))
    .map(({ id }) => edited(addCheck, { step: id, check }));
}

function edited<T>(edit: Edit<T>, target: T): Target {
  return { fault: null, classes: null, edit: (story, around) => edit(story, target, around) };
}

/** Every check of some steps that a plant may be about. */
export function eachCheck(
  steps: readonly Step[],
  plant: Plant,
): readonly { readonly step: string; readonly check: string }[] {
  return steps.flatMap(({ id: step, checks }) =>
    checks
      .filter(({ id }) => plant.check === undefined || plant.check === id)
      .map(({ id: check }) => ({ step, check })),
  );
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
