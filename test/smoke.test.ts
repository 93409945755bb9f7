import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../src/generated/commands.ts';
import { version } from '../src/generated/version.ts';
import { makeFolder, tempFolder } from './support/temp-folder.ts';

const top = path.resolve(import.meta.dirname, '..');

function run(program: string, args: readonly string[], cwd: string) {
  const env = {
    ...process.env,
    PATH: `${path.join(top, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
  };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/**
 * The package as a user gets it: built, packed, unpacked somewhere else, with nothing beside it but the packages that
 * it declares. (They are linked and not installed, so that the test needs no network.)
 */
describe('the package', () => {
  let folder = '';
  let sop = '';

  beforeAll(() => {
    folder = makeFolder();
    const built = run(process.execPath, ['.tools/build.ts'], top);
    if (built.status !== 0) throw new Error(built.stderr);
    const packed = run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], top);
    if (packed.status !== 0) throw new Error(packed.stderr);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    const unpacked = run('tar', ['-xzf', tarball], folder);
    if (unpacked.status !== 0) throw new Error(unpacked.stderr);
    const { dependencies } = JSON.parse(readFileSync(path.join(folder, 'package/package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of Object.keys(dependencies)) {
      const link = path.join(folder, 'package/node_modules', name);
      mkdirSync(path.dirname(link), { recursive: true });
      symlinkSync(path.join(top, 'node_modules', name), link);
    }
    sop = path.join(folder, 'package/bin/sop.js');
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('holds what it needs and no sources or tests', () => {
    const names = readdirSync(path.join(folder, 'package')).sort();
    expect(names).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'bin',
        'dist',
        'node_modules',
        'package.json',
        'processes',
        'schemas',
      ].sort(),
    );
    expect(existsSync(path.join(folder, 'package/dist/main.js'))).toBe(true);
  });

  test('brings the licence of every package that is bundled', () => {
    const text = readFileSync(path.join(folder, 'package/dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    expect(text).toMatch(/^commander \d+\.\d+\.\d+ \(MIT\)$/m);
    expect(text).toMatch(/^yaml \d+\.\d+\.\d+ \(ISC\)$/m);
    expect(text).not.toContain(top);
  });

  test('knows its version', () => {
    expect(run(process.execPath, [sop, '--version'], folder)).toEqual({
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  test.each(commands.map(({ name }) => name))(
    'loads the verb %s and has its help in both languages',
    (name) => {
      const english = run(process.execPath, [sop, ...name.split(' '), '--help', '--lang', 'en'], folder);
      const chinese = run(process.execPath, [sop, ...name.split(' '), '--help', '--lang', 'zh-CN'], folder);
      expect([english.status, english.stderr, chinese.status, chinese.stderr]).toEqual([0, '', 0, '']);
      expect(english.stdout).toContain(`Usage: sop ${name}`);
      expect(chinese.stdout).toContain(`用法：sop ${name}`);
    },
  );

  test('checks a shipped standard from another folder', () => {
    const elsewhere = tempFolder();
    const file = path.join(folder, 'package/processes/complaint-handling.yaml');
    const { status, stdout, stderr } = run(process.execPath, [sop, 'lint', file], elsewhere);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('complaint-handling.yaml');
  });
});
