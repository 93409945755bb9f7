import { allLetters } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** ELM-03: every step has a responsible post. A step that has other letters of the matrix is RACI-02's. */
export const rule = defineRule({
  id: 'element-responsible',
  code: 'ELM-03',
  severity: 'error',
  title: { 'zh-CN': '每一步都有负责的岗位', en: 'Every step has a responsible post' },
  reason: {
    'zh-CN': '没有写岗位的步骤，等于人人都可以不做。',
    en: 'A step without a post is one that everybody may leave to somebody else.',
  },
  source: 'S3-2.3.1, S4-3.1.3',
  messages: {
    missing: {
      message: {
        'zh-CN': '步骤「{step}」没有写由谁负责。',
        en: 'The step “{step}” does not say who is responsible.',
      },
      hint: {
        'zh-CN': '加上「R: 角色」，角色在 roles 里写明。',
        en: 'Add “R: role”, with the role declared under roles.',
      },
    },
  },
  good: `
steps:
  - { id: receive, name: 接收投诉, R: agent, A: supervisor }
`,
  bad: `
steps:
  - { id: receive, name: 接收投诉 }
`,
  check({ standard, report }) {
    for (const { letters, path, step } of standard.steps) {
      if (allLetters.every((letter) => letters[letter].length === 0))
        report('missing', { path, missing: 'R' }, { step: step.name });
    }
  },
});
