import type { RuleCase } from './rule-case.ts';

const departments = `departments: { service: { name: 客服部 }, quality: { name: 质量部 } }
roles:
  agent: { name: 客服专员, department: service }
  engineer: { name: 质量工程师, department: quality }
  executor: { name: 经办人, bind: f.department }
`;

/** Situations between steps: kinds, repetition, what goes in and out, hand-overs, the end. */
export const flowLinkCases: readonly RuleCase[] = [
  {
    rule: 'flow-kinds',
    when: 'a business process only approves; what it cannot do without is an error',
    yaml: 'steps: [{ id: a, name: 甲, kind: approval }, { id: b, name: 乙, kind: decision }]',
    reports: ['execution@/steps error', 'supervision@/steps'],
  },
  {
    rule: 'flow-kinds',
    when: 'an approval process approves nothing, and no kind is essential without a family',
    yaml: 'family: approval\nsteps: [{ id: a, name: 甲 }, { id: b, name: 乙, kind: check }]',
    reports: ['approval@/steps error'],
  },
  {
    rule: 'flow-kinds',
    when: 'the family is not known',
    yaml: 'family:\nsteps: [{ id: a, name: 甲, kind: wait, wait: { for: 客户 } }]',
    reports: ['approval@/steps', 'execution@/steps', 'supervision@/steps'],
  },
  {
    rule: 'flow-kinds',
    when: 'a sub-process is called that may hold the rest',
    yaml: 'steps: [{ id: a, name: 甲, kind: call, call: { process: other } }]',
    reports: [],
  },
  {
    rule: 'flow-repeated',
    when: 'names differ only in blanks, or owner, inputs and forms are the same; once is enough for a pair',
    yaml: `steps:
  - { id: a, name: 核对 资料, R: [agent, supervisor], in: [{ outside: 资料 }], out: [register] }
  - { id: b, name: 核对资料, R: agent }
  - { id: c, name: 再登记, R: [supervisor, agent], in: [{ outside: 资料 }], out: [register] }
  - { id: d, name: 又登记, R: [supervisor, agent], out: [register] }
  - { id: e, name: { zh-CN: 又登记, en: Once more }, R: [supervisor, agent], out: [register] }`,
    reports: ['name@/steps/1/name', 'work@/steps/2/id', 'name@/steps/4/name'],
  },
  {
    rule: 'flow-repeated',
    when: 'one role approves twice: of the same form, or of forms that are not named',
    yaml: `forms: { f: { name: 表 }, g: { name: 单 } }
steps:
  - { id: a, name: 甲, kind: approval, A: supervisor, in: [f] }
  - { id: b, name: 乙, kind: approval, A: [agent, supervisor], in: [f, g] }
  - { id: c, name: 丙, kind: approval, A: agent }`,
    reports: ['approval@/steps/1/A', 'approval@/steps/2/A'],
  },
  {
    rule: 'flow-repeated',
    when: 'approvals of one role are about different forms, on different branches, or two steps have one id',
    yaml: `forms: { f: { name: 表 }, g: { name: 单 } }
steps:
  - { id: a, name: 甲, R: agent, branches: [{ id: x, to: b }, { id: y, to: c }] }
  - { id: b, name: 乙, kind: approval, A: supervisor, in: [f], next: end }
  - { id: c, name: 丙, kind: approval, A: supervisor, in: [f] }
  - { id: d, name: 丁, kind: approval, A: supervisor, in: [g] }
  - { id: d, name: 丁, kind: approval, A: supervisor, in: [g] }`,
    reports: [],
  },
  {
    rule: 'flow-inputs',
    when: 'a form is filled in later, on another branch, or by nobody but the step itself',
    yaml: `forms: { f: { name: 表 }, g: { name: 单 }, h: { name: 书 } }
steps:
  - { id: a, name: 甲, in: [h], branches: [{ id: x, to: b }, { id: y, to: c }] }
  - { id: b, name: 乙, out: [f], next: end }
  - { id: c, name: 丙, in: [f, g], out: [g] }
  - { id: d, name: 丁, in: [g], out: [h] }`,
    reports: ['notYet@/steps/0/in/0', 'notYet@/steps/2/in/0', 'notYet@/steps/2/in/1'],
  },
  {
    rule: 'flow-inputs',
    when: 'the list is not in the order of the run, and a loop does not make a later form an earlier one',
    yaml: `forms: { f: { name: 表 }, g: { name: 单 } }
steps:
  - { id: a, name: 甲, next: d }
  - { id: b, name: 乙, in: [f, g], next: c }
  - { id: c, name: 丙, out: [g], branches: [{ id: x, to: b, at_most: 1 }, { id: y, to: end }] }
  - { id: d, name: 丁, out: [f], next: b }`,
    reports: ['notYet@/steps/1/in/1'],
  },
  {
    rule: 'flow-inputs',
    when: 'a called process gives the form back',
    yaml: `forms: { f: { name: 表, fields: { n: { label: 数, type: integer } } } }
steps:
  - { id: a, name: 甲, kind: call, call: { process: other, returns: { n: f.n } } }
  - { id: b, name: 乙, in: [f] }`,
    reports: [],
  },
  {
    rule: 'flow-inputs',
    when: 'nothing uses what is filled in, unless a condition, a clock, a metric or the result does',
    yaml: `forms:
  f: { name: 表, fields: { ok: { label: 好, type: boolean } } }
  g: { name: 单, fields: { at: { label: 时, type: instant } } }
  h: { name: 书, fields: { n: { label: 数, type: integer } } }
  i: { name: 卡 }
  j: { name: 果 }
clocks: { c: { name: 钟, from: start, to: g.at, limit: 1 h } }
metrics: [{ metric: M01, formula: mean(h.n) }]
steps:
  - { id: a, name: 甲, out: [f, g, h, i, unknown] }
  - { id: b, name: 乙, when: f.ok = true, out: [j] }`,
    reports: ['unusedOutput@/steps/0/out/3 warn'],
  },
  {
    rule: 'flow-revisit',
    when: 'nothing at the end says so; at the beginning it does not count',
    yaml: `customer_facing: true
steps:
  - { id: feedback, name: 接收客户反馈 }
  - { id: handle, name: 处理 }
  - { id: archive, name: 归档 }`,
    reports: ['missing@/steps'],
  },
  {
    rule: 'flow-revisit',
    when: 'the last step but one, a form, an id or the called process says so',
    yaml: `customer_facing: true
forms: { f: { name: { zh-CN: 记录, en: Satisfaction record } } }
steps:
  - { id: a, name: 甲, branches: [{ id: x, to: b }, { id: y, to: c }] }
  - { id: b, name: 乙, out: [f] }
  - { id: c, name: 归档 }`,
    reports: [],
  },
  {
    rule: 'flow-revisit',
    when: 'a company has its own word for it',
    yaml: 'customer_facing: true\nsteps: [{ id: a, name: 甲 }, { id: b, name: 客户关怀 }]',
    options: { words: ['关怀'] },
    reports: [],
  },
  {
    rule: 'flow-revisit',
    when: 'the process is not for customers',
    yaml: 'steps: [{ id: a, name: 甲 }]',
    reports: [],
  },
  {
    rule: 'flow-handover',
    when: 'work goes to another department by a branch; back, within, to a role bound at run time it needs no note',
    yaml: `${departments}steps:
  - { id: a, name: 甲, R: agent, branches: [{ id: x, to: b }, { id: y, to: c }] }
  - { id: b, name: 乙, R: agent }
  - { id: c, name: 丙, R: [agent, engineer] }
  - { id: d, name: 丁, R: engineer, next: { to: a, at_most: 1, beyond: { to: e } } }
  - { id: e, name: 戊, R: executor }
  - { id: f, name: 己, R: agent }`,
    reports: ['missing@/steps/0/id', 'missing@/steps/1/id'],
  },
  {
    rule: 'flow-handover',
    when: 'the step says what is handed over',
    yaml: `${departments}steps: [{ id: a, name: 甲, R: agent, handover: 做到哪里 }, { id: b, name: 乙, R: engineer }]`,
    reports: [],
  },
  {
    rule: 'flow-loop',
    when: 'what happens beyond the maximum leads back too',
    yaml: `steps:
  - { id: a, name: 甲 }
  - { id: b, name: 乙, branches: [{ id: x, to: a, at_most: 2, beyond: { to: a } }, { id: y, to: end }] }`,
    reports: ['noMaximum@/steps/1/branches/0/beyond/to warn'],
  },
];
