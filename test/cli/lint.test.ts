import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from '../support/fake-io.ts';
import { soundYaml } from '../support/lint-examples.ts';
import { tempFolder } from '../support/temp-folder.ts';

const chinese = { LANG: 'zh_CN.UTF-8' };

/** Runs a command line in a folder with these files. */
async function sop(
  files: Readonly<Record<string, string | Uint8Array>>,
  line: readonly string[],
  env: Record<string, string> = {},
) {
  const io = fakeIo({ cwd: tempFolder(files), env: { LANG: 'en_US.UTF-8', ...env } });
  const code = await main(line, io);
  return { code, out: io.out(), err: io.err() };
}

interface JsonReport {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

async function lintJson(files: Readonly<Record<string, string | Uint8Array>>, ...more: readonly string[]) {
  const { code, out, err } = await sop(files, ['lint', '--format', 'json', ...more]);
  expect(err).toBe('');
  return { code, ...(JSON.parse(out) as JsonReport) };
}

const vagueOwner = soundYaml
  .replace('roles:\n', 'roles:\n  anyone: { name: 专人, department: service }\n')
  .replace('R: agent', 'R: anyone');
const keyStep = soundYaml.replace(/ {4}example: .*\n/, '');

describe('what people see', () => {
  test('a finding has its place, its words, its rule, its lines and what to do', async () => {
    const { code, out } = await sop({ 'example.yaml': vagueOwner }, ['lint', 'example.yaml'], chinese);
    expect(code).toBe(1);
    expect(
      out,
    ).toBe(`example.yaml:21:8  错误  步骤「接收」的 R 是「专人」，没有说是哪个部门、哪个岗位。  vague-party (VAG-01)
      19 │   - id: receive
      20 │     name: 接收
    > 21 │     R: anyone
         │        ^^^^^^
      22 │     A: supervisor
      23 │     out: [register]
    提示：写明岗位；执行时才知道是谁的，用 bind 取表单里的部门字段。

✖ 1 个错误，共 1 个文件
`);
  });

  test('the caret stands below a Chinese word, two columns a character', async () => {
    const text = soundYaml.replace('    out:', '    do: 由相关部门处理\n    out:');
    const { out } = await sop({ 'example.yaml': text }, ['lint', 'example.yaml']);
    expect(out).toBe(`example.yaml:22:10  warning  “相关部门” does not say who.  vague-party (VAG-01)
      20 │     R: agent
      21 │     A: supervisor
    > 22 │     do: 由相关部门处理
         │           ^^^^^^^^
      23 │     out: [register]
      24 │     limit: 15 min
    hint: Name the department or post, or define the term in the glossary.

⚠ 1 warning in 1 file
`);
  });

  test('a clean file is told in one line', async () => {
    const { code, out } = await sop({ 'example.yaml': soundYaml }, ['lint', 'example.yaml'], chinese);
    expect([code, out]).toEqual([0, '✔ 没有发现问题（1 个文件）\n']);
  });

  test('quiet says nothing when there is nothing to say', async () => {
    expect(await sop({ 'example.yaml': soundYaml }, ['lint', 'example.yaml', '--quiet'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  test('quiet leaves out what does not fail', async () => {
    const { code, out } = await sop({ 'example.yaml': keyStep }, ['lint', '--quiet', 'example.yaml']);
    expect([code, out]).toEqual([0, '']);
  });
});

describe('what programs get', () => {
  const schema = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../schemas/output/lint.schema.json'), 'utf8'),
  );
  const isReport = new Ajv({ allErrors: true, strict: false }).compile(schema);

  test.each([
    ['no findings', { 'example.yaml': soundYaml }],
    ['findings of rules', { 'example.yaml': vagueOwner, 'other.yaml': keyStep }],
    ['findings of syntax', { 'a.yaml': 'id: [\n', 'b.yaml': '', 'c.yaml': new Uint8Array([0, 1, 2]) }],
    ['findings of shape', { 'a.yaml': 'id: A\nstepz: []\n"a/b~c": 1\n' }],
  ])('with %s the JSON fits its schema', async (_, files) => {
    const { out } = await sop(files, ['lint', '--format', 'json', '.']);
    isReport(JSON.parse(out));
    expect(isReport.errors ?? []).toEqual([]);
    expect(out.endsWith('}\n')).toBe(true);
  });

  test('a finding has every field', async () => {
    const { findings, summary } = await lintJson(
      { 'processes/example.yaml': vagueOwner },
      'processes/example.yaml',
    );
    expect(summary).toEqual({ files: 1, errors: 1, warnings: 0, infos: 0 });
    expect(findings).toEqual([
      {
        ruleId: 'vague-party',
        code: 'VAG-01',
        severity: 'error',
        message: 'The step “接收” has “专人” for R: no department, no post.',
        file: 'processes/example.yaml',
        line: 21,
        column: 8,
        endLine: 21,
        endColumn: 14,
        path: '/steps/0/R',
        hint: 'Name the post; where it is known only at run time, bind the role to a department field of a form.',
      },
    ]);
  });

  test('nothing but the words depends on the language, and nothing on the terminal', async () => {
    const files = { 'example.yaml': vagueOwner };
    const english = await sop(files, ['lint', '--format', 'json', 'example.yaml']);
    const other = await sop(files, ['lint', '--format', 'json', 'example.yaml'], {
      ...chinese,
      FORCE_COLOR: '1',
      COLUMNS: '20',
    });
    const bare = (out: string) =>
      JSON.stringify(JSON.parse(out), (key, value) => (key === 'message' || key === 'hint' ? '' : value));
    expect(bare(other.out)).toBe(bare(english.out));
  });
});

describe('which files are looked at', () => {
  const three = {
    'processes/a.yaml': soundYaml.replace('id: example', 'id: a'),
    'processes/deep/b.yml': soundYaml.replace('id: example', 'id: b'),
    'processes/notes.txt': 'x: [',
  };

  test.each([
    ['a folder', ['processes'], 2],
    ['a glob', ['processes/**/*.yaml'], 1],
    ['a file twice', ['processes/a.yaml', './processes/a.yaml'], 1],
    ['the workspace, when nothing is named', [], 2],
  ])('%s', async (_, patterns, files) => {
    expect((await lintJson(three, ...patterns)).summary.files).toBe(files);
  });

  test('without a workspace the shipped standards', async () => {
    const { code, summary } = await lintJson({ 'readme.txt': '' });
    expect(code).toBe(0);
    expect(summary).toMatchObject({ errors: 0 });
    expect(summary.files).toBeGreaterThan(0);
  });

  test.each([
    ['a file that is not there', ['nothing.yaml'], 'Nothing matches nothing.yaml.'],
    [
      'a glob that matches nothing',
      ['processes/*.yaml', 'none/**/*.yaml'],
      'Nothing matches none/**/*.yaml.',
    ],
    ['a folder without standards', ['empty'], 'Nothing matches empty.'],
    ['a glob that matches no YAML', ['processes/*.txt'], 'Nothing matches processes/*.txt.'],
  ])('%s stops the command with 2', async (_, patterns, words) => {
    const { code, out, err } = await sop({ ...three, 'empty/readme.txt': '' }, ['lint', ...patterns]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
  });

  test('a workspace without standards stops the command with 2', async () => {
    const { code, err } = await sop({ 'sop.yaml': '' }, ['lint']);
    expect(code).toBe(2);
    expect(err).toContain('has no process standards');
  });
});

describe('the exit code', () => {
  test.each([
    ['a warning', keyStep, [], 0],
    ['a warning that fails', keyStep, ['--fail-on', 'warn'], 1],
    ['an error', vagueOwner, ['--fail-on', 'error'], 1],
    ['nothing', soundYaml, ['--fail-on', 'info'], 0],
  ])('with %s', async (_, text, options, expected) => {
    expect((await sop({ 'example.yaml': text }, ['lint', 'example.yaml', ...options])).code).toBe(expected);
  });

  test('one broken file does not end the run: the others are still looked at', async () => {
    const { code, findings, summary } = await lintJson(
      { 'a.yaml': 'id: [', 'b.yaml': vagueOwner.replace('id: example', 'id: b') },
      '.',
    );
    expect(code).toBe(1);
    expect(summary.files).toBe(2);
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['a.yaml', 'b.yaml']));
  });

  test.each([
    ['--format', 'xml'],
    ['--fail-on', 'warning'],
    ['--max-file-size', 'much'],
    ['--max-file-size', '0'],
    ['--fixx', ''],
  ])('%s %s is refused with 2', async (option, value) => {
    const { code, out, err } = await sop({ 'example.yaml': soundYaml }, [
      'lint',
      'example.yaml',
      option,
      ...(value === '' ? [] : [value]),
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });
});

describe('what sop.yaml settles', () => {
  const files = (lint: string) => ({ 'sop.yaml': `lint:\n${lint}`, 'processes/example.yaml': keyStep });

  test('the level of a rule, by id or code, and what fails', async () => {
    expect((await lintJson(files('  rules: { OPR-01: error }\n'))).code).toBe(1);
    expect((await lintJson(files('  rules: { key-step-example: off }\n'))).findings).toEqual([]);
    expect((await lintJson(files('  fail_on: warn\n'))).code).toBe(1);
    expect((await lintJson(files('  fail_on: warn\n'), '--fail-on', 'error')).code).toBe(0);
  });

  test.each([
    ['an unknown rule', 'key-step-exmple', 'Did you mean “key-step-example”?'],
    ['a rule that the engine depends on', 'references', 'cannot have'],
  ])('%s stops the command', async (_, rule, words) => {
    const { code, err } = await sop(files(`  rules: { ${rule}: off }\n`), ['lint']);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  test('mistakes in sop.yaml itself are findings, told once', async () => {
    const broken = { 'sop.yaml': 'langauge: en\n', 'processes/example.yaml': soundYaml };
    for (const patterns of [[], ['sop.yaml'], ['sop.yaml', 'processes']]) {
      const { code, findings } = await lintJson(broken, ...patterns);
      expect(code).toBe(1);
      expect(findings).toMatchObject([{ ruleId: 'schema-unknown-key', file: 'sop.yaml', line: 1 }]);
    }
  });
});

describe('hostile files', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...'bcdefghij'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[index]}`).join(', ')}]`),
  ].join('\n');
  const bytes = (text: string) => new TextEncoder().encode(text);

  test.each<[name: string, content: string | Uint8Array, ruleId: string]>([
    ['duplicate keys', `${soundYaml}id: again\n`, 'yaml-duplicate-key'],
    ['several documents', `${soundYaml}---\nid: two\n`, 'yaml-multiple-documents'],
    ['unknown tags', soundYaml.replace('id: example', 'id: !!js/function example'), 'yaml-unknown-tag'],
    ['an alias bomb', bomb, 'yaml-alias-bomb'],
    ['deep nesting', `a: ${'['.repeat(50_000)}`, 'yaml-too-deep'],
    [
      'deep indentation',
      Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'yaml-too-deep',
    ],
    ['GBK bytes', new Uint8Array([...bytes('name: '), 0xcd, 0xb6, 0xcb, 0xdf]), 'file-encoding'],
    ['binary bytes', new Uint8Array(Array.from({ length: 4096 }, (_, index) => index % 256)), 'file-binary'],
    ['nothing at all', '', 'empty-file'],
    ['only a comment', '# nothing\n', 'empty-file'],
  ])('%s is a finding', async (_, content, ruleId) => {
    const { code, findings } = await lintJson({ 'example.yaml': content }, 'example.yaml');
    expect(code).toBe(1);
    expect(findings.map((finding) => finding.ruleId)).toContain(ruleId);
  });

  test.each(['[]', 'null', 'true', '5', 'hello', '- a', '? [a]\n: b'])(
    '%j as a whole file is a finding',
    async (content) => {
      const { code, findings } = await lintJson({ 'example.yaml': content }, 'example.yaml');
      expect(code).toBe(1);
      expect(findings.length).toBeGreaterThan(0);
    },
  );

  test('a byte order mark and Windows line ends move no place', async () => {
    const plain = await lintJson({ 'example.yaml': vagueOwner }, 'example.yaml');
    const windows = await lintJson(
      { 'example.yaml': `\ufeff${vagueOwner.replaceAll('\n', '\r\n')}` },
      'example.yaml',
    );
    expect(windows.findings).toEqual(plain.findings);
  });

  test('a file above the limit is refused unread, and read when the limit is raised', async () => {
    const large = { 'example.yaml': `${soundYaml}#${'x'.repeat(21 * 1024 * 1024)}\n` };
    expect((await lintJson(large, 'example.yaml')).findings).toMatchObject([
      { ruleId: 'file-too-large', line: 1 },
    ]);
    expect(await lintJson(large, 'example.yaml', '--max-file-size', '25MB')).toMatchObject({
      code: 0,
      findings: [],
    });
    expect(
      (await lintJson({ 'example.yaml': soundYaml }, 'example.yaml', '--max-file-size', '0.1 kB')).code,
    ).toBe(1);
  });
});

describe('sop explain', () => {
  test('shows a rule with its reason, its source and both examples', async () => {
    const { code, out } = await sop({}, ['explain', 'raci-overlap']);
    expect(code).toBe(0);
    expect(out).toBe(`raci-overlap (RACI-05)  Level: warning  Preset: recommended

Several responsible roles say how they split the work

Why
Where two are responsible and nothing says for what, each waits for the other.

Source: S3-4.2, S3-2.3.3

What it says
  - The step “{step}” has {count} responsible roles and no split of work.
    → Keep one R and make the others C, or say under split who does what.

Broken
  steps:
    - { id: confirm, name: 客户确认, R: [agent, sales] }

Kept
  steps:
    - id: confirm
      name: 客户确认
      R: [agent, sales]
      split: 客服专员取得书面确认，销售代表解释方案
`);
  });

  test('speaks Chinese, and finds a rule by its code in any case', async () => {
    const { out } = await sop({}, ['explain', 'raci-05'], chinese);
    expect(out).toContain(
      'raci-overlap (RACI-05)  级别：警告  预设：recommended\n\n几个角色同时负责时写明分工\n\n为什么\n',
    );
  });

  test('says of a rule that it cannot be waived', async () => {
    expect((await sop({}, ['explain', 'references'])).out).toContain('It cannot be waived');
  });

  test('knows every rule of reading that the reader names', async () => {
    const folder = path.resolve(import.meta.dirname, '../../src');
    const files = [...globSync('core/standard/**/*.ts', { cwd: folder }), 'app/lint/read-bytes.ts'];
    const sources = files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const named = sources.flatMap((text) =>
      [...text.matchAll(/'((?:file|yaml|schema)-[a-z-]+|empty-file)'/g)].map(([, id = '']) => id),
    );
    expect(new Set(named)).toContain('schema-unknown-key');
    for (const id of new Set(named)) expect((await sop({}, ['explain', id])).code, id).toBe(0);
    expect((await sop({}, ['explain', 'empty-file'])).out).toBe(`empty-file

The file holds something

Why
An empty file is no standard; perhaps it was not saved.
`);
  });

  test('without a rule lists them all, a line each', async () => {
    const { code, out } = await sop({}, ['explain'], chinese);
    expect(code).toBe(0);
    expect(out).toContain('vague-party                VAG-01   错误  不用「相关部门」一类的含糊说法\n');
  });

  test('a mistyped rule of reading is recognised too', async () => {
    expect((await sop({}, ['explain', 'yaml-sintax'])).err).toContain('Did you mean "yaml-syntax"?');
  });

  test('an unknown rule is refused with what was probably meant', async () => {
    const { code, err } = await sop({}, ['explain', 'raci-overlapp']);
    expect([code, err]).toEqual([
      2,
      'Error: There is no rule "raci-overlapp".\n  → Did you mean "raci-overlap"?\n',
    ]);
  });
});
