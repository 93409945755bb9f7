import { describe, expect, it } from 'vitest';
import { evaluateFeel, type FeelContext } from '../../src/core/expression/evaluate.ts';
import { parseCondition } from '../../src/core/expression/parse-condition.ts';
import { forms, roles, standard } from './complaint.ts';

describe('every condition', () => {
  const sample = (given: {
    safety?: boolean;
    customers?: number;
    yes?: boolean;
    score?: number;
  }): FeelContext => ({
    param: Object.fromEntries(Object.entries(standard.params ?? {}).map(([id, one]) => [id, one.value])),
    class: 'urgent',
    grading: { safety_risk: given.safety ?? false, customers: given.customers ?? 1 },
    analysis: { ours: given.yes ?? true, department: 'production' },
    confirmation: { accepted: given.yes ?? true },
    result: { as_confirmed: given.yes ?? true },
    follow_up: { reached: given.yes ?? true, satisfaction: given.score ?? 5 },
  });
  const fields = Object.values(forms).flatMap((form) => Object.values(form.fields ?? {}));
  const conditions = [
    ...(standard.classes ?? []).map((one) => one.when),
    ...standard.steps.flatMap((one) => [one.when, ...(one.branches ?? []).map((branch) => branch.when)]),
    ...standard.steps.flatMap((one) =>
      (one.checks ?? []).map((check) =>
        typeof check === 'object' && 'ask' in check ? check.when : undefined,
      ),
    ),
    ...fields.flatMap((field) => [
      field.when,
      typeof field.required === 'string' ? field.required : undefined,
    ]),
  ].filter((one) => one !== undefined);
  const values = [
    ...fields.map((field) => field.computed),
    ...Object.values(roles).map((role) => role.bind),
  ].filter((one) => one !== undefined);

  it.each([...new Set([...conditions, ...values])])('%s is FEEL that the engine takes', (condition) => {
    expect(parseCondition(condition).ok).toBe(true);
  });

  it.each([...new Set(conditions)])('%s is either true or false', (condition) => {
    for (const yes of [true, false]) {
      const decided = evaluateFeel(condition, sample({ yes }));
      expect(decided.ok && typeof decided.value).toBe('boolean');
    }
  });

  it.each([
    [false, 1, false],
    [true, 1, true],
    [false, 2, true],
    [false, 30, true],
    [true, 5, true],
  ])('safety risk %s with %i customers: urgent %s', (safety, customers, urgent) => {
    const when = standard.classes?.find((one) => one.id === 'urgent')?.when ?? '';
    expect(evaluateFeel(when, sample({ safety, customers }))).toEqual({ ok: true, value: urgent });
  });
});
