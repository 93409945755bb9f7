import { checkRule } from '../plug-ins/check-rule.ts';
import type { Rule } from '../rule.ts';
import { checkExample } from './check-example.ts';
import { checkReports } from './check-reports.ts';
import { type ExampleSetting, type Reported, reportsOf, shortReport } from './example-reports.ts';

/** An example that a rule has nothing to say about: its YAML, and what it is looked at with. */
export type GoodCase = string | (ExampleSetting & { readonly yaml: string });

/** An example that breaks a rule. */
export interface BadCase extends ExampleSetting {
  readonly yaml: string;
  /**
   * What is reported, in order: `message@/json/pointer`, behind `+` the key that is missing there, then the level
   * where it is not the rule's own: `late@/steps/0+limit warn`.
   */
  readonly reports: readonly string[];
}

/** The examples of a test. Each holds top-level parts of a standard; the rest of it is sound. `key: null` takes one away. */
export interface RuleCases {
  readonly good?: readonly GoodCase[];
  readonly bad?: readonly BadCase[];
}

/**
 * Tests a lint rule under any test runner: its form, both languages, its own examples and those given; every message
 * must be reported at least once.
 * @throws Error that lists everything that is not as it should be.
 */
export function testRule(rule: Rule, { good = [], bad = [] }: RuleCases = {}): void {
  const malformed = checkRule(rule).map(({ en }) => en);
  if (malformed.length > 0) throw failed(rule, malformed);
  const said = new Set<string>();
  const run = (name: string, yaml: string, setting: ExampleSetting, judge: Judge) =>
    runExample(rule, yaml, setting, (found) => {
      for (const { key } of found) said.add(key);
      return judge(found);
    }).map((why) => `${name}: ${why}`);
  const isQuiet = (found: readonly Reported[]) => found.map((one) => `reports ${shortReport(one, rule)}`);
  const says = (found: readonly Reported[]) => (found.length > 0 ? [] : ['reports nothing']);
  const problems = [
    ...run('the good example of the rule', rule.good, {}, isQuiet),
    ...run('the bad example of the rule', rule.bad, {}, says),
    ...good.flatMap((one, index) => {
      const { yaml, ...setting } = typeof one === 'string' ? { yaml: one } : one;
      return run(`good[${index}]`, yaml, setting, isQuiet);
    }),
    ...bad.flatMap(({ yaml, reports, ...setting }, index) =>
      run(`bad[${index}]`, yaml, setting, (found) =>
        compare(
          found.map((one) => shortReport(one, rule)),
          reports,
        ),
      ),
    ),
  ];
  const silent = Object.keys(rule.messages).filter((key) => !said.has(key));
  const unsaid = silent.map((key) => `the message ${key} is reported by no example`);
  if (problems.length + unsaid.length > 0) throw failed(rule, [...problems, ...unsaid]);
}

type Judge = (found: readonly Reported[]) => readonly string[];

function runExample(rule: Rule, yaml: string, setting: ExampleSetting, judge: Judge): readonly string[] {
  const wrong = checkExample(yaml);
  if (wrong.length > 0) return wrong;
  try {
    const found = reportsOf(rule, yaml, setting);
    return [...judge(found), ...checkReports(rule, yaml, found)];
  } catch (error) {
    return [`throws ${error}`];
  }
}

function compare(found: readonly string[], expected: readonly string[]): string[] {
  if (found.length === expected.length && found.every((one, index) => one === expected[index])) return [];
  return [`reports ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`];
}

function failed(rule: Rule, problems: readonly string[]): Error {
  return new Error(`${rule?.id ?? 'rule'}:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
}
