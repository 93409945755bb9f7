import type { StandardView, StepView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** FLOW-07: a process for customers ends with hearing what they say. */
export const rule = defineRule({
  id: 'flow-revisit',
  code: 'FLOW-07',
  severity: 'warn',
  since: '0.2.0',
  title: {
    'zh-CN': '面向客户的流程以回访或反馈收尾',
    en: 'A customer-facing process ends with a revisit or feedback',
  },
  reason: {
    'zh-CN': '事情办完、客户满不满意没人问，问题就留到下一次投诉；满意度也无从统计。',
    en: 'When nobody asks whether the customer is satisfied, what went wrong waits for the next complaint, and satisfaction cannot be counted.',
  },
  source: 'S0-1.3e, S3-2.3.1',
  messages: {
    missing: {
      message: {
        'zh-CN': '流程面向客户，结尾却没有回访、满意度或结果反馈的步骤。',
        en: 'The process is customer-facing, yet it does not end with a revisit, a question about satisfaction or feedback.',
      },
      hint: {
        'zh-CN': '在结束前加一步，例如「客户回访」，记下满意度。',
        en: 'Add a step before the end, such as “Revisit the customer”, that records satisfaction.',
      },
    },
  },
  options: {
    words: {
      kind: 'texts',
      default: [
        '回访',
        '反馈',
        '满意',
        '评价',
        '答复客户',
        '告知客户',
        '通知客户',
        'revisit',
        'follow up',
        'follow-up',
        'feedback',
        'satisf',
        'survey',
        'tell the customer',
      ],
      says: {
        'zh-CN': '步骤或表单名称里出现这些词，就算回访或反馈。',
        en: 'A step or a form whose name holds one of these words counts as a revisit or feedback.',
      },
    },
  },
  good: `
customer_facing: true
steps:
  - { id: handle, name: 处理投诉 }
  - { id: revisit, name: 客户回访 }
`,
  bad: `
customer_facing: true
steps:
  - { id: receive, name: 接收客户反馈 }
  - { id: handle, name: 处理投诉 }
  - { id: archive, name: 归档 }
`,
  check({ standard, options, report }) {
    const { document, forms } = standard;
    if (!document.customer_facing) return;
    const words = options.words.map((word) => word.toLowerCase());
    const isRevisit = ({ id, step }: StepView) => {
      const names = [step.name, ...(step.out ?? []).map((form) => forms.get(form)?.name ?? '')];
      const said = [
        id.replaceAll('_', ' '),
        step.call?.process ?? '',
        ...names.map((name) => JSON.stringify(name)),
      ];
      const text = said.join('\n').toLowerCase();
      return words.some((word) => text.includes(word));
    };
    if (!lastSteps(standard).some(isRevisit)) report('missing', { path: ['steps'], part: 'key' });
  },
});

/** Steps from which the run ends, and the one before the last, after which only the file is closed. */
function lastSteps({ steps, flow }: StandardView): readonly StepView[] {
  const closing = steps.filter((view) => flow.waysFrom.get(view)?.some(({ to }) => to === null));
  const isClosing = new Set(closing);
  const before = steps.filter(
    (view) => view.index > 0 && flow.waysFrom.get(view)?.some(({ to }) => to !== null && isClosing.has(to)),
  );
  return [...closing, ...before];
}
