import { decideCondition, evaluateFeel, type FeelContext } from '../expression/evaluate.ts';
import type { Field, ProcessStandard } from '../standard/process-standard.ts';
import type { Json } from './events.ts';
import type { RunState } from './state.ts';

/** Everything a condition of the standard can see; a field that nobody has filled in yet is null. */
export function contextOf(
  standard: ProcessStandard,
  values: RunState['values'],
  runClass: string | null,
): FeelContext {
  const context: Record<string, Json> = { param: standard.params, class: runClass };
  for (const form of standard.forms.values()) {
    context[form.id] = { ...emptyForm(form.fields), ...values[form.id] };
  }
  return context;
}

/** Whether a condition holds; one that is undecided or faulty does not. No condition always holds. */
export function holds(condition: string | null, context: FeelContext): boolean {
  if (condition === null) return true;
  const decided = decideCondition(condition, context);
  return decided.ok && decided.value;
}

/** Whether a field must be filled in now. */
export function isRequired(field: Field, context: FeelContext): boolean {
  return typeof field.required === 'boolean' ? field.required : holds(field.required, context);
}

/** The value of a computed field; null while something it needs is missing. */
export function computedValue(expression: string, context: FeelContext): Json {
  const result = evaluateFeel(expression, context);
  return result.ok ? result.value : null;
}

function emptyForm(fields: readonly Field[]): Record<string, null> {
  return Object.fromEntries(fields.map((field) => [field.id, null]));
}
