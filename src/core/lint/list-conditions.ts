import type { ProcessStandard, Step } from '../../generated/process-standard.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import type { StepView } from './standard-view.ts';

/** A FEEL expression as written, with its place. */
export interface ConditionText {
  readonly text: string;
  readonly path: ValuePath;
}

/** Every FEEL expression that the engine evaluates. */
export function listConditions(
  document: ProcessStandard,
  steps: readonly StepView[],
): readonly ConditionText[] {
  const classes = (document.classes ?? []).map((one, index) => at(one, ['classes', index], ['when']));
  const roles = Object.entries(document.roles ?? {}).map(([id, role]) => at(role, ['roles', id], ['bind']));
  const fields = Object.entries(document.forms ?? {}).flatMap(([form, { fields }]) =>
    Object.entries(fields ?? {}).map(([id, field]) =>
      at(field, ['forms', form, 'fields', id], ['required', 'when', 'computed']),
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
  const branches = (step.branches ?? []).map((one, index) => at(one, [...path, 'branches', index], ['when']));
  const checks = (step.checks ?? []).map((check, index) =>
    typeof check === 'object' ? at(check, [...path, 'checks', index], ['when']) : [],
  );
  return [at(step, path, ['when']), ...branches, ...checks].flat();
}

/** The expressions under some keys of an object; other kinds of values there are none. */
function at(holder: object, path: ValuePath, keys: readonly string[]): ConditionText[] {
  const values = holder as Readonly<Record<string, unknown>>;
  return keys.flatMap((key) => {
    const text = values[key];
    return typeof text === 'string' ? [{ text, path: [...path, key] }] : [];
  });
}
