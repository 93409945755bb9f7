import type { RuleCase } from './rule-case.ts';

const twoDepartments = `
roles:
  agent: { name: 客服专员, department: service }
  engineer: { name: 质量工程师, department: quality }
  customer: { name: 客户, external: true }
`;

/** Situations of the responsibility matrix. */
export const raciCases: readonly RuleCase[] = [
  {
    rule: 'element-responsible',
    when: 'a step has no letter at all',
    yaml: 'steps: [{ id: a, name: 甲 }, { id: b, name: 乙, R: agent }]',
    reports: ['missing@/steps/0+R'],
  },
  {
    rule: 'element-responsible',
    when: 'only the R is missing, which is the matrix rule’s',
    yaml: 'steps: [{ id: a, name: 甲, A: agent }]',
    reports: [],
  },
  {
    rule: 'raci-responsible',
    when: 'a step has other letters but no R',
    yaml: 'steps: [{ id: a, name: 甲, I: [agent] }, { id: b, name: 乙 }, { id: c, name: 丙, R: agent, A: supervisor }]',
    reports: ['missing@/steps/0+R'],
  },
  {
    rule: 'raci-one-accountable',
    when: 'A is missing, or there are two',
    yaml: 'steps: [{ id: a, name: 甲, R: agent }, { id: b, name: 乙, A: [agent, supervisor] }, { id: c, name: 丙, A: [agent] }]',
    reports: ['missing@/steps/0+A', 'several@/steps/1/A'],
  },
  {
    rule: 'raci-overlap',
    when: 'two are responsible, once with a split of work',
    yaml: 'steps: [{ id: a, name: 甲, R: [agent, supervisor] }, { id: b, name: 乙, R: [agent, supervisor], split: 各做一半 }]',
    reports: ['overlap@/steps/0/R'],
  },
  {
    rule: 'raci-known-role',
    when: 'letters name roles that are not declared, one of them mistyped, in a list and alone',
    yaml: 'steps: [{ id: a, name: 甲, R: agnet, A: supervisor, C: [agent, boss], I: constructor }]',
    reports: ['mistyped@/steps/0/R', 'unknown@/steps/0/C/1', 'unknown@/steps/0/I'],
  },
  {
    rule: 'raci-known-role',
    when: 'the standard declares no roles',
    yaml: 'roles:\nsteps: [{ id: a, name: 甲, R: agent }]',
    reports: ['unknown@/steps/0/R'],
  },
  {
    rule: 'raci-matrix',
    when: 'two departments work with R only',
    yaml: `${twoDepartments}steps: [{ id: a, name: 甲, R: agent }, { id: b, name: 乙, R: engineer }]`,
    reports: ['missing@/steps'],
  },
  {
    rule: 'raci-matrix',
    when: 'one department works with R only, or with somebody of none',
    yaml: `${twoDepartments}steps: [{ id: a, name: 甲, R: [agent, customer] }]`,
    reports: [],
  },
  {
    rule: 'raci-matrix',
    when: 'two departments work and one step has another letter',
    yaml: `${twoDepartments}steps: [{ id: a, name: 甲, R: agent }, { id: b, name: 乙, R: engineer, I: agent }]`,
    reports: [],
  },
  {
    rule: 'raci-no-self-approval',
    when: 'R and A of an approval are the same',
    yaml: 'steps: [{ id: a, name: 甲, R: agent }, { id: b, name: 乙, kind: approval, R: supervisor, A: supervisor }]',
    reports: ['same@/steps/1/A'],
  },
  {
    rule: 'raci-no-self-approval',
    when: 'who approves did the work that leads to the approval, by a branch',
    yaml: `steps:
  - { id: a, name: 甲, R: supervisor, branches: [{ id: x, to: c }, { id: y, to: end }] }
  - { id: b, name: 乙, R: agent }
  - { id: c, name: 丙, kind: approval, R: agent, A: [supervisor] }`,
    reports: ['own@/steps/2/A/0'],
  },
  {
    rule: 'raci-no-self-approval',
    when: 'who approves only does what comes after, and the step is sent back',
    yaml: `steps:
  - { id: a, name: 甲, R: agent }
  - { id: b, name: 乙, kind: approval, R: agent, A: supervisor, on: { returned: a } }
  - { id: c, name: 丙, R: supervisor, next: { to: b, at_most: 1 } }`,
    reports: [],
  },
  {
    rule: 'raci-no-self-approval',
    when: 'R and A are the same in a step that approves nothing',
    yaml: 'steps: [{ id: a, name: 甲, R: agent, A: agent }]',
    reports: [],
  },
  {
    rule: 'raci-no-self-approval',
    when: 'who approves filled in the form two steps before, or did any of the work where no form is named',
    yaml: `forms: { f: { name: 表 } }
steps:
  - { id: a, name: 甲, R: supervisor, out: [f] }
  - { id: b, name: 乙, R: agent }
  - { id: c, name: 丙, kind: approval, R: agent, A: supervisor, in: [f] }
  - { id: d, name: 丁, kind: check, R: agent }
  - { id: e, name: 戊, kind: approval, R: agent, A: [supervisor] }`,
    reports: ['earlier@/steps/2/A', 'earlier@/steps/4/A/0 warn'],
  },
  {
    rule: 'raci-no-self-approval',
    when: 'who did that work may not approve it, or the approval is about another form',
    yaml: `forms: { f: { name: 表 }, g: { name: 单 } }
steps:
  - { id: a, name: 甲, R: supervisor, out: [f] }
  - { id: b, name: 乙, R: agent, out: [g] }
  - { id: c, name: 丙, kind: approval, R: agent, A: supervisor, in: [f], segregate: [a] }
  - { id: d, name: 丁, kind: check, R: agent }
  - { id: e, name: 戊, kind: approval, R: agent, A: supervisor, in: [g] }`,
    reports: [],
  },
  {
    rule: 'raci-consulted-informed',
    when: 'a role is both, in a list and alone',
    yaml: 'steps: [{ id: a, name: 甲, C: [agent, supervisor], I: [engineer, agent] }, { id: b, name: 乙, C: agent, I: agent }, { id: c, name: 丙, R: agent, I: agent }]',
    reports: ['both@/steps/0/I/1', 'both@/steps/1/I'],
  },
  {
    rule: 'raci-gap',
    when: 'a department owns a step by two duties and has no letter there; informed it has one',
    yaml: `${twoDepartments}departments:
  quality: { name: 质量部, duties: [{ text: 分析, steps: [a, b] }, { text: 判定, steps: [a] }] }
steps: [{ id: a, name: 甲, R: agent }, { id: b, name: 乙, R: agent, I: engineer }]`,
    reports: ['gap@/steps/0/id'],
  },
  {
    rule: 'raci-gap',
    when: 'the step has a role bound at run time, no letter at all, or does not exist',
    yaml: `roles: { executor: { name: 经办人, bind: f.department } }
departments: { quality: { name: 质量部, duties: [{ text: 分析, steps: [a, b, c], supports: [b] }] } }
steps: [{ id: a, name: 甲, R: executor }, { id: b, name: 乙 }]`,
    reports: [],
  },
  {
    rule: 'vague-party',
    when: 'a placeholder owns a step, alone or in a list; consulted it is nobody’s owner',
    yaml: `roles:
  agent: { name: 客服专员 }
  somebody: { name: { zh-CN: 相关部门, en: Others } }
  staff: { name: { zh-CN: 员工, en: Relevant staff } }
steps:
  - { id: a, name: 甲, R: [agent, somebody], A: staff, C: somebody }`,
    reports: ['owner@/steps/0/R/1', 'owner@/steps/0/A'],
  },
  {
    rule: 'vague-party',
    when: 'a placeholder is bound at run time or in a department that has a name',
    yaml: `roles:
  bound: { name: 责任部门, bind: analysis.department }
  homed: { name: 相关负责人, department: service }
departments: { service: { name: 客服部 } }
steps: [{ id: a, name: 甲, R: bound, A: homed }]`,
    reports: [],
  },
  {
    rule: 'vague-party',
    when: 'the department of a role is a placeholder itself',
    yaml: `roles: { agent: { name: 经办人, department: other } }
departments: { other: { name: 配合部门 } }
steps: [{ id: a, name: 甲, R: agent }]`,
    reports: ['owner@/steps/0/R'],
  },
  {
    rule: 'vague-party',
    when: 'texts speak of nobody in particular, once in both languages',
    yaml: `steps:
  - id: a
    name: 甲
    R: agent
    do: { zh-CN: 通知相关部门, en: Tell the relevant departments }
    checks: [专人看过了？, { id: b, ask: Was the responsible department told? }]
    exceptions: [{ id: x, when: 上级不在, do: 报公司领导 }]`,
    reports: [
      'text@/steps/0/do/zh-CN warn',
      'text@/steps/0/checks/0 warn',
      'text@/steps/0/checks/1/ask warn',
      'text@/steps/0/exceptions/0/when warn',
      'text@/steps/0/exceptions/0/do warn',
    ],
  },
  {
    rule: 'vague-party',
    when: 'the same words are part of others, are named at once, quoted, or looked for',
    yaml: `steps:
  - id: a
    name: 甲
    R: agent
    do: 紧急以上级别当场处理；投诉专人姓名写全；配合部门：质量部；判定责任部门；不写“相关部门”。
    checks: [超过 3 件时与配合部门经理核对？, Is the superior quality noted?]`,
    reports: [],
  },
  {
    rule: 'vague-party',
    when: 'the glossary says what is meant',
    yaml: `glossary: [{ term: { zh-CN: 责任部门, en: Responsible department }, means: 《处理方案报告》里判定的部门 }]
steps: [{ id: a, name: 甲, R: agent, do: { zh-CN: 责任部门执行, en: The responsible department does it } }]`,
    reports: [],
  },
];
