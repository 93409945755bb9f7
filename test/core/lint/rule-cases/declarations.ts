import type { RuleCase } from './rule-case.ts';

/** Situations of what is declared: used or dead, computable, with evidence. */
export const declarationCases: readonly RuleCase[] = [
  {
    rule: 'dead-declarations',
    when: 'something of every kind is declared and never used',
    yaml: `roles: { agent: { name: 客服专员 }, supervisor: { name: 客服主管 }, ghost: { name: 无人 } }
departments: { service: { name: 客服部 } }
params: { limit: { name: 限, value: 2 }, used: { name: 用, value: 1 } }
pause_reasons: { lunch: { name: 午休 } }
macro_nodes: [{ id: intake, name: 受理 }, { id: outlet, name: 交付 }]
forms: { f: { name: 表, fields: { n: { label: 数, type: integer } } } }
steps: [{ id: a, name: 甲, R: agent, A: supervisor, macro: intake, when: f.n > param.used }]`,
    reports: [
      'unused@/roles/ghost',
      'unused@/departments/service',
      'unused@/params/limit',
      'unused@/pause_reasons/lunch',
      'unused@/macro_nodes/1/id',
    ],
  },
  {
    rule: 'dead-declarations',
    when: 'something is used in the less usual places: a signature, a chosen department, a call, a clock, a duty',
    yaml: `macro_nodes:
roles: { agent: { name: 客服专员 }, boss: { name: 领导 }, heir: { name: 接班 } }
departments: { service: { name: 客服部 }, quality: { name: 质量部, duties: [{ text: 管质量 }] } }
params: { a: { name: 甲, value: 2 }, b: { name: 乙, value: 2 } }
pause_reasons: { lunch: { name: 午休 } }
clocks: { total: { name: 总, limit: 1 d, pauses: [lunch] } }
forms: { f: { name: 表, fields: { dep: { label: 部门, type: department } } } }
signatures: [{ role: boss, person: null, date: null, meaning: approved }]
exceptions: [{ id: x, when: 超时, on_overdue: true, escalate: heir }]
metrics: [{ metric: M01, formula: count(1) / param.b }]
steps: [{ id: a, name: 甲, R: agent, kind: call, call: { process: other, with: { x: param.a } } }]`,
    reports: [],
  },
  {
    rule: 'dead-declarations',
    when: 'an exception is for being late where nothing can be late',
    yaml: `macro_nodes:
clocks: { b_time: { name: 钟, from: start, to: [b.done], limit: 1 h } }
steps:
  - { id: a, name: 甲, R: agent, A: supervisor, exceptions: [{ id: x, when: 超时, on_overdue: true }] }
  - { id: b, name: 乙, exceptions: [{ id: y, when: 超时, on_overdue: true }, { id: z, when: 缺料 }] }
exceptions: [{ id: w, when: 超时, on_overdue: true }]`,
    reports: ['neverOverdue@/steps/0/exceptions/0/on_overdue'],
  },
  {
    rule: 'dead-declarations',
    when: 'nothing at all has a limit',
    yaml: `macro_nodes:
clocks:
steps: [{ id: a, name: 甲, R: agent, A: supervisor }]
exceptions: [{ id: w, when: 超时, on_overdue: true }]`,
    reports: ['neverOverdue@/exceptions/0/on_overdue'],
  },
  {
    rule: 'metric-computable',
    when: 'names lead nowhere: a field, a step, a clock, a form; and a goal is measured by nothing',
    yaml: `forms: { visit: { name: 回访, fields: { score: { label: 分, type: integer } } } }
purpose: { text: 快, goals: [{ metric: M99, target: <= 2 d }, { metric: M98, data: clocks.totl }] }
steps: [{ id: handle, name: 办理 }]
metrics:
  - { metric: M01, data: "visit.score, visit.scroe" }
  - { metric: M02, data: steps.hnadle.limit }
  - { metric: M03, formula: 'mean(vist.score) / clocks.nowhere / "clocks.words"' }
  - { metric: M04, data: other.thing }`,
    reports: [
      'mistyped@/metrics/0/data',
      'mistyped@/metrics/1/data',
      'mistyped@/metrics/2/formula',
      'unknown@/metrics/2/formula',
      'unknown@/metrics/3/data',
      'goal@/purpose/goals/0/metric',
      'mistyped@/purpose/goals/1/data',
    ],
  },
  {
    rule: 'metric-computable',
    when: 'data are what every run has, a file, moments, or words',
    yaml: `forms: { visit: { name: 回访, fields: { score: { label: 分, type: integer } } } }
purpose: { text: 快, goals: [{ metric: M01, target: <= 2 d }] }
steps: [{ id: handle, name: 办理 }]
metrics:
  - { metric: M01, data: start..close }
  - { metric: M02, data: "steps.limit, checks, forms, handle.done, total.limit, steps.handle" }
  - { metric: M03, data: 销售系统导出的 sales.xlsx }
  - { metric: M04, data: Approx. 3.5 of crm }
  - { metric: M05, formula: count(runs) / param.x }
params: { x: { name: 除, value: 2 } }`,
    reports: [],
  },
  {
    rule: 'key-step-evidence',
    when: 'no check of a key step asks for evidence, in the short form or the long one',
    yaml: `steps:
  - { id: a, name: 甲, key: true, checks: [好？, { ask: 真好？ }, { zh-CN: 很好？, en: Good? }] }
  - { id: b, name: 乙, key: true, checks: [{ ask: 好？, evidence: none }] }
  - { id: c, name: 丙, checks: [好？] }`,
    reports: ['none@/steps/0/checks', 'none@/steps/1/checks'],
  },
  {
    rule: 'key-step-evidence',
    when: 'evidence may be attached, is listed, or there is no check at all',
    yaml: `steps:
  - { id: a, name: 甲, key: true, checks: [好？, { ask: 真好？, evidence: optional }] }
  - { id: b, name: 乙, key: true, checks: [好？], evidence: [{ id: e, name: 照片 }] }
  - { id: c, name: 丙, key: true }`,
    reports: [],
  },
];
