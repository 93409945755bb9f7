import { type Expression, type MemberTest, partsOf } from '../../expression/static/expression.ts';
import type { ConditionNames } from './condition-names.ts';

/** A value that a name is compared with and never has; the place is that of the value, quotes included. */
export interface UnknownValue {
  readonly name: string;
  readonly value: string;
  readonly known: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** All texts that a class or a choice is compared with although it can never be that. */
export function findUnknownValues(expression: Expression, names: ConditionNames): readonly UnknownValue[] {
  const own = comparedWith(expression).flatMap(([name, value]) => {
    const known = name.kind === 'name' ? names.get(name.name)?.choices : null;
    if (!known || name.kind !== 'name') return [];
    if (value.kind !== 'literal' || typeof value.value !== 'string' || known.has(value.value)) return [];
    const { from, to } = value;
    return [{ name: name.name, value: value.value, known: [...known.keys()], from, to }];
  });
  return [...own, ...partsOf(expression).flatMap((part) => findUnknownValues(part, names))];
}

type Pair = readonly [name: Expression, value: Expression];

function comparedWith(expression: Expression): readonly Pair[] {
  if (expression.kind === 'compare')
    return [
      [expression.left, expression.right],
      [expression.right, expression.left],
    ];
  if (expression.kind !== 'in') return [];
  return expression.tests.flatMap(valuesOfTest).map((value): Pair => [expression.subject, value]);
}

function valuesOfTest(test: MemberTest): readonly Expression[] {
  if (test.kind === 'range') return [];
  return test.value.kind === 'list' ? test.value.items : [test.value];
}
