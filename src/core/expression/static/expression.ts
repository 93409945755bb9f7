/** Where a part of an expression stands in its text, as offsets in UTF-16 units. */
interface Placed {
  readonly from: number;
  readonly to: number;
}

export type CompareOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** One of the tests after `in`. */
export type MemberTest =
  | { readonly kind: 'value'; readonly value: Expression }
  | { readonly kind: 'compare'; readonly operator: CompareOperator; readonly value: Expression }
  | {
      readonly kind: 'range';
      readonly low: Expression;
      readonly high: Expression;
      readonly isLowOpen: boolean;
      readonly isHighOpen: boolean;
    };

/** An expression without brackets and words, with the place of each part. */
export type Expression = Placed &
  (
    | { readonly kind: 'literal'; readonly value: number | string | boolean | null }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
    | { readonly kind: 'not'; readonly part: Expression }
    | {
        readonly kind: 'compare';
        readonly operator: CompareOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | { readonly kind: 'in'; readonly subject: Expression; readonly tests: readonly MemberTest[] }
    | {
        readonly kind: 'between';
        readonly subject: Expression;
        readonly low: Expression;
        readonly high: Expression;
      }
    | {
        readonly kind: 'arithmetic';
        readonly operator: string;
        readonly left: Expression;
        readonly right: Expression;
      }
    | { readonly kind: 'minus'; readonly part: Expression }
    | {
        readonly kind: 'if';
        readonly condition: Expression;
        readonly whenTrue: Expression;
        readonly whenFalse: Expression;
      }
    | { readonly kind: 'call'; readonly function: string; readonly arguments: readonly Expression[] }
    | { readonly kind: 'list'; readonly items: readonly Expression[] }
    /** What is not looked into, such as a range or named arguments. */
    | { readonly kind: 'other'; readonly parts: readonly Expression[] }
  );

/** The parts of an expression, one level down, in the order of the text. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'name':
      return [];
    case 'and':
    case 'or':
    case 'compare':
    case 'arithmetic':
      return [expression.left, expression.right];
    case 'not':
    case 'minus':
      return [expression.part];
    case 'in':
      return [expression.subject, ...expression.tests.flatMap(testParts)];
    case 'between':
      return [expression.subject, expression.low, expression.high];
    case 'if':
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case 'call':
      return expression.arguments;
    case 'list':
      return expression.items;
    case 'other':
      return expression.parts;
  }
}

/** The values that a test after `in` compares with. */
function testParts(test: MemberTest): readonly Expression[] {
  return test.kind === 'range' ? [test.low, test.high] : [test.value];
}
