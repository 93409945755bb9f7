import type { RuleCase } from './rule-case.ts';

const fields = `yes: { label: 是否, type: boolean, required: true }
      maybe: { label: 可空, type: boolean }
      kind: { label: 种类, type: choice, required: true, choices: [{ id: a, name: 甲类 }, { id: b, name: 乙类 }] }
      n: { label: 数量, type: integer, min: 0, required: true }
      cost: { label: 金额, type: money, when: f.yes, required: true }
      note: { label: 说明, type: text, required: true }
      at: { label: 时间, type: instant, required: true }
      on: { label: 日期, type: date, required: true }
      who: { label: 本人, type: person, personal: true }`;

/** A form that is filled in by the step `fill`. */
const form = `forms:
  f:
    name: 表
    fields:
      ${fields}
`;

/** The form, then a step that fills it in and checks something under a condition. */
function checkedWhen(condition: string): string {
  return `${form}steps: [{ id: fill, name: 填, out: [f], checks: [{ ask: 好？, when: '${condition}' }] }]`;
}

/** The form with one more field. */
function withField(field: string): string {
  return `${form}      more: ${field}
steps: [{ id: fill, name: 填, out: [f] }]`;
}

/** A class table that is decided by the step that fills in the form; a row without a condition is for all others. */
function graded(...rows: readonly string[]): string {
  const classes = rows.map((when, index) =>
    when === ''
      ? `{ id: c${index}, name: 级${index}, otherwise: true }`
      : `{ id: c${index}, name: 级${index}, when: '${when}' }`,
  );
  return `${form}classes: [${classes.join(', ')}]
steps: [{ id: fill, name: 填, out: [f], decides: class }]`;
}

/** A step that fills in the form and branches. */
function branching(...rows: readonly string[]): string {
  const branches = rows.map((when, index) =>
    when === ''
      ? `{ id: b${index}, otherwise: true, to: end }`
      : `{ id: b${index}, when: '${when}', to: end }`,
  );
  return `${form}steps: [{ id: fill, name: 填, out: [f], branches: [${branches.join(', ')}] }]`;
}

const check = '/steps/0/checks/0/when';

const wrongTypes: readonly (readonly [condition: string, ...reports: string[]])[] = [
  ['f.n', 'notTruth'],
  ['f.note', 'notTruth'],
  ['f.n + 1', 'notTruth'],
  ['f.n > "3"', 'unlike'],
  ['"3" = f.n', 'unlike'],
  ['f.kind = 1', 'unlike'],
  ['f.yes = "yes"', 'unlike'],
  ['f.n between 1 and "3"', 'unlike'],
  ['f.n in (1, "2")', 'unlike'],
  ['f.n in ["a"]', 'unlike'],
  ['f.on > "2026-01-01"', 'unlike'],
  ['f.on < f.at', 'unlike'],
  ['f.yes > false', 'order'],
  ['f.note + 1 = "a"', 'arithmetic'],
  ['f.n * f.note > 2', 'arithmetic'],
  ['-f.note > 2', 'arithmetic'],
  ['f.on + 1 > date("2026-01-01")', 'arithmetic'],
  ['not(f.n)', 'logic'],
  ['f.yes and f.n', 'logic'],
  ['if f.n then true else false', 'logic'],
  ['f.kind in ["a"] and f.yes', 'logic'],
  ['contains(f.n, "a")', 'argument'],
  ['string length(f.n) > 2', 'argument'],
  ['sum(f.note) > 2', 'argument'],
  ['round up(f.n) > 2', 'count'],
  ['contains(f.note) and f.note > 2', 'count', 'unlike'],
];

const rightTypes: readonly string[] = [
  'f.n > 3 and (f.kind in ["a"]) or f.yes',
  'f.note + "x" = "yx"',
  'f.on - date("2026-01-01") > duration("P1D")',
  'f.at > date and time("2026-01-01T00:00:00Z")',
  'date(f.at) = f.on',
  'if f.yes then f.n > 1 else not(f.maybe)',
  'f.cost = null',
  'decimal(f.cost, 1) > min(f.n, 3) and max([1, 2]) > 1',
];

/** Situations of conditions that are checked before any run. */
export const conditionCases: readonly RuleCase[] = [
  ...wrongTypes.map(
    ([condition, ...reports]): RuleCase => ({
      rule: 'condition-type',
      when: `a check depends on ${condition}`,
      yaml: checkedWhen(condition),
      reports: reports.map((report) => `${report}@${check}`),
    }),
  ),
  ...rightTypes.map(
    (condition): RuleCase => ({
      rule: 'condition-type',
      when: `all is well with ${condition}`,
      yaml: checkedWhen(condition),
      reports: [],
    }),
  ),
  {
    rule: 'condition-type',
    when: 'what is worked out does not fit its field',
    yaml: withField('{ label: 多, type: number, computed: f.note }'),
    reports: ['computed@/forms/f/fields/more/computed'],
  },
  {
    rule: 'condition-type',
    when: 'a choice is worked out of the class',
    yaml: withField('{ label: 多, type: choice, choices: [{ id: a, name: 甲 }], computed: class }'),
    reports: [],
  },
  {
    rule: 'condition-type',
    when: 'a role is bound by a number, and the right to approve depends on a text',
    yaml: `${form}roles: { agent: { name: 员, bind: f.n }, boss: { name: 长, bind: f.who } }
steps:
  - { id: fill, name: 填, out: [f] }
  - { id: ok, name: 批, kind: approval, authority: { matrix: m, amount: f.note } }
  - { id: pay, name: 付, kind: approval, authority: { matrix: m, amount: f.cost * 2 } }`,
    reports: ['value@/roles/agent/bind', 'value@/steps/1/authority/amount'],
  },
  ...(
    [
      ['f.n > 3 and f.n < 3', 'never'],
      ['f.n < 0', 'never'],
      ['f.yes and not(f.yes)', 'never'],
      ['f.kind = "a" and f.kind = "b"', 'never'],
      ['f.n > 3 and f.n < 4', 'never'],
      ['f.cost > 3 and f.cost < 3.01', 'never'],
      ['contains(f.note, "x") and f.n < 0', 'never'],
      ['f.n >= 0', 'always'],
      ['f.kind in ("a", "b")', 'always'],
      ['f.yes or f.yes = false', 'always'],
      ['f.maybe or not(f.maybe)', null],
      ['contains(f.note, "x") or f.n >= 0', null],
      ['f.cost > 3 and f.cost < 4', null],
    ] as const
  ).map(
    ([condition, report]): RuleCase => ({
      rule: 'condition-dead',
      when: `a check depends on ${condition}`,
      yaml: checkedWhen(condition),
      reports: report === null ? [] : [`${report}@${check}`],
    }),
  ),
  {
    rule: 'condition-dead',
    when: 'a figure is a parameter, and a condition has something else wrong',
    yaml: `params: { most: { name: 最多, value: 5 } }
${form.replace('min: 0', 'min: 0, max: 5')}steps:
  - { id: fill, name: 填, out: [f], checks: [{ ask: 一？, when: f.n > param.most }, { ask: 二？, when: 'f.n > "x" and f.n < 0' }] }`,
    reports: ['never@/steps/0/checks/0/when'],
  },
  {
    rule: 'condition-order',
    when: 'a field is read before, by a way round, and after a step that may be passed over',
    yaml: `${form}steps:
  - { id: early, name: 早, when: f.yes, next: { to: choose } }
  - { id: choose, name: 选, branches: [{ id: x, to: fill }, { id: y, to: late }] }
  - { id: fill, name: 填, out: [f] }
  - { id: late, name: 晚, when: f.yes and f.n > 2 }`,
    reports: ['unfilled@/steps/0/when', 'unfilled@/steps/3/when'],
  },
  {
    rule: 'condition-order',
    when: 'each way fills it in, or filling and reading are under one condition, or it is asked whether it is empty',
    yaml: `${form}      more: { label: 多, type: boolean, when: f.yes }
  g: { name: 乙表, fields: { ok: { label: 好, type: boolean } } }
steps:
  - { id: choose, name: 选, branches: [{ id: x, to: one }, { id: y, to: two }] }
  - { id: one, name: 一, out: [f], next: third }
  - { id: two, name: 二, out: [f] }
  - { id: third, name: 三, when: f.yes, out: [g] }
  - { id: fourth, name: 四, when: f.yes, checks: [{ ask: 好？, when: g.ok }] }
  - { id: fifth, name: 五, when: g.ok != null }`,
    reports: [],
  },
  {
    rule: 'condition-order',
    when: 'the class is read before and after it is decided',
    yaml: `${form}classes: [{ id: u, name: 急, when: f.yes }, { id: v, name: 缓, otherwise: true }]
steps:
  - { id: early, name: 早, when: 'class = "u"' }
  - { id: fill, name: 填, out: [f], decides: class, branches: [{ id: x, when: 'class = "u"', to: late }, { id: y, otherwise: true, to: end }] }
  - { id: late, name: 晚, when: 'class = "u"' }`,
    reports: ['ungraded@/steps/0/when'],
  },
  {
    rule: 'condition-personal',
    when: 'conditions read personal fields, one of them for what is personal too',
    yaml: `${form}      phone: { label: 电话, type: text, personal: true, when: f.who != null }
steps: [{ id: fill, name: 填, out: [f], checks: [{ ask: 好？, when: 'f.who = "a" or f.yes' }] }]`,
    reports: [`personal@${check}`],
  },
  ...(
    [
      [['f.n > 1', 'f.n < 1'], ['gap@/classes/1/id']],
      [['f.n > 1', 'f.n <= 1'], []],
      [['f.n > 1', ''], []],
      [['f.yes', 'f.kind = "a"'], ['gap@/classes/1/id']],
      [['f.yes', 'f.kind = "a"', 'f.kind = "b"'], []],
      [['f.maybe', ''], ['stuck@/classes/0/when warn']],
      [['f.maybe = true', ''], []],
      [['f.cost > 3', ''], ['stuck@/classes/0/when warn']],
      [['f.yes and f.cost > 3', ''], []],
      [['contains(f.note, "x")', 'f.yes'], []],
      [['contains(f.note, "x") and f.yes', 'f.yes and f.n > 3'], ['gap@/classes/1/id']],
      [['f.n = "x"', 'f.n < 3'], []],
    ] as const
  ).map(
    ([rows, reports]): RuleCase => ({
      rule: 'class-undecided',
      when: `the classes are ${rows.join(' | ')}`,
      yaml: graded(...rows),
      reports,
    }),
  ),
  ...(
    [
      [['f.n > 1', 'f.yes', ''], ['twice@/classes/1/when']],
      [['f.n > 5', 'f.n > 1', ''], ['wider@/classes/1/when info']],
      [['f.n > 5', 'f.n in [1..5]', ''], []],
      [['f.yes', ''], []],
      [['f.yes', 'f.yes and f.n > 2', ''], []],
      [['contains(f.note, "x")', 'contains(f.note, "y")', ''], []],
    ] as const
  ).map(
    ([rows, reports]): RuleCase => ({
      rule: 'class-overlap',
      when: `the classes are ${rows.join(' | ')}`,
      yaml: graded(...rows),
      reports,
    }),
  ),
  ...(
    [
      [['f.yes', 'f.yes and f.n > 2', ''], ['never@/classes/1/when']],
      [['f.n < 0', ''], ['never@/classes/0/when']],
      [['f.yes', 'f.yes = false', ''], ['never@/classes/2/id warn']],
      [['f.n > 1', 'f.n > 5', 'f.n <= 1'], ['never@/classes/1/when']],
      [['f.maybe = true', 'f.maybe = false', ''], []],
      [['contains(f.note, "x")', 'f.yes', ''], []],
    ] as const
  ).map(
    ([rows, reports]): RuleCase => ({
      rule: 'class-never',
      when: `the classes are ${rows.join(' | ')}`,
      yaml: graded(...rows),
      reports,
    }),
  ),
  {
    rule: 'branch-undecided',
    when: 'a choice is left out',
    yaml: branching('f.kind = "a"', 'f.kind = "a" and f.yes'),
    reports: ['gap@/steps/0/branches'],
  },
  {
    rule: 'branch-undecided',
    when: 'a branch depends on a field that may be empty, although later ones do not',
    yaml: branching('not(f.maybe)', 'f.yes', ''),
    reports: ['stuck@/steps/0/branches/0/when warn'],
  },
  {
    rule: 'branch-undecided',
    when: 'the field is asked for just in the cases that come to it',
    yaml: branching('f.yes = false', 'f.cost >= 4', ''),
    reports: [],
  },
  {
    rule: 'branch-overlap',
    when: 'two branches hold, or a narrow one stands before a wide one',
    yaml: branching('f.yes', 'f.n > 2', 'f.n > 1 or f.yes', ''),
    reports: ['twice@/steps/0/branches/1/when', 'wider@/steps/0/branches/2/when info'],
  },
  {
    rule: 'branch-never',
    when: 'a branch cannot hold, or those before take all',
    yaml: branching('f.n > 4', 'f.n > 7', 'f.n <= 4', ''),
    reports: ['never@/steps/0/branches/1/when', 'never@/steps/0/branches/3/id warn'],
  },
];
