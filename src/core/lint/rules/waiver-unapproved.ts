import { defineRule } from '../rule.ts';
import { authorsOf } from '../waivers.ts';

/** A waiver is approved by somebody other than the author. */
export const rule = defineRule({
  id: 'waiver-unapproved',
  code: null,
  severity: 'info',
  last: true,
  title: { 'zh-CN': '豁免由作者以外的人批准', en: 'Waivers are approved by somebody other than an author' },
  reason: {
    'zh-CN':
      '批准了的豁免把问题降为提示；没有批准的只把错误降为警告，并注明「尚无人批准」；标准一旦发布，没有批准的豁免就不起作用。',
    en: 'An approved waiver makes a finding information; one that nobody approved only makes an error a warning, marked as such; and once the standard is published it counts for nothing.',
  },
  source: 'decision 6',
  messages: {
    nobody: {
      message: {
        'zh-CN': '对 {rule} 的豁免还没有人批准。',
        en: 'Nobody has approved the waiver of {rule} yet.',
      },
      hint: {
        'zh-CN': '请有权的人批准后写上 approver；不要写没有批准过的人。',
        en: 'Have somebody entitled approve it, then name them; never name somebody who has not.',
      },
    },
    author: {
      message: {
        'zh-CN': '对 {rule} 的豁免由标准的作者「{approver}」自己批准，不算数。',
        en: 'The waiver of {rule} is approved by “{approver}”, an author of the standard, which does not count.',
      },
      hint: {
        'zh-CN': '请作者以外有权的人批准。',
        en: 'Have somebody entitled approve it who is not an author.',
      },
    },
  },
  good: `
waivers:
  - { rule: OPR-01, reason: 试点后补示例, approver: 王芳, expires: "2099-12-31" }
`,
  bad: `
waivers:
  - { rule: OPR-01, reason: 试点后补示例, approver: null, expires: "2099-12-31" }
`,
  check({ standard, report }) {
    const authors = authorsOf(standard.document);
    for (const [index, { rule: waived, approver }] of (standard.document.waivers ?? []).entries()) {
      const spot = { path: ['waivers', index, 'approver'] };
      if (approver === null || approver.trim() === '') report('nobody', spot, { rule: waived });
      else if (authors.has(approver)) report('author', spot, { rule: waived, approver });
    }
  },
});
