import { findTotalClock } from '../look-ups/key-clocks.ts';
import { quoteNames } from '../look-ups/quote-names.ts';
import { defineRule } from '../rule.ts';

/** ELM-08: every step has a limit, and so has the whole. */
export const rule = defineRule({
  id: 'element-limits',
  code: 'ELM-08',
  severity: 'error',
  title: { 'zh-CN': '每一步有时限，全流程有总时限', en: 'Every step has a limit, and so has the whole' },
  reason: {
    'zh-CN': '没有时限的步骤不会超时，也就没人催；没有总时限，每一步都准时，客户还是等太久。',
    en: 'A step without a limit is never late; without a limit for the whole every step may be on time and the customer still waits too long.',
  },
  source: 'S3-2.3.1, S4-3.1.3',
  messages: {
    step: {
      message: { 'zh-CN': '步骤「{step}」没有时限。', en: 'The step “{step}” has no limit.' },
      hint: { 'zh-CN': '加上 limit，例如「limit: 1 h」。', en: 'Add a limit, such as “limit: 1 h”.' },
    },
    class: {
      message: {
        'zh-CN': '步骤「{step}」没有级别{classes}的时限。',
        en: 'The step “{step}” has no limit for the class {classes}.',
      },
      hint: { 'zh-CN': '在 limit 里也写上它。', en: 'Give the limit a figure for it too.' },
    },
    total: {
      message: { 'zh-CN': '流程没有总时限。', en: 'The process has no total limit.' },
      hint: {
        'zh-CN': '在 clocks 里加一个名为 total 的计时，从 start 到 close。',
        en: 'Add a clock called total under clocks, from start to close.',
      },
    },
  },
  good: `
clocks:
  total: { name: 总时限, from: start, to: close, limit: 5 wd }
steps:
  - { id: receive, name: 接收投诉, limit: 15 min }
`,
  bad: `
steps:
  - { id: receive, name: 接收投诉 }
`,
  check({ standard, report }) {
    for (const { path, step, limits } of standard.steps) {
      if (step.limit === undefined) {
        report('step', { path, missing: 'limit' }, { step: step.name });
        continue;
      }
      if (limits.some(({ runClass }) => runClass === null)) continue;
      const listed = new Set(limits.map(({ runClass }) => runClass));
      const without = (standard.document.classes ?? []).filter(({ id }) => !listed.has(id));
      if (without.length === 0) continue;
      const classes = quoteNames(without.map(({ name }) => name));
      report('class', { path: [...path, 'limit'], part: 'key' }, { step: step.name, classes });
    }
    if (!findTotalClock(standard.document)) report('total', { path: [], missing: 'clocks' });
  },
});
