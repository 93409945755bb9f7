import { defineRule } from '../rule.ts';

/** VER-06: a published standard is signed, and its reviews left nothing open. */
export const rule = defineRule({
  id: 'published-signature',
  code: 'VER-06',
  severity: 'error',
  title: {
    'zh-CN': '发布的标准有领导签署，评审没有遗留',
    en: 'A published standard is signed and its reviews are settled',
  },
  reason: {
    'zh-CN': '发布就是要求全员照办；没有人签署、还有问题没定，员工没有义务照做，出事也没人负责。',
    en: 'Publishing binds everybody; unsigned, or with questions open, it binds nobody and nobody answers for it.',
  },
  source: 'S3-2.3.3',
  messages: {
    unsigned: {
      message: {
        'zh-CN': '标准已发布，没有批准人的签署。',
        en: 'The standard is published, yet nobody has signed it as approved.',
      },
      hint: {
        'zh-CN': '补上 meaning: approved 的签署，要有姓名和日期；还没签就不要写 published。',
        en: 'Add a signature with meaning: approved, a name and a date; until then do not call it published.',
      },
    },
    openFocus: {
      message: {
        'zh-CN': '标准已发布，{reviewer} 的评审里「{focus}」还没有通过。',
        en: 'The standard is published, yet “{focus}” has not passed in the review of {reviewer}.',
      },
      hint: { 'zh-CN': '先解决，再改为 pass。', en: 'Settle it first, then write pass.' },
    },
    openQuestion: {
      message: {
        'zh-CN': '标准已发布，问题「{question}」还待确认。',
        en: 'The standard is published, yet the question “{question}” is still open.',
      },
      hint: {
        'zh-CN': '请有权的人确认后去掉 open。',
        en: 'Have somebody entitled confirm it and take open away.',
      },
    },
  },
  good: `
status: published
signatures:
  - { role: vice_president, person: 王芳, date: "2026-11-21", meaning: approved }
`,
  bad: `
status: published
signatures:
  - { role: vice_president, person: null, date: null, meaning: approved }
`,
  check({ standard, report }) {
    const { status, signatures = [], reviews = [], settled = [] } = standard.document;
    if (status !== 'published') return;
    const isSigned = signatures.some(
      ({ meaning, person, date }) => meaning === 'approved' && Boolean(person?.trim()) && date !== null,
    );
    if (!isSigned) report('unsigned', { path: ['status'] });
    for (const [index, { focus = {}, reviewer }] of reviews.entries())
      for (const [point, verdict] of Object.entries(focus))
        if (verdict !== 'pass')
          report('openFocus', { path: ['reviews', index, 'focus', point] }, { reviewer, focus: point });
    for (const [index, { open, question }] of settled.entries())
      if (open === true) report('openQuestion', { path: ['settled', index, 'open'] }, { question });
  },
});
