import { defineRule } from '../rule.ts';

/** ELM-02: the scope says in which situations, for whom, and where it ends. */
export const rule = defineRule({
  id: 'element-scope',
  code: 'ELM-02',
  severity: 'error',
  since: '0.2.0',
  title: {
    'zh-CN': '适用范围写明情形、对象和边界',
    en: 'The scope names situations, objects and the boundary',
  },
  reason: {
    'zh-CN': '范围不清，同一件事有人按流程办、有人不办；边界不清，两个流程都管或都不管。',
    en: 'With an unclear scope one person follows the process and the next does not; without a boundary two processes claim a case, or none does.',
  },
  source: 'S3-2.3.1',
  messages: {
    none: {
      message: { 'zh-CN': '没有写适用范围。', en: 'The standard has no scope.' },
      hint: {
        'zh-CN': '在 scope 下写 situations（情形）、objects（对象）和 boundary（什么不走本流程）。',
        en: 'Write situations, objects and boundary (what is out) under scope.',
      },
    },
    situations: {
      message: {
        'zh-CN': '适用范围没有写在什么情形下适用。',
        en: 'The scope does not say in which situations it applies.',
      },
      hint: {
        'zh-CN': '加上 situations，例如「客户正式提出的产品质量投诉」。',
        en: 'Add situations, such as “formal complaints about product quality”.',
      },
    },
    objects: {
      message: {
        'zh-CN': '适用范围没有写对谁、对什么适用。',
        en: 'The scope does not say to whom or what it applies.',
      },
      hint: { 'zh-CN': '加上 objects，例如「全部客户」。', en: 'Add objects, such as “all customers”.' },
    },
    boundary: {
      message: {
        'zh-CN': '适用范围没有写边界：什么不走本流程。',
        en: 'The scope has no boundary: nothing says what is out.',
      },
      hint: {
        'zh-CN': '加上 boundary，例如「咨询和建议不走本流程」。',
        en: 'Add boundary, such as “inquiries and suggestions are out”.',
      },
    },
  },
  good: `
scope:
  situations: [客户正式提出的产品质量投诉]
  objects: [全部客户]
  boundary: [咨询和建议不走本流程]
`,
  bad: `
scope:
  situations: [客户正式提出的产品质量投诉]
`,
  check({ standard, report }) {
    const { scope, status } = standard.document;
    // A draft is still being written.
    const severity = status === 'draft' ? 'warn' : 'error';
    if (scope === undefined) {
      report('none', { path: [], missing: 'scope', severity });
      return;
    }
    const path = ['scope'];
    if (!scope.situations?.length) report('situations', { path, missing: 'situations', severity });
    if (!scope.objects?.length) report('objects', { path, missing: 'objects', severity });
    if (!scope.boundary?.length) report('boundary', { path, missing: 'boundary', severity: 'warn' });
  },
});
