import { defineRule } from '../rule.ts';

/** CMP-02: a standard that collects personal data has a level of confidentiality, and not the public one. */
export const rule = defineRule({
  id: 'confidentiality-level',
  code: 'CMP-02',
  severity: 'warn',
  title: {
    'zh-CN': '涉及个人信息的流程写明密级',
    en: 'A process with personal data has a confidentiality level',
  },
  reason: {
    'zh-CN': '客户的姓名、电话进了台账，谁能看、能不能导出要先定下来（个人信息保护法第 51 条）。',
    en: 'Once customers’ names and numbers are in the ledger, it must be settled who may see and export them (Personal Information Protection Law, art. 51).',
  },
  source: 'S4-1.3e, S1-7.2.2',
  messages: {
    missing: {
      message: {
        'zh-CN': '字段「{field}」是个人信息，标准没有写密级。',
        en: 'The field “{field}” holds personal data, yet the standard has no confidentiality level.',
      },
      hint: {
        'zh-CN': '加上 confidentiality: internal、confidential 或 secret。',
        en: 'Add confidentiality: internal, confidential or secret.',
      },
    },
    public: {
      message: {
        'zh-CN': '字段「{field}」是个人信息，密级却是公开。',
        en: 'The field “{field}” holds personal data, yet the standard is public.',
      },
      hint: {
        'zh-CN': '改为 internal、confidential 或 secret。',
        en: 'Use internal, confidential or secret.',
      },
    },
  },
  good: `
confidentiality: confidential
forms:
  register:
    name: 登记表
    fields:
      contact: { label: 联系电话, type: text, personal: true }
`,
  bad: `
confidentiality: public
forms:
  register:
    name: 登记表
    fields:
      contact: { label: 联系电话, type: text, personal: true }
`,
  check({ standard, report }) {
    const { confidentiality, forms = {} } = standard.document;
    if (confidentiality !== undefined && confidentiality !== 'public') return;
    const fields = Object.values(forms).flatMap((form) => Object.values(form.fields ?? {}));
    const first = fields.find(({ personal }) => personal === true);
    if (!first) return;
    if (confidentiality === undefined)
      report('missing', { path: [], missing: 'confidentiality' }, { field: first.label });
    else report('public', { path: ['confidentiality'] }, { field: first.label });
  },
});
