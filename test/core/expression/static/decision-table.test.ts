import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideCondition } from '../../../../src/core/expression/evaluate.ts';
import { parseCondition } from '../../../../src/core/expression/parse-condition.ts';
import type { NameInfo, VariableInfo } from '../../../../src/core/expression/static/combine.ts';
import {
  type ExampleCase,
  judgeCondition,
  judgeTable,
} from '../../../../src/core/expression/static/decision-table.ts';
import { type CellValue, otherText } from '../../../../src/core/expression/static/domain.ts';
import type { Expression } from '../../../../src/core/expression/static/expression.ts';

const kinds = ['a', 'b', 'c'];
const texts = ['x', 'y'];
const threshold = 3;

function variable(domain: VariableInfo['domain'], more: Partial<VariableInfo> = {}): VariableInfo {
  return { kind: 'variable', domain, isFilled: true, isComputed: false, when: null, required: true, ...more };
}

const integers: VariableInfo['domain'] = { kind: 'number', step: 1, min: 0, max: 4 };

const infos: Readonly<Record<string, NameInfo>> = {
  'f.yes': variable({ kind: 'boolean' }),
  'f.maybe': variable({ kind: 'boolean' }, { required: false }),
  'f.kind': variable({ kind: 'listed', ids: kinds }, { required: false }),
  'f.count': variable(integers),
  'f.few': variable(integers, { required: false }),
  'f.text': variable({ kind: 'text', sure: () => true }),
  'param.p': { kind: 'constant', value: threshold },
};

/** Every value that a field can have; the numbers of its domain one by one. */
const worlds: Readonly<Record<string, readonly CellValue[]>> = {
  'f.yes': [true, false],
  'f.maybe': [true, false, null],
  'f.kind': [...kinds, null],
  'f.count': [0, 1, 2, 3, 4],
  'f.few': [0, 1, 2, 3, 4, null],
  'f.text': [...texts, 'z'],
};

function expressionOf(text: string): Expression {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.what}`);
  return parsed.value.expression;
}

function namesIn(conditions: readonly string[]): string[] {
  return Object.keys(worlds).filter((name) => conditions.some((text) => text.includes(name)));
}

/** All values of some names together. */
function casesOf(names: readonly string[]): ExampleCase[] {
  return names.reduce<ExampleCase[]>(
    (cases, name) =>
      cases.flatMap((one) => (worlds[name] ?? []).map((value) => new Map([...one, [name, value]]))),
    [new Map()],
  );
}

/** What the engine says of a condition: true, false, or null where it refuses to decide. */
function engineSays(text: string, values: ExampleCase): boolean | null {
  const fields = Object.fromEntries([...values].map(([name, value]) => [name.slice(2), value]));
  const decided = decideCondition(text, { f: fields, param: { p: threshold } });
  return decided.ok ? decided.value : null;
}

/** Where the engine comes to: the row that it takes, `gap`, or `stuck` with the row that it cannot decide. */
function engineTakes(rows: readonly string[], values: ExampleCase): string {
  for (const [index, row] of rows.entries()) {
    const said = row === 'otherwise' ? true : engineSays(row, values);
    if (said === true) return `row ${index}`;
    if (said === null) return `stuck ${index}`;
  }
  return 'gap';
}

const number = fc.oneof(
  fc.integer({ min: -1, max: 5 }).map(String),
  fc.constantFrom('2.5', 'param.p', 'param.p - 1'),
);
const bounds = fc
  .uniqueArray(fc.integer({ min: -1, max: 5 }), { minLength: 2, maxLength: 2 })
  .map((pair) => pair.sort((a, b) => a - b));
const range = fc
  .tuple(bounds, fc.constantFrom('[', '(', ']'), fc.constantFrom(']', ')', '['))
  .map(([[low, high], open, close]) => `${open}${low}..${high}${close}`);
const sign = fc.constantFrom('=', '!=', '<', '<=', '>', '>=');
const member = fc.oneof(
  number,
  range,
  fc.tuple(sign, number).map((pair) => pair.join(' ')),
);
const word = fc.constantFrom(...kinds).map((kind) => `"${kind}"`);

/** Conditions without `and`, `or`, `not` over one number. */
function numeric(name: string) {
  return fc.oneof(
    fc.tuple(sign, number).map(([by, constant]) => `${name} ${by} ${constant}`),
    fc.tuple(sign, number).map(([by, constant]) => `${constant} ${by} ${name}`),
    fc.array(member, { minLength: 1, maxLength: 3 }).map((tests) => `(${name} in (${tests.join(', ')}))`),
    bounds.map(([low, high]) => `${name} between ${low} and ${high}`),
  );
}

const atoms: Readonly<Record<string, fc.Arbitrary<string>>> = {
  yes: fc.constantFrom('f.yes', 'f.yes = true', 'not(f.yes)', 'true', 'param.p > 2'),
  maybe: fc.constantFrom('f.maybe', 'f.maybe = false', 'f.maybe != true', 'f.maybe = null'),
  kind: fc.oneof(
    fc.tuple(fc.constantFrom('=', '!='), word).map(([by, kind]) => `f.kind ${by} ${kind}`),
    fc.array(word, { minLength: 1, maxLength: 2 }).map((some) => `(f.kind in [${some.join(', ')}])`),
    fc.constant('f.kind = null'),
  ),
  count: numeric('f.count'),
  few: fc.oneof(numeric('f.few'), fc.constant('f.few != null')),
  text: fc.constantFrom('f.text = "x"', 'f.text != "y"', 'f.text in ("x", "y")', '(f.text in ["x"])'),
};

function conditionOf(names: readonly string[]): fc.Arbitrary<string> {
  const atom = fc.oneof(...names.map((name) => atoms[name] ?? fc.constant('true')));
  return fc.letrec<{ condition: string }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      atom,
      fc
        .tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition'))
        .map(([a, by, b]) => `(${a} ${by} ${b})`),
      tie('condition').map((part) => `not(${part})`),
      fc
        .tuple(tie('condition'), tie('condition'), tie('condition'))
        .map(([a, b, c]) => `(if ${a} then ${b} else ${c})`),
    ),
  })).condition;
}

// two or three names a table, so that all cases can be tried with the engine
const condition = fc
  .uniqueArray(fc.constantFrom(...Object.keys(atoms)), { minLength: 1, maxLength: 2 })
  .chain((names) => conditionOf(names));
const table = fc
  .uniqueArray(fc.constantFrom(...Object.keys(atoms)), { minLength: 1, maxLength: 2 })
  .chain((names) => fc.tuple(fc.array(conditionOf(names), { minLength: 1, maxLength: 4 }), fc.boolean()))
  .map(([rows, hasOther]) => (hasOther ? [...rows, 'otherwise'] : rows));

function judged(rows: readonly string[]) {
  const verdict = judgeTable(
    rows.map((row) => (row === 'otherwise' ? row : expressionOf(row))),
    (name) => infos[name] ?? null,
  );
  if (!verdict) throw new Error('too many cases');
  return verdict;
}

/** The cases that an example stands for: whatever the names are that it does not speak of. */
function casesLike(example: ExampleCase, names: readonly string[]): ExampleCase[] {
  return casesOf(names).filter((one) =>
    [...example].every(([name, value]) => one.get(name) === (value === otherText ? 'z' : value)),
  );
}

describe('a verdict about a table agrees with the engine over all cases', () => {
  test('which rows are taken, whether a case is left, and which are decided twice', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const names = namesIn(rows);
        const cases = casesOf(names);
        const taken = new Set(cases.map((one) => engineTakes(rows, one)));
        const verdict = judged(rows);
        expect(verdict.never).toEqual(rows.flatMap((_, index) => (taken.has(`row ${index}`) ? [] : [index])));
        expect(verdict.gap !== null).toBe(taken.has('gap'));
        expect(verdict.stuck !== null).toBe([...taken].some((end) => end.startsWith('stuck')));
        expect(verdict.isCovered).toBe(verdict.gap === null && verdict.stuck === null);
        const twice = rows.flatMap((row, index) => {
          const isTwice = rows
            .slice(0, index)
            .some((earlier) =>
              cases.some((one) => row !== 'otherwise' && engineSays(earlier, one) && engineSays(row, one)),
            );
          return isTwice ? [index] : [];
        });
        expect(verdict.overlaps.map(({ row }) => row).sort()).toEqual(twice);
      }),
      { numRuns: 100 },
    );
  });

  test('every example is one, whatever it leaves unsaid', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const names = namesIn(rows);
        const { gap, stuck, overlaps } = judged(rows);
        for (const one of gap ? casesLike(gap, names) : []) expect(engineTakes(rows, one)).toBe('gap');
        for (const one of stuck ? casesLike(stuck.example, names) : [])
          expect(engineTakes(rows, one)).toBe(`stuck ${stuck?.row}`);
        for (const { row, earlier, example, isWider } of overlaps) {
          for (const one of casesLike(example, names)) {
            expect(engineSays(rows[row] ?? '', one)).toBe(true);
            expect(engineSays(rows[earlier] ?? '', one)).toBe(true);
          }
          const outside = casesOf(names).filter(
            (one) => engineSays(rows[earlier] ?? '', one) && engineSays(rows[row] ?? '', one) !== true,
          );
          expect(isWider).toBe(outside.length === 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a condition that always or never holds', () => {
    fc.assert(
      fc.property(condition, (text) => {
        const said = new Set(casesOf(namesIn([text])).map((one) => engineSays(text, one)));
        const expected = said.has(true) ? (said.size === 1 ? 'always' : null) : 'never';
        expect(judgeCondition(expressionOf(text), (name) => infos[name] ?? null)).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a field that is asked for only under a condition', () => {
  const cost = variable(
    { kind: 'number', step: 0.01, min: 0, max: null },
    { when: expressionOf('f.yes'), required: true },
  );
  const verdictOf = (rows: readonly string[], more: Partial<VariableInfo> = {}) =>
    judgeTable(
      rows.map((row) => (row === 'otherwise' ? row : expressionOf(row))),
      (name) => (name === 'f.cost' ? { ...cost, ...more } : (infos[name] ?? null)),
    );

  test('is empty where it is not asked for', () => {
    expect(verdictOf(['f.cost > 1', 'otherwise'])?.stuck).toEqual({
      row: 0,
      example: new Map([['f.cost', null]]),
    });
    expect(verdictOf(['f.yes', 'f.cost > 1', 'otherwise'])?.stuck?.row).toBe(1);
    expect(verdictOf(['f.yes = false', 'f.cost > 1', 'otherwise'])?.stuck).toBe(null);
  });

  test('is there where it is asked for and required', () => {
    const rows = ['f.yes = false', 'f.cost > 1', 'f.cost <= 1'];
    expect(verdictOf(rows)).toMatchObject({ gap: null, stuck: null, never: [], isCovered: true });
    expect(verdictOf(rows, { required: false })).toMatchObject({ stuck: { row: 1 }, isCovered: false });
  });

  test('may be there or not where its own condition cannot be read', () => {
    const rows = ['f.cost > 1', 'otherwise'];
    expect(verdictOf(rows, { when: 'unreadable' })).toMatchObject({ stuck: null, isCovered: false });
  });

  test('is no ground for anything when it is worked out, or may not have been asked for yet', () => {
    const rows = ['f.cost > 1', 'f.cost < 1'];
    expect(verdictOf(rows, { isComputed: true })).toMatchObject({ gap: null, stuck: null, isCovered: false });
    expect(verdictOf(['f.cost > 1', 'f.cost <= 1'], { isFilled: false, when: null })).toMatchObject({
      stuck: null,
      isCovered: true,
    });
  });
});

describe('what is not said', () => {
  test('nothing when there are too many cases', () => {
    const names = Array.from({ length: 12 }, (_, index) => `f.x${index}`);
    const rows = names.map((name) => expressionOf(`${name} > 1`));
    expect(judgeTable(rows, () => variable(integers))).toBe(null);
    expect(judgeTable(rows.slice(0, 3), () => variable(integers))).not.toBe(null);
  });

  test('nothing of figures beyond what can be told apart', () => {
    expect(judgeTable([expressionOf('f.n > 1e300')], () => variable({ ...integers, max: null }))).toBe(null);
  });

  test.each([
    'contains(f.text, "x")',
    'f.count > f.few',
    'f.count + 1 > 3',
    'f.count in [5..1]',
    'f.count in (null, 3)',
    'f.kind > "a"',
    'g.unknown = 1',
  ])('a row %s may hold or not', (text) => {
    expect(judgeTable([expressionOf(text)], (name) => infos[name] ?? null)).toEqual({
      gap: null,
      stuck: null,
      never: [],
      overlaps: [],
      isCovered: false,
    });
  });

  test('a row that cannot be read may hold or not', () => {
    expect(judgeTable([null, 'otherwise'], () => null)).toMatchObject({ never: [], isCovered: false });
  });
});

describe('an example in numbers', () => {
  test.each<[string, string, VariableInfo['domain'], CellValue]>([
    ['f.n > 3000', 'f.n < 3000', { kind: 'number', step: 0.01, min: 0, max: null }, 3000],
    ['f.n > 4', 'f.n < 2', { kind: 'number', step: 1, min: 0, max: null }, 2],
    ['f.n > 4.5', 'f.n < 4.5', { kind: 'number', step: null, min: 0, max: null }, 4.5],
    ['f.n >= 3', 'f.n <= 2', { kind: 'number', step: null, min: 0, max: null }, 2.5],
    ['f.n >= 3', 'f.n <= 2.98', { kind: 'number', step: 0.01, min: 0, max: null }, 2.99],
  ])('%s and %s leave a number out', (one, another, domain, value) => {
    const verdict = judgeTable([expressionOf(one), expressionOf(another)], () => variable(domain));
    expect(verdict?.gap).toEqual(new Map([['f.n', value]]));
  });

  test.each<[string, string, VariableInfo['domain']]>([
    ['f.n >= 3', 'f.n <= 2', { kind: 'number', step: 1, min: 0, max: null }],
    ['f.n >= 3', 'f.n <= 2.99', { kind: 'number', step: 0.01, min: 0, max: null }],
    ['f.n >= 1', 'f.n < -1', { kind: 'number', step: 1, min: 1, max: null }],
  ])('%s and %s leave none out', (one, another, domain) => {
    const verdict = judgeTable([expressionOf(one), expressionOf(another)], () => variable(domain));
    expect(verdict).toMatchObject({ gap: null, isCovered: true });
  });
});

describe('judging has an end', () => {
  const row = expressionOf('f.count > 1');

  test('a table of more than a hundred rows is not judged', () => {
    const rows = Array.from({ length: 101 }, () => row);
    expect(judgeTable(rows, (name) => infos[name] ?? null)).toBe(null);
    expect(judgeTable(rows.slice(1), (name) => infos[name] ?? null)).not.toBe(null);
  });

  test('nor is anything once the patience is used up', () => {
    const patience = { left: 100 };
    expect(judgeTable([row], (name) => infos[name] ?? null, patience)).not.toBe(null);
    const { left } = patience;
    expect(left).toBeLessThan(100);
    expect(judgeTable(Array(50).fill(row), (name) => infos[name] ?? null, patience)).toBe(null);
    expect(patience.left).toBe(left);
    const always = expressionOf('1 > 0');
    expect(judgeCondition(always, () => null, { left: 10 })).toBe('always');
    expect(judgeCondition(always, () => null, { left: 0 })).toBe(null);
  });
});
