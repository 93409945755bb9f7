import { defineRule } from '../rule.ts';

/** ELM-06: every step has something that can be checked. A wait has nothing to do, so nothing to check. */
export const rule = defineRule({
  id: 'element-norms',
  code: 'ELM-06',
  severity: 'error',
  title: { 'zh-CN': '每一步都有可以检查的操作规范', en: 'Every step has norms that can be checked' },
  reason: {
    'zh-CN': '没有检查项，就只能凭感觉说这一步做对了没有，事后也查不出来。',
    en: 'Without checks only a feeling says whether a step was done right, and nothing can be shown later.',
  },
  source: 'S4-3.1.3',
  messages: {
    missing: {
      message: { 'zh-CN': '步骤「{step}」没有检查项。', en: 'The step “{step}” has no checks.' },
      hint: {
        'zh-CN': '在 checks 下写几个能答是或否的问题。',
        en: 'Write some questions under checks that take yes or no.',
      },
    },
  },
  good: `
steps:
  - id: receive
    name: 接收投诉
    checks: [受理时间记下了？]
`,
  bad: `
steps:
  - { id: receive, name: 接收投诉, do: 认真记录 }
`,
  check({ standard, report }) {
    for (const { kind, path, step } of standard.steps) {
      if (kind !== 'wait' && (step.checks ?? []).length === 0)
        report('missing', { path, missing: 'checks' }, { step: step.name });
    }
  },
});
