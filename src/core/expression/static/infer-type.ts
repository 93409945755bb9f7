import type { Expression, MemberTest } from './expression.ts';
import { functionTypes } from './function-types.ts';
import { mayBe, type TypeOfName, type ValueType } from './value-type.ts';

/** A value that is of the wrong type where it stands; `from` and `to` are offsets in UTF-16 units. */
export interface TypeProblem {
  readonly code: 'unlike' | 'order' | 'arithmetic' | 'logic' | 'argument' | 'count';
  readonly from: number;
  readonly to: number;
  readonly found: ValueType;
  /** What it is compared or reckoned with, or what is asked for there. */
  readonly other: ValueType;
  /** The function or operator. */
  readonly by: string;
}

/** The type of an expression's value, and all that is of a wrong type in it, in the order of the text. */
export function inferType(
  expression: Expression,
  typeOfName: TypeOfName,
): { readonly type: ValueType; readonly problems: readonly TypeProblem[] } {
  const problems: TypeProblem[] = [];
  const type = infer(expression, { typeOfName, problems });
  return { type, problems: problems.sort((a, b) => a.from - b.from) };
}

interface Inference {
  readonly typeOfName: TypeOfName;
  readonly problems: TypeProblem[];
}

function infer(expression: Expression, inference: Inference): ValueType {
  switch (expression.kind) {
    case 'literal':
      return typeOfLiteral(expression.value);
    case 'name':
      return inference.typeOfName(expression.name);
    case 'and':
    case 'or':
      expect(expression.left, 'boolean', expression.kind, inference);
      expect(expression.right, 'boolean', expression.kind, inference);
      return 'boolean';
    case 'not':
      expect(expression.part, 'boolean', 'not', inference);
      return 'boolean';
    case 'compare':
    case 'between':
    case 'in':
      inferComparison(expression, inference);
      return 'boolean';
    case 'arithmetic':
      return inferArithmetic(expression, inference);
    case 'minus':
      expect(expression.part, 'number', '-', inference);
      return 'number';
    case 'if': {
      expect(expression.condition, 'boolean', 'if', inference);
      const then = infer(expression.whenTrue, inference);
      const otherwise = infer(expression.whenFalse, inference);
      return commonType(then, otherwise);
    }
    case 'call':
      return inferCall(expression, inference);
    case 'list':
      for (const item of expression.items) infer(item, inference);
      return 'list';
    case 'other':
      for (const part of expression.parts) infer(part, inference);
      return 'unknown';
  }
}

function inferComparison(
  expression: Extract<Expression, { kind: 'compare' | 'between' | 'in' }>,
  inference: Inference,
): void {
  const left = infer(expression.kind === 'compare' ? expression.left : expression.subject, inference);
  if (expression.kind === 'in') for (const test of expression.tests) inferTest(left, test, inference);
  else if (expression.kind === 'compare')
    compare({ left, right: expression.right, operator: expression.operator }, inference);
  else
    for (const right of [expression.low, expression.high])
      compare({ left, right, operator: '<=' }, inference);
}

function typeOfLiteral(value: number | string | boolean | null): ValueType {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : 'boolean';
}

function commonType(one: ValueType, another: ValueType): ValueType {
  if (one === 'null') return another;
  return another === 'null' || one === another ? one : 'unknown';
}

/** Asks for a type; `by` is the word that asks. */
function expect(expression: Expression, wanted: ValueType, by: string, inference: Inference): void {
  const found = infer(expression, inference);
  if (mayBe(found, wanted)) return;
  const { from, to } = expression;
  const code = wanted === 'boolean' ? 'logic' : 'arithmetic';
  inference.problems.push({ code, from, to, found, other: wanted, by });
}

interface ComparisonParts {
  readonly left: ValueType;
  readonly right: Expression;
  readonly operator: string;
}

const ordered: ReadonlySet<ValueType> = new Set([
  ...(['number', 'text', 'date', 'time', 'instant', 'duration'] as const),
  ...(['null', 'unknown'] as const),
]);

function compare({ left, right, operator }: ComparisonParts, inference: Inference): void {
  const found = infer(right, inference);
  const { from, to } = right;
  if (!mayBe(left, found) && !mayBe(found, left))
    inference.problems.push({ code: 'unlike', from, to, found, other: left, by: operator });
  else if (operator !== '=' && operator !== '!=' && !(ordered.has(left) && ordered.has(found)))
    inference.problems.push({ code: 'order', from, to, found, other: left, by: operator });
}

function inferTest(left: ValueType, test: MemberTest, inference: Inference): void {
  if (test.kind === 'range') {
    compare({ left, right: test.low, operator: '<=' }, inference);
    compare({ left, right: test.high, operator: '<=' }, inference);
  } else if (test.kind === 'compare')
    compare({ left, right: test.value, operator: test.operator }, inference);
  else if (test.value.kind === 'list')
    for (const right of test.value.items) compare({ left, right, operator: '=' }, inference);
  else if (test.value.kind === 'other') infer(test.value, inference);
  // a list is searched, whatever is in it
  else if (test.value.kind !== 'name' || inference.typeOfName(test.value.name) !== 'list')
    compare({ left, right: test.value, operator: '=' }, inference);
}

const moments: ReadonlySet<ValueType> = new Set(['date', 'time', 'instant']);

function inferArithmetic(
  { operator, left, right }: Extract<Expression, { kind: 'arithmetic' }>,
  inference: Inference,
): ValueType {
  const one = infer(left, inference);
  const another = infer(right, inference);
  const given = sumType(operator, one, another);
  if (given !== null) return given;
  const isRightOdd = one === 'number' || moments.has(one) || (one === 'text' && operator === '+');
  const [odd, found, other] = isRightOdd ? [right, another, one] : [left, one, another];
  const { from, to } = odd;
  inference.problems.push({ code: 'arithmetic', from, to, found, other, by: operator });
  return 'unknown';
}

/** What an operation gives; null when the two cannot be reckoned with in this way. */
function sumType(operator: string, one: ValueType, another: ValueType): ValueType | null {
  const isSum = operator === '+' || operator === '-';
  if ([one, another].some((type) => type === 'boolean' || type === 'list')) return null;
  if (!isSum && [one, another].some((type) => !mayBe(type, 'number'))) return null;
  if (operator === '-' && [one, another].includes('text')) return null;
  if ([one, another].some((type) => type === 'unknown' || type === 'null'))
    return isSum ? 'unknown' : 'number';
  if (one === another) {
    if (moments.has(one)) return operator === '-' ? 'duration' : null;
    return one;
  }
  if (moments.has(one) && another === 'duration') return one;
  return operator === '+' && one === 'duration' && moments.has(another) ? another : null;
}

function inferCall(call: Extract<Expression, { kind: 'call' }>, inference: Inference): ValueType {
  const given = call.arguments.map((argument) => infer(argument, inference));
  const known = functionTypes.get(call.function);
  if (!known) return 'unknown';
  const { calls, many } = known;
  const fitting =
    calls.find(({ length }) => length === given.length) ??
    (many && given.length > 1 ? given.map(() => many) : null);
  if (fitting === null) {
    const { from, to } = call;
    inference.problems.push({
      code: 'count',
      from,
      to,
      found: 'unknown',
      other: 'unknown',
      by: call.function,
    });
    return known.gives;
  }
  for (const [index, argument] of call.arguments.entries()) {
    const found = given[index] ?? 'unknown';
    const wanted = fitting[index] ?? [];
    if (wanted.some((type) => mayBe(found, type))) continue;
    const { from, to } = argument;
    inference.problems.push({
      code: 'argument',
      from,
      to,
      found,
      other: wanted[0] ?? 'unknown',
      by: call.function,
    });
  }
  const [first = 'unknown'] = given;
  // what is left of a duration without its sign is one
  return call.function === 'abs' && (first === 'number' || first === 'duration') ? first : known.gives;
}
