import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { foundIn, git, lintFolder, lintIn, slip, standard } from '../support/lint-folder.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A repository with four standards in one commit, each with one mistake. */
function repository(): string {
  const folder = lintFolder({
    '.gitignore': 'ignored.yaml\n',
    'processes/a.yaml': standard('a', slip),
    'processes/b.yaml': standard('b', slip),
    'processes/deep/客诉 处理.yaml': standard('d', slip),
    'processes/gone.yaml': standard('gone', slip),
  });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'first');
  return folder;
}

const write = (folder: string, file: string, text: string) => writeFileSync(path.join(folder, file), text);
const append = (folder: string, file: string) =>
  write(folder, file, `${readFileSync(path.join(folder, file), 'utf8')}# changed\n`);
const changed = async (folder: string, line = '--changed') => {
  const outcome = await lintIn(folder, `--rule schema-enum --format json ${line}`);
  return {
    ...outcome,
    files: outcome.code === 2 ? [] : foundIn(outcome).map((one) => one.replace(/:\d+ schema-enum$/, '')),
  };
};

describe('--changed', () => {
  test('looks at nothing, and says so, when nothing has changed', async () => {
    const { code, out, err } = await lintIn(repository(), '--changed');
    expect([code, out, err]).toEqual([0, '✔ no findings in 0 files\n', 'No standard has changed.\n']);
  });

  test('looks at changed, staged, new and renamed files, whatever their names', async () => {
    const folder = repository();
    append(folder, 'processes/deep/客诉 处理.yaml');
    renameSync(path.join(folder, 'processes/b.yaml'), path.join(folder, 'processes/renamed.yaml'));
    git(folder, 'add', '-A');
    rmSync(path.join(folder, 'processes/gone.yaml'));
    write(folder, 'processes/new "one".yaml', standard('new', slip));
    write(folder, 'processes/ignored.yaml', standard('ignored', slip));
    expect((await changed(folder)).files).toEqual([
      'processes/deep/客诉 处理.yaml',
      'processes/new "one".yaml',
      'processes/renamed.yaml',
    ]);
  });

  test('works in a folder below, and with paths', async () => {
    const folder = repository();
    append(folder, 'processes/a.yaml');
    append(folder, 'processes/deep/客诉 处理.yaml');
    expect((await changed(path.join(folder, 'processes/deep'))).files).toHaveLength(2);
    expect((await changed(path.join(folder, 'processes'), 'a.yaml b.yaml --changed')).files).toEqual([
      'a.yaml',
    ]);
    expect((await changed(path.join(folder, 'processes'), '--changed HEAD deep')).files).toHaveLength(1);
  });

  test('works in a folder that is a link', async () => {
    const folder = repository();
    append(folder, 'processes/deep/客诉 处理.yaml');
    const place = tempFolder();
    symlinkSync(path.join(folder, 'processes/deep'), path.join(place, 'link'));
    expect((await changed(path.join(place, 'link'), '. --changed')).files).toEqual(['客诉 处理.yaml']);
    symlinkSync(folder, path.join(place, 'whole'));
    expect((await changed(path.join(place, 'whole'))).files).toEqual(['processes/deep/客诉 处理.yaml']);
  });

  test('compares with a branch, or with where the work left it', async () => {
    const folder = repository();
    git(folder, 'checkout', '-qb', 'work');
    append(folder, 'processes/a.yaml');
    git(folder, 'commit', '-qam', 'work');
    git(folder, 'checkout', '-q', 'main');
    append(folder, 'processes/b.yaml');
    git(folder, 'commit', '-qam', 'main goes on');
    git(folder, 'checkout', '-q', 'work');
    expect((await changed(folder)).files).toEqual([]);
    expect((await changed(folder, '--changed main')).files).toEqual(['processes/a.yaml', 'processes/b.yaml']);
    expect((await changed(folder, '--changed=main...')).files).toEqual(['processes/a.yaml']);
  });

  test('shows rules the earlier version of a standard, under its old name too', async () => {
    const published = { 'status: draft': 'status: published' };
    const folder = lintFolder({
      'processes/a.yaml': standard('a', published),
      'processes/b.yaml': standard('b', published),
    });
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'first');
    mkdirSync(path.join(folder, 'processes/new'));
    rmSync(path.join(folder, 'processes/a.yaml'));
    const other = { ...published, 'limit: 15 min': 'limit: 30 min' };
    write(folder, 'processes/new/a.yaml', standard('a', other));
    write(folder, 'processes/b.yaml', standard('b', { ...other, 'version: V1.0': 'version: V1.1' }));
    git(folder, 'add', '-A');
    const found = async (line: string) =>
      foundIn(await lintIn(folder, `--format json --rule version-raised ${line}`));
    expect(await found('')).toEqual([]);
    expect(await found('--changed')).toEqual(['processes/new/a.yaml:4 version-raised']);
    expect(await found('--cache-location kept --changed')).toEqual(['processes/new/a.yaml:4 version-raised']);
    git(folder, 'commit', '-qm', 'second');
    expect(await found('--cache-location kept --changed')).toEqual([]);
    expect(await found('--cache-location kept --changed=HEAD~1')).toEqual([
      'processes/new/a.yaml:4 version-raised',
    ]);
    expect(await found('--cache-location kept')).toEqual([]);
  });

  test.each([
    ['--changed nowhere', 'git knows no "nowhere"'],
    ['--changed --help-me', 'no option "--help-me"'],
    ['--changed=--output=x', 'git knows no "--output=x"'],
    ['--changed processes/a.yaml', 'Paths go before --changed'],
  ])('%s is refused with 2', async (line, words) => {
    const { code, err } = await changed(repository(), line);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  test('says when there is no repository, no commit, or no git', async () => {
    const bare = lintFolder({ 'processes/a.yaml': standard('a') });
    expect((await changed(bare)).err).toContain('is in no git repository');
    git(bare, 'init', '-q');
    expect((await changed(bare)).err).toContain('git knows no "HEAD"');
    const { PATH } = process.env;
    process.env.PATH = tempFolder();
    try {
      const { code, err } = await changed(bare);
      expect([code, err]).toEqual([2, expect.stringContaining('there is no git here')]);
    } finally {
      process.env.PATH = PATH;
    }
  });
});
