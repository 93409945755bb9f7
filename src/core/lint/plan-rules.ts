import type { Severity } from './finding.ts';
import { namesOf, type Rule } from './rule.ts';
import { type GivenOptions, type OptionSpecs, type OptionValues, optionValues } from './rule-options.ts';

/** A rule as it is run on every file. */
export interface PlannedRule {
  readonly rule: Rule;
  /** The level it is set to; null where its findings have their own. */
  readonly level: Severity | null;
  readonly options: OptionValues<OptionSpecs>;
  readonly isWaivable: boolean;
}

/** Which rules run when and how, and what a waiver may name; the same for every file with the same setting. */
export interface RulePlan {
  /** Rules that look at one standard. */
  readonly single: readonly PlannedRule[];
  /** Rules that compare standards. */
  readonly comparing: readonly PlannedRule[];
  /** Rules that look at what became of the findings of the others. */
  readonly last: readonly PlannedRule[];
  /** Ids and codes of all rules. */
  readonly known: ReadonlySet<string>;
  /** Ids and codes that a waiver may name. */
  readonly waivable: ReadonlySet<string>;
  /** Ids and codes of rules of which one standard alone cannot tell whether they find anything. */
  readonly silent: ReadonlySet<string>;
}

/** Levels that differ from a rule's own, by its id. */
export type RuleLevels = ReadonlyMap<string, Severity | 'off'>;

/** What decides how rules are run. */
export interface RuleSetting {
  readonly rules: readonly Rule[];
  readonly levels: RuleLevels;
  /** Options that are set, by the rule's id. */
  readonly options: ReadonlyMap<string, GivenOptions>;
}

interface MadePlan {
  readonly setting: RuleSetting;
  readonly plan: RulePlan;
}

const plans = new WeakMap<RuleLevels, MadePlan>();

/** Sorts rules by when they run, once for all files with one setting; those that are off are left out. */
export function planRules(setting: RuleSetting): RulePlan {
  const { rules, levels, options } = setting;
  const made = plans.get(levels);
  if (made?.setting.rules === rules && made.setting.options === options) return made.plan;
  const plan = makePlan(setting);
  plans.set(levels, { setting: { rules, levels, options }, plan });
  return plan;
}

function makePlan({ rules, levels, options }: RuleSetting): RulePlan {
  const isOn = ({ id }: Rule) => levels.get(id) !== 'off';
  const active = rules.filter(isOn).map((rule): PlannedRule => {
    const level = levels.get(rule.id);
    return {
      rule,
      level: level === undefined || level === 'off' ? null : level,
      options: optionValues(rule.options, options.get(rule.id)),
      isWaivable: isWaivable(rule),
    };
  });
  return {
    single: active.filter(({ rule: { last, concerns } }) => !last && concerns === undefined),
    comparing: active.filter(({ rule: { concerns } }) => concerns !== undefined),
    last: active.filter(({ rule: { last } }) => last),
    known: allNames(rules),
    waivable: allNames(rules.filter(isWaivable)),
    silent: allNames(rules.filter((rule) => rule.concerns !== undefined || !isOn(rule))),
  };
}

/** Whether a waiver helps against a rule. */
function isWaivable({ unwaivable, last }: Rule): boolean {
  return !unwaivable && !last;
}

function allNames(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(namesOf));
}
