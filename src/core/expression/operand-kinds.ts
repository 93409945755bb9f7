import { evaluate } from 'feelin';
import type { Operand, Operands } from './list-operands.ts';
import type { FeelProblem } from './parse-condition.ts';

/** Values by name, as feelin sees them. */
export type Shown = Readonly<Record<string, unknown>>;

/** The first value that is of another kind than what it is compared with, or that is no condition where one stands. */
export function findOddOperand({ compared, conditions }: Operands, shown: Shown): FeelProblem | null {
  const problem = ({ text, from, to }: Operand): FeelProblem => ({ code: 'type', what: text, from, to });
  for (const operands of compared) {
    const known = operands
      .map((operand) => ({ operand, kind: kindOf(operand, shown) }))
      .filter(({ kind }) => kind !== null);
    const odd = known.find(({ kind }) => kind !== known[0]?.kind);
    if (odd) return problem(odd.operand);
  }
  const odd = conditions.find((operand) => !['boolean', null].includes(kindOf(operand, shown)));
  return odd ? problem(odd) : null;
}

/** The kind of a value; null for an empty one, and for a list, whose members are what is compared. */
function kindOf({ text }: Operand, shown: Shown): string | null {
  // most operands are plain; feelin need not be asked
  if (plainNumber.test(text)) return 'number';
  if (plainText.test(text)) return 'string';
  const value = (plainName.test(text) ? valueNamed(shown, text) : tryEvaluate(text, shown)?.value) ?? null;
  if (value === null || Array.isArray(value)) return null;
  return typeof value;
}

const plainName = /^(?!(?:true|false|null)$)[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?$/;
const plainNumber = /^\d+(\.\d+)?$/;
const plainText = /^"[^"\\]*"$/;

/** Evaluates with feelin; null where it throws, as it does for some values that cannot be put in order. */
export function tryEvaluate(text: string, shown: Shown) {
  try {
    return evaluate(text, shown);
  } catch {
    return null;
  }
}

/** The value under a name such as `form.field`; undefined when there is none. */
export function valueNamed(values: Shown, name: string): unknown {
  let value: unknown = values;
  for (const part of name.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}
