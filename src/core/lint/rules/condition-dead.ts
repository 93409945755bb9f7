import { judgeCondition } from '../../expression/static/decision-table.ts';
import type { ConditionUse } from '../conditions/list-conditions.ts';
import { filledAtAll, readConditions } from '../conditions/read-conditions.ts';
import { defineRule } from '../rule.ts';

/** A condition that asks something is neither always true nor always false. */
export const rule = defineRule({
  id: 'condition-dead',
  code: null,
  severity: 'warn',
  title: { 'zh-CN': '条件有成立也有不成立的时候', en: 'A condition holds in some cases and not in others' },
  reason: {
    'zh-CN':
      '永远不成立的条件让步骤或检查项从不出现，永远成立的等于没写；多半是 and 和 or、大于和小于写反了。',
    en: 'A condition that never holds hides its step or check for ever, one that always holds says nothing; mostly and stands for or, or more for less.',
  },
  source: 'OMG DMN 1.5, 8.2',
  messages: {
    never: {
      message: { 'zh-CN': '条件「{text}」永远不成立。', en: 'The condition “{text}” never holds.' },
      hint: {
        'zh-CN': '看看 and 是否该是 or，数值是否在字段的范围之内。',
        en: 'See whether and should be or, and whether the figures are within the range of the field.',
      },
    },
    always: {
      message: { 'zh-CN': '条件「{text}」永远成立。', en: 'The condition “{text}” always holds.' },
      hint: {
        'zh-CN': '去掉它，或改成真正的条件。',
        en: 'Leave it out, or write the condition that is meant.',
      },
    },
  },
  good: `
forms:
  register:
    name: 登记表
    fields:
      customers: { label: 客户数, type: integer, min: 1, required: true }
      risk: { label: 安全风险, type: boolean, required: true }
steps:
  - { id: receive, name: 接收, out: [register], checks: [{ id: a, ask: 已报告？, when: register.customers > 2 or register.risk }] }
`,
  bad: `
forms:
  register:
    name: 登记表
    fields:
      customers: { label: 客户数, type: integer, min: 1, required: true }
      risk: { label: 安全风险, type: boolean, required: true }
steps:
  - { id: receive, name: 接收, out: [register], checks: [{ id: a, ask: 已报告？, when: register.customers > 2 and register.customers < 2 }] }
`,
  check({ standard, report, parseCondition }) {
    if (standard.conditions.length === 0) return;
    const view = readConditions(standard, parseCondition);
    const known = new Map<string, 'always' | 'never' | null>();
    for (const condition of view.conditions) {
      const { text, path, use, expression } = condition;
      if (expression === null || !judged.has(use)) continue;
      const filled = filledAtAll(view.momentsOf(condition));
      // many fields and checks depend on the same
      const key = `${text}\n${[...filled].join()}`;
      const verdict = known.has(key)
        ? (known.get(key) ?? null)
        : judgeCondition(expression, view.infoAt(filled), view.patience);
      known.set(key, verdict);
      if (verdict) report(verdict, { path }, { text });
    }
  },
});

/** Classes and branches are judged as tables. */
const judged: ReadonlySet<ConditionUse> = new Set(['step', 'check', 'field', 'required', 'while']);
