import type { TypeProblem } from '../../expression/static/infer-type.ts';
import { mayBe, type ValueType } from '../../expression/static/value-type.ts';
import { typeOfField } from '../conditions/condition-names.ts';
import { type ReadCondition, readConditions } from '../conditions/read-conditions.ts';
import { sayType } from '../conditions/say-case.ts';
import type { StandardView } from '../look-ups/standard-view.ts';
import { defineRule, type Report } from '../rule.ts';

const compareHint = {
  'zh-CN': '两边要是同一种值：数字和数字，文字和文字，日期写 date("2026-01-01")。',
  en: 'Both sides have to be alike: numbers with numbers, texts with texts; a date is date("2026-01-01").',
};

const messages = {
  notTruth: {
    message: {
      'zh-CN': '条件「{text}」得到的是{found}，不是是或否。',
      en: 'The condition “{text}” gives {found}, not yes or no.',
    },
    hint: {
      'zh-CN': '把它和一个值比较，例如 register.customers >= 2。',
      en: 'Compare it with something, as in register.customers >= 2.',
    },
  },
  unlike: {
    message: {
      'zh-CN': '「{text}」是{found}，不能和{other}比较。',
      en: '“{text}” is {found} and cannot be compared with {other}.',
    },
    hint: compareHint,
  },
  order: {
    message: {
      'zh-CN': '「{text}」是{found}，和{other}比不出大小。',
      en: '“{text}” is {found}; it is neither more nor less than {other}.',
    },
    hint: {
      'zh-CN': '是或否只能用 = 和 !=；大小只比数字、日期和时长。',
      en: 'Use = or != for yes and no; only numbers, dates and durations are more or less.',
    },
  },
  arithmetic: {
    message: {
      'zh-CN': '「{text}」是{found}，不能用「{by}」与{other}计算。',
      en: '“{text}” is {found}; “{by}” cannot reckon with it and {other}.',
    },
    hint: {
      'zh-CN': '只有数字能加减乘除；日期只能加减时长。',
      en: 'Only numbers can be reckoned with; to and from a date only a duration.',
    },
  },
  logic: {
    message: {
      'zh-CN': '「{by}」要的是是或否，「{text}」是{found}。',
      en: '“{by}” asks for yes or no; “{text}” is {found}.',
    },
    hint: {
      'zh-CN': '每一边都写成完整的比较；in 的比较要加括号：(x in ["a", "b"]) and y。',
      en: 'Write a whole comparison on each side, and put one with in into brackets: (x in ["a", "b"]) and y.',
    },
  },
  argument: {
    message: {
      'zh-CN': '函数「{by}」在这里要{other}，「{text}」是{found}。',
      en: 'The function “{by}” asks for {other} here; “{text}” is {found}.',
    },
    hint: { 'zh-CN': '换一个值，或换一个函数。', en: 'Give it another value, or use another function.' },
  },
  count: {
    message: {
      'zh-CN': '函数「{by}」的参数个数不对。',
      en: 'The function “{by}” is given too many values or too few.',
    },
    hint: {
      'zh-CN': '例如 decimal(x, 2)、round up(x, 0)、contains(文字, "词")。',
      en: 'For example decimal(x, 2), round up(x, 0), contains(text, "word").',
    },
  },
  computed: {
    message: {
      'zh-CN': '算出来的是{found}，字段「{field}」要的是{wanted}。',
      en: 'What is worked out is {found}; the field “{field}” holds {wanted}.',
    },
    hint: { 'zh-CN': '改 computed，或改字段的 type。', en: 'Change computed, or the type of the field.' },
  },
  value: {
    message: {
      'zh-CN': '「{text}」是{found}，这里要的是{wanted}。',
      en: '“{text}” is {found}; {wanted} is asked for here.',
    },
    hint: {
      'zh-CN': '角色按部门字段绑定，审批权限按金额字段判断。',
      en: 'A role is bound by a field that names a department, the right to approve depends on an amount.',
    },
  },
} as const;

/** Every condition is yes or no, and compares and reckons only with what can be compared and reckoned with. */
export const rule = defineRule({
  id: 'condition-type',
  code: null,
  severity: 'error',
  title: { 'zh-CN': '条件里的值种类对得上', en: 'Values in conditions are of the right type' },
  reason: {
    'zh-CN': '数字和文字比、拿列表当是否用，执行时都判断不了，流程就停在那一步；写的时候就该发现。',
    en: 'A number compared with a text, or a list used as yes or no, cannot be decided in a run, which then stops there; it shows when it is written.',
  },
  source: 'OMG DMN 1.5, 10.3.2',
  messages,
  good: `
forms:
  register:
    name: 登记表
    fields:
      customers: { label: 客户数, type: integer, min: 1, required: true }
      risk: { label: 安全风险, type: boolean, required: true }
steps:
  - { id: receive, name: 接收, out: [register], checks: [{ id: a, ask: 已报告？, when: register.customers > 2 and register.risk }] }
`,
  bad: `
forms:
  register:
    name: 登记表
    fields:
      customers: { label: 客户数, type: integer, min: 1, required: true }
      risk: { label: 安全风险, type: boolean, required: true }
steps:
  - { id: receive, name: 接收, out: [register], checks: [{ id: a, ask: 已报告？, when: register.customers = "2" }] }
`,
  check({ standard, report, parseCondition }) {
    if (standard.conditions.length === 0) return;
    for (const condition of readConditions(standard, parseCondition).conditions) {
      for (const problem of innermost(condition.problems)) reportProblem(condition, problem, report);
      if (condition.problems.length === 0) checkResult(condition, standard, report);
    }
  },
});

type Reporter = Report<typeof messages>;

/** A problem inside another is the cause of it. */
function innermost(problems: readonly TypeProblem[]): readonly TypeProblem[] {
  const holds = (outer: TypeProblem, inner: TypeProblem) =>
    inner !== outer && inner.from >= outer.from && inner.to <= outer.to;
  return problems.filter((outer) => !problems.some((inner) => holds(outer, inner)));
}

function reportProblem({ text, path }: ReadCondition, problem: TypeProblem, report: Reporter): void {
  const { code, from, to, by } = problem;
  const spot = { path, within: { from, to, of: text.length } };
  const found = sayType(problem.found);
  const other = sayType(problem.other);
  const what = text.slice(from, to);
  if (code === 'count') report(code, spot, { by });
  else if (code === 'logic') report(code, spot, { text: what, found, by });
  else if (code === 'argument' || code === 'arithmetic') report(code, spot, { text: what, found, other, by });
  else report(code, spot, { text: what, found, other });
}

function checkResult(condition: ReadCondition, { document }: StandardView, report: Reporter): void {
  const { text, path, type, use, parsed } = condition;
  if (!parsed.ok || use === 'argument') return;
  const { from, to } = parsed.value.expression;
  const spot = { path, within: { from, to, of: text.length } };
  const found = sayType(type);
  if (use === 'computed') {
    const field = document.forms?.[String(path[1])]?.fields?.[String(path[3])];
    const wanted = field ? typeOfField(field.type) : 'unknown';
    if (field && !mayBe(type, wanted))
      report('computed', spot, { found, field: field.label, wanted: sayType(wanted) });
    return;
  }
  const wanted: ValueType = use === 'bind' ? 'text' : use === 'amount' ? 'number' : 'boolean';
  if (mayBe(type, wanted)) return;
  if (wanted === 'boolean') report('notTruth', spot, { text, found });
  else report('value', spot, { text, found, wanted: sayType(wanted) });
}
