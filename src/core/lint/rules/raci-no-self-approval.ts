import { defineRule } from '../rule.ts';
import { rolePath, type StandardView, type StepView } from '../standard-view.ts';

/** RACI-08: what is approved was done by somebody else. */
export const rule = defineRule({
  id: 'raci-no-self-approval',
  code: 'RACI-08',
  severity: 'error',
  title: { 'zh-CN': '审批的人不是办事的人', en: 'Nobody approves their own work' },
  reason: {
    'zh-CN': '自己办、自己批，审批就成了走过场；不相容的职责要由两个人承担。',
    en: 'An approval of one’s own work is no approval; duties that check each other belong to two people.',
  },
  source: 'S4-3.2.3',
  messages: {
    same: {
      message: {
        'zh-CN': '审批步骤「{step}」的 R 和 A 都是「{role}」。',
        en: 'The approval “{step}” has “{role}” for both R and A.',
      },
      hint: {
        'zh-CN': 'R 写提交的人，A 写批准的人；确有理由时申请豁免。',
        en: 'Let R be who submits and A who approves, or ask for a waiver with the reason.',
      },
    },
    own: {
      message: {
        'zh-CN': '「{role}」既办理「{work}」，又审批它（步骤「{step}」）。',
        en: '“{role}” both does “{work}” and approves it (step “{step}”).',
      },
      hint: { 'zh-CN': '换一个批准人。', en: 'Have somebody else approve it.' },
    },
  },
  good: `
steps:
  - { id: analyse, name: 方案制定, R: engineer, A: supervisor }
  - { id: approve, name: 方案审批, kind: approval, R: engineer, A: quality_head }
`,
  bad: `
steps:
  - { id: analyse, name: 方案制定, R: engineer, A: supervisor }
  - { id: approve, name: 方案审批, kind: approval, R: engineer, A: engineer }
`,
  check({ standard, report }) {
    const roles = new Map(Object.entries(standard.document.roles ?? {}));
    const workBefore = earlierSteps(standard);
    for (const view of standard.steps) {
      if (view.kind !== 'approval') continue;
      const { letters, step } = view;
      for (const [index, id] of letters.A.entries()) {
        const spot = { path: rolePath(view, 'A', index) };
        const role = roles.get(id)?.name ?? id;
        const own = workBefore.get(view)?.find((work) => work.letters.R.includes(id));
        if (own) report('own', spot, { step: step.name, role, work: own.step.name });
        else if (letters.R.includes(id)) report('same', spot, { step: step.name, role });
      }
    }
  },
});

/** For each step those before it in the list that lead straight to it. */
function earlierSteps({ steps, flow }: StandardView): ReadonlyMap<StepView, readonly StepView[]> {
  const before = new Map<StepView, StepView[]>(steps.map((view) => [view, []]));
  for (const view of steps)
    for (const { to } of flow.waysFrom.get(view) ?? [])
      if (to && to.index > view.index) before.get(to)?.push(view);
  return before;
}
