import { decideCondition, type FeelContext } from '../expression/evaluate.ts';

/** Says whether a FEEL condition holds; null when that cannot be told. The context is lent: it changes afterwards. */
export type ConditionEvaluator = (expression: string, context: FeelContext) => boolean | null;

/** The evaluator of the engine: undecided and faulty conditions give null. */
export const feelConditions: ConditionEvaluator = (expression, context) => {
  const decided = decideCondition(expression, context);
  return decided.ok ? decided.value : null;
};
