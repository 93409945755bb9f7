import type { ProcessStandard, Step } from '../../generated/process-standard.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import type { StepView } from './standard-view.ts';

/** What an expression is for, which says of what type its value has to be. */
export type ConditionUse =
  | 'class'
  | 'branch'
  /** Whether a step is done. */
  | 'step'
  | 'check'
  /** Whether a field is asked for. */
  | 'field'
  | 'required'
  | 'while'
  | 'computed'
  | 'bind'
  | 'amount'
  | 'argument';

/** A FEEL expression as written, with its place. */
export interface ConditionText {
  readonly text: string;
  readonly path: ValuePath;
  readonly use: ConditionUse;
}

/** Every FEEL expression of a standard. */
export function listConditions(
  document: ProcessStandard,
  steps: readonly StepView[],
): readonly ConditionText[] {
  const found: ConditionText[] = [];
  const add: Add = (text, use, ...path) => {
    if (typeof text === 'string') found.push({ text, path, use });
  };
  for (const [index, { when }] of (document.classes ?? []).entries())
    add(when, 'class', 'classes', index, 'when');
  for (const [id, { bind }] of Object.entries(document.roles ?? {})) add(bind, 'bind', 'roles', id, 'bind');
  for (const [form, { fields }] of Object.entries(document.forms ?? {}))
    for (const [id, field] of Object.entries(fields ?? {})) {
      add(field.required, 'required', 'forms', form, 'fields', id, 'required');
      add(field.when, 'field', 'forms', form, 'fields', id, 'when');
      add(field.computed, 'computed', 'forms', form, 'fields', id, 'computed');
    }
  for (const { step, index } of steps)
    addStep(step, (text, use, ...path) => add(text, use, 'steps', index, ...path));
  return found;
}

/** Notes an expression; other kinds of values are none. */
type Add = (text: unknown, use: ConditionUse, ...path: readonly (string | number)[]) => void;

function addStep(step: Step, add: Add): void {
  add(step.when, 'step', 'when');
  for (const [index, { when }] of (step.branches ?? []).entries())
    add(when, 'branch', 'branches', index, 'when');
  for (const [index, check] of (step.checks ?? []).entries())
    if (typeof check === 'object' && 'ask' in check) add(check.when, 'check', 'checks', index, 'when');
  add(step.repeat?.while, 'while', 'repeat', 'while');
  add(step.authority?.amount, 'amount', 'authority', 'amount');
  for (const [key, given] of Object.entries(step.call?.with ?? {}))
    add(given, 'argument', 'call', 'with', key);
}
