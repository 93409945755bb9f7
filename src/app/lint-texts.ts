import { type Finding, type FindingSummary, summarise } from '../core/lint/finding.ts';
import { lintSource } from '../core/lint/lint-source.ts';
import { lintSources } from '../core/lint/lint-sources.ts';
import type { LintSetting } from '../core/lint/lint-standard.ts';
import { checkRule } from '../core/lint/plug-ins/check-rule.ts';
import { guardRule } from '../core/lint/plug-ins/guard-rule.ts';
import { namesOf, type Preset, type Rule } from '../core/lint/rule.ts';
import type { SourceText } from '../core/standard/read/read-yaml.ts';
import { readRuleSettings, type WrittenRules } from '../core/workspace/read-rule-settings.ts';
import { bookOf } from '../core/workspace/rule-book.ts';
import { presets, settleRules } from '../core/workspace/settle-rules.ts';
import { lintSettingFor } from './lint-setting.ts';

/** How texts are linted; everything may be left out. Names and meanings are those of `lint` in sop.yaml. */
export interface LintOptions {
  readonly preset?: Preset;
  /** The version whose rules count, such as `0.1`. */
  readonly ruleSet?: string;
  /** Level and options of single rules, by id or code. */
  readonly rules?: WrittenRules;
  /** Rules of one's own. */
  readonly plugins?: readonly Rule[];
  /** The instant that waivers and dates are judged at, in milliseconds since the epoch; now by default. */
  readonly now?: number;
  /** IANA name of the zone whose day counts; Asia/Shanghai by default. */
  readonly zone?: string;
}

/** What was found, by file, line and column. */
export interface LintResult {
  readonly findings: readonly Finding[];
  readonly summary: FindingSummary;
}

/** Lints one text by itself, or a list of texts that are all the standards there are. */
export async function lintTexts(
  input: string | readonly SourceText[],
  options: LintOptions & { readonly now: number },
): Promise<LintResult> {
  const setting = settingOf(options);
  if (typeof input !== 'string') return resultOf(await lintSources(input, setting), input.length);
  const source = { file: 'standard.yaml', text: input };
  return resultOf(await lintSource(source, withoutFileName(setting)), 1);
}

function resultOf(findings: readonly Finding[], files: number): LintResult {
  return { findings, summary: summarise(findings, files) };
}

/** The name of a text without one is not the author's. */
function withoutFileName(setting: LintSetting): LintSetting {
  return {
    ...setting,
    levels: new Map([...(setting.levels ?? []), ['id-equals-file-name', 'off'] as const]),
  };
}

function settingOf(options: LintOptions & { readonly now: number }): LintSetting {
  const { preset = 'recommended', ruleSet = null, plugins = [], now, zone } = options;
  if (!presets.includes(preset)) throw new TypeError(`preset must be one of ${presets.join(', ')}`);
  const base = lintSettingFor({ now, ...(zone !== undefined && { zone }) });
  assertRules(plugins, base.rules);
  const rules = [...base.rules, ...plugins.map(guardRule)];
  const { choices, mistakes } = readRuleSettings(options.rules ?? {}, bookOf(rules));
  if (mistakes.length > 0)
    throw new TypeError(
      mistakes.map(({ message, hint }) => `rules: ${message.en} ${hint?.en ?? ''}`.trim()).join('\n'),
    );
  return { ...base, ...settleRules(rules, { preset, ruleSet, choices }) };
}

function assertRules(plugins: readonly Rule[], shipped: readonly Rule[]): void {
  const taken = new Set(shipped.flatMap(namesOf).map((name) => name.toLowerCase()));
  for (const rule of plugins) {
    const problems = checkRule(rule).map(({ en }) => en);
    const clash =
      problems.length > 0 ? undefined : namesOf(rule).find((name) => taken.has(name.toLowerCase()));
    if (clash !== undefined) problems.push(`the name ${clash} is already taken.`);
    if (problems.length > 0) throw new TypeError(`plugins: rule ${rule?.id}: ${problems.join(' ')}`);
    for (const name of namesOf(rule)) taken.add(name.toLowerCase());
  }
}
