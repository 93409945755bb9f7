export type { ExampleSetting } from './core/lint/testing/example-reports.ts';
export { soundYaml as soundStandard } from './core/lint/testing/example-standard.ts';
export { type BadCase, type GoodCase, type RuleCases, testRule } from './core/lint/testing/test-rule.ts';
