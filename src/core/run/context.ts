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
  // values are never changed, only replaced: what was made for them last stays right
  if (latest?.values === values && latest.standard === standard && latest.runClass === runClass) {
    return latest.context;
  }
  const context: Record<string, Json> = { param: standard.params, class: runClass };
  for (const form of standard.forms.values()) context[form.id] = filledForm(form, values[form.id]);
  latest = { standard, values, runClass, context, answers: new Map() };
  return context;
}

/** Whether a condition holds; one that is undecided or faulty does not. No condition always holds. */
export function holds(condition: string | null, context: FeelContext): boolean {
  if (condition === null) return true;
  const answers = latest?.context === context ? latest.answers : null;
  const known = answers?.get(condition);
  if (known !== undefined) return known;
  const decided = decideCondition(condition, context);
  const answer = decided.ok && decided.value;
  answers?.set(condition, answer);
  return answer;
}

/** The context made last, and the conditions that have been decided in it. */
let latest: {
  readonly standard: ProcessStandard;
  readonly values: RunState['values'];
  readonly runClass: string | null;
  readonly context: FeelContext;
  readonly answers: Map<string, boolean>;
} | null = null;

/** Every form without any entry, and as it was filled last: most forms stay as they are from one answer to the next. */
const forms = new WeakMap<Form, { readonly empty: FormValues; values: FormValues; filled: FormValues }>();

type FormValues = Readonly<Record<string, Json>>;

/** Whether a field must be filled in now. */
export function isRequired(field: Field, context: FeelContext): boolean {
  return typeof field.required === 'boolean' ? field.required : holds(field.required, context);
}

/** The value of a computed field; null while something it needs is missing. */
export function computedValue(expression: string, context: FeelContext): Json {
  const result = evaluateFeel(expression, context);
  return result.ok ? result.value : null;
}

function filledForm(form: Form, values: FormValues | undefined): FormValues {
  let known = forms.get(form);
  if (known === undefined) {
    const empty: FormValues = Object.fromEntries(form.fields.map((field) => [field.id, null]));
    known = { empty, values: empty, filled: empty };
    forms.set(form, known);
  }
  if (values === undefined) return known.empty;
  if (known.values !== values) {
    known.values = values;
    known.filled = { ...known.empty, ...values };
  }
  return known.filled;
}
