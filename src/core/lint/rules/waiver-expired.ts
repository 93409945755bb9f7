import { defineRule } from '../rule.ts';

/** A waiver counts to the end of the day on which it expires. */
export const rule = defineRule({
  id: 'waiver-expired',
  code: null,
  severity: 'error',
  last: true,
  title: { 'zh-CN': '豁免没有过期', en: 'Waivers have not expired' },
  reason: {
    'zh-CN': '豁免是暂时的。过了期，被豁免的问题恢复原来的级别，在问题旁注明「豁免已到期」。',
    en: 'A waiver is for a time. Once it has expired, what it waived is as grave as it was, with a note that the waiver has expired.',
  },
  source: 'decision 6',
  messages: {
    expired: {
      message: {
        'zh-CN': '对 {rule} 的豁免已于 {expires} 到期。',
        en: 'The waiver of {rule} expired on {expires}.',
      },
      hint: {
        'zh-CN': '解决问题后删去豁免；确需延长，改日期并重新批准。',
        en: 'Settle the matter and delete the waiver; to prolong it, change the date and have it approved again.',
      },
    },
  },
  good: `
waivers:
  - { rule: OPR-01, reason: 试点后补示例, approver: 王芳, expires: "2099-12-31" }
`,
  bad: `
waivers:
  - { rule: OPR-01, reason: 试点后补示例, approver: 王芳, expires: "2020-12-31" }
`,
  check({ standard, isPast, report }) {
    for (const [index, { rule: waived, expires }] of (standard.document.waivers ?? []).entries())
      if (isPast(expires))
        report('expired', { path: ['waivers', index, 'expires'] }, { rule: waived, expires });
  },
});
