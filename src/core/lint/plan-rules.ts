import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';

/** Which rules run when, and what a waiver may name; the same for every file with the same levels. */
export interface RulePlan {
  /** Rules that look at one standard. */
  readonly single: readonly Rule[];
  /** Rules that compare standards. */
  readonly comparing: readonly Rule[];
  /** Rules that look at what became of the findings of the others. */
  readonly last: readonly Rule[];
  /** Ids and codes of all rules. */
  readonly known: ReadonlySet<string>;
  /** Ids and codes that a waiver may name. */
  readonly waivable: ReadonlySet<string>;
  /** Ids and codes of rules of which one standard alone cannot tell whether they find anything. */
  readonly silent: ReadonlySet<string>;
}

/** Levels that differ from a rule's own, by its id. */
export type RuleLevels = ReadonlyMap<string, Severity | 'off'>;

const plans = new WeakMap<readonly Rule[], WeakMap<RuleLevels, RulePlan>>();

/** Sorts rules by when they run; those that are off are left out. */
export function planRules(rules: readonly Rule[], levels: RuleLevels): RulePlan {
  const known = plans.get(rules) ?? new WeakMap<RuleLevels, RulePlan>();
  plans.set(rules, known);
  const plan = known.get(levels) ?? makePlan(rules, levels);
  known.set(levels, plan);
  return plan;
}

function makePlan(rules: readonly Rule[], levels: RuleLevels): RulePlan {
  const isOn = ({ id }: Rule) => levels.get(id) !== 'off';
  const active = rules.filter(isOn);
  return {
    single: active.filter(({ last, concerns }) => !last && concerns === undefined),
    comparing: active.filter(({ concerns }) => concerns !== undefined),
    last: active.filter(({ last }) => last),
    known: namesOf(rules),
    waivable: namesOf(rules.filter(isWaivable)),
    silent: namesOf(rules.filter((rule) => rule.concerns !== undefined || !isOn(rule))),
  };
}

/** Whether a waiver helps against a rule. */
export function isWaivable({ unwaivable, last }: Rule): boolean {
  return !unwaivable && !last;
}

function namesOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ id, code }) => (code === null ? [id] : [id, code])));
}
