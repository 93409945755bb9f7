import { defineRule } from '../rule.ts';

/** RACI-01: exactly one A a step. */
export const rule = defineRule({
  id: 'raci-one-accountable',
  code: 'RACI-01',
  severity: 'error',
  title: { 'zh-CN': '每一步恰好一个 A', en: 'Every step has exactly one A' },
  reason: {
    'zh-CN': '最终负责的人有两个，等于没有；没有，出了问题就推来推去。',
    en: 'Two who are accountable means that nobody is, and with none at all each points at the other.',
  },
  source: 'S3-4.2',
  messages: {
    missing: {
      message: {
        'zh-CN': '步骤「{step}」没有 A（最终负责）。',
        en: 'The step “{step}” has no A (accountable).',
      },
      hint: { 'zh-CN': '加上「A: 角色」，只写一个。', en: 'Add “A: role”, one only.' },
    },
    several: {
      message: {
        'zh-CN': '步骤「{step}」有 {count} 个 A，只能有一个。',
        en: 'The step “{step}” has {count} A; there can be only one.',
      },
      hint: {
        'zh-CN': '留一个，其余改为 C（征询）或 I（知会）。',
        en: 'Keep one and make the others C (consulted) or I (informed).',
      },
    },
  },
  good: `
steps:
  - { id: grade, name: 投诉分级, R: supervisor, A: manager, C: agent }
`,
  bad: `
steps:
  - { id: grade, name: 投诉分级, R: supervisor, A: [manager, agent] }
`,
  check({ standard, report }) {
    for (const { letters, path, step } of standard.steps) {
      const count = letters.A.length;
      if (count === 0) report('missing', { path, missing: 'A' }, { step: step.name });
      if (count > 1) report('several', { path: [...path, 'A'] }, { step: step.name, count });
    }
  },
});
