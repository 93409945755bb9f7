import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decideCondition, evaluateFeel, type FeelContext } from '../../../src/core/expression/evaluate.ts';

const context: FeelContext = {
  form: {
    count: 3,
    text: 'abc',
    yes: true,
    empty: null,
    at: '2026-11-16T01:00:00.000Z',
    day: '2026-11-16',
    code: '2026-A',
    list: [1, 2],
  },
  param: { most: 2 },
  class: 'urgent',
};

function value(text: string): unknown {
  const result = evaluateFeel(text, context);
  return result.ok ? result.value : `! ${result.error.code}: ${result.error.what}`;
}

function decided(text: string): unknown {
  const result = decideCondition(text, context);
  return result.ok ? result.value : `! ${result.error.code}: ${result.error.what}`;
}

describe('the value of an expression', () => {
  test.each([
    ['form.count * 2', 6],
    ['form.count + param.most', 5],
    ['decimal(1 / 3, 2)', 0.33],
    ['if form.yes then "a" else "b"', 'a'],
    ['form.text + "d"', 'abcd'],
    ['string length(form.text)', 3],
    ['class', 'urgent'],
    ['form.list', [1, 2]],
    ['max(form.list)', 2],
    ['form.empty', null],
    ['form.empty + 1', null],
    ['1 / 0', null],
    ['date(form.day) + duration("P1D")', '2026-11-17'],
    ['form.at', '2026-11-16T01:00:00Z'],
  ])('%s is %j', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  test.each([
    ['form.cuont > 1', '! unknown-name: form.cuont'],
    ['formm.count > 1', '! unknown-name: formm.count'],
    ['count', '! unknown-name: count'],
    ['form.count.x', '! unknown-name: form.count.x'],
    ['form.constructor', '! unknown-name: form.constructor'],
    ['form.count + "a"', '! type: +'],
    ['number(form.text)', '! type: number(form.text)'],
    ['form', '! type: form'],
    ['[1..3]', '! type: [1..3]'],
    ['10 ** 400', '! type: 10 ** 400'],
    ['now()', '! function: now'],
    ['1 >', '! syntax: '],
  ])('%s has none: %s', (text, problem) => {
    expect(value(text)).toBe(problem);
  });
});

describe('a condition', () => {
  test.each([
    ['form.yes', true],
    ['not(form.yes)', false],
    ['form.count > param.most', true],
    ['form.count >= 3 and class = "urgent"', true],
    ['form.count in [1..3]', true],
    ['form.count in (5, 3)', true],
    ['form.count in (> 5, < 2)', false],
    ['form.count between 1 and 2', false],
    ['class in ("normal", "urgent")', true],
    ['form.empty = null', true],
    ['form.empty = 1', false],
    ['form.empty = true or form.yes', true],
    ['form.empty > 1 and not(form.yes)', false],
    ['form.day > date("2026-01-01")', true],
    ['form.at < date and time("2026-11-16T09:00:01+08:00")', true],
    ['form.at > date and time("2026-11-16T09:00:00+08:00")', false],
    ['form.code = "2026-A"', true],
    ['0.1 + 0.2 > 0.3', true],
    ['if form.empty = true then form.count > 5 else true', true],
  ])('%s is %j', (text, expected) => {
    expect(decided(text)).toBe(expected);
  });

  test.each([
    ['form.empty', '! undecided: form.empty'],
    ['form.empty > 1', '! undecided: form.empty'],
    ['form.count > 1 and form.empty > 1', '! undecided: form.empty'],
    ['form.empty < form.count', '! undecided: form.empty'],
    ['null', '! undecided: null'],
    ['1 / 0 > 3', '! undecided: 1 / 0 > 3'],
  ])('is undecided over what is empty: %s', (text, problem) => {
    expect(decided(text)).toBe(problem);
  });

  // FEEL itself takes these for true, false or null without a word, and for two of them its reader throws
  test.each([
    ['form.count', '! type: form.count'],
    ['"urgent"', '! type: "urgent"'],
    ['form.count > "2"', '! type: "2"'],
    ['form.count >= form.text', '! type: form.text'],
    ['"a" = 1', '! type: 1'],
    ['form.yes = "yes"', '! type: "yes"'],
    ['form.count in ["a".."z"]', '! type: "a"'],
    ['form.count between "a" and "z"', '! type: "a"'],
    ['form.count in (1, "3")', '! type: "3"'],
    ['form.day > "2026-01-01"', '! type: "2026-01-01"'],
    ['form.yes > false', '! type: form.yes > false'],
    ['form.count in (> "2")', '! type: "2"'],
    ['if form.count then true else false', '! type: form.count'],
    ['form.yes and form.text < 3', '! type: 3'],
  ])('is refused where kinds are mixed: %s', (text, problem) => {
    expect(decided(text)).toBe(problem);
  });

  it('is told with the place of what is wrong', () => {
    expect(decideCondition('form.yes and form.count > "2"', context)).toEqual({
      ok: false,
      error: { code: 'type', what: '"2"', from: 26, to: 29 },
    });
    expect(decideCondition('form.yes and form.empty > 2', context)).toMatchObject({
      error: { from: 13, to: 23 },
    });
  });
});

it('sees a value that has changed, not what it said before', () => {
  const over = (count: number | null) => decideCondition('form.count > 2', { form: { count } });
  expect(over(3)).toEqual({ ok: true, value: true });
  expect(over(1)).toEqual({ ok: true, value: false });
  expect(over(null).ok).toBe(false);
  expect(over(3)).toEqual({ ok: true, value: true });
});

it('does not mix up values that look alike', () => {
  const same = (value: string | number | boolean) => decideCondition('form.v = "1"', { form: { v: value } });
  expect(same('1')).toEqual({ ok: true, value: true });
  expect(same(1).ok).toBe(false);
  expect(same(true).ok).toBe(false);
});

it('agrees with plain arithmetic, and never throws', () => {
  const ops = { '>': (a: number, b: number) => a > b, '<=': (a: number, b: number) => a <= b } as const;
  const numbers = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(numbers, numbers, fc.constantFrom('>' as const, '<=' as const), (a, b, op) => {
      expect(decideCondition(`f.a ${op} f.b`, { f: { a, b } })).toEqual({ ok: true, value: ops[op](a, b) });
    }),
    { numRuns: 60 },
  );
  const anything = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.integer()),
  );
  const texts = fc.constantFrom(
    'f.a > f.b',
    'f.a in f.b',
    'f.a and f.b',
    'if f.a then f.b else 1',
    'f.a + f.b = f.a',
  );
  fc.assert(
    fc.property(anything, anything, texts, (a, b, text) => {
      const result = decideCondition(text, { f: { a, b } });
      if (result.ok) expect(typeof result.value).toBe('boolean');
    }),
    { numRuns: 150 },
  );
});
