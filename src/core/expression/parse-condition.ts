import { parser } from 'lezer-feel';
import { err, ok, type Result } from '../../shared/result.ts';
import { comparedBy, conditionOf, type Operand, type Operands, type TreeNode } from './list-operands.ts';
import type { Expression } from './static/expression.ts';
import { readExpression } from './static/read-expression.ts';

/** What is wrong with an expression; `from` and `to` are offsets into its text, in UTF-16 units. */
export interface FeelProblem {
  readonly code:
    | 'syntax'
    | 'too-long'
    | 'too-deep'
    | 'construct'
    | 'function'
    | 'unknown-name'
    | 'type'
    | 'undecided';
  /** The name, function or construct it is about. */
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** A name an expression uses, such as `grading.customers`, with its place in the text. */
export interface UsedName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface ParsedCondition extends Operands {
  readonly names: readonly UsedName[];
  readonly expression: Expression;
}

/** Longest expression taken, in UTF-16 units. */
export const maxLength = 500;
/** Deepest nesting taken. */
export const maxDepth = 60;

/** Iteration and function definitions are unbounded in FEEL, so they are not part of a standard's language. */
const refusedConstructs = new Set([
  'ForExpression',
  'QuantifiedExpression',
  'FunctionDefinition',
  'FilterExpression',
  'Context',
  'IterationContext',
]);

/** Functions that end quickly and give the same answer at every replay: no clock, no random, no regular expression. */
export const allowedFunctions: ReadonlySet<string> = new Set([
  'not',
  'count',
  'min',
  'max',
  'sum',
  'mean',
  'median',
  'abs',
  'floor',
  'ceiling',
  'decimal',
  'round up',
  'round down',
  'round half up',
  'contains',
  'starts with',
  'ends with',
  'string',
  'string length',
  'upper case',
  'lower case',
  'number',
  'list contains',
  'date',
  'time',
  'date and time',
  'duration',
]);

/**
 * Reads a FEEL expression without running it: every name it uses with its place.
 * The error says the first thing that is wrong. Source: OMG DMN 1.5, chapter 10.
 */
export function parseCondition(text: string): Result<ParsedCondition, FeelProblem> {
  const known = parsed.get(text);
  if (known) return known;
  const result = read(text);
  if (parsed.size > 2000) parsed.clear();
  parsed.set(text, result);
  return result;
}

/** feelin's own grammar, without the rest of feelin, which takes long to load and is needed only to evaluate. */
const expressionParser = parser.configure({ top: 'Expression' });

const parsed = new Map<string, Result<ParsedCondition, FeelProblem>>();

function read(text: string): Result<ParsedCondition, FeelProblem> {
  const whole = { from: 0, to: text.length };
  if (text.length > maxLength) return err({ code: 'too-long', what: String(text.length), ...whole });
  if (nesting(text) > maxDepth) return err({ code: 'too-deep', what: String(maxDepth), ...whole });
  let problem: FeelProblem | null = null;
  const found: Found = { names: [], compared: [], conditions: [] };
  let depth = 0;
  const tree = expressionParser.parse(text);
  tree.iterate({
    enter({ node }) {
      depth += 1;
      problem ??= problemOf(node, node.type.isError, depth, text);
      if (problem) return false;
      gather(node, text, found);
      return true;
    },
    leave() {
      depth -= 1;
    },
  });
  return problem ? err(problem) : ok({ ...found, expression: readExpression(tree.topNode, text) });
}

function problemOf(node: TreeNode, isError: boolean, depth: number, text: string): FeelProblem | null {
  const { from, to } = node;
  const what = text.slice(from, to);
  if (isError || isStray(node)) return { code: 'syntax', what, from, to };
  if (depth > maxDepth * 4) return { code: 'too-deep', what: String(maxDepth), from, to };
  if (refusedConstructs.has(node.name)) return { code: 'construct', what, from, to };
  return isFunctionName(node) && !allowedFunctions.has(what) ? { code: 'function', what, from, to } : null;
}

interface Found {
  readonly names: UsedName[];
  readonly compared: (readonly Operand[])[];
  readonly conditions: Operand[];
}

/** Notes what of the parsed condition a node is. */
function gather(node: TreeNode, text: string, { names, compared, conditions }: Found): void {
  const { name, from, to, parent } = node;
  const isInPath = parent?.name === 'PathExpression';
  switch (name) {
    case 'VariableName':
      if (!isInPath && !isFunctionName(node)) names.push({ name: text.slice(from, to), from, to });
      break;
    case 'PathExpression':
      if (!isInPath) names.push({ name: text.slice(from, to).replace(/\s+/g, ''), from, to });
      break;
    case 'Comparison':
      compared.push(comparedBy(node, text));
      break;
    case 'IfExpression': {
      const condition = conditionOf(node, text);
      if (condition) conditions.push(condition);
      break;
    }
    default:
  }
}

function isFunctionName({ name, from, parent }: TreeNode): boolean {
  return name === 'VariableName' && parent?.name === 'FunctionInvocation' && parent.from === from;
}

/** A test such as `> 3` without a value stands only after `in`; elsewhere it comes of `==`, `=>` or `<>`. */
function isStray(node: TreeNode): boolean {
  if (node.name !== 'SimplePositiveUnaryTest' || node.firstChild?.name !== 'CompareOp') return false;
  const holder = node.parent?.name === 'ParenthesizedExpression' ? node.parent.parent : node.parent;
  return holder?.name !== 'PositiveUnaryTest';
}

/** Counts brackets before the recursive parser sees them. */
function nesting(text: string): number {
  let deepest = 0;
  let open = 0;
  for (const character of text) {
    if ('([{'.includes(character)) open += 1;
    else if (')]}'.includes(character)) open -= 1;
    if (open > deepest) deepest = open;
  }
  return deepest;
}
