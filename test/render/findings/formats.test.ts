import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsFormats, renderFindings } from '../../../src/render/findings/formats.ts';
import { outputMistakes } from '../../support/output-schema.ts';
import { CLEAN, looksIn, SAMPLE } from './sample.ts';

const cases = findingsFormats.flatMap((format) =>
  (['zh-CN', 'en'] as const).map((language) => ({ format, language })),
);

describe.each(cases)('findings as $format in $language', ({ format, language }) => {
  const looks = looksIn(language);

  test('read like this', async () => {
    const text = await renderFindings(format, SAMPLE, looks);
    await expect(text).toMatchFileSnapshot(`../golden/lint-${format}-${language}.txt`);
  });

  test('end in one newline and hold no control characters but line ends and tabs', async () => {
    const text = await renderFindings(format, SAMPLE, looks);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(text.isWellFormed()).toBe(true);
  });

  test('do not depend on the order in which they were found', async () => {
    const turned = {
      ...SAMPLE,
      findings: SAMPLE.findings.toReversed(),
      fileNames: SAMPLE.fileNames.toReversed(),
    };
    expect(await renderFindings(format, turned, looks)).toBe(await renderFindings(format, SAMPLE, looks));
  });
});

/** Formats for programs and for pages: neither colour nor the width of a terminal changes them. */
const machineFormats = findingsFormats.filter((format) => format !== 'text');

test.each(machineFormats)('findings as %s are the same on every terminal', async (format) => {
  const looks = looksIn('en');
  const elsewhere = await renderFindings(format, SAMPLE, { ...looks, colour: true, width: 33 });
  expect(elsewhere).toBe(await renderFindings(format, SAMPLE, looks));
});

test.each(findingsFormats)('no findings as %s', async (format) => {
  const text = await renderFindings(format, CLEAN, looksIn('en'));
  if (format === 'github') expect(text).toBe('');
  else await expect(text).toMatchFileSnapshot(`../golden/lint-${format}-none.txt`);
});

test('findings as JSON keep the promise of their schema', async () => {
  for (const report of [SAMPLE, CLEAN])
    expect(outputMistakes('lint', await renderFindings('json', report, looksIn('zh-CN')))).toEqual([]);
});

const top = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(top, 'src/render/findings');

/** The modules that a program loads to write a report in a format. */
function loadedFor(format: string): readonly string[] {
  const program = `
    import { registerHooks } from 'node:module';
    const urls = [];
    registerHooks({ load(url, context, next) { urls.push(url); return next(url, context); } });
    const { renderFindings } = await import(${JSON.stringify(path.join(folder, 'formats.ts'))});
    const report = { findings: [], fileNames: [], sources: new Map(), rules: [], checkedAt: 0 };
    await renderFindings(${JSON.stringify(format)}, report, { language: 'en', width: 80, version: '1', zone: 'UTC' });
    console.log(JSON.stringify(urls));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  const urls: readonly string[] = JSON.parse(output);
  return urls.map((url) => url.replace(/^.*\/(render\/findings|node_modules)\//, ''));
}

test('only the module of the chosen format is loaded', () => {
  const names = findingsFormats.map((format) => (format === 'html' ? 'html/page.ts' : `${format}.ts`));
  const loaded = loadedFor('github');
  expect(loaded).toContain('github.ts');
  expect(names.filter((name) => name !== 'github.ts' && loaded.includes(name))).toEqual([]);
  expect(loadedFor('json').filter((name) => /chalk|^words/.test(name))).toEqual([]);
});

test('every module that renders a report is in the list', () => {
  const list = readFileSync(path.join(folder, 'formats.ts'), 'utf8');
  const files = globSync('**/*.ts', { cwd: folder }).filter((file) =>
    /^export function render\(/m.test(readFileSync(path.join(folder, file), 'utf8')),
  );
  expect(files).toHaveLength(findingsFormats.length);
  for (const file of files) expect(list).toContain(`'./${file.split(path.sep).join('/')}'`);
});
