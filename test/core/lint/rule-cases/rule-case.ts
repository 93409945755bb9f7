import type { ExampleSetting } from '../../../support/lint-examples.ts';

/** One situation and what a rule reports about it, each as `message@/pointer`, `+key` for what is missing there. */
export interface RuleCase extends ExampleSetting {
  readonly rule: string;
  readonly when: string;
  /** Top-level parts that replace those of the sound example. */
  readonly yaml: string;
  readonly reports: readonly string[];
}
