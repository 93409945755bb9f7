import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenTaboos, everywhere, inCore } from './support/source-guard.ts';
import { makeFolder, tempFolder } from './support/temp-folder.ts';

const top = path.resolve(import.meta.dirname, '..');
const { default: rings } = await import(path.join(top, '.dependency-cruiser.mjs'));

function run(tool: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(path.join(top, 'node_modules/.bin', tool), args, {
    cwd,
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

/** A small project under the house's own settings. */
function project(files: Readonly<Record<string, string>>, settings: readonly string[]): string {
  const folder = tempFolder(files);
  for (const name of settings) cpSync(path.join(top, name), path.join(folder, name));
  symlinkSync(path.join(top, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

describe('the rings', () => {
  /** For each rule a file that breaks it, and the import that does. */
  const planted: Readonly<Record<string, readonly [file: string, code: string]>> = {
    'no-circular': ['core/ring-a.ts', "import './ring-b.ts'; export const a = 1;"],
    'no-missing': ['core/lost.ts', "import './nowhere.ts';"],
    'src-imports-only-src': ['core/tested.ts', "import '../../test/x.ts';"],
    'shared-imports': ['shared/a.ts', "import '../core/target.ts';"],
    'shared-packages': ['shared/b.ts', "import 'yaml';"],
    'shared-builtins': ['shared/c.ts', "import 'node:path';"],
    'core-imports': ['core/a.ts', "import type { X } from '../ports/target.ts'; export type Y = X;"],
    'core-packages': ['core/b.ts', "import 'commander';"],
    'core-builtins': ['core/c.ts', "import 'node:fs';"],
    'ports-imports': ['ports/a.ts', "import '../app/target.ts';"],
    'ports-packages': ['ports/b.ts', "import type { ParsedNode } from 'yaml'; export type Y = ParsedNode;"],
    'ports-builtins': [
      'ports/c.ts',
      "import type { Readable } from 'node:stream'; export type Y = Readable;",
    ],
    'app-imports': ['app/a.ts', "import '../adapters/one/target.ts';"],
    'app-packages': ['app/b.ts', "import 'yaml';"],
    'app-builtins': ['app/c.ts', "import 'node:path';"],
    'i18n-imports': ['i18n/a.ts', "import '../render/target.ts';"],
    'i18n-core-types': ['i18n/b.ts', "import { x } from '../core/target.ts'; export const y = x;"],
    'i18n-packages': ['i18n/c.ts', "import 'chalk';"],
    'i18n-builtins': ['i18n/d.ts', "import 'node:util';"],
    'render-imports': ['render/a.ts', "import '../app/target.ts';"],
    'render-packages': ['render/b.ts', "import 'better-sqlite3';"],
    'render-builtins': ['render/c.ts', "import 'node:fs';"],
    'adapters-imports': ['adapters/one/a.ts', "import '../../app/target.ts';"],
    'adapters-apart': ['adapters/one/b.ts', "import '../two/target.ts';"],
    'adapters-packages': ['adapters/one/c.ts', "import 'yaml';"],
    'adapters-store-packages': ['adapters/store/a.ts', "import 'inquirer';"],
    'adapters-prompt-packages': ['adapters/prompt/a.ts', "import 'better-sqlite3';"],
    'adapters-calendar-packages': ['adapters/calendar/a.ts', "import 'yaml';"],
    'adapters-language-server-packages': ['adapters/language-server/a.ts', "import 'yaml';"],
    'adapters-files-packages': ['adapters/files/a.ts', "import 'yaml';"],
    'library-imports': ['index.ts', "import './cli/target.ts';"],
    'cli-packages': ['cli/a.ts', "import 'chalk';"],
  };
  /** Imports that keep the rules; none of them may be named. */
  const allowed: Readonly<Record<string, string>> = {
    'core/good.ts':
      "import 'node:crypto'; import 'yaml'; import '../shared/target.ts'; import '../generated/target.ts';",
    'app/good.ts': "import '../core/target.ts'; import '../ports/target.ts';",
    'i18n/good.ts': "import type { X } from '../core/target.ts'; export type Y = X;",
    'render/good.ts': "import 'chalk'; import '../core/target.ts'; import '../i18n/target.ts';",
    'adapters/store/good.ts': "import 'better-sqlite3'; import 'node:fs'; import '../../ports/target.ts';",
    'cli/good.ts': "import 'commander'; import '../adapters/one/target.ts'; import '../app/target.ts';",
  };
  const folders = 'shared core ports app i18n render adapters/one adapters/two generated cli'.split(' ');
  const target = 'export const x = 1; export type X = 1;';
  let violations: readonly { readonly from: string; readonly rule: string }[] = [];

  let folder = '';
  beforeAll(async () => {
    folder = makeFolder();
    symlinkSync(path.join(top, 'node_modules'), path.join(folder, 'node_modules'));
    const files = [
      ['test/x.ts', target],
      ['src/core/ring-b.ts', "import './ring-a.ts'; export const b = 1;"],
      ...folders.map((ring) => [`src/${ring}/target.ts`, target]),
      ...Object.values(planted).map(([file, code]) => [`src/${file}`, code]),
      ...Object.entries(allowed).map(([file, code]) => [`src/${file}`, code]),
    ];
    for (const [file = '', code = ''] of files) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), code);
    }
    const { options, forbidden } = rings;
    const { enhancedResolveOptions, ...rest } = options;
    const outcome = await cruise(
      ['src'],
      { ...rest, baseDir: folder, validate: true, ruleSet: { forbidden } },
      enhancedResolveOptions,
    );
    const result: ICruiseResult =
      typeof outcome.output === 'string' ? JSON.parse(outcome.output) : outcome.output;
    violations = result.summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('have a planted violation for every rule, and every rule says what to do instead', () => {
    const rules: { name: string; comment: string }[] = rings.forbidden;
    expect(Object.keys(planted).sort()).toEqual(rules.map(({ name }) => name).sort());
    expect(rules.filter(({ comment }) => comment.length < 20)).toEqual([]);
  });

  test.each(Object.entries(planted))('notice what breaks %s', (rule, [file]) => {
    expect(violations.filter(({ from }) => from === `src/${file}`).map((found) => found.rule)).toContain(
      rule,
    );
  });

  test('leave alone what keeps them', () => {
    const good = Object.keys(allowed).map((file) => `src/${file}`);
    expect(violations.filter(({ from }) => good.includes(from))).toEqual([]);
  });
});

describe('the other guards', () => {
  test('knip names a file, an export and a package that nobody uses', () => {
    const folder = project(
      {
        'package.json': '{ "name": "x", "type": "module", "dependencies": { "yaml": "*" } }',
        'src/cli/main.ts': "import { used } from './used.ts';\nexport const main = () => used;\n",
        'src/cli/used.ts': 'export const used = 1;\nexport const unusedExport = 2;\n',
        'src/cli/orphan.ts': 'export const nobody = 1;\n',
      },
      ['knip.json', 'tsconfig.json'],
    );
    const { status, text } = run('knip', [], folder);
    expect(status).toBe(1);
    expect(text).toMatch(/Unused files[\s\S]*orphan\.ts/);
    expect(text).toMatch(/Unused exports[\s\S]*unusedExport/);
    expect(text).toMatch(/Unused dependencies[\s\S]*yaml/);
  });

  test('biome names an any', () => {
    const folder = project({ 'src/a.ts': 'export const a = (b: any): number => b;\n' }, [
      'biome.json',
      '.gitignore',
    ]);
    const { status, text } = run('biome', ['check', '--error-on-warnings', 'src'], folder);
    expect(status).toBe(1);
    expect(text).toContain('noExplicitAny');
  });

  test.each([
    ['a value that may be missing', "const list = ['a'];\nexport const first: string = list[1];\n", 'TS2322'],
    ['an enum, which Node cannot run', 'export enum Colour { red }\n', 'TS1294'],
  ])('tsc names %s', (_name, code, error) => {
    const folder = project({ 'src/a.ts': code }, ['tsconfig.json']);
    const { status, text } = run('tsc', ['--noEmit', '-p', '.'], folder);
    expect(status).not.toBe(0);
    expect(text).toContain(error);
  });

  test('gen --check names every file that a changed schema makes stale, and changes nothing', () => {
    const folder = project({}, ['package.json']);
    for (const name of ['src', 'schemas', '.tools', 'docs']) {
      cpSync(path.join(top, name), path.join(folder, name), { recursive: true });
    }
    const schema = path.join(folder, 'schemas/workspace.schema.json');
    writeFileSync(schema, readFileSync(schema, 'utf8').replace('"late_entry_tolerance"', '"late_entry"'));
    const page = path.join(folder, 'docs/reference/workspace.md');
    const before = readFileSync(page, 'utf8');
    const { status, text } = run('node', ['.tools/gen.ts', '--check'], folder);
    expect(status).toBe(1);
    expect(text).toContain('stale: src/generated/workspace.ts');
    expect(text).toContain('stale: src/generated/validate-workspace.js');
    expect(text).toContain('stale: docs/reference/workspace.md');
    expect(readFileSync(page, 'utf8')).toBe(before);
  });
});

describe('the sources', () => {
  test.each([
    [
      'process.exit(1);',
      ['1: process.exit — return an exit code', '1: the process — take what is needed as an argument'],
    ],
    ['const a = 1;\nconsole.log(a);', ['2: console — write to the streams of Io']],
    ['const now = Date.now();', ['1: the clock — take `now` as an argument']],
    ['const today = new Date();', ['1: the clock — take `now` as an argument']],
    ['const then = new Date(instant);', []],
    ['const dice = Math.random();', ['1: chance — take it as an argument']],
    [
      'names.sort((a, b) => a.localeCompare(b));',
      ['1: the locale — compare by code units; words belong to i18n'],
    ],
    ['// TODO later', ['1: TODO — do it, or write an issue']],
    ['// never call process.exit here', []],
    ['/* console.log */ const a = 1;', []],
  ])('are watched for taboos: %j', (source, expected) => {
    expect(brokenTaboos(source, [...everywhere, ...inCore])).toEqual(expected);
  });

  test.each([
    ['src', everywhere],
    ['src/core', inCore],
  ])('of %s break none', (folder, taboos) => {
    const files = globSync('**/*.ts', {
      cwd: path.join(top, folder),
      exclude: (name) => name === 'generated',
    });
    expect(files.length).toBeGreaterThan(0);
    const broken = files.flatMap((file) => {
      const source = readFileSync(path.join(top, folder, file), 'utf8');
      return brokenTaboos(source, taboos).map((taboo) => `${folder}/${file}:${taboo}`);
    });
    expect(broken).toEqual([]);
  });
});
