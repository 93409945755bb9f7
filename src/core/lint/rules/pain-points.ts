import { defineRule } from '../rule.ts';

/** OPR-05: a standard names the problems it is to solve, each with what shows it. */
export const rule = defineRule({
  id: 'pain-points',
  code: 'OPR-05',
  severity: 'warn',
  since: '0.2.0',
  title: {
    'zh-CN': '写明要解决的问题和调研依据',
    en: 'A standard names the problems it solves, with evidence',
  },
  reason: {
    'zh-CN': '先有调研查出的具体问题，再写标准；说不出解决什么，就是为标准而标准。',
    en: 'First a survey shows a concrete problem, then a standard is written; one that solves nothing in particular is only a burden.',
  },
  source: 'S3-4.1',
  messages: {
    none: {
      message: {
        'zh-CN': '没有写本标准要解决什么问题。',
        en: 'Nothing says which problems this standard is to solve.',
      },
      hint: {
        'zh-CN': '在 pain_points 下写问题（text）和调研依据（evidence）。',
        en: 'Write the problem (text) and what shows it (evidence) under pain_points.',
      },
    },
    noEvidence: {
      message: {
        'zh-CN': '问题「{problem}」没有写依据。',
        en: 'Nothing shows the problem “{problem}”.',
      },
      hint: {
        'zh-CN': '加上 evidence：哪次调研、什么数据。',
        en: 'Add evidence: which survey, which figures.',
      },
    },
  },
  good: `
pain_points:
  - { text: 质量部判定慢, evidence: 现状调研：平均 2 天 }
`,
  bad: 'pain_points:',
  check({ standard, report }) {
    const { pain_points: points = [] } = standard.document;
    if (points.length === 0) report('none', { path: [], missing: 'pain_points' });
    points.forEach(({ text, evidence }, index) => {
      if (evidence === undefined)
        report('noEvidence', { path: ['pain_points', index], missing: 'evidence' }, { problem: text });
    });
  },
});
