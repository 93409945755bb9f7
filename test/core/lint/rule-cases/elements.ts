import type { RuleCase } from './rule-case.ts';

/** Situations of the elements that every step has. */
export const elementCases: readonly RuleCase[] = [
  {
    rule: 'element-norms',
    when: 'a step has no checks, or an empty list; a wait needs none',
    yaml: 'steps: [{ id: a, name: 甲 }, { id: b, name: 乙, checks: [] }, { id: c, name: 丙, kind: wait }, { id: d, name: 丁, checks: [好了？] }]',
    reports: ['missing@/steps/0+checks', 'missing@/steps/1+checks'],
  },
  {
    rule: 'element-limits',
    when: 'a step has no limit, one lacks a class, and there is no total',
    yaml: `clocks:
classes: [{ id: urgent, name: 紧急, otherwise: true }, { id: normal, name: 普通 }, { id: low, name: 低 }]
steps:
  - { id: a, name: 甲 }
  - { id: b, name: 乙, limit: { urgent: 1 h } }
  - { id: c, name: 丙, limit: { is: { urgent: 1 h, normal: 2 h, low: 3 h } } }
  - { id: d, name: 丁, limit: 1 h }`,
    reports: ['step@/steps/0+limit', 'class@/steps/1/limit', 'total@+clocks'],
  },
  {
    rule: 'element-limits',
    when: 'the total has another name but runs from the start to the close',
    yaml: 'clocks: { whole: { name: 全程, limit: 5 wd } }\nsteps: [{ id: a, name: 甲, limit: 1 h }]',
    reports: [],
  },
  {
    rule: 'element-exceptions',
    when: 'there are none at all',
    yaml: 'steps: [{ id: a, name: 甲, key: true }]',
    reports: ['none@+exceptions'],
  },
  {
    rule: 'element-exceptions',
    when: 'only a key step has none',
    yaml: `steps: [{ id: a, name: 甲, key: true }, { id: b, name: 乙 }]
exceptions: [{ id: x, when: 超时, limit: 1 h, escalate: supervisor }]`,
    reports: ['keyStep@/steps/0+exceptions warn'],
  },
  {
    rule: 'exception-escalation',
    when: 'exceptions of a step and of the process lack their limit or their escalation',
    yaml: `steps: [{ id: a, name: 甲, exceptions: [{ id: x, when: 缺料, limit: 1 h }] }]
exceptions: [{ id: y, when: 超时, escalate: supervisor }]`,
    reports: ['escalate@/steps/0/exceptions/0+escalate', 'limit@/exceptions/0+limit'],
  },
  {
    rule: 'element-key-node-realised',
    when: 'the list and the steps disagree in each way',
    yaml: `key_nodes:
  - { name: 审批 }
  - { name: 分级, step: garde }
  - { name: 回访, step: other }
  - { name: 接收, step: receive }
steps:
  - { id: receive, name: 接收投诉 }
  - { id: grade, name: 投诉分级, key: true }`,
    reports: [
      'noStep@/key_nodes/0/name',
      'mistypedStep@/key_nodes/1/step',
      'unknownStep@/key_nodes/2/step',
      'notKey@/steps/0/id warn',
      'notListed@/steps/1/key warn',
    ],
  },
  {
    rule: 'element-key-node-realised',
    when: 'a node without an id has the name of a step, in either form of text',
    yaml: `key_nodes: [{ name: 投诉 分级 }]
steps: [{ id: grade, name: { zh-CN: 投诉分级, en: Grade }, key: true }]`,
    reports: [],
  },
  {
    rule: 'element-key-node-realised',
    when: 'there is no list',
    yaml: 'key_nodes:\nsteps: [{ id: grade, name: 投诉分级, key: true }]',
    reports: [],
  },
  {
    rule: 'key-step-example',
    when: 'a key step shows how in none or in each of the possible places',
    yaml: `steps:
  - { id: a, name: 甲, key: true, checks: [好了？, { ask: 对了？ }] }
  - { id: b, name: 乙, key: true, hint: 看清楚 }
  - { id: c, name: 丙, key: true, checks: [{ ask: 对了？, example: 型号念过一遍 }] }
  - { id: d, name: 丁 }`,
    reports: ['missing@/steps/0+example'],
  },
  {
    rule: 'check-id-explicit',
    when: 'a pilot has checks without ids, short, in two languages and long',
    yaml: `status: pilot
steps: [{ id: a, name: 甲, checks: [好了？, { zh-CN: 对了？, en: Right? }, { ask: 齐了？ }, { id: d, ask: 完了？ }] }]`,
    reports: ['missing@/steps/0/checks/0', 'missing@/steps/0/checks/1', 'missing@/steps/0/checks/2'],
  },
  {
    rule: 'check-id-explicit',
    when: 'a draft has checks without ids',
    yaml: 'status: draft\nsteps: [{ id: a, name: 甲, checks: [好了？] }]',
    reports: [],
  },
  {
    rule: 'element-name',
    when: 'the name is a sign, means anything, or is one character too long',
    yaml: `name: { zh-CN: …, en: Business  Process }`,
    reports: ['missing@/name/zh-CN', 'generic@/name/en'],
  },
  {
    rule: 'element-name',
    when: 'the name has 31 characters',
    yaml: `name: ${'客'.repeat(31)}`,
    reports: ['long@/name'],
  },
  {
    rule: 'element-name',
    when: 'the name has 30 characters, one of them in two code units, and the English twice as many',
    yaml: `name: { zh-CN: 𠮷${'客'.repeat(29)}, en: ${'a'.repeat(60)} }`,
    reports: [],
  },
  {
    rule: 'element-name',
    when: 'the English is longer than that',
    yaml: `name: { zh-CN: 客户投诉, en: ${'a'.repeat(61)} }`,
    reports: ['long@/name/en'],
  },
  {
    rule: 'element-name',
    when: 'the workspace allows less and knows other generic names',
    yaml: 'name: 示例流程',
    options: { max: 3, generic: [] },
    reports: ['long@/name'],
  },
  {
    rule: 'element-name',
    when: 'a generic word is only a part of the name',
    yaml: 'name: { zh-CN: 采购业务流程, en: Purchasing process }',
    reports: [],
  },
  { rule: 'element-scope', when: 'there is none', yaml: 'scope:\nstatus: review', reports: ['none@+scope'] },
  { rule: 'element-scope', when: 'a draft has none', yaml: 'scope:', reports: ['none@+scope warn'] },
  {
    rule: 'element-scope',
    when: 'parts are missing or empty',
    yaml: 'scope: { situations: [], boundary: [] }\nstatus: review',
    reports: ['situations@/scope+situations', 'objects@/scope+objects', 'boundary@/scope+boundary warn'],
  },
  {
    rule: 'element-key-nodes',
    when: 'nothing is key',
    yaml: 'key_nodes:\nsteps: [{ id: a, name: 甲 }]\nstatus: review',
    reports: ['none@+key_nodes'],
  },
  {
    rule: 'element-key-nodes',
    when: 'steps are marked but the list is empty, or not there',
    yaml: 'key_nodes: []\nsteps: [{ id: a, name: 甲, key: true }]',
    reports: ['unlisted@/key_nodes warn'],
  },
  {
    rule: 'element-inputs-outputs',
    when: 'steps lack either; a wait needs none and a call has its own',
    yaml: `steps:
  - { id: a, name: 甲, in: [], out: [register] }
  - { id: b, name: 乙, key: true, in: [register] }
  - { id: c, name: 丙, kind: wait }
  - { id: d, name: 丁, kind: call, call: { process: other, with: { x: '1' }, returns: { y: register.y } } }
  - { id: e, name: 戊, kind: call, call: { process: other } }`,
    reports: ['input@/steps/0+in', 'output@/steps/1+out error', 'input@/steps/4+in', 'output@/steps/4+out'],
  },
  {
    rule: 'key-step-training',
    when: 'a key step has none, and a step that is not key needs none',
    yaml: 'steps: [{ id: a, name: 甲, key: true }, { id: b, name: 乙 }]',
    reports: ['missing@/steps/0+training'],
  },
];
