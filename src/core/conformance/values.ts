import type { Json } from '../run/events.ts';
import type { FieldTable } from './judge-tables.ts';
import type { EventOf } from './judged-event.ts';
import type { ConditionContext, RunRecord, ValuesRecord } from './run-record.ts';

/** Whether a condition holds now, as for the engine: none always does, one that cannot be told does not. */
export function holdsNow(run: RunRecord, condition: string | null): boolean {
  if (condition === null) return true;
  run.values.context ??= contextOf(run);
  return run.reading.conditions(condition, run.values.context.all) === true;
}

/** Keeps a recorded value; fields that the standard does not have are passed over. */
export function recordValue(run: RunRecord, event: EventOf<'field.recorded'>): void {
  const form = run.tables.forms.get(event.body.form);
  const field = form?.fieldById.get(event.body.field);
  if (form === undefined || field === undefined) return;
  const { values } = run;
  // what the engine computes is nobody's entry
  if (field.field.computed === null) values.isFormTouched[form.index] = true;
  values.values[field.index] = event.body.value;
  // an erased value was there once: forgetting a person must not make a form incomplete
  values.isFilled[field.index] = event.forgotten === true || !isEmpty(event.body.value);
  const shown = values.context?.forms[form.index];
  if (shown !== undefined) shown[field.field.id] = event.body.value;
}

/** Whether a field has a value now. */
export function isFilled(values: ValuesRecord, field: FieldTable): boolean {
  return values.isFilled[field.index] === true;
}

/** The value of a field by name; undefined when there is no such field or nothing was recorded. */
export function fieldValue(run: RunRecord, form: string, field: string): Json | undefined {
  const table = run.tables.forms.get(form)?.fieldById.get(field);
  return table === undefined ? undefined : run.values.values[table.index];
}

function isEmpty(value: Json): boolean {
  if (value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function contextOf(run: RunRecord): ConditionContext {
  const { values } = run.values;
  const all: Record<string, Json> = { param: run.tables.standard.params, class: run.runClass };
  const forms = [...run.tables.forms.values()].map(({ form, fields }) => {
    const shown: Record<string, Json> = {};
    for (const { field, index } of fields) shown[field.id] = values[index] ?? null;
    all[form.id] = shown;
    return shown;
  });
  return { all, forms };
}
