import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileGlobs } from '../../../src/adapters/files/compile-globs.ts';
import { nodeFiles } from '../../../src/adapters/files/node-files.ts';
import { importModule } from '../../../src/adapters/modules/import-module.ts';
import { loadLintConfig } from '../../../src/app/lint-config/load-lint-config.ts';
import { UnsoundInput } from '../../../src/app/unsound-input.ts';
import { openWorkspace } from '../../../src/app/workspace/open-workspace.ts';
import { lintSource } from '../../../src/core/lint/lint-source.ts';
import { rules as shippedRules } from '../../../src/generated/rules.ts';
import { soundYaml } from '../../support/lint-examples.ts';
import { pluginSource, ruleSource } from '../../support/plugin-sources.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const now = Date.UTC(2026, 10, 21, 4);

/** The configuration of a workspace with these files; `lint` is that part of its sop.yaml. */
async function configOf(lint: string, files: Readonly<Record<string, string>> = {}) {
  const folder = tempFolder({ 'sop.yaml': `lint:\n${lint.replace(/^(?=.)/gm, '  ')}`, ...files });
  return { folder, config: await configIn(folder) };
}

async function configIn(folder: string) {
  const files = nodeFiles(folder);
  const workspace = await openWorkspace(files, folder, path.join(folder, 'shipped'));
  return loadLintConfig({ files, workspace, now, importModule, compileGlobs });
}

/** What keeps a workspace from being linted: `file:line:column message → hint`. */
async function mistakesOf(lint: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const error = await configOf(lint, files).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UnsoundInput)) throw error ?? new Error('no mistakes');
  return error.findings.map(({ file, line, column, message, hint }) => {
    const [said, advice] = [message, hint].map((text) => (text as { en: string } | undefined)?.en);
    return `${file}:${line}:${column} ${said}${advice ? ` → ${advice}` : ''}`;
  });
}

const optionsOfEveryKind = `{
  words: { kind: 'texts', default: ['做'], says: { 'zh-CN': '词', en: 'words' } },
  most: { kind: 'number', default: 3, says: { 'zh-CN': '最多', en: 'at most' } },
  isLoud: { kind: 'flag', default: false, says: { 'zh-CN': '大声', en: 'loud' } },
}`;

const levelOf = (config: Awaited<ReturnType<typeof configIn>>, id: string, file = 'processes/a.yaml') =>
  config.settingFor(file).levels?.get(id) ?? null;

describe('without sop.yaml', () => {
  test('the shipped rules hold everywhere, and no module and no glob is looked at', async () => {
    const folder = tempFolder({ 'processes/a.yaml': soundYaml });
    const files = nodeFiles(folder);
    const never = () => Promise.reject(new Error('not needed'));
    const workspace = await openWorkspace(files, folder, path.join(folder, 'shipped'));
    const config = await loadLintConfig({
      files: { ...files, read: never, status: never, below: never },
      workspace,
      now,
      importModule: never,
      compileGlobs: never,
    });
    expect(config.rules).toEqual(shippedRules);
    expect([config.failOn, config.maxWarnings, config.baseline]).toEqual(['error', null, null]);
    expect(config.settingFor('a.yaml')).toBe(config.settingFor('b/c.yaml'));
  });
});

describe('the settings of a workspace', () => {
  test('are its own levels, options, limit of warnings and baseline', async () => {
    const { folder, config } = await configOf(
      `plugins: [./own.mjs]
rules:
  RACI-01: warn
  acme/step-verb: { level: error, words: [搞] }
fail_on: warn
max_warnings: 0
baseline: lint/old.json
`,
      { 'own.mjs': pluginSource() },
    );
    expect(levelOf(config, 'raci-one-accountable')).toBe('warn');
    expect(config.settingFor('a.yaml').options?.get('acme/step-verb')).toEqual({ words: ['搞'] });
    expect([config.failOn, config.maxWarnings]).toEqual(['warn', 0]);
    expect(config.baseline).toBe(path.join(folder, 'lint/old.json'));
  });

  test('hold for the files they name, the later before the earlier', async () => {
    const { folder, config } = await configOf(`rules: { vague-party: info, time-budget: warn }
paths:
  - { files: processes/drafts, rules: { vague-party: off } }
  - { files: ['**/old-*.yaml', '!**/old-but-good.yaml'], rules: { vague-party: error } }
`);
    const levels = (file: string) => levelOf(config, 'vague-party', file);
    expect(levels('processes/a.yaml')).toBe('info');
    expect(levels('processes/drafts/deep/a.yaml')).toBe('off');
    expect(levels('processes/drafts/old-a.yaml')).toBe('error');
    expect(levels('processes/drafts/old-but-good.yaml')).toBe('off');
    expect(levels(path.join(folder, 'processes/drafts/a.yaml'))).toBe('off');
    expect(levels('../elsewhere/processes/drafts/a.yaml')).toBe('info');
    expect(levelOf(config, 'time-budget', 'processes/drafts/a.yaml')).toBe('warn');
    expect(config.settingFor('processes/x.yaml')).toBe(config.settingFor('processes/y.yaml'));
  });
});

describe('the rule set', () => {
  test('pins the shipped rules, not those of plug-ins, which count their own versions', async () => {
    const { config } = await configOf('extends: [./house.yaml]\nplugins: [./own.mjs]\n', {
      'house.yaml': 'lint: { rule_set: "0.0" }\n',
      'own.mjs': pluginSource({ since: `'7.1'` }),
    });
    expect(levelOf(config, 'acme/step-verb')).toBeNull();
    const dated = config.rules.filter(({ since, unwaivable }) => since !== undefined && !unwaivable);
    for (const { id } of dated.filter(({ id }) => id !== 'acme/step-verb'))
      expect(levelOf(config, id), id).toBe('off');
  });
});

describe('mistakes of form', () => {
  test.each([
    ['extends: ./x.yaml', '2:12 “extends” takes a list; this is text.'],
    [
      'rules: { vague-party: warning }',
      '2:25 “vague-party” cannot be “warning”; it takes: off, info, warn, error.',
    ],
    [
      'rules: { vague-party: { level: on } }',
      '2:34 “level” cannot be “on”; it takes: off, info, warn, error.',
    ],
    ['paths: [{ rules: {} }]', '2:13 Item 1 of “paths” lacks “files”.'],
    ['preset: strikt', '2:11 “preset” cannot be “strikt”; it takes: recommended, strict, all.'],
    ['rule_set: 0.1', '2:13 “rule_set” takes text (a version in quotes, such as "0.1"); this is a number.'],
    ['max_warnings: -1', '2:17 “max_warnings” cannot be less than 0; this is -1.'],
  ])('%s', async (lint, expected) => {
    expect((await mistakesOf(`${lint}\n`)).map((said) => said.split(' → ')[0])).toEqual([
      `sop.yaml:${expected}`,
    ]);
  });
});

describe('extends', () => {
  const house = (more: string) => `lint:\n${more.replace(/^(?=.)/gm, '  ')}`;

  test('takes files and packages, the later before the earlier and its own last', async () => {
    const { config } = await configOf(
      `extends: [./house/base.yaml, '@acme/sop-rules', plain-rules/strict.yaml, named-rules]
rules: { time-budget: error }
`,
      {
        'house/base.yaml': house(
          'extends: [../common.yml]\nrules: { vague-party: info, time-budget: info }\nmax_warnings: 9\n',
        ),
        'common.yml': house('rules: { vague-party: off, raci-overlap: info }\nfail_on: info\n'),
        'node_modules/@acme/sop-rules/sop-lint.yaml': house('rules: { flow-loop: info }\nmax_warnings: 3\n'),
        'node_modules/plain-rules/strict.yaml': house('preset: strict\n'),
        'node_modules/named-rules/package.json': '{ "sop-lint": "rules/lint.yaml" }',
        'node_modules/named-rules/rules/lint.yaml': house('rules: { duty-table: info }\n'),
      },
    );
    const ids = ['vague-party', 'time-budget', 'raci-overlap', 'flow-loop', 'duty-table'];
    expect(ids.map((id) => levelOf(config, id))).toEqual(['info', 'error', 'info', 'info', 'info']);
    expect([config.failOn, config.maxWarnings]).toEqual(['info', 3]);
  });

  test('keeps single options of what it extends, and its levels', async () => {
    const { config } = await configOf(
      'extends: [./house.yaml]\nrules: { acme/step-verb: { words: [搞] } }\n',
      {
        'house.yaml': house('plugins: [./own.mjs]\nrules: { acme/step-verb: error }\n'),
        'own.mjs': pluginSource(),
      },
    );
    expect(levelOf(config, 'acme/step-verb')).toBe('error');
    expect(config.settingFor('a.yaml').options?.get('acme/step-verb')).toEqual({ words: ['搞'] });
  });

  test('does not let the per-path settings of what is extended win over its own rules', async () => {
    const { config } = await configOf('extends: [./house.yaml]\nrules: { vague-party: error }\n', {
      'house.yaml': house("paths: [{ files: '**', rules: { vague-party: off } }]\n"),
    });
    expect(levelOf(config, 'vague-party')).toBe('error');
  });

  test('takes a file that is reached twice once, and no baseline from it', async () => {
    const { config } = await configOf('extends: [./a.yaml, ./b.yaml]\n', {
      'a.yaml': house('extends: [./c.yaml]\nrules: { vague-party: info }\nbaseline: x.json\n'),
      'b.yaml': house('extends: [./c.yaml]\n'),
      'c.yaml': house('rules: { vague-party: off }\n'),
    });
    expect(levelOf(config, 'vague-party')).toBe('info');
    expect(config.baseline).toBeNull();
  });

  test.each([
    [
      'a file that is not there',
      'extends: [./gone.yaml]\n',
      {},
      [
        'sop.yaml:2:13 “./gone.yaml”, which extends names, is not there. → The path counts from the folder of the file that names it.',
      ],
    ],
    [
      'a package that is not installed',
      "extends: ['@acme/none']\n",
      {},
      [
        'sop.yaml:2:13 “@acme/none”, which extends names, is not there. → A file begins with ./; a package must be installed: npm install --save-dev @acme/none, and hold a sop-lint.yaml.',
      ],
    ],
    [
      'itself',
      'extends: [./sop.yaml]\n',
      {},
      ['sop.yaml:2:13 extends goes in a circle: sop.yaml → sop.yaml.'],
    ],
    [
      'a chain that comes back',
      'extends: [./a.yaml]\n',
      { 'a.yaml': house('extends: [./b.yaml]\n'), 'b.yaml': house('extends:\n  - ./a.yaml\n') },
      ['b.yaml:3:7 extends goes in a circle: a.yaml → b.yaml → a.yaml.'],
    ],
    [
      'a file with mistakes of its own, and all others with it',
      'extends: [./a.yaml, ./gone.yaml]\nrules: { acme/other: off, references: off }\n',
      { 'a.yaml': 'lint:\n  presett: strict\n' },
      [
        'a.yaml:2:3 Unknown key “presett”; did you mean “preset”?',
        'sop.yaml:2:23 “./gone.yaml”, which extends names, is not there. → The path counts from the folder of the file that names it.',
        'sop.yaml:3:29 The rule references cannot have another level. → What breaks this rule cannot be run. Take the line out.',
      ],
    ],
  ])('names %s at its place', async (_name, lint, files, expected) => {
    expect(await mistakesOf(lint, files)).toEqual(expected);
  });
});

describe('mistakes in rule settings are told at their place', () => {
  const own = { 'own.mjs': pluginSource({ options: optionsOfEveryKind }) };
  test.each([
    ['rules: { syntax: off }', '2:12 There is no rule “syntax”. → “sop explain” lists the rules.'],
    [
      'rules: { yaml-syntax: off }',
      '2:12 The rule yaml-syntax cannot have another level. → What breaks this rule cannot be run. Take the line out.',
    ],
    [
      'rules: { references: warn }',
      '2:12 The rule references cannot have another level. → What breaks this rule cannot be run. Take the line out.',
    ],
    [
      'rules: { VAG-01: off, vague-party: warn }',
      '2:25 The rule vague-party is given twice, by its id and by its code VAG-01. → Keep one.',
    ],
    [
      'rules: { references: { words: [] } }',
      '2:26 The rule references has no option words. → This rule has no options, only a level.',
    ],
    [
      'rules: { acme/step-verb: { wrods: [] } }',
      '2:30 The rule acme/step-verb has no option wrods. → Did you mean “words”?',
    ],
    [
      'rules: { acme/step-verb: { leve: warn } }',
      '2:30 The rule acme/step-verb has no option leve. → Did you mean “level”?',
    ],
    [
      'rules: { acme/step-verb: { zzz: 1 } }',
      '2:30 The rule acme/step-verb has no option zzz. → Its options are: words, most, isLoud.',
    ],
    [
      'rules: { ACME-01: { words: 做 } }',
      '2:30 The option words must be a list of texts, but this is text. → Its default is ["做"].',
    ],
    [
      'rules: { ACME-01: { words: [做, 3] } }',
      '2:34 Every item of the option words must be text, but this is a number.',
    ],
    [
      'rules: { ACME-01: { most: many } }',
      '2:29 The option most must be a number, but this is text. → Its default is 3.',
    ],
    [
      'rules: { ACME-01: { most: .inf } }',
      '2:29 The option most must be a number, but this is infinite. → Its default is 3.',
    ],
    [
      'rules: { ACME-01: { isLoud: yes } }',
      '2:31 The option isLoud must be true or false, but this is text. → Its default is false.',
    ],
    [
      'rules: { ACME-01: { isLoud: } }',
      '2:23 The option isLoud must be true or false, but this is empty. → Its default is false.',
    ],
    [
      'paths: [{ files: a, rules: { VAG-1: off } }]',
      '2:32 There is no rule “VAG-1”. → Did you mean “VAG-01”?',
    ],
    [
      "paths: [{ files: 'processes\\drafts\\**' }]",
      '2:20 Globs are written with /, not with \\. → So they mean the same on every system.',
    ],
  ])('%s', async (lint, expected) => {
    expect(await mistakesOf(`${lint}\nplugins: [./own.mjs]\n`, own)).toEqual([`sop.yaml:${expected}`]);
  });

  test('and have the same words in Chinese', async () => {
    const error: unknown = await configOf('rules: { vague-partyy: off }\n').catch(
      (thrown: unknown) => thrown,
    );
    expect((error as UnsoundInput).findings[0]).toMatchObject({
      message: { 'zh-CN': '没有规则「vague-partyy」。' },
      hint: { 'zh-CN': '是不是「vague-party」？' },
      path: '/lint/rules/vague-partyy',
      severity: 'error',
    });
  });
});

describe('plug-ins', () => {
  const bad = soundYaml.replace('name: 接收', 'name: 做接收');
  const lint = async (files: Readonly<Record<string, string>>, more = '') => {
    const { config } = await configOf(`plugins: [./own.mjs]\n${more}`, files);
    const source = { file: 'processes/example.yaml', text: bad };
    const found = await lintSource(source, config.settingFor(source.file));
    return found.filter(({ ruleId }) => ruleId.startsWith('acme/'));
  };

  test('bring rules that report like the shipped ones', async () => {
    const [finding, ...others] = await lint({ 'own.mjs': pluginSource() });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      ruleId: 'acme/step-verb',
      code: 'ACME-01',
      severity: 'warn',
      line: 19,
      message: { en: 'The step “做接收” begins with “做”.' },
    });
  });

  test('have their levels and options from sop.yaml', async () => {
    expect(await lint({ 'own.mjs': pluginSource() }, 'rules: { acme/step-verb: { words: [搞] } }\n')).toEqual(
      [],
    );
    expect(await lint({ 'own.mjs': pluginSource() }, 'rules: { ACME-01: off }\n')).toEqual([]);
    expect(await lint({ 'own.mjs': pluginSource() }, 'rules: { ACME-01: info }\n')).toMatchObject([
      { severity: 'info' },
    ]);
  });

  test.each([
    ['a list by default', `export default [${ruleSource()}];`],
    ['a map by default', `export default { rules: [${ruleSource()}] };`],
    ['one rule by default', `export default ${ruleSource()};`],
  ])('export %s', async (_name, source) => {
    expect(await lint({ 'own.mjs': source })).toHaveLength(1);
  });

  test.each([
    [
      'for import',
      '{ "name": "@acme/r", "version": "1.0.0", "exports": { ".": { "import": "./lib/r.mjs" } } }',
      'lib/r.mjs',
    ],
    ['by main', '{ "name": "@acme/r", "version": "1.0.0", "main": "r.cjs" }', 'r.cjs'],
  ])('are packages of the workspace that say what to load %s', async (_name, manifest, file) => {
    const source = file.endsWith('cjs') ? `module.exports = { rules: [${ruleSource()}] };` : pluginSource();
    const { config } = await configOf("plugins: ['@acme/r']\n", {
      'node_modules/@acme/r/package.json': manifest,
      [`node_modules/@acme/r/${file}`]: source,
    });
    expect(config.rules.at(-1)?.id).toBe('acme/step-verb');
  });

  test('that several layers name are loaded once', async () => {
    const { config } = await configOf('extends: [./house.yaml]\nplugins: [./own.mjs]\n', {
      'house.yaml': 'lint: { plugins: [./own.mjs] }\n',
      'own.mjs': pluginSource(),
    });
    expect(config.rules.filter(({ id }) => id === 'acme/step-verb')).toHaveLength(1);
  });

  test('are rules that waivers may name', async () => {
    const waived = `${bad}waivers:\n  - { rule: ACME-01, reason: 试点, approver: 王芳, expires: "2027-01-01" }\n`;
    const { config } = await configOf('plugins: [./own.mjs]\n', { 'own.mjs': pluginSource() });
    const found = await lintSource({ file: 'example.yaml', text: waived }, config.settingFor('example.yaml'));
    expect(found.filter(({ ruleId }) => ruleId === 'waiver-unused')).toEqual([]);
    expect(found.find(({ ruleId }) => ruleId === 'acme/step-verb')?.severity).toBe('info');
  });

  const cannot = (why: string) => `sop.yaml:2:13 The plug-in ./own.mjs cannot be used: ${why}`;
  const prefix = ' → Take another, such as one with your company’s prefix: acme/….';
  test.each<readonly [string, string | null, readonly string[]]>([
    ['is not there', null, [cannot('there is no such file.')]],
    ['throws', 'throw new RangeError("no luck");', [cannot('RangeError: no luck')]],
    ['exports nothing', 'export const x = 1;', [cannot('it exports no rules.')]],
    [
      'exports another thing',
      'export const rules = [3];',
      [cannot('rule 1: rule must be made with defineRule, but is a number.')],
    ],
    [
      'has a bad id',
      pluginSource({ id: `'Acme Rule'` }),
      [cannot('rule Acme Rule: id must be written like acme/named-owner, but is “Acme Rule”.')],
    ],
    [
      'takes a shipped id',
      pluginSource({ id: `'vague-party'` }),
      [cannot('the name vague-party is already a rule of sopkit.') + prefix],
    ],
    [
      'takes a shipped code',
      pluginSource({ code: `'vag-01'` }),
      [cannot('the name vag-01 is already a rule of sopkit.') + prefix],
    ],
    [
      'takes the id of a rule of reading',
      pluginSource({ id: `'yaml-syntax'` }),
      [cannot('the name yaml-syntax is already a rule of sopkit.') + prefix],
    ],
    [
      'has one language only',
      pluginSource({ messages: `{ vague: { message: { en: 'x' } } }` }),
      [cannot('rule acme/step-verb: messages.vague.message must have a text in zh-CN and in en.')],
    ],
    [
      'has other places in one language',
      pluginSource({ messages: `{ vague: { message: { 'zh-CN': '{step}', en: '{name}' } } }` }),
      [
        cannot(
          'rule acme/step-verb: messages.vague.message has other {places} in zh-CN than in en: {step} and {name}.',
        ),
      ],
    ],
    [
      'has slips and gaps',
      pluginSource({ serverity: `'warn'`, severity: undefined, check: undefined, bad: undefined }),
      [
        cannot('rule acme/step-verb: A rule has no serverity. Did you mean severity?'),
        cannot('rule acme/step-verb: severity must be one of error, warn, info, but is empty.'),
        cannot('rule acme/step-verb: bad must be text, but is empty.'),
        cannot('rule acme/step-verb: check must be a function, but is empty.'),
      ],
    ],
    [
      'has options that mean nothing',
      pluginSource({
        options: `{ level: 1, a: { kind: 'text' }, b: { kind: 'number', default: 'x', says: { 'zh-CN': 'x', en: 'x' } }, c: { kind: 'flag', default: true } }`,
      }),
      [
        cannot('rule acme/step-verb: An option cannot be called level.'),
        cannot('rule acme/step-verb: options.a.kind must be one of texts, number, flag, but is “text”.'),
        cannot('rule acme/step-verb: options.b.default must be of kind number, but is “x”.'),
        cannot('rule acme/step-verb: options.c.says must have a text in zh-CN and in en.'),
      ],
    ],
    [
      'has examples that are the same',
      pluginSource({ bad: `'a: 1'`, good: `'a: 1'` }),
      [cannot('rule acme/step-verb: good and bad are the same.')],
    ],
  ])('that %s are told by file and reason', async (_name, source, expected) => {
    const files: Readonly<Record<string, string>> = source === null ? {} : { 'own.mjs': source };
    expect(await mistakesOf('plugins: [./own.mjs]\n', files)).toEqual(expected);
  });

  test('that are packages nobody installed are told with what to do', async () => {
    const [said] = await mistakesOf('plugins: [nobody-has-this]\n');
    expect(said).toContain(
      "sop.yaml:2:13 The plug-in nobody-has-this cannot be used: Error: Cannot find module 'nobody-has-this'",
    );
    expect(said).toContain('npm install --save-dev');
  });

  test.each([
    ['throws', `() => { throw new Error('no luck'); }`, 'no luck'],
    ['throws no error', `() => { throw null; }`, 'null'],
    [
      'reports what it does not have',
      `({ report }) => report('other', { path: [] })`,
      'rule acme/step-verb has no message other',
    ],
    [
      'reports no place',
      `({ report }) => report('vague', 'steps')`,
      'report was called with a wrong place: "steps"',
    ],
    ['is asynchronous', `async () => { throw new Error('late'); }`, 'check must not be asynchronous'],
  ])('whose rule %s get a finding that names it, and the others go on', async (_name, check, reason) => {
    const second = ruleSource({ id: `'acme/other'`, code: 'null' });
    const found = await lint({ 'own.mjs': `export const rules = [${ruleSource({ check })}, ${second}];` });
    expect(found.map(({ ruleId, message }) => [ruleId, (message as { en: string }).en])).toEqual([
      ['acme/step-verb', `The rule acme/step-verb itself failed before its end: ${reason}`],
      ['acme/other', 'The step “做接收” begins with “做”.'],
    ]);
    expect(found[0]?.severity).toBe('error');
  });
});

describe('the fingerprint', () => {
  const printOf = async (lint: string, files: Readonly<Record<string, string>> = {}) =>
    (await configOf(lint, files)).config.fingerprint;
  const own = { 'own.mjs': `import './words.mjs';\n${pluginSource()}`, 'words.mjs': '' };

  test('is the same for settings that mean the same', async () => {
    const plain = await printOf('rules: { vague-party: off, time-budget: warn }\n');
    expect(await printOf('fail_on: warn\nrules:\n  TIME-02: warn\n  VAG-01: off\n')).toBe(plain);
    expect(await printOf('plugins: [./own.mjs]\n', own)).toBe(await printOf('plugins: [./own.mjs]\n', own));
  });

  test.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['a level', 'rules: { vague-party: warn }\n', {}],
    ['an option', 'plugins: [./own.mjs]\nrules: { ACME-01: { words: [a] } }\n', own],
    ['a preset', 'preset: strict\n', {}],
    ['a rule set', 'rule_set: "0.1"\n', {}],
    ['a path', 'paths: [{ files: a }]\n', {}],
    ['a plug-in', 'plugins: [./own.mjs]\n', own],
    ['its code', 'plugins: [./own.mjs]\n', { ...own, 'own.mjs': `${own['own.mjs']}\n` }],
    ['what its code imports', 'plugins: [./own.mjs]\n', { ...own, 'words.mjs': 'export {};' }],
  ])('is another with %s', async (name, lint, files) => {
    const before = await printOf('fail_on: error\n');
    const changed = await printOf(lint, files);
    expect(changed).not.toBe(before);
    if (name.includes('code')) expect(changed).not.toBe(await printOf('plugins: [./own.mjs]\n', own));
  });
});

test('the fingerprint of a package is another with another version and with other code that it requires', async () => {
  const printOf = async (version: string, words: string) => {
    const { config } = await configOf("plugins: ['@acme/r']\n", {
      'node_modules/@acme/r/package.json': `{ "name": "@acme/r", "version": "${version}", "main": "r.cjs" }`,
      'node_modules/@acme/r/r.cjs': `require('./words'); module.exports = { rules: [${ruleSource()}] };`,
      'node_modules/@acme/r/words.js': words,
    });
    return config.fingerprint;
  };
  const prints = [await printOf('1.0.0', ''), await printOf('1.0.1', ''), await printOf('1.0.0', '// new')];
  expect(new Set(prints).size).toBe(3);
  expect(await printOf('1.0.0', '')).toBe(prints[0]);
});

test('a plug-in that changes while the program runs stays as it was loaded, and so does the fingerprint', async () => {
  const { folder, config } = await configOf('plugins: [./own.mjs]\n', { 'own.mjs': pluginSource() });
  writeFileSync(path.join(folder, 'own.mjs'), pluginSource({ id: `'acme/other'` }));
  const again = await configIn(folder);
  expect(again.rules.at(-1)?.id).toBe('acme/step-verb');
  expect(again.fingerprint).toBe(config.fingerprint);
});

test('modules are found by path, by package and by URL', async () => {
  const folder = tempFolder({ 'own.mjs': 'export const a = 1;' });
  const file = path.join(folder, 'own.mjs');
  for (const name of ['./own.mjs', file, pathToFileURL(file).href])
    expect(await importModule(name, folder)).toMatchObject({ file, exports: { a: 1 } });
});
