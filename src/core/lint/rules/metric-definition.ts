import type { Metric } from '../../../generated/process-standard.ts';
import { quoteNames } from '../look-ups/quote-names.ts';
import { defineRule } from '../rule.ts';

/** MET-01: a process has metrics, and each has its formula, its source and its target. A draft is only told. */
export const rule = defineRule({
  id: 'metric-definition',
  code: 'MET-01',
  severity: 'warn',
  since: '0.2.0',
  title: {
    'zh-CN': '有指标，指标有公式、数据来源和目标',
    en: 'There are metrics with formula, data source and target',
  },
  reason: {
    'zh-CN': '没有指标就不知道标准管不管用；公式和来源不定，两个人算出两个数，没有目标就没有好坏。',
    en: 'Without metrics nobody knows whether a standard works; without formula and source two people get two figures, and without a target neither is good or bad.',
  },
  source: 'S3-2.3.0, S3-1.2a',
  messages: {
    none: {
      message: { 'zh-CN': '没有指标。', en: 'There are no metrics.' },
      hint: {
        'zh-CN': '在 metrics 下写，例如「metric: M05，data: start..close，target: <= 2.5 d」。',
        en: 'Write some under metrics, such as “metric: M05, data: start..close, target: <= 2.5 d”.',
      },
    },
    formula: {
      message: { 'zh-CN': '指标{metrics}没有公式。', en: 'No formula is given for {metrics}.' },
      hint: {
        'zh-CN': '写上 formula，或改用 M01 到 M45 中公式已定的指标。',
        en: 'Add a formula, or use one of M01 to M45, whose formulas are settled.',
      },
    },
    source: {
      message: { 'zh-CN': '指标{metrics}没有数据来源。', en: 'No data source is given for {metrics}.' },
      hint: {
        'zh-CN': '写上 data，例如「data: clocks.total」。',
        en: 'Add data, such as “data: clocks.total”.',
      },
    },
    target: {
      message: { 'zh-CN': '指标{metrics}没有目标。', en: 'No target is given for {metrics}.' },
      hint: {
        'zh-CN': '由有权的人定下后写上 target，不要编造。',
        en: 'Add the target once somebody entitled has set it; never make one up.',
      },
    },
  },
  good: `
metrics:
  - { metric: M07, data: clocks.total, target: ">= 95 %" }
  - { metric: calls, formula: count(calls), data: register.calls, target: <= 3 }
`,
  bad: 'metrics: [{ metric: calls, data: register.calls, target: <= 3 }]',
  check({ standard: { document }, report }) {
    const { metrics = [], purpose, status } = document;
    const severity = status === 'draft' ? 'info' : 'warn';
    if (metrics.length === 0) {
      report('none', { path: [], missing: 'metrics', severity });
      return;
    }
    // A goal of the purpose is a target too, and need not be said twice.
    const goals = new Set(purpose?.goals?.flatMap((goal) => (goal.target ? [goal.metric] : [])));
    const lacking = {
      formula: metrics.filter(({ metric, formula }) => formula === undefined && !isSettled(metric)),
      source: metrics.filter(({ data }) => data === undefined),
      target: metrics.filter(({ metric, target }) => target === undefined && !goals.has(metric)),
    };
    const spot = { path: ['metrics'], part: 'key', severity } as const;
    for (const key of ['formula', 'source', 'target'] as const)
      if (lacking[key].length > 0) report(key, spot, { metrics: quoteNames(lacking[key].map(nameOf)) });
  },
});

/** M01 to M45 have their formulas in the company's list of metrics. */
function isSettled(metric: string): boolean {
  const number = /^M(\d{2})$/.exec(metric)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 45;
}

function nameOf({ metric, name = metric }: Metric) {
  return name;
}
