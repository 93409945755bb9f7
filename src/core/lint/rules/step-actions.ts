import { countActions } from '../look-ups/count-actions.ts';
import { defineRule } from '../rule.ts';

/** OPR-02: the text of a step asks for a few actions only. Of a text in two languages the Chinese counts. */
export const rule = defineRule({
  id: 'step-actions',
  code: 'OPR-02',
  severity: 'warn',
  since: '0.2.0',
  title: { 'zh-CN': '一个步骤不超过三个动作', en: 'A step asks for no more than three actions' },
  reason: {
    'zh-CN': '一步里塞进许多动作，做漏一个看不出来，时限和责任也分不清是哪一个动作的。',
    en: 'In a step of many actions one that is left out goes unseen, and limit and responsibility belong to none of them in particular.',
  },
  source: 'S3-4.3',
  options: {
    max: {
      kind: 'number',
      default: 3,
      says: { 'zh-CN': '一步最多几个动作', en: 'How many actions a step has at most' },
    },
  },
  messages: {
    many: {
      message: {
        'zh-CN': '步骤「{step}」要做 {count} 个动作，超过 {max} 个。',
        en: 'The step “{step}” asks for {count} actions, more than {max}.',
      },
      hint: {
        'zh-CN': '拆成几步，或把细节写成检查项。',
        en: 'Split it into steps, or turn the details into checks.',
      },
    },
  },
  good: `
steps:
  - { id: receive, name: 接收投诉, do: 核实客户信息，填写登记表，给客户受理回复 }
`,
  bad: `
steps:
  - { id: receive, name: 接收投诉, do: 接听电话，核实客户信息，填写登记表，通知主管，安排回访 }
`,
  check({ standard, options, report }) {
    for (const { step, path } of standard.steps) {
      if (step.do === undefined) continue;
      const isPlain = typeof step.do === 'string';
      const text = typeof step.do === 'string' ? step.do : step.do['zh-CN'];
      const count = countActions(text, /[\u4e00-\u9fff]/.test(text) ? 'zh-CN' : 'en');
      const spot = { path: [...path, 'do', ...(isPlain ? [] : ['zh-CN'])] };
      if (count > options.max) report('many', spot, { step: step.name, count, max: options.max });
    }
  },
});
