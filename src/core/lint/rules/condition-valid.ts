import type { FeelProblem, UsedName } from '../../expression/parse-condition.ts';
import { createSuggester } from '../../standard/read/suggest.ts';
import type { ConditionNames } from '../conditions/condition-names.ts';
import type { ConditionText } from '../conditions/list-conditions.ts';
import { type ReadCondition, readConditions } from '../conditions/read-conditions.ts';
import { defineRule, type Report } from '../rule.ts';

const messages = {
  syntax: {
    message: {
      'zh-CN': '条件「{text}」读不通：问题在「{what}」。',
      en: 'The condition “{text}” cannot be read: see “{what}”.',
    },
    hint: {
      'zh-CN': '例如 register.customers >= 2、analysis.ours = true、class = "urgent"；相等用一个 =。',
      en: 'For example register.customers >= 2, analysis.ours = true, class = "urgent"; equality is a single =.',
    },
  },
  tooDeep: {
    message: { 'zh-CN': '条件的括号套得太深。', en: 'The condition is nested too deep.' },
    hint: { 'zh-CN': '拆成几个字段或参数。', en: 'Split it into fields or parameters.' },
  },
  construct: {
    message: {
      'zh-CN': '条件里不能用「{what}」这种写法。',
      en: '“{what}” is a construct that conditions cannot use.',
    },
    hint: {
      'zh-CN': '循环、函数定义、筛选没有界限，不在标准的语言里；用比较、and、or、not。',
      en: 'Iteration, function definitions and filters have no bounds; use comparisons, and, or, not.',
    },
  },
  function: {
    message: { 'zh-CN': '条件里没有「{what}」这个函数。', en: 'Conditions have no function “{what}”.' },
    hint: {
      'zh-CN': '可以用 not、count、min、max、sum、abs、contains、date 等。',
      en: 'There are not, count, min, max, sum, abs, contains, date and some more.',
    },
  },
  unknownName: {
    message: {
      'zh-CN': '条件用了不存在的名称「{name}」。',
      en: 'The condition uses the name “{name}”, which does not exist.',
    },
    hint: {
      'zh-CN': '可以用：表单.字段、param.参数、class。',
      en: 'There are form.field, param.name and class.',
    },
  },
  mistypedName: {
    message: {
      'zh-CN': '条件用了不存在的名称「{name}」。',
      en: 'The condition uses the name “{name}”, which does not exist.',
    },
    hint: { 'zh-CN': '是不是想写「{meant}」？', en: 'Did you mean “{meant}”?' },
  },
  unknownValue: {
    message: { 'zh-CN': '「{name}」不会等于「{value}」。', en: '“{name}” is never “{value}”.' },
    hint: { 'zh-CN': '可能的值：{known}。', en: 'Its values: {known}.' },
  },
} as const;

/** Every condition can be read, and every name in it exists. */
export const rule = defineRule({
  id: 'condition-valid',
  code: null,
  severity: 'error',
  unwaivable: true,
  title: { 'zh-CN': '条件读得通，用到的名称都存在', en: 'Conditions can be read and their names exist' },
  reason: {
    'zh-CN': 'FEEL 遇到写错的名称不报错，只当作空值：条件永远不成立，流程悄悄走错路。',
    en: 'FEEL takes a mistyped name for an empty value: the condition never holds and the run quietly goes the wrong way.',
  },
  source: 'OMG DMN 1.5, 10',
  messages,
  good: `
forms:
  analysis:
    name: 处理方案报告
    fields:
      ours: { label: 属于我方责任, type: boolean }
steps:
  - { id: approve, name: 方案审批, when: analysis.ours = true }
`,
  bad: `
forms:
  analysis:
    name: 处理方案报告
    fields:
      ours: { label: 属于我方责任, type: boolean }
steps:
  - { id: approve, name: 方案审批, when: analysis.our = true }
`,
  check({ standard, report, parseCondition }) {
    if (standard.conditions.length === 0) return;
    const { conditions, names } = readConditions(standard, parseCondition);
    const known = knownNames(names);
    for (const condition of conditions) {
      const { parsed } = condition;
      if (!parsed.ok) reportProblem(condition, parsed.error, report);
      else for (const used of parsed.value.names) checkName(condition, used, known, report);
      reportValues(condition, report);
    }
  },
});

type Reporter = Report<typeof messages>;

function reportProblem(
  { text, path }: ConditionText,
  { code, what, from, to }: FeelProblem,
  report: Reporter,
): void {
  const spot = { path, within: { from, to, of: text.length } };
  if (code === 'construct' || code === 'function') report(code, spot, { what });
  else if (code === 'too-deep') report('tooDeep', { path });
  // The schema has said that it is too long.
  else if (code !== 'too-long')
    report('syntax', from === to ? { path } : spot, { text, what: what.trim() === '' ? text : what });
}

interface KnownNames {
  has(name: string): boolean;
  meantBy(name: string): string | null;
}

/** The names there are; they are listed only where one is unknown. */
function knownNames(names: ConditionNames): KnownNames {
  const suggest = createSuggester();
  let all: ReadonlySet<string> | undefined;
  return {
    has: names.has,
    meantBy: (name) => {
      all ??= names.list();
      return suggest(name, all);
    },
  };
}

function checkName(
  { text, path }: ConditionText,
  { name, from, to }: UsedName,
  known: KnownNames,
  report: Reporter,
): void {
  if (known.has(name)) return;
  // The threshold of a class that is not defined is CLS-01's.
  if (path[0] === 'classes' && name.startsWith('param.')) return;
  const spot = { path, within: { from, to, of: text.length } };
  const meant = known.meantBy(name);
  if (meant === null) report('unknownName', spot, { name });
  else report('mistypedName', spot, { name, meant });
}

/** A class or a choice is compared only with values that it can have. */
function reportValues({ text, path, unknownValues }: ReadCondition, report: Reporter): void {
  for (const { name, value, known, from, to } of unknownValues) {
    const within = { from, to, of: text.length };
    report('unknownValue', { path, within }, { name, value, known: known.slice(0, 12).join(', ') });
  }
}
