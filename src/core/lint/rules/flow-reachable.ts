import { defineRule } from '../rule.ts';

/** FLOW-02: a process begins somewhere, comes to every step, and has a result. */
export const rule = defineRule({
  id: 'flow-reachable',
  code: 'FLOW-02',
  severity: 'error',
  title: {
    'zh-CN': '流程有触发、有结果，每一步都走得到',
    en: 'A process has a trigger and a result, and every step is reached',
  },
  reason: {
    'zh-CN': '走不到的步骤永远不会做；没有触发不知何时开始，没有结果不知怎样算完。',
    en: 'A step that nothing leads to is never done; without a trigger nobody knows when to begin, without a result when it is finished.',
  },
  source: 'S4-3.1.2, S3-2.2.2',
  messages: {
    unreachable: {
      message: {
        'zh-CN': '步骤「{step}」走不到：没有哪一步通向它。',
        en: 'The step “{step}” is never reached: no way leads to it.',
      },
      hint: {
        'zh-CN': '让前面的某一步通向它，或删去它。',
        en: 'Have an earlier step lead to it, or delete it.',
      },
    },
    trigger: {
      message: { 'zh-CN': '没有写流程由什么触发。', en: 'Nothing says what triggers the process.' },
      hint: {
        'zh-CN': '加上 trigger，例如「trigger: 收到客户投诉」。',
        en: 'Add a trigger, such as “trigger: a customer complains”.',
      },
    },
    result: {
      message: { 'zh-CN': '没有写流程的结果。', en: 'Nothing says what the result of the process is.' },
      hint: {
        'zh-CN': '加上 result，例如「result: 投诉单关闭，满意度已记录」。',
        en: 'Add a result, such as “result: the ticket is closed and satisfaction recorded”.',
      },
    },
  },
  good: `
trigger: 收到投诉
result: 投诉单关闭
steps:
  - { id: receive, name: 接收投诉 }
  - { id: revisit, name: 客户回访 }
`,
  bad: `
trigger: 收到投诉
result: 投诉单关闭
steps:
  - { id: receive, name: 接收投诉, next: end }
  - { id: revisit, name: 客户回访 }
`,
  check({ standard, report }) {
    const { trigger, result } = standard.document;
    if (trigger === undefined) report('trigger', { path: [], missing: 'trigger' });
    if (result === undefined) report('result', { path: [], missing: 'result' });
    for (const view of standard.steps) {
      // A second step of the same id is another rule's.
      if (standard.stepById.get(view.id) !== view || standard.flow.reachable.has(view)) continue;
      report('unreachable', { path: [...view.path, 'id'] }, { step: view.step.name });
    }
  },
});
