import type { Severity } from '../lint/finding.ts';
import type { Preset, Rule, RuleContext } from '../lint/rule.ts';
import type { GivenOptions } from '../lint/rule-options.ts';
import type { RuleChoices } from './read-rule-settings.ts';
import type { RuleLevel } from './workspace-settings.ts';

/** The presets, each of which holds those before it. */
export const presets: readonly Preset[] = ['recommended', 'strict', 'all'];

/** What decides which rules are on. */
export interface RuleScope {
  readonly preset: Preset;
  /** Rules of a later version are off; null takes them all. */
  readonly ruleSet: string | null;
  /** What is said about single rules; a level of its own switches a rule on whatever its preset and version. */
  readonly choices: RuleChoices;
}

/** Rules as they are run: with levels and options settled. */
export interface SettledRules {
  readonly rules: readonly Rule[];
  readonly levels: ReadonlyMap<string, Severity | 'off'>;
  readonly options: ReadonlyMap<string, GivenOptions>;
}

/** Settles which rules are on, at which level, with which options. In `strict` and `all` info counts as warn. */
export function settleRules(rules: readonly Rule[], scope: RuleScope): SettledRules {
  const levels = new Map<string, RuleLevel>();
  const options = new Map<string, GivenOptions>();
  for (const rule of rules) {
    const choice = scope.choices.get(rule.id);
    const level = choice?.level ?? (isOn(rule, scope) ? undefined : 'off');
    if (level !== undefined) levels.set(rule.id, level);
    if (choice !== undefined && Object.keys(choice.options).length > 0) options.set(rule.id, choice.options);
  }
  return { rules: scope.preset === 'recommended' ? rules : rules.map(raised), levels, options };
}

function isOn({ preset = 'recommended', since, unwaivable }: Rule, scope: RuleScope): boolean {
  if (unwaivable) return true;
  if (presets.indexOf(preset) > presets.indexOf(scope.preset)) return false;
  return scope.ruleSet === null || since === undefined || !isLater(since, scope.ruleSet);
}

/** Whether a version is later than another; parts that are left out count as the latest: 0.1.9 belongs to 0.1. */
export function isLater(version: string, than: string): boolean {
  const limit = than.split('.').map(Number);
  const parts = version.split('.').map(Number);
  for (const [index, most] of limit.entries()) {
    const part = parts[index] ?? 0;
    if (part !== most) return part > most;
  }
  return false;
}

/** The rule with info raised to warn, where it says so of itself and where it says so of single findings. */
function raised(rule: Rule): Rule {
  return {
    ...rule,
    severity: raise(rule.severity),
    check(context: RuleContext) {
      const report: RuleContext['report'] = (key, spot, ...places) => {
        const severity = spot.severity && raise(spot.severity);
        context.report(key, severity ? { ...spot, severity } : spot, ...places);
      };
      rule.check({ ...context, report });
    },
  };
}

function raise(severity: Severity): Severity {
  return severity === 'info' ? 'warn' : severity;
}
