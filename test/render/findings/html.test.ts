import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../src/core/lint/split-lines.ts';
import { renderHtmlFrame } from '../../../src/render/findings/html/frame.ts';
import { render } from '../../../src/render/findings/html/page.ts';
import { CLEAN, looksIn, ODD_NAME, SAMPLE } from './sample.ts';
import { finding } from './support.ts';

const page = render(SAMPLE, looksIn('en'));

describe('the page of findings', () => {
  test('needs no other file and no network', () => {
    expect(page).toContain("content=\"default-src 'none';");
    expect(page).not.toMatch(/\b(src|srcset|action|poster|data)=|@import|url\(|<link/);
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
    expect(links.filter((link) => !link?.startsWith('#'))).toEqual([
      'https://example.org/rules?id=duration-form&amp;v=1',
    ]);
  });

  test('has a place for every link within it', () => {
    const ids = [...page.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/(?:href="#|labelledby=")([^"]*)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('closes what it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of page
      .replace(/<script>.*?<\/script>/s, '')
      .matchAll(/<(\/?)([a-z]\w*)/g)) {
      if (slash) expect(open.pop()).toBe(name);
      else if (!['meta', 'br', 'input'].includes(name)) open.push(name);
    }
    expect(open).toEqual([]);
  });

  test.each([
    ['zh-CN', '<html lang="zh-CN">', '✖ 未通过', '检查时间 2026-11-22 00:30:05（Asia/Shanghai）'],
    ['en', '<html lang="en">', '✖ Failed', 'Checked 2026-11-22 00:30:05 (Asia/Shanghai)'],
  ] as const)('speaks %s', (language, ...parts) => {
    const text = render(SAMPLE, looksIn(language));
    for (const part of parts) expect(text).toContain(part);
  });

  test('says passed where nothing reaches the level that fails, unless it is told otherwise', () => {
    const warned = { ...CLEAN, findings: [finding({ severity: 'warn' })] };
    expect(render(warned, looksIn('en'))).toContain('✔ Passed');
    expect(render({ ...warned, failOn: 'warn' }, looksIn('en'))).toContain('✖ Failed');
    expect(render({ ...warned, hasFailed: true }, looksIn('en'))).toContain('✖ Failed');
  });

  test('without findings has nothing to filter', () => {
    const text = render(CLEAN, looksIn('en'));
    expect(text).toContain('<details open><summary>Files without findings (2)</summary>');
    expect(text).toContain('✔ Passed');
    expect(text).not.toMatch(/<form|<script/);
  });

  test('links to lines at a code host where there is one', () => {
    const text = render(SAMPLE, { ...looksIn('en'), linkBase: 'https://example.org/blob/abc' });
    const name = ODD_NAME.split('/').map(encodeURIComponent).join('/');
    const link = name.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll("'", '&#39;');
    expect(text).toContain(`href="https://example.org/blob/abc/${link}#L2"`);
  });

  test('does not follow a rule’s link that would run something', () => {
    const rules = SAMPLE.rules.map((rule) => ({ ...rule, helpUri: 'javascript:alert(1)' }));
    expect(render({ ...SAMPLE, rules }, looksIn('en'))).not.toContain('javascript:');
  });
});

describe('a frame of the page', () => {
  const frame = (text: string, [line, column, endLine, endColumn]: [number, number, number, number]) =>
    renderHtmlFrame(splitLines(text), { line, column, endLine, endColumn }).replaceAll(
      /<\/?(?:code|pre)[^>]*>/g,
      '',
    );

  test.each<[string, string, [number, number, number, number], string]>([
    ['a stretch of a line', 'a: 客户 # x', [1, 4, 1, 6], 'a: <mark>客户</mark> # x'],
    [
      'every line of a longer stretch, without the indent',
      'a: x\n  b\nc',
      [1, 4, 2, 4],
      'a: <mark>x</mark>\n  <mark>b</mark>\nc',
    ],
    ['nothing of a last line that it does not reach', 'a: x\n  b', [1, 1, 2, 1], '<mark>a: x</mark>\n  b'],
    ['nothing of the indent of a last line', 'a: x\n  b', [1, 1, 2, 3], '<mark>a: x</mark>\n  b'],
    ['an empty stretch', 'ab', [1, 3, 1, 3], 'ab<mark></mark>'],
    [
      'what HTML would read, and tabs as they are',
      '\t<b>&"',
      [1, 2, 1, 5],
      '\t<mark>&lt;b&gt;</mark>&amp;&quot;',
    ],
    ['an indented line', '\ufeff  ab\r\n', [1, 3, 1, 5], '  <mark>ab</mark>'],
    ['nothing, where there is no such line', 'ab', [7, 1, 7, 2], ''],
  ])('marks %s', (_, text, range, expected) => {
    expect(frame(text, range)).toBe(expected);
  });

  test('is cut around the mark in a long line, and never within a character', () => {
    const line = `${'😀'.repeat(500_000)}wrong${'😀'.repeat(500)}`;
    const text = frame(line, [1, 1_000_001, 1, 1_000_006]);
    expect(text).toMatch(/^…(😀){40}<mark>wrong<\/mark>(😀)+…$/u);
    expect(text.length).toBeLessThan(300);
  });
});
