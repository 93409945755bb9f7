import { defineRule } from '../rule.ts';

/** CMP-04: a standard says which family it belongs to. */
export const rule = defineRule({
  id: 'family-declared',
  code: 'CMP-04',
  severity: 'error',
  title: { 'zh-CN': '写明流程属于哪一类', en: 'A standard names its family' },
  reason: {
    'zh-CN': '审批类、业务类、管理类、支持类的管法不同：谁来评审、多久评估一次、该有哪些步骤，都从类别来。',
    en: 'Approval, business, management and support processes are governed differently: who reviews them, how often they are evaluated and which steps they need all follow from the family.',
  },
  source: 'S3-1.1',
  messages: {
    missing: {
      message: { 'zh-CN': '没有写流程类别 family。', en: 'The standard names no family.' },
      hint: {
        'zh-CN': '写 approval（审批类）、business（业务类）、management（管理类）或 support（支持类）。',
        en: 'Write approval, business, management or support.',
      },
    },
  },
  good: 'family: business',
  bad: 'family:',
  check({ standard, report }) {
    if (standard.document.family === undefined) report('missing', { path: [], missing: 'family' });
  },
});
