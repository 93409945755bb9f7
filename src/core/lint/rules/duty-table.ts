import {
  allLetters,
  type Letter,
  rolePath,
  type StandardView,
  type StepView,
} from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** DOC-03: the duty table of the departments and the letters of the steps say the same. */
export const rule = defineRule({
  id: 'duty-table',
  code: 'DOC-03',
  severity: 'warn',
  title: { 'zh-CN': '职责表与步骤的负责方一致', en: 'The duty table and the steps agree' },
  reason: {
    'zh-CN': '职责表说销售部取得确认，步骤表说客服部：两个部门都可以说不归自己管。',
    en: 'Where the duty table has sales obtain the confirmation and the steps customer service, each may say that it is the other’s.',
  },
  source: 'S3-2.3.2, S3-3.2 (G10)',
  messages: {
    notResponsible: {
      message: {
        'zh-CN': '职责表说「{department}」负责步骤「{step}」，这一步的 R 不在该部门。',
        en: 'The duty table has “{department}” responsible for the step “{step}”, whose R is elsewhere.',
      },
      hint: { 'zh-CN': '改职责表，或改这一步的 R。', en: 'Correct the duty table or the R of the step.' },
    },
    notInTable: {
      message: {
        'zh-CN': '步骤「{step}」由「{department}」负责，该部门的职责表里没有它。',
        en: 'The step “{step}” is the responsibility of “{department}”, whose duties do not name it.',
      },
      hint: {
        'zh-CN': '在该部门的 duties 里加上这一步（steps），或改这一步的 R。',
        en: 'Add it to the duties (steps) of that department, or correct the R of the step.',
      },
    },
    notInvolved: {
      message: {
        'zh-CN': '职责表说「{department}」配合步骤「{step}」，这一步没有该部门的角色。',
        en: 'The duty table has “{department}” support the step “{step}”, which has no role of that department.',
      },
      hint: {
        'zh-CN': '给这一步加上 C 或 I，或改职责表。',
        en: 'Give the step a C or an I of that department, or correct the duty table.',
      },
    },
  },
  good: `
departments:
  service:
    name: 客服部
    duties:
      - { text: 接收投诉, steps: [receive] }
roles:
  agent: { name: 客服专员, department: service }
steps:
  - { id: receive, name: 接收投诉, R: agent }
`,
  bad: `
departments:
  service:
    name: 客服部
    duties:
      - { text: 接收投诉, steps: [receive] }
  sales:
    name: 销售部
roles:
  agent: { name: 客服专员, department: service }
  seller: { name: 销售代表, department: sales }
steps:
  - { id: receive, name: 接收投诉, R: seller }
`,
  check({ standard, report }) {
    const { departments } = standard;
    const duties = listDuties(standard);
    if (duties.length === 0) return;
    const nameOf = (id: string) => departments.get(id)?.name ?? id;
    const listed = new Set<string>();
    for (const { department, view, path, isSupport } of duties) {
      if (!isSupport) listed.add(`${view.id} ${department}`);
      if (takesPart(standard, view, isSupport ? allLetters : ['R'], department)) continue;
      const places = { department: nameOf(department), step: view.step.name };
      report(isSupport ? 'notInvolved' : 'notResponsible', { path }, places);
    }
    for (const view of standard.steps)
      view.letters.R.forEach((role, index) => {
        const department = standard.roles.get(role)?.department;
        if (department === undefined || !departments.has(department)) return;
        const key = `${view.id} ${department}`;
        if (listed.has(key)) return;
        // What is said once is enough.
        listed.add(key);
        const places = { department: nameOf(department), step: view.step.name };
        report('notInTable', { path: rolePath(view, 'R', index) }, places);
      });
  },
});

interface Duty {
  readonly department: string;
  readonly view: StepView;
  readonly path: readonly (string | number)[];
  readonly isSupport: boolean;
}

function listDuties({ departments, stepById }: StandardView): readonly Duty[] {
  const found: Duty[] = [];
  for (const [department, { duties }] of departments)
    duties?.forEach((duty, index) => {
      for (const key of ['steps', 'supports'] as const)
        duty[key]?.forEach((id, place) => {
          const view = stepById.get(id);
          const path = ['departments', department, 'duties', index, key, place];
          if (view) found.push({ department, view, path, isSupport: key === 'supports' });
        });
    });
  return found;
}

/** Whether a department has one of the letters at a step. A role bound at run time may be anybody's. */
function takesPart(
  { roles }: StandardView,
  view: StepView,
  letters: readonly Letter[],
  department: string,
): boolean {
  return letters.some((letter) =>
    view.letters[letter].some((id) => {
      const role = roles.get(id);
      return role?.department === department || role?.bind !== undefined;
    }),
  );
}
