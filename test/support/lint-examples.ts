import { parseCondition } from '../../src/core/expression/parse-condition.ts';
import type { Finding } from '../../src/core/lint/finding.ts';
import { lintSource } from '../../src/core/lint/lint-source.ts';
import type { LintSetting } from '../../src/core/lint/lint-standard.ts';
import type { Rule } from '../../src/core/lint/rule.ts';
import { nothingAround } from '../../src/core/lint/surroundings.ts';
import {
  type ExampleSetting,
  type Reported,
  reportsOf,
  shortReport,
} from '../../src/core/lint/testing/example-reports.ts';
import { exampleOf, soundYaml } from '../../src/core/lint/testing/example-standard.ts';
import { rules } from '../../src/generated/rules.ts';

export { type ExampleSetting, exampleOf, type Reported, reportsOf, soundYaml };

/** The reports of a rule on an example, each as one line. */
export function shortReports(rule: Rule, yaml: string, setting: ExampleSetting = {}): string[] {
  return reportsOf(rule, yaml, setting).map((reported) => shortReport(reported, rule));
}

/** The rule with an id. */
export function ruleOf(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** Lints a text as the command does, by all rules unless told otherwise. */
export function lintExample(
  text: string,
  setting: Partial<LintSetting> & { readonly file?: string } = {},
): Promise<readonly Finding[]> {
  const { file = 'processes/example.yaml', ...rest } = setting;
  const whole = {
    rules,
    isPast: (date: string) => date < '2026-11-21',
    surround: () => nothingAround(() => '2026-11-21'),
    loadParseCondition: async () => parseCondition,
    ...rest,
  };
  return lintSource({ file, text }, whole);
}
