import { both } from '../standard/read/bilingual.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import { fillPlaces } from './fill-places.ts';
import type { StandardView } from './look-ups/standard-view.ts';
import { type PlannedRule, planRules, type RuleSetting } from './plan-rules.ts';
import {
  type ParseCondition,
  type PlaceValue,
  placeOf,
  type Rule,
  type RuleContext,
  type RuleFinding,
  type Spot,
  type WaiverUse,
} from './rule.ts';
import type { Surroundings } from './surroundings.ts';
import { waiveFinding } from './waivers.ts';

/** What rules are run on. */
export interface RuleInput extends Omit<RuleSetting, 'rules'> {
  readonly standard: StandardView;
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
  const { levels, options } = input;
  const { single, comparing, last, known, waivable, silent } = planRules({ rules, levels, options });
  const isComparing = input.around.project !== null;
  const used = new Set<number>();
  input.standard.document.waivers?.forEach(({ rule }, index) => {
    if (silent.has(rule)) used.add(index);
  });
  const run = new RuleRun(input, { used, known, waivable });
  for (const planned of isComparing ? comparing : single) run.check(planned);
  if (isWhole && !isComparing) for (const planned of last) run.check(planned);
  return run.found;
}

/** A standard under one rule after the other. All are given the same context, of which only the options change. */
class RuleRun {
  readonly found: RuleFinding[] = [];
  readonly #input: RuleInput;
  readonly #used: Set<number>;
  readonly #context: { -readonly [K in keyof RuleContext]: RuleContext[K] };
  #running: PlannedRule | null = null;
  #count = 0;

  constructor(input: RuleInput, waivers: WaiverUse & { readonly used: Set<number> }) {
    const { standard, around, isPast, parseCondition } = input;
    const report = (key: string, spot: Spot, places?: Places) => this.#report(key, spot, places);
    this.#input = input;
    this.#used = waivers.used;
    this.#context = { standard, options: {}, around, isPast, parseCondition, waivers, report };
  }

  check(planned: PlannedRule): void {
    this.#running = planned;
    this.#count = 0;
    this.#context.options = planned.options;
    planned.rule.check(this.#context);
    if (this.#count > MAX_PER_RULE) this.#keep(more(planned, this.#count - MAX_PER_RULE), planned);
  }

  #report(key: string, spot: Spot, places: Places = {}): void {
    const planned = this.#running;
    if (!planned || this.#input.isExplained(placeOf(spot))) return;
    this.#count += 1;
    if (this.#count > MAX_PER_RULE) return;
    const { rule, level } = planned;
    const severity = level ?? spot.severity ?? rule.severity;
    this.#keep({ ...fill(rule, key, places), severity, spot }, planned);
  }

  #keep(finding: RuleFinding, { isWaivable }: PlannedRule): void {
    const { standard, isPast } = this.#input;
    this.found.push(
      isWaivable ? waiveFinding(finding, standard.document, { isPast, used: this.#used }) : finding,
    );
  }
}

type Places = Readonly<Record<string, PlaceValue>>;

function fill(rule: Rule, key: string, places: Places): Omit<RuleFinding, 'spot' | 'severity'> {
  const words = rule.messages[key];
  if (!words) throw new Error(`rule ${rule.id} has no message ${key}`);
  return {
    ruleId: rule.id,
    code: rule.code,
    message: fillPlaces(words.message, places),
    hint: words.hint ? fillPlaces(words.hint, places) : null,
  };
}

function more({ rule: { id, code, severity }, level }: PlannedRule, count: number): RuleFinding {
  const message = both(
    `本规则还有 ${count} 处同类问题没有列出。`,
    `${count} more findings of this rule are not listed.`,
  );
  return { ruleId: id, code, severity: level ?? severity, message, hint: null, spot: { path: [] } };
}
