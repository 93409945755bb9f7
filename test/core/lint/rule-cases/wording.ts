import type { RuleCase } from './rule-case.ts';

/** Situations of the rules on vague wording. */
export const wordingCases: readonly RuleCase[] = [
  {
    rule: 'vague-time',
    when: 'a text has two of them, one of them in both languages; settled ones do not count',
    yaml: `steps:
  - id: a
    name: 甲
    do: { zh-CN: 定期联系客户，及时解决问题, en: Contact customers regularly }
    checks: [2 小时内及时回复了？, { ask: 尽快关单了？ }]`,
    reports: [
      'text@/steps/0/do/zh-CN warn',
      'text@/steps/0/do/zh-CN warn',
      'text@/steps/0/checks/1/ask warn',
    ],
  },
  {
    rule: 'vague-time',
    when: 'only the English text has it, alone or beside Chinese',
    yaml: `trigger: { zh-CN: 每周五联系客户, en: Customers are contacted regularly }
steps: [{ id: a, name: Reply promptly }]`,
    reports: ['text@/trigger/en warn', 'text@/steps/0/name warn'],
  },
  {
    rule: 'vague-time',
    when: 'the wording of a limit has no figure: of a step, of a clock, one of several',
    yaml: `clocks: { total: { name: 总时限, limit: { is: 5 wd, wording: [5 个工作日内, 尽快] } } }
steps: [{ id: a, name: 甲, limit: { is: 2 h, wording: 及时 } }, { id: b, name: 乙, limit: { is: 2 h, wording: promptly } }]`,
    reports: [
      'wording@/steps/0/limit/wording',
      'wording@/steps/1/limit/wording',
      'wording@/clocks/total/limit/wording/1',
    ],
  },
  {
    rule: 'vague-time',
    when: 'the wording has a figure, its figure is a proposal, or it is compared with the limit elsewhere',
    yaml: `clocks:
classes: [{ id: urgent, name: 紧急, otherwise: true }]
steps:
  - { id: a, name: 甲, limit: { is: 2 h, wording: 及时，最迟 2 小时 } }
  - { id: b, name: 乙, limit: { is: { urgent: 2 h }, wording: 尽快, proposal: [urgent] } }
  - { id: c, name: 丙, limit: { is: 2 h, wording: 即时 } }
  - { id: d, name: 丁, limit: 2 h }`,
    reports: [],
  },
  {
    rule: 'vague-time',
    when: 'the glossary defines the term, or has a longer one that holds it',
    yaml: `glossary: [{ term: 及时, means: 4 小时内 }, { term: 立即停机, means: 1 分钟内按下急停 }]
steps: [{ id: a, name: 及时回复 }, { id: b, name: 立即停机 }, { id: c, name: 立即回复 }]`,
    reports: ['text@/steps/2/name warn'],
  },
  {
    rule: 'vague-time',
    when: 'the workspace adds terms, in either language, and allows words',
    yaml: `steps:
  - { id: a, name: 抓紧办理 }
  - { id: b, name: 抓紧办理，2 小时内完成 }
  - { id: c, name: 及时雨计划 }
  - { id: d, name: 适时开关检查 }
  - { id: e, name: Reply in a heartbeat }
  - { id: f, name: The heartbeats are counted }`,
    options: { terms: ['抓紧', '雨计划', 'Heartbeat'], allow: ['适时开关'] },
    reports: ['text@/steps/0/name warn', 'text@/steps/2/name warn', 'text@/steps/4/name warn'],
  },
  {
    rule: 'vague-quality',
    when: 'purpose, scope, duties, criteria, steps, exceptions and training have it',
    yaml: `purpose: { text: 投诉得到妥善处理 }
scope: { situations: [客户有合理诉求的], objects: [状态良好的产品], boundary: [不合适的诉求不走本流程] }
trigger: 收到有效诉求
result: 投诉有效解决
departments: { service: { name: 客服部, duties: [{ text: 认真答复 }] } }
roles: { agent: { name: 客服专员, duties: [妥善保管登记表] } }
classes: [{ id: urgent, name: 紧急, criteria: 影响较大，不适宜等待, otherwise: true }]
steps: [{ id: a, name: 甲, split: 合理分工, handover: 妥善交接 }]
exceptions: [{ id: x, when: 措施不恰当, do: 适当调整, limit: 1 h, escalate: agent }]
training: { content: 认真学习 }`,
    reports: [
      '/purpose/text',
      '/scope/situations/0',
      '/scope/objects/0',
      '/scope/boundary/0',
      '/result',
      '/departments/service/duties/0/text',
      '/roles/agent/duties/0',
      '/steps/0/split',
      '/steps/0/handover',
      '/exceptions/0/when',
      '/exceptions/0/do',
      '/training/content',
      '/classes/0/criteria',
    ].map((at) => `text@${at}`),
  },
  {
    rule: 'open-ended',
    when: 'lists end in 等 or “etc.”; a counted one and other words with 等 do not count',
    yaml: `steps:
  - { id: a, name: 登记名称、型号等信息 }
  - { id: b, name: 登记名称、型号等 2 项 }
  - { id: c, name: 核定投诉等级 }
  - { id: d, name: "Keep the plan, the report, etc." }`,
    reports: ['text@/steps/0/name', 'text@/steps/3/name'],
  },
  {
    rule: 'vague-scale',
    when: 'consequences have no scale; one with levels beside it does not count',
    yaml: `steps:
  - { id: a, name: 视情节处分 }
  - { id: b, name: 视情节（轻微、一般、严重三级）处分 }
  - { id: c, name: Punish as the case may be }`,
    reports: ['text@/steps/0/name', 'text@/steps/2/name'],
  },
  {
    rule: 'vague-party',
    when: 'the workspace adds a term and allows another',
    yaml: `roles: { somebody: { name: 对口人员 } }
steps: [{ id: a, name: 由对口人员处理, R: somebody }, { id: b, name: 交相关部门处理 }]`,
    options: { terms: ['对口人员'], allow: ['相关部门'] },
    reports: ['owner@/steps/0/R', 'text@/steps/0/name warn'],
  },
];
