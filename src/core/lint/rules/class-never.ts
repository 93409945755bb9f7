import { classTables } from '../conditions/decision-tables.ts';
import { defineRule } from '../rule.ts';

/** Every class holds in some case. */
export const rule = defineRule({
  id: 'class-never',
  code: null,
  severity: 'error',
  title: { 'zh-CN': '每个级别都轮得到', en: 'Every class can be reached' },
  reason: {
    'zh-CN': '永远轮不到的级别，它的时限和要求都是空的，多半是条件写错或次序写反。',
    en: 'The limits and demands of a class that is never reached are dead; mostly its criterion is wrong or the order reversed.',
  },
  source: 'S3-2.4.4, S3-3.2 (G9); OMG DMN 1.5, 8.2.8',
  messages: {
    never: {
      message: {
        'zh-CN': '级别「{row}」永远轮不到：它的条件不可能成立，或前面的级别已经全部占去。',
        en: 'The class “{row}” is never reached: its criterion cannot hold, or those before take all its cases.',
      },
      hint: {
        'zh-CN': '改条件，或把它移到前面；用不着就删去。',
        en: 'Change the condition or move it further up; take it out if it is not needed.',
      },
    },
  },
  good: `
forms:
  register:
    name: 登记表
    fields:
      customers: { label: 客户数, type: integer, min: 1, required: true }
      risk: { label: 安全风险, type: boolean, required: true }
classes:
  - { id: urgent, name: 紧急, when: register.customers >= 10 }
  - { id: normal, name: 普通, when: register.customers < 10 }
steps:
  - { id: grade, name: 分级, out: [register], decides: class }
`,
  bad: `
forms:
  register:
    name: 登记表
    fields:
      customers: { label: 客户数, type: integer, min: 1, required: true }
      risk: { label: 安全风险, type: boolean, required: true }
classes:
  - { id: urgent, name: 紧急, when: register.customers >= 10 }
  - { id: normal, name: 普通, when: register.customers >= 20 }
steps:
  - { id: grade, name: 分级, out: [register], decides: class }
`,
  check({ standard, report, parseCondition }) {
    for (const { rows, verdict } of classTables(standard, parseCondition))
      for (const index of verdict?.never ?? []) {
        const row = rows[index];
        if (!row) continue;
        // one for all other cases may stand there to be safe
        const severity = row.when === null ? ({ severity: 'warn' } as const) : {};
        report('never', { path: row.path, ...severity }, { row: row.name });
      }
  },
});
