import type { StandardView, StepView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** FLOW-08: what one department hands to another comes with a note. */
export const rule = defineRule({
  id: 'flow-handover',
  code: 'FLOW-08',
  severity: 'info',
  since: '0.2.0',
  title: {
    'zh-CN': '部门之间移交写明要说什么',
    en: 'A hand-over between departments says what is told',
  },
  reason: {
    'zh-CN': '事情转到别的部门，进度、问题、期限没有交代，就要从头再问一遍，还会误期。',
    en: 'When work goes to another department without its state, its problems and its due time, everything is asked again and dates are missed.',
  },
  source: 'S1-6.1.2',
  messages: {
    missing: {
      message: {
        'zh-CN': '步骤「{step}」之后由「{department}」接手（「{next}」），没有写移交时要说明什么。',
        en: 'After “{step}” the work goes to “{department}” (“{next}”), and nothing says what it is told.',
      },
      hint: {
        'zh-CN': '在这一步加上 handover，例如「handover: 做到哪里、还差什么、几点到期」。',
        en: 'Add handover to the step, such as “handover: what is done, what is open, when it is due”.',
      },
    },
  },
  good: `
departments: { service: { name: 客服部 }, quality: { name: 质量部 } }
roles:
  agent: { name: 客服专员, department: service }
  engineer: { name: 质量工程师, department: quality }
steps:
  - { id: dispatch, name: 分配工单, R: agent, handover: 客户是谁、什么级别、几点到期 }
  - { id: analyse, name: 原因分析, R: engineer }
`,
  bad: `
departments: { service: { name: 客服部 }, quality: { name: 质量部 } }
roles:
  agent: { name: 客服专员, department: service }
  engineer: { name: 质量工程师, department: quality }
steps:
  - { id: dispatch, name: 分配工单, R: agent }
  - { id: analyse, name: 原因分析, R: engineer }
`,
  check({ standard, report }) {
    const { departments, flow } = standard;
    for (const view of standard.steps) {
      if (view.step.handover !== undefined) continue;
      const own = ownersOf(view, standard);
      if (own.length === 0) continue;
      for (const { to } of flow.waysFrom.get(view) ?? []) {
        // Sent back, it goes to somebody who knows the case.
        if (!to || to.index <= view.index) continue;
        const taker = ownersOf(to, standard).find((department) => !own.includes(department));
        if (taker === undefined) continue;
        const department = departments.get(taker)?.name ?? taker;
        report(
          'missing',
          { path: [...view.path, 'id'] },
          { step: view.step.name, department, next: to.step.name },
        );
        break;
      }
    }
  },
});

/** The departments that are responsible for a step, as far as they are known before a run. */
function ownersOf({ letters }: StepView, { roles }: StandardView): readonly string[] {
  return letters.R.flatMap((role) => roles.get(role)?.department ?? []);
}
