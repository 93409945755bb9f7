import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDeclarations } from '../../.tools/build/declarations.ts';
import { buildLibrary } from '../../.tools/build/library.ts';
import { installLibrary, writeInto } from '../support/installed-package.ts';
import { makeFolder } from '../support/temp-folder.ts';

const top = path.resolve(import.meta.dirname, '../..');

/** A project that has the package as npm would put it there: what it exports, its declarations and its packages. */
describe('a project that uses the package', () => {
  let folder = '';

  beforeAll(async () => {
    folder = makeFolder();
    const [declarations] = await Promise.all([buildDeclarations(top), installLibrary(folder)]);
    for (const [name, text] of declarations) write(`node_modules/sopkit/dist/types/${name}`, text);
    write('package.json', '{ "type": "module" }');
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const write = (name: string, text: string) => writeInto(folder, name, text);

  function run(...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    return { status, text: stdout + stderr };
  }

  const compile = (name: string, code: string) => {
    write(name, code);
    const flags = ['--ignoreConfig', '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--types', ''];
    const tsc = path.join(top, 'node_modules/typescript/bin/tsc');
    return run(tsc, ...flags, '--module', 'nodenext', '--target', 'es2024', name);
  };

  const rule = (places: string) => `import { defineRule, lint, presets, rules } from 'sopkit';
import type { Finding, LintOptions, Rule, StandardView } from 'sopkit';
import { testRule, soundStandard } from 'sopkit/testing';

const both = { 'zh-CN': '「{step}」', en: '“{step}”' } as const;
const rule: Rule = defineRule({
  id: 'acme/x', code: null, severity: 'warn', title: both, reason: both, source: 'x', good: 'a: 1', bad: 'b: 1',
  messages: { said: { message: { 'zh-CN': '「{step}」', en: '“{step}”' } } },
  options: { most: { kind: 'number', default: 3, says: both } },
  check({ standard, options, report }) {
    const view: StandardView = standard;
    for (const { step, path } of view.steps) if (options.most > 3) report('said', { path }, ${places});
  },
});
const options: LintOptions = { preset: 'strict', plugins: [rule], rules: { 'acme/x': { level: 'error', most: 4 } } };
const { findings, summary } = await lint(soundStandard, options);
const first: Finding | undefined = findings[0];
const count: number = summary.errors + rules.length + presets.length;
testRule(rule, { good: ['a: 1'], bad: [{ yaml: 'b: 1', reports: ['said@'] }] });
export { count, first };
`;

  test('compiles against its declarations, with all of them checked', () => {
    expect(compile('good.ts', rule('{ step: step.name }'))).toEqual({ status: 0, text: '' });
  });

  test('is told by the compiler of a place that is not filled', () => {
    const { status, text } = compile('bad.ts', rule('{ stepp: step.name }'));
    expect(status).not.toBe(0);
    expect(text).toMatch(/^bad\.ts\(\d+,\d+\): error TS2561: .*'stepp' does not exist/);
  });

  test('lints and tests with it, where there is nothing of Node', () => {
    write(
      'use.mjs',
      `const { stdout } = process;
for (const name of ['process', 'Buffer', 'global', 'require', 'setImmediate']) delete globalThis[name];
const { lint } = await import('sopkit');
const { soundStandard, testRule } = await import('sopkit/testing');
const text = soundStandard.replace('R: agent', 'R: agnet');
const { findings } = await lint([{ file: 'a.yaml', text }, { file: 'sop.yaml', text: 'lint: { presett: all }' }]);
const { rules } = await import('sopkit');
testRule(rules.find(({ messages }) => Object.keys(messages).length === 1));
stdout.write(JSON.stringify([typeof process, findings.map(({ file, ruleId }) => file + ' ' + ruleId)]));
`,
    );
    const { status, text } = run('use.mjs');
    expect([status, text]).toEqual([0, expect.stringMatching(/^\[/)]);
    const [kind, found] = JSON.parse(text) as [string, string[]];
    expect(kind).toBe('undefined');
    expect(found).toContain('a.yaml raci-known-role');
    expect(found).toContain('sop.yaml schema-unknown-key');
  });

  test('cannot reach inside of it', () => {
    write('inside.mjs', "await import('sopkit/dist/index.js');");
    expect(run('inside.mjs').text).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  test('cannot get a build that uses anything of Node', async () => {
    write('leaky.ts', "import { readFileSync } from 'node:fs';\nexport { readFileSync };\n");
    await expect(buildLibrary(top, [path.join(folder, 'leaky.ts')])).rejects.toThrow(
      /the library cannot use node:fs, which .*leaky\.ts imports/,
    );
  });
});
