import { defineRule } from '../rule.ts';

/** TRN-01: a key step says what its performer has to be able to do. */
export const rule = defineRule({
  id: 'key-step-training',
  code: 'TRN-01',
  severity: 'info',
  preset: 'strict',
  since: '0.2.0',
  title: { 'zh-CN': '关键步骤有培训要求', en: 'A key step has a training requirement' },
  reason: {
    'zh-CN': '培训按岗位、按环节安排；关键步骤没有要求，就可能由没学过的人来做。',
    en: 'Training is planned by post and stage; a key step without a requirement may be done by somebody who never learnt it.',
  },
  source: 'S0-5.1.3',
  messages: {
    missing: {
      message: {
        'zh-CN': '关键步骤「{step}」没有写执行人需要的培训。',
        en: 'The key step “{step}” does not say which training its performer needs.',
      },
      hint: {
        'zh-CN': '加上 training，例如「会用分级指引区分普通和紧急」。',
        en: 'Add training, such as “can tell normal from urgent by the grading guide”.',
      },
    },
  },
  good: `
steps:
  - { id: grade, name: 投诉分级, key: true, training: 会用分级指引区分普通和紧急 }
`,
  bad: `
steps:
  - { id: grade, name: 投诉分级, key: true }
`,
  check({ standard, report }) {
    for (const { path, step } of standard.steps)
      if (step.key && step.training === undefined)
        report('missing', { path, missing: 'training' }, { step: step.name });
  },
});
