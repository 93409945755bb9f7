import { findResponseClock } from '../look-ups/key-clocks.ts';
import { defineRule } from '../rule.ts';

/** TIME-07: a customer is answered within a known time. */
export const rule = defineRule({
  id: 'time-response',
  code: 'TIME-07',
  severity: 'warn',
  since: '0.2.0',
  title: {
    'zh-CN': '面向客户的流程有响应时限',
    en: 'A customer-facing process has a limit for the first answer',
  },
  reason: {
    'zh-CN': '客户最先等的是有没有人理；没有响应时限，办结再准时，客户也觉得石沉大海。',
    en: 'What customers wait for first is a sign of life; without a limit for it even a process that ends in time feels like silence.',
  },
  source: 'S0-3.2.1',
  messages: {
    missing: {
      message: {
        'zh-CN': '流程面向客户，没有响应时限。',
        en: 'The process is customer-facing and has no limit for the first answer.',
      },
      hint: {
        'zh-CN': '在 clocks 里加一个名为 response 的计时，从 start 到首次联系客户的时刻。',
        en: 'Add a clock called response under clocks, from start to the first contact with the customer.',
      },
    },
  },
  good: `
customer_facing: true
clocks:
  response: { name: 响应, from: start, to: receive.done, limit: 2 h }
  total: { name: 办结, from: start, to: close, limit: 5 wd }
`,
  bad: `
customer_facing: true
clocks:
  total: { name: 办结, from: start, to: close, limit: 5 wd }
`,
  check({ standard: { document }, report }) {
    // Where there are classes TIME-05 asks for the response of each.
    if (!document.customer_facing || document.classes !== undefined) return;
    if (findResponseClock(document) !== null) return;
    if (document.clocks === undefined) report('missing', { path: [], missing: 'clocks' });
    else report('missing', { path: ['clocks'], missing: 'response' });
  },
});
