import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  allowedFunctions,
  maxDepth,
  maxLength,
  parseCondition,
} from '../../../src/core/expression/parse-condition.ts';

/** What parsing says in short: the names used, or `! code: what`. */
function said(text: string): string {
  const parsed = parseCondition(text);
  if (!parsed.ok) return `! ${parsed.error.code}: ${parsed.error.what}`;
  return parsed.value.names.map(({ name }) => name).join(' ');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

describe('the names that a condition uses', () => {
  test.each([
    ['grading.safety_risk', 'grading.safety_risk'],
    ['grading.customers >= param.batch_threshold', 'grading.customers param.batch_threshold'],
    ['class = "urgent"', 'class'],
    ['not(a.b) and (c.d or a.b)', 'a.b c.d a.b'],
    ['if a.b = true then c.d >= param.n else true', 'a.b c.d param.n'],
    ['a . b > 1', 'a.b'],
    ['a.b.c', 'a.b.c'],
    ['a.b in > 1', 'a.b'],
    ['a.b in (> 1)', 'a.b'],
    ['a.b in (> 1, = 0)', 'a.b'],
    ['a.b between 1 and param.most', 'a.b param.most'],
    ['class in ("urgent", "normal")', 'class'],
    ['count(a.list) > 1', 'a.list'],
    ['date(a.day) > date("2026-01-01")', 'a.day'],
    ['投诉级别 = "紧急"', '投诉级别'],
    ['"a.b" = "class"', ''],
    ['1 + 2 > 2', ''],
    ['true // a.b', ''],
  ])('%s: %s', (text, names) => {
    expect(said(text)).toBe(names);
  });

  it('come with their places', () => {
    const parsed = parseCondition('a.b > 1 or class = "x"');
    expect(parsed).toMatchObject({
      value: {
        names: [
          { name: 'a.b', from: 0, to: 3 },
          { name: 'class', from: 11, to: 16 },
        ],
      },
    });
  });

  it('come with what is compared with what, and with the conditions of an if', () => {
    const parsed = parseCondition('if a.b then c.d in [1..a.e] else c.d = "x" or c.d between 2 and 3');
    const texts = parsed.ok && {
      compared: parsed.value.compared.map((operands) => operands.map(({ text }) => text)),
      conditions: parsed.value.conditions.map(({ text }) => text),
    };
    expect(texts).toEqual({
      compared: [
        ['c.d', '1', 'a.e'],
        ['c.d', '"x"'],
        ['c.d', '2', '3'],
      ],
      conditions: ['a.b'],
    });
  });
});

describe('a condition is refused', () => {
  test.each([
    ['', '! syntax: '],
    ['   ', '! syntax: '],
    ['a.b >', '! syntax: '],
    ['a.b == 1', '! syntax: = 1'],
    ['a.b => 1', '! syntax: > 1'],
    ['a.b <> 1', '! syntax: > 1'],
    ['> 1', '! syntax: > 1'],
    ['a.b && a.c', '! syntax: &&'],
    ['for x in [1, 2] return x', '! construct: for x in [1, 2] return x'],
    ['some x in a.list satisfies x > 1', '! construct: some x in a.list satisfies x > 1'],
    ['every x in a.list satisfies x > 1', '! construct: every x in a.list satisfies x > 1'],
    ['function(x) x', '! construct: function(x) x'],
    ['a.list[item > 1]', '! construct: a.list[item > 1]'],
    ['{ a: 1 }', '! construct: { a: 1 }'],
    ['now()', '! function: now'],
    ['today()', '! function: today'],
    ['random number()', '! function: random number'],
    ['matches(a.b, "(a+)+$")', '! function: matches'],
    ['a.b > 1 and sort([2, 1]) = a.c', '! function: sort'],
  ])('%s: %s', (text, problem) => {
    expect(said(text)).toBe(problem);
  });

  it('with the place of what is wrong', () => {
    expect(parseCondition('a.b > 1 and now() > a.c')).toEqual({
      ok: false,
      error: { code: 'function', what: 'now', from: 12, to: 15 },
    });
  });

  it('when it is longer than can be read aloud', () => {
    const long = (length: number) => `${' '.repeat(length - 1)}1`;
    expect(parseCondition(long(maxLength)).ok).toBe(true);
    expect(said(long(maxLength + 1))).toBe(`! too-long: ${maxLength + 1}`);
  });

  it('when it is nested too deep, before the parser runs out of stack', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}1${')'.repeat(depth)}`;
    expect(parseCondition(nested(maxDepth)).ok).toBe(true);
    expect(said(nested(maxDepth + 1))).toBe(`! too-deep: ${maxDepth}`);
    expect(said('['.repeat(240))).toBe(`! too-deep: ${maxDepth}`);
  });
});

it('knows no function that gives another answer tomorrow', () => {
  for (const name of ['now', 'today', 'random number', 'matches', 'replace', 'split', 'range', 'sort']) {
    expect(allowedFunctions.has(name), name).toBe(false);
  }
  for (const name of allowedFunctions) expect(said(`${name}("1")`), name).toBe('');
});

it('never throws, and names only what stands in the text', () => {
  const pieces = fc.constantFrom(
    ...[
      'a.b',
      'class',
      ' ',
      '(',
      ')',
      '[',
      ']',
      '..',
      '"x"',
      '1',
      '>',
      '=',
      'and',
      'or',
      'if ',
      ' then ',
      ' else ',
    ],
    ...['not', ',', '{', '}', 'for x in ', 'null', '投诉', '-', '\u0000', '"', '/*', '//', '😀'],
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 20 }).map((some) => some.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseCondition(text);
      if (!parsed.ok) {
        expect(parsed.error.from).toBeLessThanOrEqual(parsed.error.to);
        expect(parsed.error.to).toBeLessThanOrEqual(text.length);
        return;
      }
      const { names, compared, conditions } = parsed.value;
      for (const { name, from, to } of names) expect(squeezed(text.slice(from, to))).toBe(squeezed(name));
      for (const one of [...compared.flat(), ...conditions])
        expect(text.slice(one.from, one.to)).toBe(one.text);
    }),
    { numRuns: 400 },
  );
});
