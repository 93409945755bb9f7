import { expect, test } from 'vitest';
import { nodeFiles } from '../../../src/adapters/files/node-files.ts';
import { createFindCalled } from '../../../src/app/lint/find-called.ts';
import { runLint } from '../../../src/app/lint/run-lint.ts';
import { lintSettingFor } from '../../../src/app/lint-setting.ts';
import { openWorkspace } from '../../../src/app/workspace/open-workspace.ts';
import { defineRule, type Rule } from '../../../src/core/lint/rule.ts';
import { lintFolder, standard } from '../../support/lint-folder.ts';

/** Says of each standard that calls something what is known of all. */
const project = defineRule({
  id: 'known-standards',
  code: null,
  severity: 'info',
  title: { 'zh-CN': '试', en: 'test' },
  reason: { 'zh-CN': '试', en: 'test' },
  source: 'test',
  messages: { known: { message: { 'zh-CN': '{list}', en: '{list}' } } },
  good: '',
  bad: '',
  concerns: ({ calls }) => calls.length > 0,
  check({ around, report }) {
    const known = [...(around.project?.standards ?? [])].map(
      ([id, all]) => `${id}=${all.map(({ file }) => file)}`,
    );
    report('known', { path: ['id'] }, { list: known.sort().join(' ') });
  },
});

const step = '  - id: receive\n';
const calling = (id: string, called: string) =>
  standard(id, {
    [step]: `  - { id: first, name: 调用, kind: call, R: agent, A: supervisor, call: { process: ${called} } }\n${step}`,
  });

async function known(
  files: Readonly<Record<string, string>>,
  paths: readonly string[],
  rules: readonly Rule[] = [project],
) {
  const folder = lintFolder(files);
  const real = nodeFiles(folder);
  const read: string[] = [];
  const counting = {
    ...real,
    read: (file: string) => {
      read.push(real.shown(file));
      return real.read(file);
    },
  };
  const workspace = await openWorkspace(real, folder, `${folder}/shipped`);
  const setting = { ...lintSettingFor({ now: Date.UTC(2026, 10, 21) }), rules };
  const { findings } = await runLint({
    files: counting,
    paths: paths.map((file) => real.absolute(file)),
    settingFor: () => setting,
    maxFileBytes: 1e6,
    findCalled: createFindCalled({ files: counting, workspace, maxFileBytes: 1e6 }),
  });
  const said = findings.filter(({ ruleId }) => ruleId === 'known-standards');
  return { said: said.map(({ file, message }) => `${file}: ${(message as { en: string }).en}`), read };
}

const files = {
  'processes/a.yaml': calling('a', 'b'),
  'processes/b.yaml': calling('b', 'lib'),
  'processes/c.yaml': standard('c'),
  'shipped/lib.yaml': standard('lib'),
  'shipped/unused.yaml': standard('unused'),
};

test('called processes are looked up, and those that they call, the shipped ones too; no others', async () => {
  const { said, read } = await known(files, ['processes/a.yaml', 'processes/c.yaml']);
  expect(said).toEqual([
    'processes/a.yaml: a=processes/a.yaml b=processes/b.yaml c=processes/c.yaml lib=shipped/lib.yaml',
  ]);
  expect(new Set(read)).toEqual(
    new Set(['processes/a.yaml', 'processes/c.yaml', 'processes/b.yaml', 'shipped/lib.yaml']),
  );
});

test('only what a comparing rule concerns is read again', async () => {
  const { said, read } = await known(files, ['processes/a.yaml', 'processes/b.yaml', 'processes/c.yaml']);
  expect(said).toHaveLength(2);
  const times = (file: string) => read.filter((one) => one === file).length;
  expect([times('processes/a.yaml'), times('processes/b.yaml'), times('processes/c.yaml')]).toEqual([
    2, 2, 1,
  ]);
});

test('without such a rule nothing is looked up or read again', async () => {
  const { read } = await known(files, ['processes/a.yaml'], []);
  expect(read).toEqual(['processes/a.yaml']);
});

test('a called process that is not there, and one that is broken, are unknown', async () => {
  const { said } = await known(
    {
      'processes/a.yaml': calling('a', 'gone'),
      'processes/b.yaml': calling('b', 'broken'),
      'processes/broken.yaml': 'id: [',
    },
    ['processes/a.yaml', 'processes/b.yaml'],
  );
  expect(said[0]).toBe('processes/a.yaml: a=processes/a.yaml b=processes/b.yaml');
});

test('standards that call each other in a circle come to an end', async () => {
  const { said } = await known(
    { 'processes/a.yaml': calling('a', 'b'), 'processes/b.yaml': calling('b', 'a') },
    ['processes/a.yaml'],
  );
  expect(said).toHaveLength(1);
});
