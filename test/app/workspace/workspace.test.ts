import { chmodSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../src/adapters/files/node-files.ts';
import { packageFolder } from '../../../src/adapters/files/package-folder.ts';
import { UnsoundInput } from '../../../src/app/unsound-input.ts';
import { expandPaths } from '../../../src/app/workspace/expand-paths.ts';
import { findCalendar, listCalendars } from '../../../src/app/workspace/find-calendar.ts';
import { findStandard, listStandards } from '../../../src/app/workspace/list-standards.ts';
import { loadOrganisation } from '../../../src/app/workspace/load-organisation.ts';
import { openWorkspace, requireRoot } from '../../../src/app/workspace/open-workspace.ts';
import { workspaceLanguage } from '../../../src/cli/workspace-language.ts';
import { AppError } from '../../../src/shared/app-error.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const shippedFiles = {
  'shipped/complaint-handling.yaml': '',
  'shipped/lib/escalation.yaml': '',
  'shipped/calendars/cn-office.yaml': '',
};

/** Opens the workspace seen from a folder of a tree of files that also holds the shipped ones. */
async function open(tree: Readonly<Record<string, string>>, from = '.') {
  const top = tempFolder({ ...shippedFiles, ...tree });
  const files = nodeFiles(path.join(top, from));
  const workspace = await openWorkspace(files, '.', path.join(top, 'shipped'));
  const relative = (file: string) => path.relative(top, file).split(path.sep).join('/');
  return { top, files, workspace, relative };
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof AppError ? error.code : `not an AppError: ${String(error)}`;
}

describe('the workspace', () => {
  test.each([
    [
      'is the nearest folder upwards with sop.yaml',
      { 'a/sop.yaml': '', 'a/b/c/x.txt': '', 'sop.yaml': '' },
      'a/b/c',
      'a',
    ],
    [
      'is the nearest with processes/ where no sop.yaml is',
      { 'a/processes/x.yaml': '', 'a/b/x.txt': '' },
      'a/b',
      'a',
    ],
    [
      'prefers a farther sop.yaml to a nearer processes/',
      { 'sop.yaml': '', 'a/processes/x.yaml': '' },
      'a',
      '',
    ],
    ['may be the folder itself', { 'a/sop.yaml': '' }, 'a', 'a'],
    ['is not made by a folder named sop.yaml', { 'sop.yaml': '', 'a/sop.yaml/x.txt': '' }, 'a', ''],
    ['is not made by a file named processes', { 'sop.yaml': '', 'a/processes': '' }, 'a', ''],
  ])('%s', async (_name, tree, from, root) => {
    const { workspace, relative } = await open(tree, from);
    expect(workspace.root === null ? null : relative(workspace.root)).toBe(root);
  });

  test('is none where nothing upwards makes one: the shipped standards remain, writing is refused', async () => {
    const { workspace, files } = await open({ 'a/x.txt': '' }, 'a');
    expect(workspace.root).toBeNull();
    expect((await listStandards(files, workspace)).map(({ id }) => id)).toEqual([
      'complaint-handling',
      'escalation',
    ]);
    const refused = new AppError('no-workspace', { folder: files.absolute('.') });
    expect(() => requireRoot(files, workspace)).toThrow(refused);
  });
});

describe('the settings in sop.yaml', () => {
  test.each([
    ['an empty file', ''],
    ['comments alone', '# nothing yet\n---\n'],
  ])('of %s are the defaults', async (_name, text) => {
    const { workspace } = await open({ 'sop.yaml': text });
    expect(workspace.settings).toEqual({
      language: null,
      zone: 'Asia/Shanghai',
      organisation: null,
      processes: ['processes'],
      calendars: 'calendars',
      calendar: 'cn-office',
      ledger: '.sop/ledger.db',
      lateEntryToleranceMinutes: 15,
      lint: {},
    });
  });

  test('are read, the tolerance in minutes', async () => {
    const text =
      'language: en\nlate_entry_tolerance: 1.5 h\nlint:\n  fail_on: warn\n  rules: { raci-one: off }\n';
    const { workspace } = await open({ 'sop.yaml': text });
    expect(workspace.settings).toMatchObject({
      language: 'en',
      lateEntryToleranceMinutes: 90,
      lint: { fail_on: 'warn', rules: { 'raci-one': 'off' } },
    });
  });

  test('are refused with all mistakes at once, each with its place', async () => {
    const text = 'langauge: en\nzone: Asia/Shanghai\nlate_entry_tolerance: 2 wd\nlint: { fail_on: never }\n';
    const error = await open({ 'sop.yaml': text }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnsoundInput);
    const findings = error instanceof UnsoundInput ? error.findings : [];
    expect(findings.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'sop.yaml:1',
      'sop.yaml:3',
      'sop.yaml:4',
    ]);
  });

  test.each([
    ['language: zh-CN\n', 'zh-CN'],
    ['zone: UTC\nlanguage: "en"   # for the auditors\n', 'en'],
    ['lint:\n  language: en\n', null],
    ['language: [broken\n', null],
  ])('tell the language even before they are read: %j', (text, expected) => {
    expect(workspaceLanguage(path.join(tempFolder({ 'sop.yaml': text, 'a/x.txt': '' }), 'a'))).toBe(expected);
  });
});

describe('standards', () => {
  const tree = {
    'sop.yaml': 'processes: [flows, more/*.yml]\n',
    'flows/complaint-handling.yaml': '',
    'flows/calendars/own.yaml': '',
    'flows/organisation.yaml': '',
    'flows/deep/leave.yml': '',
    'more/travel.yml': '',
    'more/notes.txt': '',
    'other/unlisted.yaml': '',
  };

  test('are those of the workspace, then the shipped ones of other ids', async () => {
    const { files, workspace, relative } = await open(tree, 'other');
    const all = await listStandards(files, workspace);
    expect(all.map(({ id, file, origin }) => [id, relative(file), origin])).toEqual([
      ['complaint-handling', 'flows/complaint-handling.yaml', 'workspace'],
      ['leave', 'flows/deep/leave.yml', 'workspace'],
      ['travel', 'more/travel.yml', 'workspace'],
      ['escalation', 'shipped/lib/escalation.yaml', 'shipped'],
    ]);
  });

  test('are found by id, from anywhere in the workspace', async () => {
    const { files, workspace, relative } = await open(tree, 'flows/deep');
    expect(relative((await findStandard(files, workspace, 'escalation')).file)).toBe(
      'shipped/lib/escalation.yaml',
    );
    expect(relative((await findStandard(files, workspace, 'complaint-handling')).file)).toMatch(/^flows/);
  });

  test('are found by path too, from the folder one is in', async () => {
    const { files, workspace, relative } = await open(tree, 'other');
    expect(relative((await findStandard(files, workspace, 'unlisted.yaml')).file)).toBe(
      'other/unlisted.yaml',
    );
    expect(await codeOf(findStandard(files, workspace, 'no.yaml'))).toBe('file-missing');
  });

  test('that are not there are refused with what may be meant', async () => {
    const { files, workspace } = await open(tree);
    const error = await findStandard(files, workspace, 'complaint-handlng').catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: 'standard-missing', args: { meant: 'complaint-handling' } });
  });
});

describe('calendars', () => {
  const tree = { 'sop.yaml': 'calendar: plant\n', 'calendars/plant.yaml': '', 'calendars/cn-office.yml': '' };

  test('of the workspace stand before the shipped ones, and its default is the one for null', async () => {
    const { files, workspace, relative } = await open(tree);
    expect((await listCalendars(files, workspace)).map(({ file }) => relative(file))).toEqual([
      'calendars/cn-office.yml',
      'calendars/plant.yaml',
    ]);
    expect((await findCalendar(files, workspace, null)).id).toBe('plant');
    expect(await codeOf(findCalendar(files, workspace, 'moon'))).toBe('calendar-missing');
  });

  test('are the shipped ones without a workspace', async () => {
    const { files, workspace, relative } = await open({});
    expect(relative((await findCalendar(files, workspace, null)).file)).toBe(
      'shipped/calendars/cn-office.yaml',
    );
  });
});

describe('paths given to lint', () => {
  const tree = {
    'p/b.yaml': '',
    'p/a.yml': '',
    'p/sop.yaml': '',
    'p/organisation.yaml': '',
    'p/calendars/c.yaml': '',
    'p/node_modules/m.yaml': '',
    'p/.git/g.yaml': '',
    'p/deep/d.YAML': '',
    'p/readme.md': '',
    'empty/readme.md': '',
  };

  test.each([
    ['a folder means the standards below it', ['p'], ['p/a.yml', 'p/b.yaml', 'p/deep/d.YAML']],
    ['a glob means the standards it matches', ['p/*.{yaml,yml}'], ['p/a.yml', 'p/b.yaml']],
    ['a glob may go deep', ['p/**/*.yaml'], ['p/b.yaml']],
    [
      'a file named outright is taken whatever it is',
      ['p/readme.md', 'p/sop.yaml'],
      ['p/readme.md', 'p/sop.yaml'],
    ],
    ['a hidden folder named outright is looked into', ['p/.git/*.yaml'], ['p/.git/g.yaml']],
    ['each file comes once, in the order given', ['p/b.yaml', 'p'], ['p/b.yaml', 'p/a.yml', 'p/deep/d.YAML']],
  ])('%s', async (_name, patterns, expected) => {
    const { files, relative } = await open(tree);
    expect((await expandPaths(files, patterns)).map(relative)).toEqual(expected);
  });

  test.each([['no-such.yaml'], ['p/*.json'], ['empty'], ['p/b.yaml/x']])(
    '%s leads to nothing and is refused',
    async (pattern) => {
      const { files } = await open(tree);
      expect(await codeOf(expandPaths(files, ['p/b.yaml', pattern]))).toBe('nothing-matched');
    },
  );

  test('are shown from the folder one is in, with / on every platform', async () => {
    const { files, top } = await open(tree, 'p');
    expect(files.shown(path.join(top, 'p', 'deep', 'd.YAML'))).toBe('deep/d.YAML');
    expect(files.shown(path.join(top, 'empty', 'readme.md'))).toBe(
      path.join(top, 'empty/readme.md').split(path.sep).join('/'),
    );
  });
});

describe('reading files', () => {
  test('tells a missing file, a folder and a forbidden one apart', async () => {
    const { files, top } = await open({ 'a/x.txt': '', 'no.txt': '' });
    chmodSync(path.join(top, 'no.txt'), 0);
    expect(await codeOf(files.read('missing.txt'))).toBe('file-missing');
    expect(await codeOf(files.read('a'))).toBe('file-is-folder');
    // The super-user reads everything.
    if (process.getuid?.() !== 0) expect(await codeOf(files.read('no.txt'))).toBe('file-unreadable');
  });
});

describe('the organisation', () => {
  test('is the file beside sop.yaml, or none', async () => {
    const { files, workspace } = await open({ 'sop.yaml': '', 'organisation.yaml': 'name: 示例公司\n' });
    expect((await loadOrganisation(files, workspace))?.organisation.name).toBe('示例公司');
    const other = await open({ 'sop.yaml': '' });
    expect(await loadOrganisation(other.files, other.workspace)).toBeNull();
  });

  test('that sop.yaml names must be there', async () => {
    const { files, workspace } = await open({ 'sop.yaml': 'organisation: org/us.yaml\n' });
    expect(await codeOf(loadOrganisation(files, workspace))).toBe('organisation-missing');
  });
});

test('the shipped files are found from a source and from a bundle alike', () => {
  const top = path.resolve(import.meta.dirname, '../../..');
  expect(packageFolder()).toBe(top);
  expect(packageFolder(path.join(top, 'dist'))).toBe(top);
  expect(() => packageFolder(path.parse(top).root)).toThrow('no shipped files');
});
