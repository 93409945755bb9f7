import { branchTables } from '../conditions/decision-tables.ts';
import { readConditions } from '../conditions/read-conditions.ts';
import { sayCase } from '../conditions/say-case.ts';
import { defineRule } from '../rule.ts';

/** No case has two branches. */
export const rule = defineRule({
  id: 'branch-overlap',
  code: null,
  severity: 'warn',
  title: { 'zh-CN': '一种情况只符合一条去路', en: 'A case has one way on only' },
  reason: {
    'zh-CN': '两条去路都成立时，靠写的先后决定走哪条；换个次序，流程就变了。',
    en: 'When two branches hold their order decides; move a line and the process is another one.',
  },
  source: 'S3-2.2.2, S3-3.2 (G7); OMG DMN 1.5, 8.2.8',
  messages: {
    twice: {
      message: {
        'zh-CN': '{case}时，去路「{earlier}」和「{row}」都成立，只走先写的。',
        en: 'When {case}, both “{earlier}” and “{row}” hold; the one written first is taken.',
      },
      hint: {
        'zh-CN': '把两个条件写成互不重叠，例如在后一个里排除前一个。',
        en: 'Make the two exclude each other, such as by leaving the first out of the second.',
      },
    },
    wider: {
      message: {
        'zh-CN': '去路「{row}」也包含「{earlier}」的情况（例如{case}），靠先后次序分开。',
        en: '“{row}” also holds wherever “{earlier}” does, as for {case}; only their order tells them apart.',
      },
      hint: {
        'zh-CN': '这样写能用；想让次序不要紧，就给后一个补上下限或上限。',
        en: 'This works; give the later one its other bound where order should not matter.',
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
      - { id: few, name: 个别, when: register.risk, to: end }
`,
  check({ standard, report, parseCondition }) {
    for (const { rows, verdict } of branchTables(standard, parseCondition)) {
      for (const overlap of verdict?.overlaps ?? []) {
        const row = rows[overlap.row];
        const earlier = rows[overlap.earlier];
        // a row that is never reached is told as such
        if (!row || !earlier || verdict?.never.includes(overlap.row)) continue;
        const { names } = readConditions(standard, parseCondition);
        const places = { case: sayCase(overlap.example, names), row: row.name, earlier: earlier.name };
        if (overlap.isWider) report('wider', { path: row.path, severity: 'info' }, places);
        else report('twice', { path: row.path }, places);
      }
    }
  },
});
