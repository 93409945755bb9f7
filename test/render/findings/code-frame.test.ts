import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../src/core/lint/split-lines.ts';
import { renderCodeFrame } from '../../../src/render/findings/code-frame.ts';
import { cutLine } from '../../../src/render/findings/cut-line.ts';
import { visibleText } from '../../../src/render/findings/visible-text.ts';
import { textWidth } from '../../../src/render/text-width.ts';

const STYLE = { width: 60, chalk: new Chalk({ level: 0 }), paint: (text: string) => text };

/** The frame of a range given as line, column and where it ends. */
function frame(text: string, [line, column, endLine, endColumn]: [number, number, number, number]): string {
  return renderCodeFrame(splitLines(text), { line, column, endLine, endColumn }, STYLE).join('\n');
}

describe('a code frame', () => {
  test('has two lines before and after, with numbers of one width', () => {
    const text = Array.from({ length: 12 }, (_, i) => `line${i + 1}`).join('\n');
    expect(frame(text, [9, 2, 9, 4])).toBe(
      '   7 │ line7\n   8 │ line8\n>  9 │ line9\n     │  ^^\n  10 │ line10\n  11 │ line11',
    );
  });

  test('has fewer at the ends of a text, and no empty line after the last line end', () => {
    expect(frame('a\nb\n', [1, 1, 1, 2])).toBe('> 1 │ a\n    │ ^\n  2 │ b');
    expect(frame('a\nb\n', [2, 1, 2, 2])).toBe('  1 │ a\n> 2 │ b\n    │ ^');
  });

  test('marks the end of a text and an empty range with one caret', () => {
    expect(frame('a\n', [2, 1, 2, 1])).toBe('  1 │ a\n> 2 │\n    │ ^');
    expect(frame('ab', [1, 3, 1, 3])).toBe('> 1 │ ab\n    │   ^');
    expect(frame('', [1, 1, 1, 1])).toBe('> 1 │\n    │ ^');
  });

  test('marks the first line of a range over several', () => {
    expect(frame('a: b\n  c\n', [1, 4, 2, 4])).toBe('> 1 │ a: b\n    │    ^\n  2 │   c');
  });

  test.each([
    ['full-width characters', '名称: 客户', [1, 5, 1, 7], '名称: 客户', '      ^^^^'],
    ['full-width signs', '「a」：b', [1, 2, 1, 3], '「a」：b', '  ^'],
    ['an emoji of two units', '😀: x', [1, 5, 1, 6], '😀: x', '    ^'],
    ['an emoji of many', '👨‍👩‍👧: x', [1, 11, 1, 12], '👨‍👩‍👧: x', '    ^'],
    ['a combining accent', 'e\u0301: x', [1, 5, 1, 6], 'e\u0301: x', '   ^'],
    ['tabs', '\ta:\tb', [1, 5, 1, 6], '    a:  b', '        ^'],
    ['a tab itself', 'ab\tc', [1, 3, 1, 4], 'ab  c', '  ^^'],
    ['a control character', 'a\u001bb', [1, 3, 1, 4], 'a␛b', '  ^'],
    ['half a surrogate pair', 'a\ud83db', [1, 3, 1, 4], 'a�b', '  ^'],
    ['a byte order mark', '\ufeffab', [1, 2, 1, 3], 'ab', ' ^'],
    ['a carriage return', 'ab\r\nc', [1, 2, 1, 3], 'ab', ' ^'],
    ['a lone carriage return', 'ab\rc', [2, 1, 2, 2], 'c', '^'],
  ] as const)('puts the caret right after %s', (_, text, range, code, caret) => {
    const lines = frame(text, [...range]).split('\n');
    const marked = lines.findIndex((line) => line.startsWith('>'));
    expect(lines[marked]).toBe(`> ${range[0]} │ ${code}`);
    expect(lines[marked + 1]).toBe(`    │ ${caret}`);
  });

  test('stays quick on a line of megabytes', () => {
    const text = `a: ${'客x'.repeat(2_000_000)}`;
    const from = performance.now();
    expect(frame(text, [1, 3_000_000, 1, 3_000_005]).split('\n')[0]?.length).toBeLessThan(70);
    expect(performance.now() - from).toBeLessThan(1000);
  });
});

describe('a line cut to a width', () => {
  test('is whole where it fits', () => {
    expect(cutLine('abc', { start: 1, end: 2 }, 3)).toEqual({ text: 'abc', focusColumn: 1, focusWidth: 1 });
  });

  test('loses its end, its beginning, or both', () => {
    expect(cutLine('abcdefghij', { start: 1, end: 2 }, 6).text).toBe('abcde…');
    expect(cutLine('abcdefghij', { start: 9, end: 10 }, 6)).toEqual({
      text: '…hij',
      focusColumn: 3,
      focusWidth: 1,
    });
    expect(cutLine('abcdefghijklmnop', { start: 8, end: 9 }, 6)).toEqual({
      text: '…ghij…',
      focusColumn: 3,
      focusWidth: 1,
    });
  });

  test('shows as much of a long focus as fits', () => {
    expect(cutLine('abcdefghijklmnop', { start: 2, end: 16 }, 8)).toEqual({
      text: 'abcdefg…',
      focusColumn: 2,
      focusWidth: 5,
    });
  });

  test('counts every plain character as wide as a terminal shows it', () => {
    const ranges = [
      [0x20, 0x7e],
      [0x3001, 0x3029],
      [0x4e00, 0x9fff],
      [0xff01, 0xff5e],
    ] as const;
    const characters = ranges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
    );
    const wrong = characters.filter((text) => {
      const { focusWidth } = cutLine(text, { start: 0, end: 1 }, 9);
      return focusWidth !== textWidth(text);
    });
    expect(wrong).toEqual([]);
  });

  test('never exceeds the width, and its focus is the author’s text', () => {
    const character = fc.constantFrom('a', 'b', ' ', '客', '户', '：', '\t', '😀', 'é', '\u0007');
    const text = fc.array(character, { maxLength: 120 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        fc.nat(),
        fc.nat({ max: 30 }),
        fc.integer({ min: 20, max: 90 }),
        (line, at, length, width) => {
          const start = at % (line.length + 1);
          const cut = cutLine(line, { start, end: Math.min(line.length, start + length) }, width);
          expect(textWidth(cut.text)).toBeLessThanOrEqual(width);
          expect(cut.focusColumn).toBeGreaterThanOrEqual(0);
          expect(cut.focusColumn + cut.focusWidth).toBeLessThanOrEqual(width + 1);
          const character = line.charAt(start);
          if (!/[ab客户：]/.test(character)) return;
          const columns = Array.from(cut.text).flatMap((one) => Array<string>(textWidth(one)).fill(one));
          expect(columns[cut.focusColumn]).toBe(character);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('invisible characters are made visible, and what people write is left alone', () => {
  expect(visibleText('a\u001b[31m\u0000\u007f\u0085\u200b\u202eb\n')).toBe('a␛[31m␀␡���b␊');
  expect(visibleText('名称：“x” é 😀 👨‍👩‍👧 ❤️ 🏴‍☠️')).toBe('名称：“x” é 😀 👨‍👩‍👧 ❤️ 🏴‍☠️');
  expect(visibleText('a\u200db')).toBe('a�b');
});

test.each([
  ['abc', 3],
  ['客户', 4],
  ['ｆｕ', 4],
  ['「」：', 6],
  ['😀', 2],
  ['👨‍👩‍👧', 2],
  ['e\u0301', 1],
  ['\u001b[31mred\u001b[39m', 3],
  ['', 0],
])('%j takes %i columns', (text, columns) => {
  expect(textWidth(text)).toBe(columns);
});
