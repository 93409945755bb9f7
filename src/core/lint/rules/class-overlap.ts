import { classTables } from '../conditions/decision-tables.ts';
import { readConditions } from '../conditions/read-conditions.ts';
import { sayCase } from '../conditions/say-case.ts';
import { defineRule } from '../rule.ts';

/** No case is of two classes. */
export const rule = defineRule({
  id: 'class-overlap',
  code: null,
  severity: 'warn',
  title: { 'zh-CN': '一种情况只符合一个级别', en: 'A case is of one class only' },
  reason: {
    'zh-CN': '同一件事符合两个级别时，靠写的先后决定；换个次序，时限就变了，读的人也容易看错。',
    en: 'When a case is of two classes their order decides: move a line and its limits change, and readers take it for the other.',
  },
  source: 'S3-2.4.4, S3-3.2 (G9); OMG DMN 1.5, 8.2.8',
  messages: {
    twice: {
      message: {
        'zh-CN': '{case}时，级别「{earlier}」和「{row}」都成立，只按先写的算。',
        en: 'When {case}, both “{earlier}” and “{row}” hold; the one written first counts.',
      },
      hint: {
        'zh-CN': '把两个条件写成互不重叠，例如在后一个里排除前一个。',
        en: 'Make the two exclude each other, such as by leaving the first out of the second.',
      },
    },
    wider: {
      message: {
        'zh-CN': '级别「{row}」也包含「{earlier}」的情况（例如{case}），靠先后次序分开。',
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
  - { id: normal, name: 普通, when: register.risk }
steps:
  - { id: grade, name: 分级, out: [register], decides: class }
`,
  check({ standard, report, parseCondition }) {
    for (const { rows, verdict } of classTables(standard, parseCondition)) {
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
