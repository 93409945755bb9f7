import { defineRule } from '../rule.ts';

/** RACI-05: several responsible roles say how they split the work. */
export const rule = defineRule({
  id: 'raci-overlap',
  code: 'RACI-05',
  severity: 'warn',
  title: {
    'zh-CN': '几个角色同时负责时写明分工',
    en: 'Several responsible roles say how they split the work',
  },
  reason: {
    'zh-CN': '两方都负责又没有分工，做的时候互相等，出了事互相推。',
    en: 'Where two are responsible and nothing says for what, each waits for the other.',
  },
  source: 'S3-4.2, S3-2.3.3',
  messages: {
    overlap: {
      message: {
        'zh-CN': '步骤「{step}」有 {count} 个角色负责，没有写分工。',
        en: 'The step “{step}” has {count} responsible roles and no split of work.',
      },
      hint: {
        'zh-CN': '只留一个 R，其余改为 C；确要共同负责就用 split 写清各做什么。',
        en: 'Keep one R and make the others C, or say under split who does what.',
      },
    },
  },
  good: `
steps:
  - id: confirm
    name: 客户确认
    R: [agent, sales]
    split: 客服专员取得书面确认，销售代表解释方案
`,
  bad: `
steps:
  - { id: confirm, name: 客户确认, R: [agent, sales] }
`,
  check({ standard, report }) {
    for (const { letters, path, step } of standard.steps) {
      if (letters.R.length > 1 && step.split === undefined)
        report('overlap', { path: [...path, 'R'] }, { step: step.name, count: letters.R.length });
    }
  },
});
