import { allLetters } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** RACI-02: a step with letters has an R among them. A step with none at all is ELM-03's. */
export const rule = defineRule({
  id: 'raci-responsible',
  code: 'RACI-02',
  severity: 'error',
  title: { 'zh-CN': '矩阵的每一行都有 R', en: 'Every row of the matrix has an R' },
  reason: {
    'zh-CN': '有人批准、有人知会，却没有人做，这一步就停在那里。',
    en: 'With somebody to approve and somebody to inform but nobody to do it, a step stands still.',
  },
  source: 'S3-4.2',
  messages: {
    missing: {
      message: {
        'zh-CN': '步骤「{step}」有 {letters}，没有 R（负责执行）。',
        en: 'The step “{step}” has {letters} but no R (responsible).',
      },
      hint: { 'zh-CN': '加上「R: 角色」。', en: 'Add “R: role”.' },
    },
  },
  good: `
steps:
  - { id: grade, name: 投诉分级, R: supervisor, A: manager }
`,
  bad: `
steps:
  - { id: grade, name: 投诉分级, A: manager }
`,
  check({ standard, report }) {
    for (const { letters, path, step } of standard.steps) {
      const given = allLetters.filter((letter) => letters[letter].length > 0);
      if (given.length > 0 && letters.R.length === 0)
        report('missing', { path, missing: 'R' }, { step: step.name, letters: given.join(' ') });
    }
  },
});
