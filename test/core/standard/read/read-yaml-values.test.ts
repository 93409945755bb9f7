import { describe, expect, test } from 'vitest';
import { read } from './support.ts';

describe('plain values follow the YAML 1.2 core schema', () => {
  test.each<[string, unknown]>([
    ['a: yes', { a: 'yes' }],
    ['a: on', { a: 'on' }],
    ['on: a', { on: 'a' }],
    ['a: true', { a: true }],
    ['a: ~', { a: null }],
    ['a:', { a: null }],
    ['a: 2026-11-21', { a: '2026-11-21' }],
    ['a: 2026-11-21T10:00:00Z', { a: '2026-11-21T10:00:00Z' }],
    ['a: 10:30', { a: '10:30' }],
    ['a: 010', { a: 10 }],
    ['a: 0o10', { a: 8 }],
    ['a: 0x10', { a: 16 }],
    ['a: 1_000', { a: '1_000' }],
    ['a: 1e3', { a: 1000 }],
    ['a: .nan', { a: Number.NaN }],
    ['a: -.inf', { a: Number.NEGATIVE_INFINITY }],
    ['a: V1.0', { a: 'V1.0' }],
    ['a: 5 wd', { a: '5 wd' }],
    ['a: "1"', { a: '1' }],
    ['a: !!str 1', { a: '1' }],
    ['a: |\n  一\n  二\n', { a: '一\n二\n' }],
    ['a: >-\n  one\n  two\n', { a: 'one two' }],
    ['- a\n- [b, {c: d}]', ['a', ['b', { c: 'd' }]]],
    ['%YAML 1.1\n---\na: yes', { a: 'yes' }],
    ['{"json": [1, true, null]}', { json: [1, true, null] }],
    ['just text', 'just text'],
    ['null', null],
  ])('%s', (text, value) => {
    const document = read(text);
    expect(document.findings).toEqual([]);
    expect(document.value).toEqual(value);
  });

  test.each([
    ['\ufeffa: 1\r\nb:\r\n  - c\r\n', { a: 1, b: ['c'] }],
    ['a: 1\rb:\r  - c\r', { a: 1, b: ['c'] }],
  ])('line ends of other systems and a byte order mark change nothing: %j', (text, value) => {
    expect(read(text)).toMatchObject({ value, findings: [] });
  });
});

describe('aliases and merge keys', () => {
  test('an alias stands for the value of the nearest anchor before it', () => {
    expect(read('a: &x 1\nb: *x\nc: &x 2\nd: *x').value).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });

  test('an alias may be a key', () => {
    expect(read('a: &k name\n*k : x').value).toEqual({ a: 'name', name: 'x' });
  });

  test('a merged key gives way to one written in the map, before or after the merge', () => {
    const text = 'base: &b {x: 1, y: 2, z: 3}\none: {x: 9, <<: *b, z: 8}';
    const value = read(text).value as { one: Record<string, number> };
    expect(value.one).toEqual({ x: 9, y: 2, z: 8 });
    expect(Object.keys(value.one)).toEqual(['x', 'y', 'z']);
  });

  test('of several merged maps the first one that has a key gives it', () => {
    const text = 'a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b]}\nd: {<<: {x: 5}}';
    expect(read(text).value).toMatchObject({ c: { x: 1, y: 2 }, d: { x: 5 } });
  });

  test('merges reach through merges', () => {
    expect(read('a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b}').value).toMatchObject({
      c: { x: 1, y: 2 },
    });
  });

  test('a quoted << is a key like any other', () => {
    expect(read('"<<": 1')).toMatchObject({ value: { '<<': 1 }, findings: [] });
  });
});

describe('keys that mean something to JavaScript', () => {
  test('are plain keys and change no other object', () => {
    const { value, findings } = read(
      '__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 2}}\ntoString: x\na: &a {__proto__: {polluted: 3}}\nb: {<<: *a}',
    );
    expect(findings).toEqual([]);
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'toString', 'a', 'b']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const { b } = value as { b: object };
    expect(Object.hasOwn(b, '__proto__')).toBe(true);
    expect((b as { polluted?: number }).polluted).toBeUndefined();
  });
});
