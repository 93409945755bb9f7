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
  const classes = (document.classes ?? []).map((one, index) =>
    at(one, ['classes', index], { when: 'class' }),
  );
  const roles = Object.entries(document.roles ?? {}).map(([id, role]) =>
    at(role, ['roles', id], { bind: 'bind' }),
  );
  const fields = Object.entries(document.forms ?? {}).flatMap(([form, { fields }]) =>
    Object.entries(fields ?? {}).map(([id, field]) =>
      at(field, ['forms', form, 'fields', id], { required: 'required', when: 'field', computed: 'computed' }),
    ),
  );
  return [
    ...classes,
    ...roles,
    ...fields,
    ...steps.map(({ step, path }) => stepConditions(step, path)),
  ].flat();
}

function stepConditions(step: Step, path: ValuePath): ConditionText[] {
  const branches = (step.branches ?? []).map((one, index) =>
    at(one, [...path, 'branches', index], { when: 'branch' }),
  );
  const checks = (step.checks ?? []).map((check, index) =>
    typeof check === 'object' ? at(check, [...path, 'checks', index], { when: 'check' }) : [],
  );
  const given = step.call?.with ?? {};
  return [
    at(step, path, { when: 'step' }),
    ...branches,
    ...checks,
    at(step.repeat ?? {}, [...path, 'repeat'], { while: 'while' }),
    at(step.authority ?? {}, [...path, 'authority'], { amount: 'amount' }),
    at(
      given,
      [...path, 'call', 'with'],
      Object.fromEntries(Object.keys(given).map((key) => [key, 'argument'])),
    ),
  ].flat();
}

/** The expressions under some keys of an object; other kinds of values there are none. */
function at(holder: object, path: ValuePath, uses: Readonly<Record<string, ConditionUse>>): ConditionText[] {
  const values = holder as Readonly<Record<string, unknown>>;
  return Object.entries(uses).flatMap(([key, use]) => {
    const text = Object.hasOwn(values, key) ? values[key] : undefined;
    return typeof text === 'string' ? [{ text, path: [...path, key], use }] : [];
  });
}
