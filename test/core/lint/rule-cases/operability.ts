import type { RuleCase } from './rule-case.ts';

const fields = (count: number, more: string) =>
  Array.from(
    { length: count },
    (_, index) => `f${index}: { label: 项, type: text, required: true${more} }`,
  ).join(', ');

const steps = (count: number, more: string) =>
  Array.from({ length: count }, (_, index) => `{ id: s${index}, name: 步${more} }`).join(', ');

/** Situations of how well people can work by a standard. */
export const operabilityCases: readonly RuleCase[] = [
  {
    rule: 'step-actions',
    when: 'steps ask for four actions, in clauses, in pieces of a clause and in English',
    yaml: `steps:
  - { id: a, name: 甲, do: 接听电话、查看邮件，核实型号，填登记表 }
  - { id: b, name: 乙, do: { zh-CN: 记录、核实、分级并派单, en: Record } }
  - { id: c, name: 丙, do: "Take the call, verify the model, fill in the register and send a notice." }`,
    reports: ['many@/steps/0/do', 'many@/steps/1/do/zh-CN', 'many@/steps/2/do'],
  },
  {
    rule: 'step-actions',
    when: 'lists of things, conditions and reasons are no actions',
    yaml: `steps:
  - { id: a, name: 甲, do: 核实客户、型号、批号、数量和问题，填登记表 }
  - { id: b, name: 乙, do: 属于紧急的，半小时内派单；如果系统停用，填纸质工单，以免耽误，不得口头转达 }
  - { id: c, name: 丙, do: 如实记录客户的话，当面请客户签字 }
  - { id: d, name: 丁, do: "Before the call, look at the customer, model, batch and history of the unit." }
  - { id: e, name: 戊 }`,
    reports: [],
  },
  {
    rule: 'step-actions',
    when: 'a company wants fewer',
    yaml: 'steps: [{ id: a, name: 甲, do: 核实型号，填登记表 }]',
    options: { max: 1 },
    reports: ['many@/steps/0/do'],
  },
  {
    rule: 'field-content',
    when: 'a description says nothing of its content, in Chinese and in English',
    yaml: `forms:
  register:
    name: 登记表
    fields:
      problem: { label: { zh-CN: 问题描述（客户原话）, en: Problem }, type: text }
      reasons: { label: Reasons, type: text }`,
    reports: [
      'missing@/forms/register/fields/problem+must_say',
      'missing@/forms/register/fields/reasons+must_say',
    ],
  },
  {
    rule: 'field-content',
    when: 'the text is short by nature, has a pattern, is computed, listed, or no text',
    yaml: `forms:
  register:
    name: 登记表
    fields:
      plan_number: { label: 方案编号, type: text }
      remark: { label: 备注, type: text, pattern: "^[A-Z]+$" }
      result: { label: 结果, type: text, computed: '"好"' }
      cause: { label: 原因, type: choice, choices: [{ id: a, name: 甲 }] }
      opinion: { label: 意见, type: text, must_say: [结论] }`,
    reports: [],
  },
  {
    rule: 'field-content',
    when: 'a company has words of its own',
    yaml: 'forms: { r: { name: 表, fields: { a: { label: 心得, type: text }, b: { label: 原因, type: text } } } }',
    options: { words: ['心得'] },
    reports: ['missing@/forms/r/fields/a+must_say'],
  },
  {
    rule: 'bloat',
    when: 'there are 16 steps, four of them approvals, and 21 required fields',
    yaml: `forms: { r: { name: 表, fields: { ${fields(21, '')} } } }
steps: [${steps(12, '')}, ${steps(4, ', kind: approval').replaceAll('id: s', 'id: t')}]`,
    reports: ['steps@/steps', 'approvals@/steps', 'fields@/forms'],
  },
  {
    rule: 'bloat',
    when: 'everything is at its bound, and fields that only some runs need do not count',
    yaml: `forms: { r: { name: 表, fields: { ${fields(20, '')} } }, s: { name: 单, fields: { ${fields(9, ', when: r.f0 = "x"')} } } }
steps: [${steps(12, '')}, ${steps(3, ', kind: approval').replaceAll('id: s', 'id: t')}]`,
    reports: [],
  },
  {
    rule: 'bloat',
    when: 'a company allows less',
    yaml: `forms: { r: { name: 表, fields: { ${fields(2, '')} } } }
steps: [${steps(2, ', kind: approval')}]`,
    options: { steps: 1, approvals: 1, fields: 1 },
    reports: ['steps@/steps', 'approvals@/steps', 'fields@/forms'],
  },
  {
    rule: 'pain-points',
    when: 'one has no evidence',
    yaml: 'pain_points: [{ text: 慢, evidence: 调研 }, { text: 乱 }]',
    reports: ['noEvidence@/pain_points/1+evidence'],
  },
  { rule: 'pain-points', when: 'there are none', yaml: 'pain_points: []', reports: ['none@+pain_points'] },
  { rule: 'support-contact', when: 'there is none', yaml: 'support:', reports: ['missing@+support'] },
  {
    rule: 'support-contact',
    when: 'the standard is no longer in use',
    yaml: 'status: retired\nsupport:',
    reports: [],
  },
];
