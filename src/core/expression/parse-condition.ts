import { parseExpression } from 'feelin';
import { err, ok, type Result } from '../../shared/result.ts';

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

export interface ParsedCondition {
  readonly names: readonly UsedName[];
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

const parsed = new Map<string, Result<ParsedCondition, FeelProblem>>();

function read(text: string): Result<ParsedCondition, FeelProblem> {
  const whole = { from: 0, to: text.length };
  if (text.length > maxLength) return err({ code: 'too-long', what: String(text.length), ...whole });
  if (nesting(text) > maxDepth) return err({ code: 'too-deep', what: String(maxDepth), ...whole });
  let problem: FeelProblem | null = null;
  const names: UsedName[] = [];
  let depth = 0;
  const tree = parseExpression(text, {}, undefined);
  tree.iterate({
    enter(node) {
      depth += 1;
      const place = { from: node.from, to: node.to };
      const words = text.slice(node.from, node.to);
      if (problem) return false;
      if (node.type.isError) problem = { code: 'syntax', what: words, ...place };
      else if (depth > maxDepth * 4) problem = { code: 'too-deep', what: String(maxDepth), ...place };
      else if (refusedConstructs.has(node.name)) problem = { code: 'construct', what: words, ...place };
      else if (node.name === 'VariableName') {
        if (node.node.parent?.name === 'FunctionInvocation' && node.node.parent.from === node.from) {
          if (!allowedFunctions.has(words)) problem = { code: 'function', what: words, ...place };
        } else if (!insidePath(node.node)) names.push({ name: words, ...place });
      } else if (node.name === 'PathExpression' && node.node.parent?.name !== 'PathExpression') {
        names.push({ name: words.replace(/\s+/g, ''), ...place });
      }
      return true;
    },
    leave() {
      depth -= 1;
    },
  });
  return problem ? err(problem) : ok({ names });
}

interface TreeNode {
  readonly parent: TreeNode | null;
  readonly name: string;
}

function insidePath(node: TreeNode): boolean {
  return node.parent?.name === 'PathExpression';
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
