import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/core/standard/read/decode-text.ts';
import { isInside, show, words } from './support.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

/** “名称: 投诉” in GBK. */
const GBK = [0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0xcd, 0xb6, 0xcb, 0xdf];

function refusal(bytes: readonly number[] | Uint8Array) {
  const result = decodeText(Uint8Array.from(bytes), 'a.yaml');
  if (result.ok) throw new Error(`read as ${JSON.stringify(result.value)}`);
  return result.error;
}

describe('bytes that are text', () => {
  const text = '名称: 投诉 😀\r\nb: �\n';
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)])],
    ['UTF-16, little end first', Uint8Array.from([0xff, 0xfe, ...utf16(text, 'le')])],
    ['UTF-16, big end first', Uint8Array.from([0xfe, 0xff, ...utf16(text, 'be')])],
  ])('are read as %s, without the mark', (_, bytes) => {
    expect(decodeText(bytes, 'a.yaml')).toEqual({ ok: true, value: text });
  });

  test('may be none at all', () => {
    expect(decodeText(new Uint8Array(), 'a.yaml')).toEqual({ ok: true, value: '' });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf]), 'a.yaml')).toEqual({ ok: true, value: '' });
  });
});

describe('bytes that are not', () => {
  test('GBK is recognised, named and placed at its first byte', () => {
    const finding = refusal([...utf8('id: x\nok: 1\n  '), ...GBK]);
    expect(finding).toMatchObject({ ruleId: 'file-encoding', severity: 'error', file: 'a.yaml', code: null });
    expect(show(finding)).toBe('3:3-3:4');
    expect(words(finding)).toMatch(/GBK.*UTF-8/s);
    expect(words(finding, 'en')).toMatch(/GBK.*UTF-8/s);
  });

  test.each([
    ['U+FFFD that the author wrote', [...utf8('a: �\nb: ��'), 0xff, 0x20], '2:6-2:7'],
    ['Latin-1', [...utf8('a: caf'), 0xe9, 0x20], '1:7-1:8'],
    ['a character cut off at the end', [...utf8('a: 😀\n投'), 0xe6, 0x8a], '2:2-2:3'],
    ['a byte order mark of UTF-8 before them', [0xef, 0xbb, 0xbf, 0x61, 0xff], '1:2-1:3'],
    ['a column counted in UTF-16 units', [...utf8('😀'), 0xff], '1:3-1:4'],
    ['a line ended by a lone carriage return', [...utf8('a\rb\r\nc'), 0xff], '3:2-3:3'],
    ['half a surrogate pair in UTF-16', [0xff, 0xfe, 0x61, 0, 0x0a, 0, 0xfd, 0xff, 0x3d, 0xd8], '2:2-2:3'],
    ['an odd byte in UTF-16', [0xfe, 0xff, 0, 0x61, 0], '1:2-1:3'],
  ])('%s: the first bad place is found', (_, bytes, range) => {
    const finding = refusal(bytes);
    expect(finding.ruleId).toBe('file-encoding');
    expect(show(finding)).toBe(range);
    expect(words(finding)).toContain('UTF-8');
  });

  test.each([
    ['a NUL byte', [...utf8('a: 1\n投诉'), 0, 1], '2:3-2:4'],
    ['an archive', [0x50, 0x4b, 3, 4, 0, 0, 8], '1:5-1:6'],
    ['UTF-32 with a mark', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], '1:1-1:2'],
  ])('%s makes a file no text', (_, bytes, range) => {
    const finding = refusal(bytes);
    expect(finding.ruleId).toBe('file-binary');
    expect(show(finding)).toBe(range);
  });

  test('UTF-16 without a mark is told how to save it', () => {
    const finding = refusal(utf16('id: complaint\n', 'le'));
    expect(finding.ruleId).toBe('file-binary');
    expect(words(finding)).toContain('UTF-8');
    expect(words(refusal([...utf8('id: x'), 0]))).not.toContain('UTF-8');
  });
});

const MARKED = fc
  .tuple(fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]), fc.uint8Array({ maxLength: 20 }))
  .map(([mark, rest]) => Uint8Array.from([...mark, ...rest]));

test('any bytes are either read or refused at a place inside them', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 60 }), MARKED), (bytes) => {
      const result = decodeText(bytes, 'a.yaml');
      if (result.ok) return;
      const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
      const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
      const lenient = new TextDecoder(encoding);
      expect(isInside(lenient.decode(bytes), result.error)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
