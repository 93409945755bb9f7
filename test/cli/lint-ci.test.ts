import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { version } from '../../src/generated/version.ts';
import { git, lintFolder, slip, standard } from '../support/lint-folder.ts';
import { tempFolder } from '../support/temp-folder.ts';

const top = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => parse(readFileSync(path.join(top, file), 'utf8'));

/** A folder with programs that stand for installed ones and run the sources. */
function programs(): string {
  const main = JSON.stringify(`file://${path.join(top, 'src/cli/main.ts')}`);
  const start = `const { main } = await import(${main}); process.exitCode = await main(process.argv.slice(2));\n`;
  const folder = tempFolder({
    'start.mjs': start,
    sop: `#!/bin/sh\nexec "${process.execPath}" "$(dirname "$0")/start.mjs" "$@"\n`,
    // npx --yes sopkit@VERSION …
    npx: `#!/bin/sh\n[ "$1 $2" = "--yes sopkit@${version}" ] || { echo "npx $*" >&2; exit 9; }\nshift 2\nexec "$(dirname "$0")/sop" "$@"\n`,
  });
  for (const name of ['sop', 'npx']) chmodSync(path.join(folder, name), 0o755);
  return folder;
}

function shell(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${programs()}${path.delimiter}${process.env.PATH}`,
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
  function run(folder: string, inputs: Readonly<Record<string, string>> = {}) {
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
    const done = shell(step?.run ?? '', folder, { ...Object.fromEntries(entries), ...files });
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

  test('passes every input on, and runs none of them', () => {
    const folder = workspace();
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'first');
    expect(run(folder, { changed: 'HEAD' }).status).toBe(0);
    expect(
      run(folder, { paths: 'processes/b.yaml\n\nprocesses/*.yaml\r\n', sarif: 'out/x y.sarif' }).status,
    ).toBe(1);
    expect(existsSync(path.join(folder, 'out/x y.sarif'))).toBe(true);
    expect(run(folder, { paths: '$(touch pwned); `touch pwned`' }).status).toBe(2);
    expect(existsSync(path.join(folder, 'pwned'))).toBe(false);
    expect(run(folder, { 'fail-on': 'never' }).stderr).toContain('"never" is no value for --fail-on');
    expect(run(folder, { baseline: 'none.json' }).stderr).toContain('none.json');
    expect(run(folder, { version: '9.9.9' }).status).toBe(9);
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
  const { status: clean } = shell(job.script.join('\n'), folder, {
    ...job.variables,
    SOP_LINT_ARGS: 'processes/b.yaml',
  });
  expect(clean).toBe(0);
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
      expect(shell('sop lint', folder, {}).status).toBe(entry.includes('--fix') ? 0 : 1);
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
