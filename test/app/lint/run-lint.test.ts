import { describe, expect, test } from 'vitest';
import { runLint } from '../../../src/app/lint/run-lint.ts';
import { findRule, lintSettingFor } from '../../../src/app/lint-setting.ts';
import { lintText } from '../../../src/app/lint-text.ts';
import type { Files } from '../../../src/ports/files.ts';
import { AppError } from '../../../src/shared/app-error.ts';
import { soundYaml } from '../../support/lint-examples.ts';

const now = Date.UTC(2026, 10, 21, 17);

/** Files that are only in memory; a content that is an error is thrown when it is read. */
function memoryFiles(contents: Readonly<Record<string, string | Error | 'a pipe'>>): Files {
  const sizeOf = (content: string | Error) => (typeof content === 'string' ? content.length : 1);
  const not = () => Promise.reject(new Error('not needed'));
  return {
    absolute: (...parts) => parts.join('/'),
    folderOf: (path) => path,
    shown: (path) => path,
    status: async (path) => {
      const content = contents[path];
      if (content === undefined) return null;
      return { kind: content === 'a pipe' ? 'other' : 'file', sizeBytes: sizeOf(content) };
    },
    read: async (path) => {
      const content = contents[path];
      if (content === undefined) throw new AppError('file-missing', { file: path });
      if (content instanceof Error) throw content;
      return new TextEncoder().encode(content);
    },
    below: not,
    matching: not,
  };
}

/** Looks at files in memory, none of them larger than 10 kB. */
function lintFiles(files: Files, paths: readonly string[]) {
  return runLint({ files, paths, settingFor: () => lintSettingFor({ now }), maxFileBytes: 10_000 });
}

describe('files that cannot be read', () => {
  test('are findings among the others, and the others are looked at', async () => {
    const files = memoryFiles({
      'example.yaml': soundYaml,
      'secret.yaml': new AppError('file-unreadable', { file: 'secret.yaml', detail: 'EACCES' }),
      'pipe.yaml': 'a pipe',
      'large.yaml': 'x'.repeat(10_001),
    });
    const names = ['secret.yaml', 'example.yaml', 'gone.yaml', 'pipe.yaml', 'large.yaml'];
    const report = await lintFiles(files, names);
    expect(report.fileNames).toHaveLength(5);
    expect(report.findings.map(({ file, ruleId, severity }) => [file, ruleId, severity])).toEqual([
      ['secret.yaml', 'file-unreadable', 'error'],
      ['gone.yaml', 'file-unreadable', 'error'],
      ['pipe.yaml', 'file-unreadable', 'error'],
      ['large.yaml', 'file-too-large', 'error'],
    ]);
    expect(report.findings[0]?.message).toMatchObject({ en: 'The file cannot be read (EACCES).' });
  });

  test('a bug is not taken for an unreadable file', async () => {
    const files = memoryFiles({ 'example.yaml': new TypeError('a bug') });
    await expect(lintFiles(files, ['example.yaml'])).rejects.toThrow('a bug');
  });
});

test('only the texts of files with findings are kept, for the lines around', async () => {
  const bad = soundYaml.replace('status: draft', 'status: drafft').replace('id: example', 'id: bad');
  const files = memoryFiles({ 'example.yaml': soundYaml, 'bad.yaml': bad });
  const report = await lintFiles(files, ['example.yaml', 'bad.yaml']);
  expect([...report.sources.keys()]).toEqual(['bad.yaml']);
});

describe('the setting', () => {
  // 2026-11-21 17:00 in UTC is the 22nd in Shanghai.
  test.each([
    ['Asia/Shanghai', '2026-11-21', true],
    ['Asia/Shanghai', '2026-11-22', false],
    ['UTC', '2026-11-21', false],
    ['UTC', '2026-11-20', true],
    ['Pacific/Kiritimati', '2026-11-21', true],
    ['UTC', '2020-01-01', true],
    ['UTC', '2099-01-01', false],
    ['UTC', '2026-02-31', true],
    ['UTC', '2027-02-31', false],
  ])('in %s the day %s is over: %s', (zone, date, expected) => {
    expect(lintSettingFor({ now, zone }).isPast(date)).toBe(expected);
  });

  test('finds rules by id and by code', () => {
    expect([findRule('time-budget').id, findRule('TIME-02').id, findRule('time-02').id]).toEqual([
      'time-budget',
      'time-budget',
      'time-budget',
    ]);
    expect(() => findRule('')).toThrow(AppError);
  });

  test('leaves rules that are not recommended out', () => {
    const { levels, rules } = lintSettingFor({ now });
    const off = rules.filter(({ id }) => levels?.get(id) === 'off');
    const others = rules.filter(({ preset = 'recommended' }) => preset !== 'recommended');
    expect(off).toEqual(others);
  });
});

test('a standard about to be run is told by the number of its errors', async () => {
  expect(await lintText({ file: 'example.yaml', text: soundYaml }, now)).toBe(0);
  expect(
    await lintText({ file: 'example.yaml', text: soundYaml.replace('limit: 15 min', 'limit: soon') }, now),
  ).toBe(1);
});
