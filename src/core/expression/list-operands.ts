/** A part of an expression that stands for one value. */
export interface Operand {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The parts of an expression whose values must be of a kind: FEEL would compare a number with a text without a word. */
export interface Operands {
  /** Values that are compared with one another, one list for each comparison. */
  readonly compared: readonly (readonly Operand[])[];
  /** What stands between `if` and `then`. */
  readonly conditions: readonly Operand[];
}

/** The part of feelin's syntax tree that is looked at. */
export interface TreeNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly parent: TreeNode | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
}

/** What of a comparison is no value: its words, brackets and operators. */
const signs: ReadonlySet<string> = new Set([
  'CompareOp',
  'between',
  'and',
  'in',
  '(',
  ')',
  '[',
  ']',
  '..',
  ',',
]);

/** What only holds values together. */
const holders: ReadonlySet<string> = new Set([
  'PositiveUnaryTests',
  'PositiveUnaryTest',
  'SimplePositiveUnaryTest',
  'Interval',
]);

/** The values that a node compares with one another. */
export function comparedBy(node: TreeNode, text: string): readonly Operand[] {
  return childrenOf(node).flatMap((child) => {
    if (signs.has(child.name)) return [];
    return holders.has(child.name) || isTestInBrackets(child)
      ? comparedBy(child, text)
      : [operandOf(child, text)];
  });
}

/** Whether a node is a test such as `(> 3)`, which is no value of its own. */
function isTestInBrackets(node: TreeNode): boolean {
  if (node.name !== 'ParenthesizedExpression') return false;
  return childrenOf(node).some(
    (child) => child.name === 'SimplePositiveUnaryTest' || isTestInBrackets(child),
  );
}

/** The condition of an `if`; null when the tree has none. */
export function conditionOf(node: TreeNode, text: string): Operand | null {
  const condition = childrenOf(node).find(({ name }) => name !== 'if');
  return condition ? operandOf(condition, text) : null;
}

function childrenOf(node: TreeNode): readonly TreeNode[] {
  const children: TreeNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

function operandOf({ from, to }: TreeNode, text: string): Operand {
  return { text: text.slice(from, to), from, to };
}
