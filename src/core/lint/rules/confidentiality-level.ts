import type { Field, Form } from '../../../generated/process-standard.ts';
import type { Text } from '../../../shared/text.ts';
import type { StandardView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** What people are known and reached by, as labels say it. */
const customerData = /客户名|客户姓名|联系人|联系方式|联系电话|手机|身份证|邮箱|住址|收货地址|银行账号/;

/** Forms whose name says that they are not for everybody. */
const secret = /机密|保密|秘密|密级/;

/** CMP-02: a standard with customer data or a secret output has a level of confidentiality, and not the public one. */
export const rule = defineRule({
  id: 'confidentiality-level',
  code: 'CMP-02',
  severity: 'warn',
  title: {
    'zh-CN': '涉及客户信息或秘密的流程写明密级',
    en: 'A process with customer data or secrets has a confidentiality level',
  },
  reason: {
    'zh-CN': '客户的姓名、电话进了台账，谁能看、能不能导出要先定下来（个人信息保护法第 51 条）。',
    en: 'Once customers’ names and numbers are in the ledger, it must be settled who may see and export them (Personal Information Protection Law, art. 51).',
  },
  source: 'S4-1.3e, S1-7.2.2',
  messages: {
    missing: {
      message: {
        'zh-CN': '字段「{field}」是个人或客户信息，标准没有写密级。',
        en: 'The field “{field}” holds personal or customer data, yet the standard has no confidentiality level.',
      },
      hint: {
        'zh-CN': '加上 confidentiality: internal、confidential 或 secret。',
        en: 'Add confidentiality: internal, confidential or secret.',
      },
    },
    public: {
      message: {
        'zh-CN': '字段「{field}」是个人或客户信息，密级却是公开。',
        en: 'The field “{field}” holds personal or customer data, yet the standard is public.',
      },
      hint: {
        'zh-CN': '改为 internal、confidential 或 secret。',
        en: 'Use internal, confidential or secret.',
      },
    },
    secret: {
      message: {
        'zh-CN': '步骤输出的《{form}》是保密的，标准没有写密级。',
        en: 'Steps fill in the secret form “{form}”, yet the standard has no confidentiality level.',
      },
      hint: {
        'zh-CN': '加上 confidentiality: confidential 或 secret。',
        en: 'Add confidentiality: confidential or secret.',
      },
    },
    secretPublic: {
      message: {
        'zh-CN': '步骤输出的《{form}》是保密的，密级却是公开。',
        en: 'Steps fill in the secret form “{form}”, yet the standard is public.',
      },
      hint: { 'zh-CN': '改为 confidential 或 secret。', en: 'Use confidential or secret.' },
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
    const { confidentiality } = standard.document;
    if (confidentiality !== undefined && confidentiality !== 'public') return;
    const isMissing = confidentiality === undefined;
    const spot = isMissing ? { path: [], missing: 'confidentiality' } : { path: ['confidentiality'] };
    const personal = standard.fields.find(({ field }) => isAboutPeople(field));
    if (personal) {
      report(isMissing ? 'missing' : 'public', spot, { field: personal.field.label });
      return;
    }
    const form = findSecretForm(standard);
    if (form) report(isMissing ? 'secret' : 'secretPublic', spot, { form: form.name });
  },
});

function isAboutPeople({ personal, label }: Field): boolean {
  return personal === true || (personal === undefined && customerData.test(inChinese(label)));
}

/** The first form that steps fill in and that is secret by its name. */
function findSecretForm({ forms, steps }: StandardView): Form | null {
  for (const { step } of steps)
    for (const id of step.out ?? []) {
      const form = forms.get(id);
      if (form && secret.test(inChinese(form.name))) return form;
    }
  return null;
}

function inChinese(text: Text): string {
  return typeof text === 'string' ? text : text['zh-CN'];
}
