import { defineRule } from '../rule.ts';

/** ELM-09: what happens when things go wrong is written down. */
export const rule = defineRule({
  id: 'element-exceptions',
  code: 'ELM-09',
  severity: 'error',
  title: { 'zh-CN': '写明异常怎么处理', en: 'A standard says what happens when things go wrong' },
  reason: {
    'zh-CN': '只写顺利的情形，一出意外人人各想办法；关键控制点尤其不能这样。',
    en: 'With only the smooth case written down everybody improvises when something happens, and key control points are where that costs most.',
  },
  source: 'S3-2.3.1',
  messages: {
    none: {
      message: {
        'zh-CN': '整个流程没有写任何异常处理。',
        en: 'The process has no exception handling at all.',
      },
      hint: {
        'zh-CN': '在步骤或流程的 exceptions 下写：什么情况、怎么办、多久、升级给谁。',
        en: 'Write under exceptions, of a step or of the process: the situation, what is done, in what time, and who it goes to.',
      },
    },
    keyStep: {
      message: { 'zh-CN': '关键步骤「{step}」没有写异常。', en: 'The key step “{step}” has no exceptions.' },
      hint: {
        'zh-CN': '至少写超时和办不成两种情况。',
        en: 'Write at least what happens when it is late and when it fails.',
      },
    },
  },
  good: `
steps:
  - id: grade
    name: 投诉分级
    key: true
    exceptions:
      - { id: not_graded, when: 1 小时内没有定级, limit: 30 min, escalate: manager }
`,
  bad: `
steps:
  - { id: grade, name: 投诉分级, key: true }
exceptions:
  - { id: overdue, when: 处理超时, limit: 1 h, escalate: supervisor }
`,
  check({ standard, report }) {
    if (standard.exceptions.length === 0) {
      report('none', { path: [], missing: 'exceptions' });
      return;
    }
    for (const { path, step } of standard.steps) {
      if (step.key && (step.exceptions ?? []).length === 0)
        report('keyStep', { path, missing: 'exceptions', severity: 'warn' }, { step: step.name });
    }
  },
});
