import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { foundIn, lintFolder, lintIn, slip, standard } from '../support/lint-folder.ts';

const folderOf = () =>
  lintFolder({ 'processes/a.yaml': standard('a', slip), 'processes/b.yaml': standard('b', slip) });
const write = (folder: string, file: string, text: string) => writeFileSync(path.join(folder, file), text);
const save = '--baseline known/lint.json --write-baseline';
const use = '--baseline known/lint.json';

test('old findings are hidden and counted, though their lines move; new ones are told', async () => {
  const folder = folderOf();
  const saved = await lintIn(folder, save);
  expect([saved.code, saved.out, saved.err]).toEqual([0, '', '2 findings noted in known/lint.json.\n']);
  write(folder, 'processes/a.yaml', `# a comment\n\n${standard('a', slip)}`);
  const same = await lintIn(folder, use);
  expect([same.code, same.out]).toEqual([0, '✔ no findings in 2 files\n']);
  expect(same.err).toBe('2 known findings are hidden (known/lint.json).\n');
  write(folder, 'processes/b.yaml', standard('b', { ...slip, 'family: business': 'family: busyness' }));
  const more = await lintIn(folder, `${use} --format json`);
  expect([more.code, foundIn(more)]).toEqual([1, ['processes/b.yaml:3 schema-enum']]);
});

test('the file counts for people and is the same for the same findings', async () => {
  const folder = folderOf();
  await lintIn(folder, save);
  const text = readFileSync(path.join(folder, 'known/lint.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    schemaVersion: 1,
    summary: { findings: 2, files: 2, rules: { 'schema-enum': 2 } },
    files: { '../processes/a.yaml': { 'schema-enum': [expect.any(String)] } },
  });
  await lintIn(folder, save);
  expect(readFileSync(path.join(folder, 'known/lint.json'), 'utf8')).toBe(text);
});

test('from another folder it is the same baseline', async () => {
  const folder = folderOf();
  await lintIn(folder, '--baseline base.json --write-baseline');
  const { code, err } = await lintIn(path.join(folder, 'processes'), 'a.yaml --baseline ../base.json');
  expect(code).toBe(0);
  expect(err).toContain('1 known finding is hidden');
});

test('what is no longer found is told, in files that were looked at or are gone', async () => {
  const folder = folderOf();
  await lintIn(folder, '--baseline base.json --write-baseline');
  write(folder, 'processes/a.yaml', standard('a'));
  const one = await lintIn(folder, 'processes/b.yaml --baseline base.json');
  expect(one.err).not.toContain('No longer');
  const all = await lintIn(folder, '--baseline base.json');
  expect(all.err).toContain('No longer found: schema-enum in processes/a.yaml.\n');
  expect(all.err).not.toContain('processes/b.yaml');
  rmSync(path.join(folder, 'processes/b.yaml'));
  expect((await lintIn(folder, '--baseline base.json')).err).toContain('schema-enum in processes/b.yaml.');
  await lintIn(folder, '--baseline base.json --write-baseline');
  expect((await lintIn(folder, '--baseline base.json')).err).toBe('');
});

test('sop.yaml can name it', async () => {
  const folder = folderOf();
  write(folder, 'sop.yaml', 'lint: { baseline: old.json }\n');
  expect((await lintIn(folder)).err).toContain('no baseline old.json');
  expect((await lintIn(folder, '--write-baseline')).code).toBe(0);
  expect((await lintIn(folder)).code).toBe(0);
});
