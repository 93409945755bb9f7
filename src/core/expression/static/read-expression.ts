import type { TreeNode } from '../list-operands.ts';
import type { CompareOperator, Expression, MemberTest } from './expression.ts';

/** Reads feelin's syntax tree, which must be free of errors, into an expression. */
export function readExpression(node: TreeNode, text: string): Expression {
  const place = { from: node.from, to: node.to };
  const written = text.slice(node.from, node.to);
  switch (node.name) {
    case 'NumericLiteral':
      return { ...place, kind: 'literal', value: Number(written.replace(/\s+/g, '')) };
    case 'StringLiteral':
      return readText(written, place);
    case 'BooleanLiteral':
      return { ...place, kind: 'literal', value: written === 'true' };
    case 'null':
      return { ...place, kind: 'literal', value: null };
    case 'VariableName':
      return { ...place, kind: 'name', name: written };
    case 'PathExpression':
      return { ...place, kind: 'name', name: written.replace(/\s+/g, '') };
    case 'Comparison':
      return readComparison(node, text) ?? other(node, text);
    case 'FunctionInvocation':
    case 'DateTimeLiteral':
      return readCall(node, text) ?? other(node, text);
    default:
      return readCompound(node, text);
  }
}

/** What is put together of one to three expressions. */
function readCompound(node: TreeNode, text: string): Expression {
  const place = { from: node.from, to: node.to };
  const parts = valuesOf(node).map((child) => readExpression(child, text));
  const [left, right, last] = parts;
  switch (node.name) {
    case 'Expression':
    case 'ParenthesizedExpression':
    case 'PositiveUnaryTest':
      if (left) return left;
      break;
    case 'Conjunction':
    case 'Disjunction':
      if (left && right) return { ...place, kind: node.name === 'Conjunction' ? 'and' : 'or', left, right };
      break;
    case 'ArithmeticExpression': {
      const operator = signOf(node, 'ArithOp', text);
      if (left && right) return { ...place, kind: 'arithmetic', operator, left, right };
      if (left) return { ...place, kind: 'minus', part: left };
      break;
    }
    case 'IfExpression':
      if (left && right && last)
        return { ...place, kind: 'if', condition: left, whenTrue: right, whenFalse: last };
      break;
    case 'List':
      return { ...place, kind: 'list', items: parts };
    default:
  }
  return { ...place, kind: 'other', parts };
}

type Place = Pick<Expression, 'from' | 'to'>;

function readText(written: string, place: Place): Expression {
  // what stands for another character is of no account here: such a text is equal to nothing that is known
  return { ...place, kind: 'literal', value: written.slice(1, -1) };
}

function readComparison(node: TreeNode, text: string): Expression | null {
  const place = { from: node.from, to: node.to };
  const [first, second, third] = valuesOf(node);
  if (!first || !second) return null;
  const left = readExpression(first, text);
  if (hasChild(node, 'between')) {
    if (!third) return null;
    return {
      ...place,
      kind: 'between',
      subject: left,
      low: readExpression(second, text),
      high: readExpression(third, text),
    };
  }
  if (!hasChild(node, 'in')) {
    const operator = compareOperator(signOf(node, 'CompareOp', text));
    if (operator === null) return null;
    return { ...place, kind: 'compare', operator, left, right: readExpression(second, text) };
  }
  const tests = second.name === 'PositiveUnaryTests' ? valuesOf(second) : [second];
  return { ...place, kind: 'in', subject: left, tests: tests.map((test) => readTest(test, text)) };
}

/** A test after `in`; brackets around it mean nothing. */
function readTest(node: TreeNode, text: string): MemberTest {
  const [first, second] = valuesOf(node);
  if (first && (node.name === 'PositiveUnaryTest' || node.name === 'ParenthesizedExpression'))
    return readTest(first, text);
  if (first && node.name === 'SimplePositiveUnaryTest') {
    if (first.name === 'Interval') return readTest(first, text);
    const operator = compareOperator(signOf(node, 'CompareOp', text));
    if (operator !== null) return { kind: 'compare', operator, value: readExpression(first, text) };
  }
  if (node.name !== 'Interval' || !first || !second)
    return { kind: 'value', value: readExpression(node, text) };
  return {
    kind: 'range',
    low: readExpression(first, text),
    high: readExpression(second, text),
    isLowOpen: text[node.from] !== '[',
    isHighOpen: text[node.to - 1] !== ']',
  };
}

function readCall(node: TreeNode, text: string): Expression | null {
  const [name, parameters] = childrenOf(node).filter(({ name }) => !signs.has(name));
  if (!name || parameters?.name === 'NamedParameters') return null;
  const place = { from: node.from, to: node.to };
  const called = text.slice(name.from, name.to).replace(/\s+/g, ' ');
  if (called.startsWith('@')) return null;
  const given = (parameters ? valuesOf(parameters) : []).map((one) => readExpression(one, text));
  const [part] = given;
  return called === 'not' && part && given.length === 1
    ? { ...place, kind: 'not', part }
    : { ...place, kind: 'call', function: called, arguments: given };
}

function other(node: TreeNode, text: string): Expression {
  const parts = valuesOf(node).map((child) => readExpression(child, text));
  return { from: node.from, to: node.to, kind: 'other', parts };
}

const signs: ReadonlySet<string> = new Set(['(', ')', '[', ']', '..', ',', '.', ':']);

/** What of a node is no value but a word or an operator. */
const words: ReadonlySet<string> = new Set([
  ...signs,
  ...['CompareOp', 'ArithOp', 'between', 'and', 'or', 'in', 'if', 'then', 'else', 'instance', 'of'],
  ...[
    'Type',
    'Identifier',
    'PathName',
    'ParameterName',
    'DateTimeConstructor',
    'LineComment',
    'BlockComment',
  ],
]);

function valuesOf(node: TreeNode): readonly TreeNode[] {
  return childrenOf(node).filter(({ name }) => !words.has(name));
}

function childrenOf(node: TreeNode): readonly TreeNode[] {
  const children: TreeNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

function hasChild(node: TreeNode, name: string): boolean {
  return childrenOf(node).some((child) => child.name === name);
}

function signOf(node: TreeNode, name: string, text: string): string {
  const sign = childrenOf(node).find((child) => child.name === name);
  return sign ? text.slice(sign.from, sign.to) : '';
}

const operators: readonly CompareOperator[] = ['=', '!=', '<', '<=', '>', '>='];

function compareOperator(sign: string): CompareOperator | null {
  return operators.find((operator) => operator === sign) ?? null;
}
