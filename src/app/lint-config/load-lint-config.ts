import type { LintSetting } from '../../core/lint/lint-standard.ts';
import { guardRule } from '../../core/lint/plug-ins/guard-rule.ts';
import type { Rule } from '../../core/lint/rule.ts';
import { pathWithin } from '../../core/workspace/path-within.ts';
import { mergeChoices } from '../../core/workspace/read-rule-settings.ts';
import { bookOf } from '../../core/workspace/rule-book.ts';
import { settleRules } from '../../core/workspace/settle-rules.ts';
import type { Files } from '../../ports/files.ts';
import type { CompileGlobs } from '../../ports/globs.ts';
import type { ImportModule } from '../../ports/modules.ts';
import { lintSettingFor } from '../lint-setting.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import { type Complaints, hasAny, unsoundConfig } from './complaints.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import type { LintConfig } from './lint-config.ts';
import type { LintLayer } from './load-layers.ts';
import type { LoadedPlugins } from './load-plugins.ts';
import { type LintStep, readSteps } from './read-steps.ts';

/** What the configuration of lint is put together from. */
export interface LintConfigSources {
  readonly files: Files;
  readonly workspace: OpenWorkspace;
  /** The instant now. */
  readonly now: number;
  readonly importModule: ImportModule;
  readonly compileGlobs: CompileGlobs;
}

/**
 * Puts together how a workspace is linted. Without a `sop.yaml` the defaults hold; only what one asks for is loaded.
 * @throws UnsoundInput with every mistake at its place in `sop.yaml` or in a file that it extends.
 */
export async function loadLintConfig(sources: LintConfigSources): Promise<LintConfig> {
  const { files, workspace, now } = sources;
  const base = lintSettingFor({ now, zone: workspace.settings.zone });
  const complaints: Complaints = { findings: [], mistakes: [] };
  const layers = await layersOf(sources, complaints);
  const plugins = await pluginsOf(sources, base.rules, layers, complaints);
  const rules = [...base.rules, ...plugins.rules];
  // Of what a broken plug-in or a missing file would have brought, nothing is known.
  const steps = readSteps(layers, bookOf(rules, hasAny(complaints)), complaints);
  if (hasAny(complaints)) throw await unsoundConfig(files, complaints);
  const ruleSet = lastOf(layers, 'rule_set');
  const guarded = { ...base, rules: [...base.rules, ...plugins.rules.map(guardRule)] };
  const { baseline } = workspace.settings.lint;
  return {
    rules,
    settingFor: await settingsByFile(sources, guarded, ruleSet, steps),
    fingerprint: fingerprintOf({ ruleSet, steps, plugins: plugins.digests }),
    failOn: lastOf(layers, 'fail_on') ?? 'error',
    maxWarnings: lastOf(layers, 'max_warnings'),
    baseline: baseline === undefined ? null : files.absolute(workspace.root ?? '.', baseline),
  };
}

async function layersOf(
  { files, workspace }: LintConfigSources,
  complaints: Complaints,
): Promise<readonly LintLayer[]> {
  const own = { file: workspace.settingsFile ?? '', section: workspace.settings.lint };
  if (own.section.extends === undefined) return [own];
  const { loadLayers } = await import('./load-layers.ts');
  return loadLayers(files, own, complaints);
}

async function pluginsOf(
  { files, importModule }: LintConfigSources,
  shipped: readonly Rule[],
  layers: readonly LintLayer[],
  complaints: Complaints,
): Promise<LoadedPlugins> {
  if (layers.every(({ section }) => section.plugins === undefined)) return { rules: [], digests: [] };
  const { loadPlugins } = await import('./load-plugins.ts');
  return loadPlugins({ files, importModule, shipped }, layers, complaints);
}

/** What the last layer that says anything says. */
function lastOf<K extends 'rule_set' | 'fail_on' | 'max_warnings'>(layers: readonly LintLayer[], key: K) {
  return layers.findLast(({ section }) => section[key] !== undefined)?.section[key] ?? null;
}

/** Settles for each file the steps that hold for it; the same steps are settled once. */
async function settingsByFile(
  { files, workspace: { root }, compileGlobs }: LintConfigSources,
  base: LintSetting,
  ruleSet: string | null,
  steps: readonly LintStep[],
): Promise<LintConfig['settingFor']> {
  const isEverywhere = steps.every(({ globs }) => globs === null);
  const tests = await Promise.all(
    steps.map(async ({ globs }) => (globs === null ? null : await compileGlobs(globs))),
  );
  const settled = new Map<string, LintSetting>();
  return (file) => {
    const path = isEverywhere || root === null ? null : pathWithin(root, files.absolute(file));
    const holding = steps.filter((_, index) => {
      const test = tests[index];
      return !test || (path !== null && test(path));
    });
    const key = holding.map((step) => steps.indexOf(step)).join();
    const setting = settled.get(key) ?? { ...base, ...settle(base.rules, ruleSet, holding) };
    settled.set(key, setting);
    return setting;
  };
}

function settle(rules: readonly Rule[], ruleSet: string | null, steps: readonly LintStep[]) {
  const preset = steps.findLast((step) => step.preset !== null)?.preset ?? 'recommended';
  return settleRules(rules, { preset, ruleSet, choices: mergeChoices(steps.map(({ choices }) => choices)) });
}
