import type { ValuePath } from '../../standard/read/json-pointer.ts';
import type { StandardView, StepView } from '../look-ups/standard-view.ts';

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
export function listConditions({ document, roles, fields, steps }: StandardView): readonly ConditionText[] {
  const found: ConditionText[] = [];
  // Other kinds of values are no expressions.
  const add: Add = (text, use, path) => {
    if (typeof text === 'string') found.push({ text, path, use });
  };
  document.classes?.forEach(({ when }, index) => {
    if (when !== undefined) add(when, 'class', ['classes', index, 'when']);
  });
  for (const [id, { bind }] of roles) if (bind !== undefined) add(bind, 'bind', ['roles', id, 'bind']);
  for (const { form, id, field } of fields) {
    const { required, when, computed } = field;
    const path = ['forms', form, 'fields', id];
    if (required !== undefined) add(required, 'required', [...path, 'required']);
    if (when !== undefined) add(when, 'field', [...path, 'when']);
    if (computed !== undefined) add(computed, 'computed', [...path, 'computed']);
  }
  for (const view of steps) addStep(view, add);
  return found;
}

/** Notes an expression. */
type Add = (text: unknown, use: ConditionUse, path: ValuePath) => void;

function addStep({ step, path }: StepView, add: Add): void {
  const { when, branches, checks, repeat, authority, call } = step;
  if (when !== undefined) add(when, 'step', [...path, 'when']);
  branches?.forEach((branch, index) => {
    if (branch.when !== undefined) add(branch.when, 'branch', [...path, 'branches', index, 'when']);
  });
  checks?.forEach((check, index) => {
    if (typeof check === 'object' && 'ask' in check && check.when !== undefined)
      add(check.when, 'check', [...path, 'checks', index, 'when']);
  });
  if (repeat) add(repeat.while, 'while', [...path, 'repeat', 'while']);
  if (authority) add(authority.amount, 'amount', [...path, 'authority', 'amount']);
  for (const [key, given] of Object.entries(call?.with ?? {}))
    add(given, 'argument', [...path, 'call', 'with', key]);
}
