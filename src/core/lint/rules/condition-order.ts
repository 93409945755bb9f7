import type { UsedName } from '../../expression/parse-condition.ts';
import { type Expression, partsOf } from '../../expression/static/expression.ts';
import { type ConditionsView, type ReadCondition, readConditions } from '../conditions/read-conditions.ts';
import type { StepView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** A condition reads only what has been filled in by then, whatever way the run took. */
export const rule = defineRule({
  id: 'condition-order',
  code: null,
  severity: 'warn',
  title: { 'zh-CN': '条件只用到那时已经填好的内容', en: 'A condition reads what has been filled in by then' },
  reason: {
    'zh-CN': '条件用的字段要到后面才填，判断时就是空的：步骤被悄悄跳过，级别定不下来，分支走不下去。',
    en: 'A field that is filled in later is empty when the condition is judged: a step is silently passed over, a class or a branch cannot be decided.',
  },
  source: 'OMG DMN 1.5, 10.3.2.12; decision 12',
  messages: {
    unfilled: {
      message: {
        'zh-CN': '条件用了「{name}」，到步骤「{step}」时它不一定填过。',
        en: 'The condition reads “{name}”, which may not have been filled in when “{step}” is come to.',
      },
      hint: {
        'zh-CN': '让之前必经的一步填写它，或换一个已经填好的字段。',
        en: 'Have it filled in by a step that every way passes before, or read another field.',
      },
    },
    ungraded: {
      message: {
        'zh-CN': '条件用了级别，到步骤「{step}」时不一定定过级。',
        en: 'The condition reads the class, which may not have been decided when “{step}” is come to.',
      },
      hint: { 'zh-CN': '把它放到定级之后。', en: 'Put it after the step that decides the class.' },
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
  - { id: receive, name: 接收, out: [register] }
  - { id: warn, name: 预警, when: register.risk }
`,
  bad: `
forms:
  register:
    name: 登记表
    fields:
      customers: { label: 客户数, type: integer, min: 1, required: true }
      risk: { label: 安全风险, type: boolean, required: true }
steps:
  - { id: warn, name: 预警, when: register.risk }
  - { id: receive, name: 接收, out: [register] }
`,
  check({ standard, report, parseCondition }) {
    if (standard.conditions.length === 0) return;
    const view = readConditions(standard, parseCondition);
    for (const condition of view.conditions)
      for (const { used, at } of unfilledNames(condition, view)) {
        const { text, path } = condition;
        const spot = { path, within: { from: used.from, to: used.to, of: text.length } };
        const facts = view.names.get(used.name);
        if (facts?.source === 'class') report('ungraded', spot, { step: at.step.name });
        else report('unfilled', spot, { name: facts?.label ?? used.name, step: at.step.name });
      }
  },
});

interface UnfilledName {
  readonly used: UsedName;
  /** The first step where it may be empty. */
  readonly at: StepView;
}

/** The names that may be empty for want of an answer, each told once, by the first of its form. */
function unfilledNames(condition: ReadCondition, view: ConditionsView): readonly UnfilledName[] {
  const { parsed, expression } = condition;
  if (!parsed.ok || expression === null) return [];
  const moments = view.momentsOf(condition);
  const asked = namesAskedForEmpty(expression);
  const told = new Set<string>();
  return parsed.value.names.flatMap((used) => {
    const source = view.names.get(used.name)?.source ?? null;
    if (source === null || told.has(source) || asked.has(used.name)) return [];
    const at = moments.find(({ filled }) => !filled.has(source));
    if (!at) return [];
    told.add(source);
    return [{ used, at: at.view }];
  });
}

/** Names that the author compares with null knows to be empty sometimes. */
function namesAskedForEmpty(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (one: Expression) => {
    if (one.kind === 'compare' && partsOf(one).some((part) => part.kind === 'literal' && part.value === null))
      for (const part of partsOf(one)) if (part.kind === 'name') names.add(part.name);
    for (const part of partsOf(one)) look(part);
  };
  look(expression);
  return names;
}
