import type { CellValue } from './domain.ts';
import type { CompareOperator, Expression, MemberTest } from './expression.ts';
import {
  compareValues,
  constantOf,
  fits,
  isComparable,
  type KnownTest,
  knownTest,
  spreadList,
  type VariableKind,
} from './known-test.ts';
import type { NameTable } from './name-table.ts';
import { and, anyTruth, isEmpty, isFalse, isTrue, not, or, type Truth, truthOf } from './truth.ts';

/** A condition that can be decided for given values of its names. */
export interface CompiledTruth {
  /** What it may come to for these values, in the order in which its names were numbered. */
  readonly decide: (values: readonly CellValue[]) => Truth;
  /** Whether all of it was understood, so that a truth that is known is the one the engine finds. */
  readonly isExact: boolean;
}

/** Compiles a condition; what is not understood may come to anything. */
export function compileTruth(expression: Expression, table: NameTable): CompiledTruth {
  let isExact = true;
  const opaque: Decide = () => {
    isExact = false;
    return () => anyTruth;
  };
  const decide = compile(expression, { table, opaque });
  return { decide, isExact };
}

type Decider = CompiledTruth['decide'];
type Decide = () => Decider;

interface Compilation {
  readonly table: NameTable;
  /** What stands for a part that is not understood. */
  readonly opaque: Decide;
}

function compile(expression: Expression, compilation: Compilation): Decider {
  const { opaque } = compilation;
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'boolean' || expression.value === null
        ? constantly(truthOf(expression.value))
        : opaque();
    case 'name':
      return compileName(expression.name, compilation);
    case 'and':
    case 'or': {
      const join = expression.kind === 'and' ? and : or;
      const left = compile(expression.left, compilation);
      const right = compile(expression.right, compilation);
      return (values) => join(left(values), right(values));
    }
    case 'not': {
      const part = compile(expression.part, compilation);
      return (values) => not(part(values));
    }
    case 'if': {
      const condition = compile(expression.condition, compilation);
      const then = compile(expression.whenTrue, compilation);
      const otherwise = compile(expression.whenFalse, compilation);
      return (values) => {
        const decided = condition(values);
        return (decided & isTrue ? then(values) : 0) | (decided & ~isTrue ? otherwise(values) : 0);
      };
    }
    case 'compare':
      return compileCompare(expression, compilation);
    case 'between': {
      const { subject, low, high } = expression;
      const range: MemberTest = { kind: 'range', low, high, isLowOpen: false, isHighOpen: false };
      return compileMember(subject, [range], compilation);
    }
    case 'in':
      return compileMember(expression.subject, expression.tests, compilation);
    default:
      return opaque();
  }
}

function constantly(truth: Truth): Decider {
  return () => truth;
}

function compileName(name: string, { table, opaque }: Compilation): Decider {
  const known = table.kindOf(name);
  if (known.kind === 'constant' && typeof known.value === 'boolean') return constantly(truthOf(known.value));
  if (known.kind !== 'boolean') return opaque();
  const number = table.numberOf(name);
  return (values) => {
    const value = values[number];
    return typeof value === 'boolean' ? truthOf(value) : isEmpty;
  };
}

function compileCompare(
  { operator, left, right }: Extract<Expression, { kind: 'compare' }>,
  compilation: Compilation,
): Decider {
  if (left.kind === 'name' && variableKind(left, compilation.table) !== null)
    return compileMember(left, [{ kind: 'compare', operator, value: right }], compilation);
  if (right.kind === 'name' && variableKind(right, compilation.table) !== null)
    return compileMember(right, [{ kind: 'compare', operator: turned(operator), value: left }], compilation);
  const one = constantOf(left, compilation.table);
  const another = constantOf(right, compilation.table);
  if (one === undefined || another === undefined || !isComparable(operator, one, another))
    return compilation.opaque();
  return constantly(compareValues(operator, one, another));
}

/** The same comparison read from its other side. */
function turned(operator: CompareOperator): CompareOperator {
  const mirror = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '!=': '!=' } as const;
  return mirror[operator];
}

function variableKind(expression: Expression, table: NameTable): VariableKind | null {
  if (expression.kind !== 'name') return null;
  const { kind } = table.kindOf(expression.name);
  return kind === 'constant' || kind === 'opaque' ? null : kind;
}

function compileMember(
  subject: Expression,
  tests: readonly MemberTest[],
  { table, opaque }: Compilation,
): Decider {
  const kind = variableKind(subject, table);
  const fixed = kind === null ? constantOf(subject, table) : null;
  if (fixed === undefined || (kind === null && fixed === null)) return opaque();
  const known: KnownTest[] = [];
  for (const test of tests.flatMap(spreadList)) {
    const one = knownTest(test, table);
    if (one === null || !fits(one, kind, fixed)) return opaque();
    known.push(one);
  }
  const decide = (value: CellValue) => anyOf(known.map((test) => test.decide(value)));
  if (subject.kind !== 'name' || kind === null) return constantly(decide(fixed));
  table.addConstants(
    subject.name,
    known.flatMap(({ constants }) => constants),
  );
  const number = table.numberOf(subject.name);
  return (values) => decide(values[number] ?? null);
}

/** True where one test is met; empty where one cannot be made on an empty value; else false. */
function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(isTrue)) return isTrue;
  return truths.includes(isEmpty) ? isEmpty : isFalse;
}
