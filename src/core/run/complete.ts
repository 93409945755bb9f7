import { ok, type Result } from '../../shared/result.ts';
import { evaluateFeel } from '../expression/evaluate.ts';
import { end, type Field, type ProcessStandard, type Step } from '../standard/process-standard.ts';
import { computedValue, contextOf, holds } from './context.ts';
import type { DraftEvent, Refusal, RunEventBodies, RunEventType } from './events.ts';
import { advance } from './fold.ts';
import { stepOf } from './next.ts';
import { currentVisit, type RunState } from './state.ts';
import { chooseWay, decideClass } from './way-on.ts';

/** Makes one event of the answer that is being decided: its actor, time and reason are already filled in. */
export type EventMaker = <T extends RunEventType>(type: T, body: RunEventBodies[T]) => DraftEvent;

/** Events gathered one after another, with the state they lead to. */
export interface Trail {
  readonly state: RunState;
  readonly events: readonly DraftEvent[];
}

/** A trail with some more events. */
export function continued(trail: Trail, ...events: readonly DraftEvent[]): Trail {
  return { state: advance(trail.state, events), events: [...trail.events, ...events] };
}

/** Records the computed fields of the current step that have everything they need, where their value changed. */
export function recordComputed(standard: ProcessStandard, trail: Trail, make: EventMaker): Trail {
  const visit = currentVisit(trail.state);
  if (!visit) return trail;
  let current = trail;
  for (const { form, id, computed, personal } of computedFields(standard, stepOf(standard, visit.step))) {
    if (computed === null) continue;
    const value = computedValue(computed, contextOf(standard, current.state.values, current.state.class));
    if (value === null || value === current.state.values[form]?.[id]) continue;
    const { step, round } = visit;
    const event = make('field.recorded', { step, round, form, field: id, value });
    current = continued(current, personal ? { ...event, personal: true } : event);
  }
  return current;
}

function computedFields(standard: ProcessStandard, step: Step): readonly Field[] {
  let fields = computedByStep.get(step);
  if (fields === undefined) {
    fields = step.outputs.flatMap((form) => standard.forms.get(form)?.fields ?? []);
    fields = fields.filter(({ computed }) => computed !== null);
    computedByStep.set(step, fields);
  }
  return fields;
}

const computedByStep = new WeakMap<Step, readonly Field[]>();

/** Finishes the current step, which has all its answers, and makes the next one ready or closes the run. */
export function completeStep(
  standard: ProcessStandard,
  trail: Trail,
  make: EventMaker,
): Result<Trail, Refusal> {
  const visit = currentVisit(trail.state);
  if (!visit) return ok(trail);
  const step = stepOf(standard, visit.step);
  const at = { step: step.id, round: visit.round };
  const graded = step.decidesClass ? gradeRun(standard, trail, at, make) : ok(trail);
  if (!graded.ok) return graded;
  const { state } = graded.value;
  const way = chooseWay(standard, state, step, visit, contextOf(standard, state.values, state.class));
  if (!way.ok) return way;
  const { outcome, byRule, to, raise } = way.value;
  let current = graded.value;
  if (byRule && outcome !== null)
    current = continued(current, make('decision.made', { ...at, outcome, by: 'rule' }));
  current = continued(current, make('step.done', { ...at, outcome }));
  for (const exception of raise) {
    const id = exceptionId(current.state);
    current = continued(current, make('exception.raised', { ...at, id, exception, note: '', by: 'rule' }));
  }
  return ok(enter(standard, current, to, make));
}

/** The id of the next exception of a run: x1, x2 … */
export function exceptionId(state: RunState): string {
  return `x${state.exceptions.length + 1}`;
}

/** Makes a step ready, passing over those whose condition does not hold; closes the run at the end. */
export function enter(standard: ProcessStandard, trail: Trail, to: string, make: EventMaker): Trail {
  let current = trail;
  let target = to;
  // every step is passed over at most once, so a circle of skipped steps ends too
  for (let passed = 0; target !== end && passed <= standard.steps.length; passed += 1) {
    const step = stepOf(standard, target);
    const round = current.state.visits.filter((visit) => visit.step === target).length + 1;
    const at = { step: target, round };
    const context = contextOf(standard, current.state.values, current.state.class);
    if (holds(step.when, context))
      return continued(bindRoles(standard, current, step, make), make('step.ready', at));
    const skipped = make('step.skipped', { ...at, condition: step.when ?? '' });
    current = continued(current, make('step.ready', at), skipped);
    target = (step.on?.approved ?? step.next).to;
  }
  return closeIfSettled(current, make);
}

/** Closes a run whose steps are done, unless an exception still waits for its result. */
export function closeIfSettled(trail: Trail, make: EventMaker): Trail {
  const { state } = trail;
  if (currentVisit(state) || state.exceptions.some((one) => one.closedAt === null)) return trail;
  return continued(trail, make('run.closed', { result: state.visits.at(-1)?.outcome ?? 'done' }));
}

function gradeRun(
  standard: ProcessStandard,
  trail: Trail,
  at: { step: string; round: number },
  make: EventMaker,
): Result<Trail, Refusal> {
  const decided = decideClass(standard, contextOf(standard, trail.state.values, trail.state.class));
  if (!decided.ok) return decided;
  if (decided.value === null) return ok(trail);
  return ok(continued(trail, make('class.decided', { class: decided.value, at: at.step, round: at.round })));
}

/** Binds roles that are known only at run time, such as the department found responsible. */
function bindRoles(standard: ProcessStandard, trail: Trail, step: Step, make: EventMaker): Trail {
  let current = trail;
  const context = contextOf(standard, trail.state.values, trail.state.class);
  for (const id of new Set([...step.responsible, ...step.accountable])) {
    const bind = standard.roles.get(id)?.bind;
    if (!bind) continue;
    const to = evaluateFeel(bind, context);
    if (!to.ok || typeof to.value !== 'string' || current.state.bound[id] === to.value) continue;
    current = continued(current, make('step.bound', { role: id, to: to.value }));
  }
  return current;
}
