import type { Check, Step } from '../../../generated/process-standard.ts';
import { defineRule } from '../rule.ts';

/** OPR-01: a key step shows by example what is meant. */
export const rule = defineRule({
  id: 'key-step-example',
  code: 'OPR-01',
  severity: 'warn',
  title: { 'zh-CN': '关键步骤有示例或提示', en: 'A key step has an example or a hint' },
  reason: {
    'zh-CN': '一线员工照着做的是例子，不是理论；关键的地方最怕各人理解不同。',
    en: 'People at the counter follow examples and not theory, and key steps are where different readings hurt most.',
  },
  source: 'S3-4.3',
  messages: {
    missing: {
      message: {
        'zh-CN': '关键步骤「{step}」没有示例，也没有提示。',
        en: 'The key step “{step}” has neither example nor hint.',
      },
      hint: {
        'zh-CN': '给步骤或它的检查项加上 example 或 hint。',
        en: 'Give the step or its checks an example or a hint.',
      },
    },
  },
  good: `
steps:
  - { id: grade, name: 投诉分级, key: true, example: 外壳发烫有焦味：有安全风险，定紧急。 }
`,
  bad: `
steps:
  - { id: grade, name: 投诉分级, key: true }
`,
  check({ standard, report }) {
    for (const { path, step } of standard.steps) {
      if (step.key && !isExplained(step))
        report('missing', { path, missing: 'example' }, { step: step.name });
    }
  },
});

function isExplained({ example, hint, checks = [] }: Step): boolean {
  return example !== undefined || hint !== undefined || checks.some(showsHow);
}

function showsHow(check: Check): boolean {
  return (
    typeof check === 'object' && 'ask' in check && (check.example !== undefined || check.hint !== undefined)
  );
}
