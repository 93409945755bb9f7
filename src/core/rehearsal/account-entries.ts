import { contextOf, isRequired } from '../run/context.ts';
import type { HappenedEvent } from '../run/events.ts';
import { advance, fold } from '../run/fold.ts';
import { checksOf, fieldsOf } from '../run/next.ts';
import type { RunState, VisitState } from '../run/state.ts';
import type { Step } from '../standard/process-standard.ts';
import { type Planted, planted } from './planted.ts';
import type { Stage } from './stage.ts';

/**
 * What the steps of a story lack when they are done: forms, required fields, checks. By what the engine would have
 * asked for at that moment, without the judge.
 */
export function accountEntries({ standard }: Stage, events: readonly HappenedEvent[]): readonly Planted[] {
  const found: Planted[] = [];
  const accounted = new Set<string>();
  let state = fold(events.slice(0, 1));
  const account = (id: string, round: number) => {
    const step = standard.stepById.get(id);
    const visit = state.visits.find((one) => one.step === id && one.round === round);
    if (step === undefined || visit === undefined || accounted.has(`${id} ${round}`)) return;
    accounted.add(`${id} ${round}`);
    found.push(...lackOf(standard, state, step, visit));
  };
  for (const event of events.slice(1)) {
    // what a step asks for by the class that comes of it cannot be asked for in that step
    if (event.type === 'class.decided') account(event.body.at, event.body.round);
    if (event.type === 'step.done') account(event.body.step, event.body.round);
    state = advance(state, [event]);
  }
  return found;
}

function lackOf(
  standard: Stage['standard'],
  state: RunState,
  step: Step,
  visit: VisitState,
): readonly Planted[] {
  const context = contextOf(standard, state.values, state.class);
  const asked = fieldsOf(standard, step, context);
  const recorded = (form: string, field: string) => state.values[form]?.[field] ?? null;
  const isTouched = (form: string) => {
    const entered = Object.keys(state.values[form] ?? {});
    return entered.some((id) =>
      standard.forms.get(form)?.fields.some((one) => one.id === id && one.computed === null),
    );
  };
  const empty = [...new Set(asked.map(({ form }) => form))].filter((form) => !isTouched(form));
  const missing = asked.filter(
    (field) =>
      !empty.includes(field.form) && isRequired(field, context) && recorded(field.form, field.id) === null,
  );
  const unanswered = checksOf(step, context).filter(({ id }) => visit.checks[id] === undefined);
  const { round } = visit;
  return [
    ...empty.map((form) => planted('output_missing', step.id, round, form)),
    ...missing.map(({ form, id }) => planted('field_missing', step.id, round, `${form}.${id}`)),
    ...unanswered.map(({ id }) => planted('check_unanswered', step.id, round, id)),
  ];
}
