import type { StepView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** ELM-07: every step says what it needs and what it leaves behind. A wait does nothing with either. */
export const rule = defineRule({
  id: 'element-inputs-outputs',
  code: 'ELM-07',
  severity: 'warn',
  since: '0.2.0',
  title: { 'zh-CN': '每一步写明输入和输出', en: 'Every step names its inputs and outputs' },
  reason: {
    'zh-CN': '没有输入，接手的人不知道凭什么做；没有输出，做没做、做成什么样，事后没有凭据。',
    en: 'Without inputs whoever takes over does not know what to work from; without outputs nothing shows later that it was done, or how.',
  },
  source: 'S3-2.3.1',
  messages: {
    input: {
      message: { 'zh-CN': '步骤「{step}」没有写输入。', en: 'The step “{step}” has no inputs.' },
      hint: {
        'zh-CN': '在 in 下写前面步骤的表单，或「outside: 外来的资料」。',
        en: 'Write forms of earlier steps under in, or “outside: what comes from elsewhere”.',
      },
    },
    output: {
      message: { 'zh-CN': '步骤「{step}」没有写输出。', en: 'The step “{step}” has no outputs.' },
      hint: {
        'zh-CN': '在 out 下写本步填写的表单。',
        en: 'Write the forms that are filled in here under out.',
      },
    },
  },
  good: `
steps:
  - { id: receive, name: 接收投诉, in: [{ outside: 客户反馈, from: 客户 }], out: [register] }
`,
  bad: `
steps:
  - { id: grade, name: 投诉分级, key: true, in: [register] }
`,
  check({ standard, report }) {
    for (const view of standard.steps) {
      if (view.kind === 'wait') continue;
      const { path, step } = view;
      const severity = step.key ? 'error' : 'warn';
      const places = { step: step.name };
      if (!hasInput(view)) report('input', { path, missing: 'in', severity }, places);
      if (!hasOutput(view)) report('output', { path, missing: 'out', severity }, places);
    }
  },
});

/** A call gets what it is given, and gives what it returns. */
function hasInput({ step }: StepView): boolean {
  return (step.in ?? []).length > 0 || step.call?.with !== undefined;
}

function hasOutput({ step }: StepView): boolean {
  return (step.out ?? []).length > 0 || step.call?.returns !== undefined;
}
