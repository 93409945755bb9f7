import { decideCondition, evaluateFeel, type FeelContext } from '../expression/evaluate.ts';
import type { Field, Form, ProcessStandard } from '../standard/process-standard.ts';
import type { Json } from './events.ts';
import type { RunState } from './state.ts';

/** Everything a condition of the standard can see; a field that nobody has filled in yet is null. */
export function contextOf(
  standard: ProcessStandard,
  values: RunState['values'],
  runClass: string | null,
): FeelContext {
  // the values of a state never change, so what was made for them holds as long as they are there
  const known = contexts.get(values);
  if (known?.standard === standard && known.runClass === runClass) return known.context;
  const context: Record<string, Json> = { param: standard.params, class: runClass };
  for (const form of standard.forms.values()) context[form.id] = filledForm(form, values[form.id]);
  contexts.set(values, { standard, runClass, context });
  return context;
}

/** Whether a condition holds; one that is undecided or faulty does not. No condition always holds. */
export function holds(condition: string | null, context: FeelContext): boolean {
  if (condition === null) return true;
  let answers = decided.get(context);
  if (answers === undefined) {
    answers = new Map();
    decided.set(context, answers);
  }
  const known = answers.get(condition);
  if (known !== undefined) return known;
  const result = decideCondition(condition, context);
  const answer = result.ok && result.value;
  answers.set(condition, answer);
  return answer;
}

interface KnownContext {
  readonly standard: ProcessStandard;
  readonly runClass: string | null;
  readonly context: FeelContext;
}

const contexts = new WeakMap<RunState['values'], KnownContext>();
const decided = new WeakMap<FeelContext, Map<string, boolean>>();
const emptyForms = new WeakMap<Form, Readonly<Record<string, Json>>>();

/** Whether a field must be filled in now. */
export function isRequired(field: Field, context: FeelContext): boolean {
  return typeof field.required === 'boolean' ? field.required : holds(field.required, context);
}

/** The value of a computed field; null while something it needs is missing. */
export function computedValue(expression: string, context: FeelContext): Json {
  const result = evaluateFeel(expression, context);
  return result.ok ? result.value : null;
}

function filledForm(
  form: Form,
  values: Readonly<Record<string, Json>> | undefined,
): Readonly<Record<string, Json>> {
  let empty = emptyForms.get(form);
  if (empty === undefined) {
    empty = Object.fromEntries(form.fields.map((field) => [field.id, null]));
    emptyForms.set(form, empty);
  }
  return values === undefined ? empty : { ...empty, ...values };
}
