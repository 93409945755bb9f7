import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { version } from '../../src/generated/version.ts';
import { lintFolder, slip, standard } from '../support/lint-folder.ts';
import { tempFolder } from '../support/temp-folder.ts';

const top = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => parse(readFileSync(path.join(top, file), 'utf8'));

/** A program that prints what it is called with, a word a line. */
const echo = '#!/bin/sh\nprintf "%s\\n" "$@"\n';

/** A folder with programs that stand for installed ones and run the sources; `npx` can be another. */
function programs(npx?: string): string {
  const main = JSON.stringify(`file://${path.join(top, 'src/cli/main.ts')}`);
  const start = `const { main } = await import(${main}); process.exitCode = await main(process.argv.slice(2));\n`;
  // npx --yes sopkit@VERSION …
  const viaNpx = `#!/bin/sh\n[ "$1 $2" = "--yes sopkit@${version}" ] || { echo "npx $*" >&2; exit 9; }\nshift 2\nexec "$(dirname "$0")/sop" "$@"\n`;
  const folder = tempFolder({
    'start.mjs': start,
    sop: `#!/bin/sh\nexec "${process.execPath}" "$(dirname "$0")/start.mjs" "$@"\n`,
    npx: npx ?? viaNpx,
  });
  for (const name of ['sop', 'npx']) chmodSync(path.join(folder, name), 0o755);
  return folder;
}

function shell(script: string, cwd: string, env: Readonly<Record<string, string>>, npx?: string) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${programs(npx)}${path.delimiter}${process.env.PATH}`,
        LANG: 'en_US.UTF-8',
        ...env,
      },
    },
  );
  return { status, stdout, stderr };
}

const workspace = () =>
  lintFolder({ 'processes/a.yaml': standard('a', slip), 'processes/b.yaml': standard('b') });

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run?: string; readonly env?: Record<string, string> }[];
  };
}

describe('the GitHub action', () => {
  const action = read('action.yml') as Action;
  const step = action.runs.steps.find(({ run }) => run !== undefined);

  /** Runs the step that lints, its inputs filled in as GitHub would. */
  function run(folder: string, inputs: Readonly<Record<string, string>> = {}, npx?: string) {
    const value = (name: string) => inputs[name] ?? action.inputs[name]?.default;
    const entries = Object.entries(step?.env ?? {}).map(([name, text]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(text)?.[1] ?? '';
      const given = value(input);
      if (given === undefined) throw new Error(`no input ${input}`);
      return [name, String(given)];
    });
    const files = {
      GITHUB_OUTPUT: path.join(folder, 'output'),
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
    };
    writeFileSync(files.GITHUB_OUTPUT, '');
    const done = shell(step?.run ?? '', folder, { ...Object.fromEntries(entries), ...files }, npx);
    return { ...done, output: readFileSync(files.GITHUB_OUTPUT, 'utf8') };
  }

  test('annotates, writes the report and the summary, and fails the job', () => {
    const folder = workspace();
    const { status, stdout, stderr, output } = run(folder);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('::error file=processes/a.yaml,line=5');
    expect(output).toBe(`sarif=${folder}/sop-lint.sarif\n`);
    expect(JSON.parse(readFileSync(path.join(folder, 'sop-lint.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(path.join(folder, 'summary.md'), 'utf8')).toContain('processes/a.yaml');
  });

  test.each<[name: string, inputs: Record<string, string>, words: readonly string[]]>([
    ['nothing', {}, []],
    ['paths', { paths: 'a b.yaml\n\nprocesses/*.yaml\r\n' }, ['a b.yaml', 'processes/*.yaml']],
    ['no program', { paths: '$(touch pwned); `touch pwned`' }, ['$(touch pwned); `touch pwned`']],
    ['what fails', { 'fail-on': 'warn' }, ['--fail-on', 'warn']],
    ['a ref', { changed: 'origin/main...' }, ['--changed=origin/main...']],
    ['a baseline', { baseline: 'old ones.json' }, ['--baseline', 'old ones.json']],
    ['a report', { sarif: 'out/x y.sarif' }, ['sarif=out/x y.sarif']],
    ['a version', { version: '9.9.9' }, ['sopkit@9.9.9']],
  ])('passes %s on and runs none of it', (_, inputs, words) => {
    const folder = workspace();
    const { status, stdout } = run(folder, inputs, echo);
    expect(status).toBe(0);
    expect(existsSync(path.join(folder, 'pwned'))).toBe(false);
    const given = stdout.trimEnd().split('\n');
    for (const word of ['--yes', 'lint', '--format', 'github', ...words]) expect(given).toContain(word);
    if (Object.keys(inputs).length === 0) expect(given).toHaveLength(9);
  });

  test('uses each of its inputs', () => {
    const text = readFileSync(path.join(top, 'action.yml'), 'utf8');
    for (const name of Object.keys(action.inputs))
      expect(text.split(`inputs.${name}`).length, name).toBeGreaterThan(1);
  });
});

test('the GitLab job writes both reports and fails', () => {
  const { 'sop-lint': job } = read('docs/ci/gitlab.yml');
  const folder = workspace();
  const { status, stdout } = shell(job.script.join('\n'), folder, job.variables);
  expect(status).toBe(1);
  expect(stdout).toContain('processes/a.yaml:5:9');
  const { codequality, junit } = job.artifacts.reports;
  expect(JSON.parse(readFileSync(path.join(folder, codequality), 'utf8'))).toHaveLength(1);
  expect(readFileSync(path.join(folder, junit), 'utf8')).toContain('<testsuites');
  const words = shell(
    job.script.join('\n'),
    folder,
    { ...job.variables, SOP_LINT_ARGS: '--quiet b.yaml' },
    echo,
  );
  expect(words.stdout).toContain('\n--quiet\nb.yaml\n');
});

describe('the hooks of pre-commit', () => {
  const hooks = read('.pre-commit-hooks.yaml') as readonly { id: string; entry: string; files: string }[];

  test.each(hooks.map(({ id, entry }) => [id, entry] as const))(
    '%s runs over the files that it is given',
    (_, entry) => {
      const folder = workspace();
      const words = `${entry} processes/a.yaml processes/b.yaml`;
      const { status } = shell(words, folder, {});
      expect(status).toBe(entry.includes('--fix') ? 0 : 1);
      const text = readFileSync(path.join(folder, 'processes/a.yaml'), 'utf8');
      expect(text.includes('drafft')).toBe(!entry.includes('--fix'));
    },
  );

  test('choose the standards of a workspace', () => {
    for (const { files } of hooks) {
      expect('processes/deep/a.yml').toMatch(new RegExp(files));
      expect('docs/a.yaml').not.toMatch(new RegExp(files));
    }
  });
});

test('the templates use this version', () => {
  expect((read('action.yml') as Action).inputs.version?.default).toBe(version);
  expect(read('docs/ci/gitlab.yml')['sop-lint'].variables.SOPKIT_VERSION).toBe(version);
});
