import { checkRule } from '../../core/lint/plug-ins/check-rule.ts';
import { isMap } from '../../core/lint/plug-ins/rule-parts.ts';
import { readingRules } from '../../core/lint/reading-rules.ts';
import { namesOf, type Rule } from '../../core/lint/rule.ts';
import { type Bilingual, both } from '../../core/standard/read/bilingual.ts';
import type { Files } from '../../ports/files.ts';
import type { ImportModule, LoadedModule } from '../../ports/modules.ts';
import { type Complaints, complain } from './complaints.ts';
import { digestPlugin } from './digest-plugin.ts';
import { isFilePath } from './find-extended.ts';
import type { LintLayer } from './load-layers.ts';

/** The rules that plug-ins bring, and what their code is. */
export interface LoadedPlugins {
  readonly rules: readonly Rule[];
  /** One for each plug-in; another when its code is. */
  readonly digests: readonly string[];
}

/** What plug-ins are loaded with. */
export interface PluginSources {
  readonly files: Files;
  readonly importModule: ImportModule;
  /** The rules that are there already, whose names are taken. */
  readonly shipped: readonly Rule[];
}

/** Loads the plug-ins of all layers, each once, and checks their rules; what is wrong is noted. */
export async function loadPlugins(
  { files, importModule, shipped }: PluginSources,
  layers: readonly LintLayer[],
  complaints: Complaints,
): Promise<LoadedPlugins> {
  const rules: Rule[] = [];
  const digests: string[] = [];
  const owners = new Map(
    takenBy('sopkit', [...shipped.flatMap(namesOf), ...readingRules.map(({ id }) => id)]),
  );
  const seen = new Set<string>();
  for (const { file, section } of layers) {
    for (const [index, name] of (section.plugins ?? []).entries()) {
      const place = { file, path: ['lint', 'plugins', index] };
      const fail = (why: Bilingual, hint?: Bilingual) =>
        complain(complaints, place, unusable(name, why), hint);
      const folder = files.folderOf(file);
      const found = await load(files, importModule, name, folder, fail);
      if (found === null || seen.has(found.file)) continue;
      seen.add(found.file);
      const own = soundRules(found, fail).filter((rule) => isFree(rule, owners, fail));
      for (const [taken, owner] of takenBy(name, own.flatMap(namesOf))) owners.set(taken, owner);
      rules.push(...own);
      digests.push(await digestPlugin(files, found, isFilePath(name)));
    }
  }
  return { rules, digests };
}

type Fail = (why: Bilingual, hint?: Bilingual) => void;

async function load(
  files: Files,
  importModule: ImportModule,
  name: string,
  folder: string,
  fail: Fail,
): Promise<LoadedModule | null> {
  if (isFilePath(name) && (await files.status(files.absolute(folder, name))) === null) {
    fail(both('没有这个文件。', 'there is no such file.'));
    return null;
  }
  try {
    return await importModule(name, folder);
  } catch (error) {
    const reason =
      (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')[0] ?? '';
    fail(both(reason, reason), notFoundHint(error));
    return null;
  }
}

function notFoundHint(error: unknown): Bilingual | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!code.endsWith('MODULE_NOT_FOUND')) return undefined;
  return both(
    '包要装在工作区里：npm install --save-dev；文件要以 ./ 开头。',
    'A package must be installed in the workspace, with npm install --save-dev; a file begins with ./.',
  );
}

/** The rules that a module exports as `rules`, or by default as a list, a map with `rules`, or a rule. */
function soundRules({ exports }: LoadedModule, fail: Fail): Rule[] {
  const { default: main } = exports;
  const given = exports.rules ?? (isMap(main) ? (main.rules ?? main) : main);
  if (given === undefined) fail(both('没有导出 rules。', 'it exports no rules.'));
  const list: readonly unknown[] = given === undefined ? [] : Array.isArray(given) ? given : [given];
  return list.filter((rule, index): rule is Rule => {
    const problems = checkRule(rule);
    for (const problem of problems) fail(ofRule(rule, index, problem));
    return problems.length === 0;
  });
}

function ofRule(rule: unknown, index: number, problem: Bilingual): Bilingual {
  const id = isMap(rule) && typeof rule.id === 'string' ? rule.id : `${index + 1}`;
  return both(`规则 ${id}：${problem['zh-CN']}`, `rule ${id}: ${problem.en}`);
}

function isFree(rule: Rule, owners: Map<string, string>, fail: Fail): boolean {
  const taken = namesOf(rule).find((name) => owners.has(name.toLowerCase()));
  if (taken === undefined) return true;
  const owner = owners.get(taken.toLowerCase());
  fail(
    both(`规则名 ${taken} 已经被 ${owner} 占用。`, `the name ${taken} is already a rule of ${owner}.`),
    both(
      '换一个，例如加上公司前缀：acme/…。',
      'Take another, such as one with your company’s prefix: acme/….',
    ),
  );
  return false;
}

function takenBy(owner: string, names: readonly string[]): [string, string][] {
  return names.map((name) => [name.toLowerCase(), owner]);
}

function unusable(name: string, why: Bilingual): Bilingual {
  return both(`插件 ${name} 用不了：${why['zh-CN']}`, `The plug-in ${name} cannot be used: ${why.en}`);
}
