import type { CellValue } from './domain.ts';
import type { CompareOperator, Expression, MemberTest } from './expression.ts';
import type { NameTable } from './name-table.ts';
import { and, isEmpty, type Truth, truthOf } from './truth.ts';

/** The kinds of values that a name's values can be told apart by. */
export type VariableKind = 'number' | 'text' | 'listed' | 'boolean';

/** A test after `in`, or a comparison, with its constants worked out. */
export interface KnownTest {
  readonly constants: readonly CellValue[];
  readonly isOrdered: boolean;
  readonly decide: (value: CellValue) => Truth;
}

/** A list after `in` is searched as if its items were written one by one. */
export function spreadList(test: MemberTest): readonly MemberTest[] {
  if (test.kind !== 'value' || test.value.kind !== 'list') return [test];
  return test.value.items.map((value) => ({ kind: 'value', value }));
}

/** Works out what a test compares with; null where that is not known before a run. */
export function knownTest(test: MemberTest, table: NameTable): KnownTest | null {
  if (test.kind === 'range') return knownRange(test, table);
  const constant = constantOf(test.value, table);
  const operator = test.kind === 'value' ? '=' : test.operator;
  if (constant === undefined) return null;
  // `in (null)` asks something else than `= null`
  if (constant === null && test.kind === 'value') return null;
  return {
    constants: [constant],
    isOrdered: operator !== '=' && operator !== '!=',
    decide: (value) => compareValues(operator, value, constant),
  };
}

function knownRange(test: Extract<MemberTest, { kind: 'range' }>, table: NameTable): KnownTest | null {
  const low = constantOf(test.low, table);
  const high = constantOf(test.high, table);
  // the evaluator turns a range round whose ends are the wrong way round
  if (typeof low !== 'number' || typeof high !== 'number' || low >= high) return null;
  const above = test.isLowOpen ? '>' : '>=';
  const below = test.isHighOpen ? '<' : '<=';
  return {
    constants: [low, high],
    isOrdered: true,
    decide: (value) => and(compareValues(above, value, low), compareValues(below, value, high)),
  };
}

/** Whether a variable of a kind, or else a fixed value, can be compared with the constants of a test. */
export function fits(
  { constants, isOrdered }: KnownTest,
  kind: VariableKind | null,
  fixed: CellValue,
): boolean {
  return constants.every((constant) => fitsOne(constant, kind, fixed, isOrdered));
}

const typeOf = { number: 'number', text: 'string', listed: 'string', boolean: 'boolean' } as const;

function fitsOne(
  constant: CellValue,
  kind: VariableKind | null,
  fixed: CellValue,
  isOrdered: boolean,
): boolean {
  if (constant === null) return !isOrdered;
  const wanted = kind === null ? typeof fixed : typeOf[kind];
  return typeof constant === wanted && (!isOrdered || wanted === 'number');
}

/** Whether two constants can be compared in this way. */
export function isComparable(operator: CompareOperator, one: CellValue, another: CellValue): boolean {
  if (operator !== '=' && operator !== '!=') return typeof one === 'number' && typeof another === 'number';
  return one === null || another === null || typeof one === typeof another;
}

/** Compares as FEEL does: an empty value is equal to itself only, and is neither more nor less than another. */
export function compareValues(operator: CompareOperator, one: CellValue, another: CellValue): Truth {
  if (operator === '=') return truthOf(one === another);
  if (operator === '!=') return truthOf(one !== another);
  if (typeof one !== 'number' || typeof another !== 'number') return isEmpty;
  if (operator === '<') return truthOf(one < another);
  if (operator === '<=') return truthOf(one <= another);
  return truthOf(operator === '>' ? one > another : one >= another);
}

const temporal = /^\d{4}-\d{2}-\d{2}/;

/** A value that is known before any run; undefined where there is none, also for a text that is taken for a date. */
export function constantOf(expression: Expression, table: NameTable): CellValue | undefined {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? plainText(expression.value) : expression.value;
    case 'name': {
      const known = table.kindOf(expression.name);
      if (known.kind !== 'constant') return undefined;
      return typeof known.value === 'string' ? plainText(known.value) : known.value;
    }
    case 'minus': {
      const part = constantOf(expression.part, table);
      return typeof part === 'number' ? -part : undefined;
    }
    case 'arithmetic': {
      const left = constantOf(expression.left, table);
      const right = constantOf(expression.right, table);
      if (typeof left !== 'number' || typeof right !== 'number') return undefined;
      if (expression.operator === '+') return left + right;
      if (expression.operator === '-') return left - right;
      return expression.operator === '*' ? left * right : undefined;
    }
    default:
      return undefined;
  }
}

function plainText(text: string): string | undefined {
  return temporal.test(text) || text.includes('\\') ? undefined : text;
}
