import type { FieldView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** OPR-04: a process is no bigger than its users can bear. */
export const rule = defineRule({
  id: 'bloat',
  code: 'OPR-04',
  severity: 'warn',
  since: '0.2.0',
  title: {
    'zh-CN': '步骤、审批和必填项不过多',
    en: 'There are not too many steps, approvals and required fields',
  },
  reason: {
    'zh-CN': '标准为业务服务，不为标准而标准：步骤、审批、必填项一多，员工就绕开流程走。',
    en: 'A standard serves the business and is no end in itself: with many steps, approvals and required fields people go round it.',
  },
  source: 'S3-4.1, S3-2.4.4',
  options: {
    steps: {
      kind: 'number',
      default: 15,
      says: { 'zh-CN': '最多几个步骤', en: 'How many steps there are at most' },
    },
    approvals: {
      kind: 'number',
      default: 3,
      says: { 'zh-CN': '最多几道审批', en: 'How many approvals there are at most' },
    },
    fields: {
      kind: 'number',
      default: 20,
      says: {
        'zh-CN': '每次执行都要填的必填项最多几个',
        en: 'How many fields at most are required in every run',
      },
    },
  },
  messages: {
    steps: {
      message: {
        'zh-CN': '流程有 {count} 个步骤，超过 {max} 个。',
        en: 'The process has {count} steps, more than {max}.',
      },
      hint: {
        'zh-CN': '合并同一岗位连着做的步骤，或把一段拆成子流程。',
        en: 'Merge steps that one post does in a row, or move a part into a sub-process.',
      },
    },
    approvals: {
      message: {
        'zh-CN': '流程有 {count} 道审批，超过 {max} 道。',
        en: 'The process has {count} approvals, more than {max}.',
      },
      hint: {
        'zh-CN': '按金额或级别分层，只让有权的那一级批。',
        en: 'Grade them by amount or class, so that only the level entitled decides.',
      },
    },
    fields: {
      message: {
        'zh-CN': '每次执行要填 {count} 个必填项，超过 {max} 个。',
        en: 'Every run has {count} required fields, more than {max}.',
      },
      hint: {
        'zh-CN': '只留真正用到的；某种情况才用的，写 when 或把 required 写成条件。',
        en: 'Keep what is really used; what only some cases need gets a when, or a condition for required.',
      },
    },
  },
  good: `
forms:
  register: { name: 登记表, fields: { customer: { label: 客户, type: text, required: true } } }
`,
  bad: `
forms:
  register:
    name: 登记表
    fields:
${Array.from({ length: 21 }, (_, index) => `      f${index + 1}: { label: 第 ${index + 1} 项, type: text, required: true }`).join('\n')}
`,
  check({ standard, options, report }) {
    const { steps } = standard;
    const approvals = steps.filter(({ kind }) => kind === 'approval').length;
    const fields = countRequired(standard.fields);
    if (steps.length > options.steps)
      report('steps', { path: ['steps'], part: 'key' }, { count: steps.length, max: options.steps });
    if (approvals > options.approvals)
      report('approvals', { path: ['steps'], part: 'key' }, { count: approvals, max: options.approvals });
    if (fields > options.fields)
      report('fields', { path: ['forms'], part: 'key' }, { count: fields, max: options.fields });
  },
});

/** Fields that somebody fills in in every run: those required on a condition, shown on one or computed are not. */
function countRequired(fields: readonly FieldView[]): number {
  return fields.filter(
    ({ field: { required, when, computed } }) =>
      required === true && when === undefined && computed === undefined,
  ).length;
}
