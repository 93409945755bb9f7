import { allLetters, type StandardView, type StepView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** RACI-06: a department that owns a step has a letter there. */
export const rule = defineRule({
  id: 'raci-gap',
  code: 'RACI-06',
  severity: 'error',
  since: '0.2.0',
  title: {
    'zh-CN': '职责表里负责某一步的部门，在这一步有字母',
    en: 'A department that owns a step by the duty table has a letter there',
  },
  reason: {
    'zh-CN': '职责表说归它管，步骤上却没有它的 R、A、C、I：执行时谁也不会找它，出了事各执一词。',
    en: 'The duty table gives it the step, yet it has no R, A, C or I there: nobody will turn to it, and afterwards each reads another table.',
  },
  source: 'S3-2.3.3',
  messages: {
    gap: {
      message: {
        'zh-CN': '职责表说步骤「{step}」由「{department}」负责，这一步的 R、A、C、I 里却没有该部门的角色。',
        en: 'By the duty table “{department}” owns the step “{step}”, yet none of its roles has a letter there.',
      },
      hint: {
        'zh-CN': '给这一步写上该部门的 R，或改职责表。',
        en: 'Give the step an R of that department, or correct the duty table.',
      },
    },
  },
  good: `
departments:
  service: { name: 客服部, duties: [{ text: 接收投诉, steps: [receive] }] }
roles:
  agent: { name: 客服专员, department: service }
steps:
  - { id: receive, name: 接收投诉, R: agent }
`,
  bad: `
departments:
  service: { name: 客服部, duties: [{ text: 接收投诉, steps: [receive] }] }
  sales: { name: 销售部 }
roles:
  seller: { name: 销售代表, department: sales }
steps:
  - { id: receive, name: 接收投诉, R: seller, A: seller }
`,
  check({ standard, report }) {
    const { departments, stepById } = standard;
    for (const [id, { name, duties }] of departments) {
      for (const step of new Set(duties?.flatMap((duty) => duty.steps ?? []))) {
        const view = stepById.get(step);
        // A step without letters is ELM-03's.
        if (!view || isWithoutLetters(view) || isThere(view, id, standard)) continue;
        report('gap', { path: [...view.path, 'id'] }, { step: view.step.name, department: name });
      }
    }
  },
});

/** Whether a department has a role at a step; one bound at run time may be of any department. */
function isThere({ letters }: StepView, department: string, { roles }: StandardView): boolean {
  return allLetters.some((letter) =>
    letters[letter].some((id) => {
      const role = roles.get(id);
      return role?.department === department || role?.bind;
    }),
  );
}

function isWithoutLetters({ letters }: StepView): boolean {
  return allLetters.every((letter) => letters[letter].length === 0);
}
