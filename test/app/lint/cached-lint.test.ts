import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cacheFile, defaultCacheFile } from '../../../src/adapters/lint-cache/cache-file.ts';
import { openFindingsCache } from '../../../src/app/lint/findings-cache.ts';
import { runLint } from '../../../src/app/lint/run-lint.ts';
import { lintSettingFor } from '../../../src/app/lint-setting.ts';
import { type CachePlace, chooseCacheFile } from '../../../src/cli/lint/open-cache.ts';
import type { Files } from '../../../src/ports/files.ts';
import type { LintCacheStore } from '../../../src/ports/lint-cache.ts';
import { lintFolder, lintIn, slip, standard } from '../../support/lint-folder.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const now = Date.UTC(2026, 10, 21, 3);

/** Files in memory that count how often each is read. */
function memoryFiles(contents: ReadonlyMap<string, string>): Files {
  return {
    absolute: (...parts) => parts.join('/'),
    folderOf: () => '/',
    shown: (file) => file,
    status: async (file) => {
      const text = contents.get(file);
      return text === undefined ? null : { kind: 'file', sizeBytes: text.length };
    },
    read: async (file) => new TextEncoder().encode(contents.get(file)),
    below: async () => [],
    matching: async () => [],
  };
}

function memoryStore(): LintCacheStore & { text: string | null } {
  return {
    text: null,
    async read() {
      return this.text;
    },
    async write(text) {
      this.text = text;
    },
  };
}

const setting = lintSettingFor({ now });
const lint = async (contents: ReadonlyMap<string, string>, store: LintCacheStore | null, key = 'k') => {
  const cache = store && (await openFindingsCache(store, key));
  const paths = [...contents.keys()];
  return runLint({
    files: memoryFiles(contents),
    paths,
    settingFor: () => setting,
    maxFileBytes: 1e6,
    cache,
  });
};

test('over random edits, what comes from the cache is what lint finds', async () => {
  const lines = standard('a').split('\n');
  const edit = fc.record({
    file: fc.constantFrom('a.yaml', 'b.yaml', 'c.yaml'),
    line: fc.nat(lines.length - 1),
    text: fc.constantFrom('', 'status: drafft', '  - {', 'id: b', '    limit: soon', '# note', 'name: 专人'),
    isUndone: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const store = memoryStore();
      const contents = new Map(['a', 'b', 'c'].map((id) => [`${id}.yaml`, standard(id)]));
      for (const { file, line, text, isUndone } of edits) {
        const before = contents.get(file) ?? '';
        contents.set(file, before.split('\n').with(line, text).join('\n'));
        expect(await lint(contents, store)).toEqual(await lint(contents, null));
        if (isUndone) contents.set(file, before);
      }
      expect(await lint(contents, store)).toEqual(await lint(contents, null));
    }),
    { numRuns: 10 },
  );
});

describe('a cache', () => {
  const contents = new Map([['a.yaml', standard('a', slip)]]);
  /** Says of every file that nothing is wrong, so that one sees whether it was asked. */
  const lying = async (key: string) => {
    const store = memoryStore();
    await lint(contents, store, key);
    const cache = await openFindingsCache(store, key);
    const [entry] = JSON.parse(store.text?.split('\n')[1] ?? '') as [string, [string]][];
    cache.put('a.yaml', entry?.[1][0] ?? '', { findings: [], outline: null });
    await cache.save();
    return store;
  };

  test('is believed under its key and content', async () => {
    expect((await lint(contents, await lying('k'))).findings).toEqual([]);
  });

  test.each<[string, (text: string) => string]>([
    ['under another key', (text) => text.replace('"k"', '"other"')],
    ['cut off', (text) => text.slice(0, -5)],
    ['with a flipped byte', (text) => text.replace('a.yaml', 'a.yamk')],
    ['of another program', () => '{"version":1}\n{}\n'],
    ['of nothing', () => ''],
    ['of one line', (text) => text.split('\n')[0] ?? ''],
  ])('%s is as if it were not there', async (_, change) => {
    const store = await lying('k');
    store.text = change(store.text ?? '');
    expect((await lint(contents, store)).findings).toHaveLength(1);
  });

  test('is not believed of another content', async () => {
    const other = new Map([['a.yaml', `${standard('a', slip)}# more\n`]]);
    expect((await lint(other, await lying('k'))).findings).toHaveLength(1);
  });
});

describe('the cache file', () => {
  test('is below node_modules where that is, else in .sop', () => {
    const plain = tempFolder();
    const withModules = tempFolder({ 'node_modules/x': '' });
    expect(path.relative(plain, defaultCacheFile(plain))).toBe(path.join('.sop', 'cache', 'lint'));
    expect(path.relative(withModules, defaultCacheFile(withModules))).toBe(
      path.join('node_modules', '.cache', 'sopkit', 'lint'),
    );
  });

  test('of several runs at once is whole, and what cannot be written stops nothing', async () => {
    const folder = tempFolder({ 'a-file': '' });
    const file = path.join(folder, 'cache', 'lint');
    const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(100_000));
    await Promise.all(texts.map((text) => cacheFile(file).write(text)));
    expect(texts).toContain(readFileSync(file, 'utf8'));
    expect(readdirSync(path.dirname(file)).sort()).toEqual(['.gitignore', 'lint']);
    await cacheFile(path.join(folder, 'a-file', 'lint')).write('x');
    expect(await cacheFile(path.join(folder, 'a-file', 'lint')).read()).toBeNull();
  });
});

describe('sop lint with a cache', () => {
  const workspace = () =>
    lintFolder({ 'processes/a.yaml': standard('a', slip), 'processes/b.yaml': standard('b') });
  const withCache = '--cache-location kept --format json';

  test('prints the same from it, from any folder', async () => {
    const folder = workspace();
    const first = await lintIn(folder, withCache);
    expect(await lintIn(folder, withCache)).toEqual(first);
    expect(await lintIn(folder, '--format json --no-cache')).toEqual(first);
    const below = path.join(folder, 'processes');
    expect((await lintIn(below, '--cache-location ../kept --format json .')).out).toBe(
      (await lintIn(below, '--format json --no-cache .')).out,
    );
    expect((await lintIn(below, '--cache-location ../kept --format json .')).out).toContain(
      '"file": "a.yaml"',
    );
  });

  /** Puts a lie into the cache: whoever prints it has asked the cache. */
  const lieIn = (folder: string) => {
    const file = path.join(folder, 'kept');
    const [, body = ''] = readFileSync(file, 'utf8').split('\n');
    return body.includes('drafft') ? body : '';
  };

  test.each<[string, string, string, number]>([
    ['its rules', 'sop.yaml', 'lint: { rules: { id-equals-file-name: off } }\n', 0],
    ['its organisation', 'organisation.yaml', 'people: {}\n', 0],
    ['a calendar', 'calendars/own.yaml', 'id: own\n', 0],
    ['the day', '', '', 1],
  ])('asks anew when %s changes', async (_, file, text, days) => {
    const folder = workspace();
    const at = (day: number) => ({ now: () => now + day * 24 * 60 * 60_000 });
    const keyNow = () => readFileSync(path.join(folder, 'kept'), 'utf8').split('\n')[0];
    await lintIn(folder, withCache, at(0));
    expect(lieIn(folder)).not.toBe('');
    const before = keyNow();
    await lintIn(folder, withCache, at(0));
    expect(keyNow()).toBe(before);
    if (file !== '') {
      const { mkdirSync } = await import('node:fs');
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    await lintIn(folder, withCache, at(days));
    expect(keyNow()).not.toBe(before);
  });

  test.each<
    [
      name: string,
      options: { cache: boolean; cacheLocation?: string },
      place: Partial<CachePlace>,
      expected: string | null,
    ]
  >([
    ['in the workspace', { cache: true }, {}, '/w/.sop/cache/lint'],
    ['where it is told', { cache: true, cacheLocation: 'kept' }, { fileCount: 1, root: null }, '/w/sub/kept'],
    ['nowhere when that is asked for', { cache: false, cacheLocation: 'kept' }, {}, null],
    ['nowhere for a few files', { cache: true }, { fileCount: 9 }, null],
    ['nowhere outside of a workspace', { cache: true }, { root: null }, null],
    ['nowhere while it is developed', { cache: true }, { isDeveloped: true }, null],
  ])('keeps it %s', (_, options, place, expected) => {
    const all = { cwd: '/w/sub', root: '/w', fileCount: 10, isDeveloped: false, ...place };
    expect(chooseCacheFile(options, all)).toBe(expected);
  });

  test('leaves nothing behind in a folder without a workspace', async () => {
    const outside = tempFolder({ 'many/a.yaml': standard('a') });
    await lintIn(outside, 'many');
    expect(readdirSync(outside)).toEqual(['many']);
  });
});
