import { type LintOptions, type LintResult, lintTexts } from './app/lint-texts.ts';
import type { SourceText } from './core/standard/read/read-yaml.ts';

export type { LintOptions, LintResult } from './app/lint-texts.ts';
export type { Finding, FindingSummary, Severity, TextRange } from './core/lint/finding.ts';
export type { Fix } from './core/lint/fix.ts';
export type { StandardView } from './core/lint/look-ups/standard-view.ts';
export type {
  PlaceValue,
  Preset,
  Report,
  Rule,
  RuleContext,
  RuleDefinition,
  RuleMessage,
  RuleMessages,
  Spot,
} from './core/lint/rule.ts';
export { defineRule } from './core/lint/rule.ts';
export type { OptionSpec, OptionSpecs, OptionValues } from './core/lint/rule-options.ts';
export type { ProjectView, StandardOutline, Surroundings } from './core/lint/surroundings.ts';
export type { Bilingual } from './core/standard/read/bilingual.ts';
export type { SourceText } from './core/standard/read/read-yaml.ts';
export { presets } from './core/workspace/settle-rules.ts';
export type { RuleLevel } from './core/workspace/workspace-settings.ts';
export type { ProcessStandard } from './generated/process-standard.ts';
export { rules } from './generated/rules.ts';
export { type Language, type Text, textIn } from './shared/text.ts';

/**
 * Everything that is wrong with a standard's text, each thing with its place; for a list, also what is wrong between
 * its texts: it is taken for all the standards there are. Reads no files.
 * @throws TypeError for options that mean nothing.
 */
export function lint(input: string | readonly SourceText[], options: LintOptions = {}): Promise<LintResult> {
  return lintTexts(input, { ...options, now: options.now ?? Date.now() });
}
