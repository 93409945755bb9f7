import { describe, expect, test } from 'vitest';
import { evaluateFeel, type FeelContext } from '../../../../src/core/expression/evaluate.ts';
import { parseCondition } from '../../../../src/core/expression/parse-condition.ts';
import { inferType } from '../../../../src/core/expression/static/infer-type.ts';
import type { ValueType } from '../../../../src/core/expression/static/value-type.ts';

const types: Readonly<Record<string, ValueType>> = {
  'f.n': 'number',
  'f.m': 'number',
  'f.s': 'text',
  'f.b': 'boolean',
  'f.d': 'date',
  'f.i': 'instant',
};

const filled: FeelContext = {
  f: { n: 5, m: 2, s: 'x', b: true, d: '2026-01-02', i: '2026-01-02T03:04:00.000Z' },
};

function inferred(text: string) {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.what}`);
  return inferType(parsed.value.expression, (name) => types[name] ?? 'unknown');
}

/** Problems in short: the piece of the text, why, and the word that asks for something else. */
function problemsOf(text: string): string[] {
  return inferred(text).problems.map(({ code, from, to, by }) => `${text.slice(from, to)}: ${code} ${by}`);
}

describe('what is of a wrong type', () => {
  const wrong: readonly (readonly [text: string, ...problems: string[]])[] = [
    ['f.n = "5"', '"5": unlike ='],
    ['f.n != f.s', 'f.s: unlike !='],
    ['f.b = 1', '1: unlike ='],
    ['f.d > "2026-01-01"', '"2026-01-01": unlike >'],
    ['f.d < f.i', 'f.i: unlike <'],
    ['f.n in (1, "x")', '"x": unlike ='],
    ['f.n in (> "x")', '"x": unlike >'],
    ['f.n in [1..f.s]', 'f.s: unlike <='],
    ['f.s between 1 and 2', '1: unlike <=', '2: unlike <='],
    ['f.b > false', 'false: order >'],
    ['f.s + 1 = "x1"', '1: arithmetic +'],
    ['f.s - "x" = "y"', 'f.s: arithmetic -'],
    ['f.n * f.b > 1', 'f.b: arithmetic *'],
    ['f.d + 1 = f.d', '1: arithmetic +'],
    ['f.d + f.d', 'f.d: arithmetic +'],
    ['-f.s = 1', 'f.s: arithmetic -'],
    ['not(f.n)', 'f.n: logic not'],
    ['f.n and f.b', 'f.n: logic and'],
    ['f.b and f.s', 'f.s: logic and'],
    ['if f.n then true else false', 'f.n: logic if'],
    ['contains(f.n, "x")', 'f.n: argument contains'],
    ['starts with(f.s, 1)', '1: argument starts with'],
    ['upper case(f.n)', 'f.n: argument upper case'],
    ['number(f.n) > 1', 'f.n: argument number'],
    ['abs(f.s) > 1', 'f.s: argument abs'],
    ['sum(f.s) > 1', 'f.s: argument sum'],
    ['min(f.d, f.d)', 'f.d: argument min', 'f.d: argument min'],
    ['date(1) = f.d', '1: argument date'],
    ['round up(f.n) > 1', 'round up(f.n): count round up'],
    ['decimal(f.n) > 1', 'decimal(f.n): count decimal'],
    ['sum() > 1', 'sum(): count sum'],
    ['count(f.n, f.m) > 1', 'count(f.n, f.m): count count'],
  ];

  test.each(wrong)('%s', (text, ...problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test.each(wrong)('the engine does not decide %s, although nothing is empty', (text) => {
    const evaluated = evaluateFeel(text, filled);
    expect(evaluated.ok ? evaluated.value : null).toBe(null);
  });
});

describe('what is of the right type', () => {
  test.each<[string, ValueType]>([
    ['f.n + f.m * 2 - 1', 'number'],
    ['f.s + "y"', 'text'],
    ['f.d + duration("P1D")', 'date'],
    ['duration("P1D") + f.d', 'date'],
    ['f.d - f.d', 'duration'],
    ['f.n > 3 and not(f.b) or f.s = "x"', 'boolean'],
    ['if f.b then f.n else 3', 'number'],
    ['if f.b then f.n else null', 'number'],
    ['if f.b then f.n else f.s', 'unknown'],
    ['f.n = null', 'boolean'],
    ['f.s < "y"', 'boolean'],
    ['f.d in [date("2026-01-01")..date("2026-02-01")]', 'boolean'],
    ['f.i > date and time("2026-01-01T00:00:00Z")', 'boolean'],
    ['date(f.i) = f.d', 'boolean'],
    ['min(f.n, 3) + max([1, 2]) + sum(f.n) + mean([f.n])', 'number'],
    ['count([f.n, f.s])', 'number'],
    ['abs(-3)', 'number'],
    ['floor(2.5) + floor(2.55, 1) + decimal(f.n, 1)', 'number'],
    ['contains(upper case(f.s), string(f.n))', 'boolean'],
    ['string length(f.s) + number("3")', 'number'],
    ['list contains([1, 2], f.n)', 'boolean'],
  ])('%s gives %s', (text, type) => {
    expect(inferred(text)).toEqual({ type, problems: [] });
    expect(evaluateFeel(text, filled)).toMatchObject({ ok: true, value: expect.anything() });
  });

  test('a name that is not known may be of any type', () => {
    expect(inferred('g.x > 1 and g.x and g.x + "a" = 1').problems).toEqual([]);
  });
});
