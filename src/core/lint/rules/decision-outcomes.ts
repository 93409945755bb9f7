import { branchTables, isOpen } from '../conditions/decision-tables.ts';
import type { StepView } from '../look-ups/standard-view.ts';
import { defineRule, type Report } from '../rule.ts';

const messages = {
  none: {
    message: { 'zh-CN': '判断「{step}」没有写任何结果。', en: 'The decision “{step}” has no outcomes.' },
    hint: {
      'zh-CN': '在 branches 下把每种结果和去处写全。',
      en: 'Write each outcome and where it leads under branches.',
    },
  },
  one: {
    message: {
      'zh-CN': '判断「{step}」只有一种结果「{outcome}」，另一种怎么办没有写。',
      en: 'The decision “{step}” has one outcome only, “{outcome}”; nothing says what happens otherwise.',
    },
    hint: {
      'zh-CN': '补上另一种结果，例如不接受、不属于我方责任、不满意时去哪里。',
      en: 'Add the other outcome: where a refusal, a case that is not ours or a dissatisfied customer goes.',
    },
  },
  open: {
    message: {
      'zh-CN': '判断「{step}」的条件都不成立时去哪里，没有写。',
      en: 'Nothing says where “{step}” leads when none of its conditions holds.',
    },
    hint: { 'zh-CN': '给最后一条去路写「otherwise: true」。', en: 'Give the last branch “otherwise: true”.' },
  },
  never: {
    message: {
      'zh-CN': '判断「{step}」的结果「{outcome}」排在「其余」之后，永远轮不到。',
      en: 'The outcome “{outcome}” of “{step}” comes after the one for all other cases and is never reached.',
    },
    hint: { 'zh-CN': '把 otherwise: true 的去路放在最后。', en: 'Put the branch with otherwise: true last.' },
  },
  both: {
    message: {
      'zh-CN': '结果「{outcome}」同时写了 when 和 otherwise。',
      en: 'The outcome “{outcome}” has both when and otherwise.',
    },
    hint: { 'zh-CN': '留一个。', en: 'Keep one.' },
  },
  mixed: {
    message: {
      'zh-CN': '判断「{step}」有的结果按条件定，有的要人选。',
      en: 'Some outcomes of “{step}” follow from conditions, others are chosen by a person.',
    },
    hint: {
      'zh-CN': '给「{outcome}」也写上 when 或 otherwise，或者全部由人选。',
      en: 'Give “{outcome}” a when or an otherwise too, or leave all of them to a person.',
    },
  },
  approval: {
    message: {
      'zh-CN': '审批「{step}」只写了通过，不通过去哪里没有写。',
      en: 'The approval “{step}” says nothing of what happens when it is not approved.',
    },
    hint: {
      'zh-CN': '在 on 下写 returned（退回）或 rejected（否决）的去处。',
      en: 'Write under on where returned or rejected leads.',
    },
  },
} as const;

/** FLOW-06: a decision names all of its outcomes. */
export const rule = defineRule({
  id: 'decision-outcomes',
  code: 'FLOW-06',
  severity: 'error',
  title: { 'zh-CN': '每个判断的结果都写全', en: 'Every decision names all of its outcomes' },
  reason: {
    'zh-CN': '只写客户接受，客户不接受时执行就卡住，员工只能自己想办法。',
    en: 'With only “customer accepts” a run is stuck when the customer refuses, and staff make something up.',
  },
  source: 'S3-2.2.2, S3-3.2 (G7)',
  messages,
  good: `
steps:
  - id: confirm
    name: 客户确认
    kind: decision
    branches:
      - { id: accepts, name: 客户接受, to: end }
      - { id: refuses, name: 客户不接受, to: confirm, at_most: 2 }
`,
  bad: `
steps:
  - id: confirm
    name: 客户确认
    kind: decision
    branches:
      - { id: accepts, name: 客户接受, to: end }
`,
  check({ standard, report, parseCondition }) {
    for (const { path, step } of branchTables(standard, parseCondition).filter(isOpen))
      report('open', { path, part: 'key' }, { step: step ?? '' });
    for (const view of standard.steps) {
      const { kind, step, path } = view;
      const { returned, rejected } = step.on ?? {};
      if (kind === 'approval' && returned === undefined && rejected === undefined)
        report('approval', { path, missing: 'on' }, { step: step.name });
      const branches = step.branches ?? [];
      if (branches.length > 0) checkBranches(view, report);
      else if (kind === 'decision') report('none', { path, missing: 'branches' }, { step: step.name });
    }
  },
});

function checkBranches({ step, path }: StepView, report: Report<typeof messages>): void {
  const branches = step.branches ?? [];
  const [first] = branches;
  if (branches.length === 1 && first) {
    report(
      'one',
      { path: [...path, 'branches'], part: 'key' },
      { step: step.name, outcome: first.name ?? first.id },
    );
    return;
  }
  const other = branches.findIndex(({ otherwise }) => otherwise === true);
  const conditions = branches.flatMap(({ when }) => (when === undefined ? [] : [when]));
  for (const [index, { id, name = id, when, otherwise }] of branches.entries()) {
    const spot = { path: [...path, 'branches', index, 'id'] };
    if (when !== undefined && otherwise === true) report('both', spot, { outcome: name });
    if (other !== -1 && index > other) report('never', spot, { step: step.name, outcome: name });
    else if (conditions.length > 0 && when === undefined && otherwise !== true)
      report('mixed', spot, { step: step.name, outcome: name });
  }
}
