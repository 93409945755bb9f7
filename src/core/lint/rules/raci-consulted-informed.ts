import { rolePath } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** RACI-04: who is consulted before need not be informed after. */
export const rule = defineRule({
  id: 'raci-consulted-informed',
  code: 'RACI-04',
  severity: 'warn',
  since: '0.2.0',
  title: {
    'zh-CN': '同一步里，一个角色不同时是 C 和 I',
    en: 'No role is both C and I at one step',
  },
  reason: {
    'zh-CN': 'C 是做之前要问的人，I 是做完才告诉的人；两样都写，就不知道到底要不要先问。',
    en: 'C is asked before the work and I is told after it; with both nobody knows whether to ask first.',
  },
  source: 'S3-4.2',
  messages: {
    both: {
      message: {
        'zh-CN': '步骤「{step}」里「{role}」既是 C（征询）又是 I（知会）。',
        en: 'At “{step}” “{role}” is both C (consulted) and I (informed).',
      },
      hint: {
        'zh-CN': '要先听意见的留 C，只需知道结果的留 I。',
        en: 'Keep C where their opinion is needed first, I where they only need to know.',
      },
    },
  },
  good: `
steps:
  - { id: grade, name: 投诉分级, R: supervisor, C: agent, I: [engineer] }
`,
  bad: `
steps:
  - { id: grade, name: 投诉分级, R: supervisor, C: agent, I: [agent, engineer] }
`,
  check({ standard, report }) {
    for (const view of standard.steps) {
      const { C, I } = view.letters;
      I.forEach((id, index) => {
        if (!C.includes(id)) return;
        const role = standard.roles.get(id)?.name ?? id;
        report('both', { path: rolePath(view, 'I', index) }, { step: view.step.name, role });
      });
    }
  },
});
