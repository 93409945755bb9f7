import { classTables } from '../conditions/decision-tables.ts';
import { readConditions } from '../conditions/read-conditions.ts';
import { sayCase } from '../conditions/say-case.ts';
import { defineRule } from '../rule.ts';

/** Some class holds in every case. */
export const rule = defineRule({
  id: 'class-undecided',
  code: null,
  severity: 'error',
  title: { 'zh-CN': '每种情况都定得出级别', en: 'Every case has its class' },
  reason: {
    'zh-CN': '级别表漏掉的情况到了现场没有级别，时限就没有依据，执行停在定级那一步。',
    en: 'A case that the table leaves out has no class in the field: its limits have no ground and the run stops where it is graded.',
  },
  source: 'S3-2.4.4, S3-3.2 (G9); OMG DMN 1.5, 8.2.8',
  messages: {
    gap: {
      message: { 'zh-CN': '{case}时，哪个级别都不成立。', en: 'No class holds when {case}.' },
      hint: {
        'zh-CN': '补上这种情况的级别，或给最后一个写「otherwise: true」。',
        en: 'Give a class for it, or the last one “otherwise: true”.',
      },
    },
    stuck: {
      message: {
        'zh-CN': '{case}时，级别「{row}」判断不了，后面的级别也轮不到。',
        en: 'When {case}, the class “{row}” cannot be decided and no later one is looked at.',
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
  - { id: normal, name: 普通, when: register.customers < 5 }
steps:
  - { id: grade, name: 分级, out: [register], decides: class }
`,
  check({ standard, report, parseCondition }) {
    for (const table of classTables(standard, parseCondition)) {
      const { gap = null, stuck = null } = table.verdict ?? {};
      const { names } = readConditions(standard, parseCondition);
      if (gap)
        report('gap', { path: [...table.path, table.rows.length - 1, 'id'] }, { case: sayCase(gap, names) });
      const row = stuck ? table.rows[stuck.row] : undefined;
      if (stuck && row) {
        const places = { case: sayCase(stuck.example, names), row: row.name };
        report('stuck', { path: row.path, severity: 'warn' }, places);
      }
    }
  },
});
