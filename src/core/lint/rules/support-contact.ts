import { defineRule } from '../rule.ts';

/** SUP-01: staff know whom to ask about the process. */
export const rule = defineRule({
  id: 'support-contact',
  code: 'SUP-01',
  severity: 'info',
  since: '0.2.0',
  title: { 'zh-CN': '写明咨询联系方式', en: 'There is somebody to ask' },
  reason: {
    'zh-CN': '执行中遇到没写明的情况，员工要知道问谁；没处问就各做各的。',
    en: 'When a case is not covered staff must know whom to ask; with nobody to ask everyone decides alone.',
  },
  source: 'S0-5.3.1',
  messages: {
    missing: {
      message: { 'zh-CN': '没有写执行中有疑问找谁。', en: 'Nothing says whom to ask about this process.' },
      hint: {
        'zh-CN': '在 support 下写 contact：部门、岗位或热线。',
        en: 'Write a contact under support: a department, a post or a hotline.',
      },
    },
  },
  good: 'support: { contact: 客服部流程专员, hours: "9:00-18:00" }',
  bad: 'support:',
  check({ standard, report }) {
    const { support, status } = standard.document;
    if (support === undefined && status !== 'retired') report('missing', { path: [], missing: 'support' });
  },
});
