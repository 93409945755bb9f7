import { toPointer, type ValuePath } from '../standard/read/json-pointer.ts';
import { fillPlaces } from './fill-places.ts';
import type { ParseCondition, PlaceValue, Rule, RuleContext, RuleFinding, Spot, WaiverUse } from './rule.ts';
import type { StandardView } from './standard-view.ts';
import { applyWaiver, findWaiver } from './waivers.ts';

/** What rules are run on. */
export interface RuleInput {
  readonly standard: StandardView;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly parseCondition: ParseCondition;
  /** Whether a finding under this path, a missing key included, would only repeat what is known. */
  readonly isExplained: (path: ValuePath) => boolean;
}

/** How many findings of one rule a file may have; what is beyond is only counted. */
const MAX_PER_RULE = 200;

/** Runs rules over a standard and applies its waivers. Rules that run last are left out where parts are broken. */
export function runRules(rules: readonly Rule[], input: RuleInput, isWhole: boolean): RuleFinding[] {
  const used = new Set<number>();
  const waivers: WaiverUse = {
    used,
    known: namesOf(rules),
    waivable: namesOf(rules.filter(({ unwaivable, last }) => !unwaivable && !last)),
  };
  const { waivers: written = [], status } = input.standard.document;
  const first = rules.filter(({ last }) => !last).flatMap((rule) => runRule(rule, input, waivers));
  const waived = first.map((finding) => {
    if (!waivers.waivable.has(finding.ruleId)) return finding;
    const index = findWaiver(written, finding, pointerOf(finding.spot));
    const waiver = written[index];
    if (!waiver) return finding;
    used.add(index);
    return applyWaiver(finding, waiver, {
      today: input.today,
      isPublished: status === 'published',
      document: input.standard.document,
    });
  });
  if (!isWhole) return waived;
  return [...waived, ...rules.filter(({ last }) => last).flatMap((rule) => runRule(rule, input, waivers))];
}

/** The place of a finding as a JSON Pointer, the missing key included. */
export function pointerOf({ path, missing }: Spot): string {
  return toPointer(missing === undefined ? path : [...path, missing]);
}

function runRule(rule: Rule, input: RuleInput, waivers: WaiverUse): RuleFinding[] {
  const found: RuleFinding[] = [];
  let left = 0;
  const report = (key: string, spot: Spot, places: Readonly<Record<string, PlaceValue>> = {}) => {
    const { path, missing } = spot;
    if (input.isExplained(missing === undefined ? path : [...path, missing])) return;
    if (found.length < MAX_PER_RULE) found.push(fill(rule, key, spot, places));
    else left += 1;
  };
  const { standard, today, parseCondition } = input;
  rule.check({ standard, today, parseCondition, waivers, report } as RuleContext);
  if (left > 0) found.push(more(rule, left));
  return found;
}

function fill(
  rule: Rule,
  key: string,
  spot: Spot,
  places: Readonly<Record<string, PlaceValue>>,
): RuleFinding {
  const words = rule.messages[key];
  if (!words) throw new Error(`rule ${rule.id} has no message ${key}`);
  return {
    ruleId: rule.id,
    code: rule.code,
    severity: spot.severity ?? rule.severity,
    message: fillPlaces(words.message, places),
    hint: words.hint ? fillPlaces(words.hint, places) : null,
    spot,
  };
}

function more({ id, code, severity }: Rule, count: number): RuleFinding {
  const message = {
    'zh-CN': `本规则还有 ${count} 处同类问题没有列出。`,
    en: `${count} more findings of this rule are not listed.`,
  };
  return { ruleId: id, code, severity, message, hint: null, spot: { path: [] } };
}

function namesOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ id, code }) => (code === null ? [id] : [id, code])));
}
