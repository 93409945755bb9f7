import { createSuggester } from '../../standard/read/suggest.ts';
import { defineRule } from '../rule.ts';

/** A waiver waives something. */
export const rule = defineRule({
  id: 'waiver-unused',
  code: null,
  severity: 'warn',
  last: true,
  title: { 'zh-CN': '豁免都对应到问题', en: 'Every waiver waives something' },
  reason: {
    'zh-CN': '问题解决了豁免还留着，以后同样的问题再出现就没人看见；规则名写错的豁免根本不起作用。',
    en: 'A waiver left behind hides the same mistake when it comes back; one with a mistyped rule does nothing.',
  },
  source: 'decision 6',
  messages: {
    unused: {
      message: { 'zh-CN': '对 {rule} 的豁免没有对应的问题。', en: 'The waiver of {rule} waives nothing.' },
      hint: {
        'zh-CN': '删去它；at 要写对位置，例如 /steps/3。',
        en: 'Delete it, or correct at, such as /steps/3.',
      },
    },
    unknown: {
      message: { 'zh-CN': '没有「{rule}」这条规则。', en: 'There is no rule “{rule}”.' },
      hint: {
        'zh-CN': '写规则的 id 或编号，例如 key-step-example 或 OPR-01。',
        en: 'Write the id or the code of a rule, such as key-step-example or OPR-01.',
      },
    },
    mistyped: {
      message: { 'zh-CN': '没有「{rule}」这条规则。', en: 'There is no rule “{rule}”.' },
      hint: { 'zh-CN': '是不是想写「{meant}」？', en: 'Did you mean “{meant}”?' },
    },
    unwaivable: {
      message: { 'zh-CN': '规则 {rule} 不能豁免。', en: 'The rule {rule} cannot be waived.' },
      hint: {
        'zh-CN': '不合这条规则的标准无法执行，只能改正。',
        en: 'A standard that breaks it cannot be run; correct it.',
      },
    },
  },
  good: `
waivers:
  - { rule: OPR-01, reason: 试点后补示例, approver: 王芳, expires: "2099-12-31" }
steps:
  - { id: grade, name: 投诉分级, key: true }
`,
  bad: `
waivers:
  - { rule: OPR-1, reason: 试点后补示例, approver: 王芳, expires: "2099-12-31" }
`,
  check({ standard, waivers, report }) {
    const meantBy = createSuggester();
    for (const [index, { rule: waived, at }] of (standard.document.waivers ?? []).entries()) {
      if (waivers.used.has(index)) continue;
      const path = ['waivers', index, 'rule'];
      const spot = { path };
      const meant = meantBy(waived, waivers.known);
      const removal = { kind: 'delete', path: ['waivers', index] } as const;
      // With a place it may be the place that is wrong.
      if (waivers.waivable.has(waived))
        report('unused', at === undefined ? { path, fix: removal } : spot, { rule: waived });
      else if (waivers.known.has(waived)) report('unwaivable', spot, { rule: waived });
      else if (meant === null) report('unknown', spot, { rule: waived });
      else report('mistyped', { path, fix: { kind: 'replace', path, text: meant } }, { rule: waived, meant });
    }
  },
});
