import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintFolder, lintIn, slip, standard } from '../support/lint-folder.ts';

const two = { ...slip, 'family: business': 'familly: business # what it belongs to' };
const text = standard('a', two);
const read = (folder: string) => readFileSync(path.join(folder, 'processes/a.yaml'), 'utf8');

describe('--fix', () => {
  test.each<[name: string, before: string]>([
    ['an ordinary file', text],
    ['one with Windows line ends', text.replaceAll('\n', '\r\n')],
    ['one with a byte order mark', `\ufeff${text}`],
    ['one without a last line end', text.trimEnd()],
  ])('changes nothing else of %s', async (_, before) => {
    const folder = lintFolder({ 'processes/a.yaml': before });
    const { code, out, err } = await lintIn(folder, '--fix --quiet');
    expect([code, out, err]).toEqual([0, '', '2 things put right in 1 file.\n']);
    expect(read(folder)).toBe(before.replace('drafft', 'draft').replace('familly', 'family'));
  });

  test('keeps the rights of a file, and leaves clean files untouched', async () => {
    const folder = lintFolder({ 'processes/a.yaml': text, 'processes/b.yaml': standard('b') });
    chmodSync(path.join(folder, 'processes/a.yaml'), 0o640);
    const before = statSync(path.join(folder, 'processes/b.yaml')).mtimeMs;
    await lintIn(folder, '--fix');
    expect(statSync(path.join(folder, 'processes/a.yaml')).mode & 0o777).toBe(0o640);
    expect(statSync(path.join(folder, 'processes/b.yaml')).mtimeMs).toBe(before);
  });

  test('reports what is left', async () => {
    const folder = lintFolder({
      'processes/a.yaml': standard('a', { ...two, 'version: V1.0': 'version: one' }),
    });
    const { code, out } = await lintIn(folder, '--fix');
    expect(code).toBe(1);
    expect(out).toContain('version-form');
    expect(out).not.toContain('familly');
    const again = await lintIn(folder, '--fix');
    expect([again.code, again.out, again.err]).toEqual([1, out, '']);
  });

  test('brings what was hidden by a slip to light and puts that right too', async () => {
    const folder = lintFolder({
      'processes/a.yaml': standard('a', { 'confidentiality: internal': 'confidentialty: internall' }),
    });
    expect((await lintIn(folder, '--fix')).err).toBe('2 things put right in 1 file.\n');
    expect(read(folder)).toBe(standard('a'));
  });

  test('puts the settings right as well, where they are named', async () => {
    const folder = lintFolder({ 'sop.yaml': 'langauge: en # words\n', 'processes/a.yaml': standard('a') });
    expect((await lintIn(folder)).out).toContain('did you mean “language”');
    const { code, out, err } = await lintIn(folder, 'sop.yaml processes --fix');
    expect([code, out, err]).toEqual([0, '✔ no findings in 2 files\n', '1 thing put right in 1 file.\n']);
    expect(readFileSync(path.join(folder, 'sop.yaml'), 'utf8')).toBe('language: en # words\n');
  });

  test('leaves a file in another encoding alone', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const folder = lintFolder({ 'processes/a.yaml': utf16 });
    expect((await lintIn(folder, '--fix')).code).toBe(1);
    expect(readFileSync(path.join(folder, 'processes/a.yaml')).equals(utf16)).toBe(true);
  });
});

describe('--fix --dry-run', () => {
  test('prints a diff that patch carries out, and writes nothing', async () => {
    const folder = lintFolder({ 'processes/a.yaml': text });
    const { code, out, err } = await lintIn(folder, '--fix --dry-run');
    expect([code, err]).toEqual([1, '2 things would be put right in 1 file; nothing was written.\n']);
    expect(read(folder)).toBe(text);
    expect(out).toContain('-status: drafft\n+status: draft\n');
    const applied = spawnSync('git', ['apply', '-p1', '-'], { cwd: folder, input: out, encoding: 'utf8' });
    expect(applied.stderr).toBe('');
    await lintIn(folder, '--fix');
    expect(read(folder)).toContain('status: draft\n');
  });

  test('is coloured on a terminal only', async () => {
    const folder = lintFolder({ 'processes/a.yaml': text });
    expect((await lintIn(folder, '--fix --dry-run')).out).not.toContain('\u001b[');
    expect((await lintIn(folder, '--fix --dry-run', { env: { FORCE_COLOR: '1' } })).out).toContain(
      '\u001b[32m+',
    );
  });

  test('says when there is nothing to do', async () => {
    const folder = lintFolder({ 'processes/a.yaml': standard('a') });
    writeFileSync(path.join(folder, 'processes/b.yaml'), 'id: [\n');
    const { code, out, err } = await lintIn(folder, '--fix --dry-run');
    expect([code, out, err]).toEqual([1, '', 'Nothing can be put right without a person.\n']);
  });
});
