import { both } from '../standard/read/bilingual.ts';
import { toPointer, type ValuePath } from '../standard/read/json-pointer.ts';
import { fillPlaces } from './fill-places.ts';
import type { Severity } from './finding.ts';
import { isWaivable, planRules, type RuleLevels } from './plan-rules.ts';
import type { ParseCondition, PlaceValue, Rule, RuleContext, RuleFinding, Spot, WaiverUse } from './rule.ts';
import { type GivenOptions, optionValues } from './rule-options.ts';
import type { StandardView } from './standard-view.ts';
import type { Surroundings } from './surroundings.ts';
import { applyWaiver, findWaiver } from './waivers.ts';

/** What rules are run on. */
export interface RuleInput {
  readonly standard: StandardView;
  /** Levels that differ from a rule's own, by its id. */
  readonly levels: RuleLevels;
  /** Options that are set, by the rule's id. */
  readonly options: ReadonlyMap<string, GivenOptions>;
  readonly around: Surroundings;
  isPast(date: string): boolean;
  readonly parseCondition: ParseCondition;
  /** Whether a finding under this path, a missing key included, would only repeat what is known. */
  readonly isExplained: (path: ValuePath) => boolean;
}

/** How many findings of one rule a file may have; what is beyond is only counted. */
const MAX_PER_RULE = 200;

/**
 * Runs rules over a standard and applies its waivers: those that look at one standard or, where the other standards
 * are known, those that compare them. Rules that run last are left out where parts are broken.
 */
export function runRules(rules: readonly Rule[], input: RuleInput, isWhole: boolean): RuleFinding[] {
  const plan = planRules(rules, input.levels);
  const isComparing = input.around.project !== null;
  const { waivers: written = [] } = input.standard.document;
  const { known, waivable } = plan;
  const used = new Set(written.flatMap(({ rule }, index) => (plan.silent.has(rule) ? [index] : [])));
  const waivers: WaiverUse = { used, known, waivable };
  const found: RuleFinding[] = [];
  for (const rule of isComparing ? plan.comparing : plan.single) {
    const own = runRule(rule, input, waivers);
    for (const finding of own) found.push(isWaivable(rule) ? waive(finding, input, used) : finding);
  }
  if (isWhole && !isComparing) for (const rule of plan.last) found.push(...runRule(rule, input, waivers));
  return found;
}

/** A finding as its waiver leaves it; notes which waiver that was. */
function waive(
  finding: RuleFinding,
  { standard: { document }, isPast }: RuleInput,
  used: Set<number>,
): RuleFinding {
  const waivers = document.waivers ?? [];
  const index = findWaiver(waivers, finding, pointerOf(finding.spot));
  const waiver = waivers[index];
  if (!waiver) return finding;
  used.add(index);
  return applyWaiver(finding, waiver, {
    isPast,
    isPublished: document.status === 'published',
    document,
  });
}

/** The place of a finding as a JSON Pointer, the missing key included. */
function pointerOf({ path, missing }: Spot): string {
  return toPointer(missing === undefined ? path : [...path, missing]);
}

function runRule(rule: Rule, input: RuleInput, waivers: WaiverUse): RuleFinding[] {
  const level = levelOf(rule, input);
  const found: RuleFinding[] = [];
  let left = 0;
  const report = (key: string, spot: Spot, places: Readonly<Record<string, PlaceValue>> = {}) => {
    const { path, missing } = spot;
    if (input.isExplained(missing === undefined ? path : [...path, missing])) return;
    const severity = level ?? spot.severity ?? rule.severity;
    if (found.length < MAX_PER_RULE) found.push({ ...fill(rule, key, places), severity, spot });
    else left += 1;
  };
  const { standard, around, isPast, parseCondition } = input;
  const options = optionValues(rule.options, input.options.get(rule.id));
  rule.check({ standard, options, around, isPast, parseCondition, waivers, report } as RuleContext);
  if (left > 0) found.push(more(rule, level ?? rule.severity, left));
  return found;
}

function levelOf({ id }: Rule, { levels }: RuleInput): Severity | null {
  const level = levels.get(id);
  return level === undefined || level === 'off' ? null : level;
}

function fill(
  rule: Rule,
  key: string,
  places: Readonly<Record<string, PlaceValue>>,
): Omit<RuleFinding, 'spot' | 'severity'> {
  const words = rule.messages[key];
  if (!words) throw new Error(`rule ${rule.id} has no message ${key}`);
  return {
    ruleId: rule.id,
    code: rule.code,
    message: fillPlaces(words.message, places),
    hint: words.hint ? fillPlaces(words.hint, places) : null,
  };
}

function more({ id, code }: Rule, severity: Severity, count: number): RuleFinding {
  const message = both(
    `本规则还有 ${count} 处同类问题没有列出。`,
    `${count} more findings of this rule are not listed.`,
  );
  return { ruleId: id, code, severity, message, hint: null, spot: { path: [] } };
}
