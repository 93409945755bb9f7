import { defineRule } from '../rule.ts';

/** SMP-01: it is settled how many runs are inspected, and how often. */
export const rule = defineRule({
  id: 'sample-plan',
  code: 'SMP-01',
  severity: 'info',
  preset: 'strict',
  since: '0.2.0',
  title: { 'zh-CN': '有抽查计划', en: 'There is a plan of inspection samples' },
  reason: {
    'zh-CN': '每月抽查几成、怎么抽，事先定下，才不是想查谁就查谁，考核也才有依据。',
    en: 'With share and way of sampling settled beforehand nobody is picked at will, and the appraisal has something to rest on.',
  },
  source: 'S3-2.5.4',
  messages: {
    missing: {
      message: { 'zh-CN': '没有抽查计划。', en: 'There is no plan of inspection samples.' },
      hint: {
        'zh-CN': '加上 sample，例如「rate: 0.1，every: month，at_least: 1」。',
        en: 'Add sample, such as “rate: 0.1, every: month, at_least: 1”.',
      },
    },
  },
  good: 'sample: { rate: 0.1, every: month, at_least: 1 }',
  bad: 'sample:',
  check({ standard, report }) {
    const { sample, status } = standard.document;
    // What is no longer in use is not inspected.
    if (sample === undefined && status !== 'retired') report('missing', { path: [], missing: 'sample' });
  },
});
