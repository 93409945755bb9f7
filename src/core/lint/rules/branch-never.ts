import { branchTables } from '../conditions/decision-tables.ts';
import { defineRule } from '../rule.ts';

/** Every branch is taken in some case. */
export const rule = defineRule({
  id: 'branch-never',
  code: null,
  severity: 'error',
  title: { 'zh-CN': '每条去路都走得到', en: 'Every branch can be taken' },
  reason: {
    'zh-CN': '永远走不到的去路，后面的安排都是空的，多半是条件写错或次序写反。',
    en: 'What is planned behind a branch that is never taken is dead; mostly its condition is wrong or the order reversed.',
  },
  source: 'S3-2.2.2, S3-3.2 (G7); OMG DMN 1.5, 8.2.8',
  messages: {
    never: {
      message: {
        'zh-CN': '去路「{row}」永远走不到：它的条件不可能成立，或前面的已经全部占去。',
        en: 'The branch “{row}” is never taken: its condition cannot hold, or those before take all its cases.',
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
steps:
  - id: receive
    name: 接收
    out: [register]
    branches:
      - { id: many, name: 批量, when: register.customers >= 10, to: end }
      - { id: few, name: 个别, when: register.customers < 10, to: end }
`,
  bad: `
forms:
  register:
    name: 登记表
    fields:
      customers: { label: 客户数, type: integer, min: 1, required: true }
      risk: { label: 安全风险, type: boolean, required: true }
steps:
  - id: receive
    name: 接收
    out: [register]
    branches:
      - { id: many, name: 批量, when: register.customers >= 10, to: end }
      - { id: few, name: 个别, when: register.customers >= 20, to: end }
`,
  check({ standard, report, parseCondition }) {
    for (const { rows, verdict } of branchTables(standard, parseCondition))
      for (const index of verdict?.never ?? []) {
        const row = rows[index];
        if (!row) continue;
        // one for all other cases may stand there to be safe
        const severity = row.when === null ? ({ severity: 'warn' } as const) : {};
        report('never', { path: row.path, ...severity }, { row: row.name });
      }
  },
});
