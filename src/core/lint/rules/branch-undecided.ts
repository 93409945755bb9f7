import { branchTables } from '../conditions/decision-tables.ts';
import { readConditions } from '../conditions/read-conditions.ts';
import { sayCase } from '../conditions/say-case.ts';
import { defineRule } from '../rule.ts';

/** Some branch holds in every case. */
export const rule = defineRule({
  id: 'branch-undecided',
  code: null,
  severity: 'error',
  title: { 'zh-CN': '每种情况都有去路', en: 'Every case has a way on' },
  reason: {
    'zh-CN': '条件没有照顾到的情况，执行到这里就走不下去，员工只能自己想办法。',
    en: 'In a case that the conditions leave out the run is stuck, and staff make something up.',
  },
  source: 'S3-2.2.2, S3-3.2 (G7); OMG DMN 1.5, 8.2.8',
  messages: {
    gap: {
      message: {
        'zh-CN': '{case}时，步骤「{step}」没有一条去路成立。',
        en: 'No branch of “{step}” holds when {case}.',
      },
      hint: {
        'zh-CN': '补上这种情况的去路，或给最后一条写「otherwise: true」。',
        en: 'Write a branch for it, or give the last one “otherwise: true”.',
      },
    },
    stuck: {
      message: {
        'zh-CN': '{case}时，去路「{row}」判断不了，后面的也轮不到。',
        en: 'When {case}, the branch “{row}” cannot be decided and no later one is looked at.',
      },
      hint: {
        'zh-CN': '把字段设为必填，或先写明空着时怎么办。',
        en: 'Make the field required, or say first what holds when it is empty.',
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
      - { id: few, name: 个别, when: register.customers < 5, to: end }
`,
  check({ standard, report, parseCondition }) {
    for (const table of branchTables(standard, parseCondition)) {
      const { gap = null, stuck = null } = table.verdict ?? {};
      const { names } = readConditions(standard, parseCondition);
      if (gap)
        report(
          'gap',
          { path: table.path, part: 'key' },
          { case: sayCase(gap, names), step: table.step ?? '' },
        );
      const row = stuck ? table.rows[stuck.row] : undefined;
      if (stuck && row) {
        const places = { case: sayCase(stuck.example, names), row: row.name };
        report('stuck', { path: row.path, severity: 'warn' }, places);
      }
    }
  },
});
