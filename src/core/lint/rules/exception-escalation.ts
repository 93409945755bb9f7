import { defineRule } from '../rule.ts';

/** ELM-10: every exception has a time and somebody it goes to. */
export const rule = defineRule({
  id: 'exception-escalation',
  code: 'ELM-10',
  severity: 'error',
  title: { 'zh-CN': '每种异常都有时限和升级对象', en: 'Every exception has a limit and somebody it goes to' },
  reason: {
    'zh-CN': '没有期限的异常没人催，没有升级对象的异常没人管。',
    en: 'An exception without a limit is never late; one that goes to nobody is nobody’s.',
  },
  source: 'S3-2.3.1',
  messages: {
    limit: {
      message: {
        'zh-CN': '异常「{exception}」没有处理时限。',
        en: 'The exception “{exception}” has no limit.',
      },
      hint: { 'zh-CN': '加上 limit，例如「limit: 2 h」。', en: 'Add a limit, such as “limit: 2 h”.' },
    },
    escalate: {
      message: {
        'zh-CN': '异常「{exception}」没有写升级给谁。',
        en: 'The exception “{exception}” does not say who it goes to.',
      },
      hint: { 'zh-CN': '加上「escalate: 角色」。', en: 'Add “escalate: role”.' },
    },
  },
  good: `
exceptions:
  - { id: overdue, when: 处理超时, limit: 1 h, escalate: supervisor }
`,
  bad: `
exceptions:
  - { id: overdue, when: 处理超时, do: 上报 }
`,
  check({ standard, report }) {
    for (const { exception, path } of standard.exceptions) {
      const places = { exception: exception.when };
      if (exception.limit === undefined) report('limit', { path, missing: 'limit' }, places);
      if (exception.escalate === undefined) report('escalate', { path, missing: 'escalate' }, places);
    }
  },
});
