import type { RuleCase } from './rule-case.ts';

const forms = `forms:
  f: { name: 表, fields: { ok: { label: 好, type: boolean }, kind: { label: 种类, type: choice, choices: [{ id: a, name: 甲 }, { id: b, name: 乙 }] }, n: { label: 数, type: integer }, at: { label: 时间, type: instant } } }
`;

/** Situations of the flow: ways, decisions, loops, classes, references and conditions. */
export const flowCases: readonly RuleCase[] = [
  {
    rule: 'flow-reachable',
    when: 'a step is jumped over by all, and trigger and result are missing',
    yaml: `trigger:
result:
steps:
  - { id: a, name: 甲, next: c }
  - { id: b, name: 乙 }
  - { id: c, name: 丙 }`,
    reports: ['trigger@+trigger', 'result@+result', 'unreachable@/steps/1/id'],
  },
  {
    rule: 'flow-reachable',
    when: 'a step is reached only by a skip, a way beyond, or a rejection',
    yaml: `steps:
  - { id: a, name: 甲, when: f.ok, branches: [{ id: x, to: c }, { id: y, to: c }] }
  - { id: b, name: 乙, next: c }
  - { id: c, name: 丙, next: { to: a, at_most: 1, beyond: { to: e } } }
  - { id: d, name: 丁 }
  - { id: e, name: 戊, kind: approval, on: { approved: end, rejected: d } }`,
    reports: [],
  },
  {
    rule: 'flow-loop',
    when: 'ways back have no maximum: to an earlier step, to the same, and by default one has',
    yaml: `steps:
  - { id: a, name: 甲 }
  - { id: b, name: 乙, branches: [{ id: x, to: a }, { id: y, to: b, at_most: 3 }, { id: z, to: c }] }
  - { id: c, name: 丙, kind: approval, on: { returned: a } }`,
    reports: ['noMaximum@/steps/1/branches/0/to warn', 'noMaximum@/steps/2/on/returned warn'],
  },
  {
    rule: 'flow-loop',
    when: 'a loop has no way out; it is told once',
    yaml: `steps:
  - { id: a, name: 甲 }
  - { id: b, name: 乙 }
  - { id: c, name: 丙, next: b }`,
    reports: ['noExit@/steps/1/id'],
  },
  {
    rule: 'flow-loop',
    when: 'a way leads to an earlier place of the list without ever coming back',
    yaml: `steps:
  - { id: a, name: 甲, next: c }
  - { id: b, name: 乙, next: end }
  - { id: c, name: 丙, next: b }`,
    reports: [],
  },
  {
    rule: 'decision-outcomes',
    when: 'a decision has no outcome or one, an approval only its approval',
    yaml: `steps:
  - { id: a, name: 甲, kind: decision }
  - { id: b, name: 乙, kind: decision, branches: [{ id: x, to: end }] }
  - { id: c, name: 丙, kind: approval, on: { approved: end } }
  - { id: d, name: 丁, kind: approval, on: { rejected: end } }`,
    reports: ['none@/steps/0+branches', 'one@/steps/1/branches', 'approval@/steps/2+on'],
  },
  {
    rule: 'decision-outcomes',
    when: 'conditions leave cases open, come too late or are mixed with choices',
    yaml: `${forms}steps:
  - { id: a, name: 甲, branches: [{ id: x, when: f.n + f.n > 1, to: end }, { id: y, when: f.n < 1, to: end }] }
  - { id: b, name: 乙, branches: [{ id: x, otherwise: true, to: end }, { id: y, when: f.ok, to: end }] }
  - { id: c, name: 丙, branches: [{ id: x, when: f.ok, to: end }, { id: y, to: end }] }
  - { id: d, name: 丁, branches: [{ id: x, when: f.ok, otherwise: true, to: end }, { id: y, otherwise: true, to: end }] }`,
    reports: [
      'open@/steps/0/branches',
      'never@/steps/1/branches/1/id',
      'mixed@/steps/2/branches/1/id',
      'both@/steps/3/branches/0/id',
      'never@/steps/3/branches/1/id',
    ],
  },
  {
    rule: 'decision-outcomes',
    when: 'conditions together cover yes and no, or every choice; or people choose',
    yaml: `${forms}steps:
  - { id: a, name: 甲, branches: [{ id: x, when: f.ok = true, to: end }, { id: y, when: f.ok = false, to: end }] }
  - { id: b, name: 乙, branches: [{ id: x, when: 'f.kind = "a"', to: end }, { id: y, when: 'f.kind = "b"', to: end }] }
  - { id: c, name: 丙, branches: [{ id: x, to: end }, { id: y, to: end }] }`,
    reports: [],
  },
  {
    rule: 'decision-outcomes',
    when: 'an example shows that a case is left out; that is branch-undecided',
    yaml: `${forms}steps:
  - { id: a, name: 甲, branches: [{ id: x, when: f.ok = true, to: end }, { id: y, when: 'f.kind = "a"', to: end }] }`,
    reports: [],
  },
  {
    rule: 'class-criterion',
    when: 'classes cannot be decided, come too late, or use an undefined figure; no step decides',
    yaml: `${forms}classes:
  - { id: a, name: 甲 }
  - { id: b, name: 乙, when: f.n >= param.limit }
  - { id: c, name: 丙, when: f.ok, otherwise: true }
  - { id: d, name: 丁, when: f.ok }`,
    reports: [
      'missing@/classes/0/id',
      'both@/classes/2/otherwise',
      'never@/classes/3/id',
      'noParam@/classes/1/when',
      'undecided@/classes',
    ],
  },
  {
    rule: 'class-criterion',
    when: 'no class holds in all other cases, and nobody can say whether one always does',
    yaml: `${forms}classes: [{ id: a, name: 甲, when: f.n + f.n > 1 }, { id: b, name: 乙, when: f.n < 1 }]
steps: [{ id: s, name: 步, decides: class }]`,
    reports: ['open@/classes/1/id'],
  },
  {
    rule: 'class-criterion',
    when: 'an example shows that a case is left out; that is class-undecided',
    yaml: `${forms}classes: [{ id: a, name: 甲, when: f.n > 1 }, { id: b, name: 乙, when: f.n < 1 }]
steps: [{ id: s, name: 步, decides: class }]`,
    reports: [],
  },
  {
    rule: 'class-criterion',
    when: 'a step decides but there is no table',
    yaml: 'steps: [{ id: s, name: 步, decides: class }]',
    reports: ['noClasses@/steps/0/decides'],
  },
  {
    rule: 'references',
    when: 'ids of every kind lead nowhere',
    yaml: `${forms}departments: { service: { name: 客服部, duties: [{ text: 接, steps: [recieve], supports: [nowhere] }] } }
owner: { department: servce, role: boss }
roles: { agent: { name: 客服专员, department: other } }
classes: [{ id: urgent, name: 紧急, otherwise: true }]
clocks: { total: { name: 总, from: f.n, to: [receive.done, receive.finished], limit: { is: { urgnt: 1 d }, from: beginning.done, proposal: [normal] }, pauses: [lunch] } }
training: { content: 学, for: [agent, trainee] }
pilot: { departments: [sales] }
exceptions: [{ id: x, when: 超时, escalate: nobody }]
steps:
  - { id: receive, name: 接, macro: intake, limit: { is: 1 h, from: f.at }, next: { to: graed, raise: y, beyond: { to: end, raise: x } }, segregate: [other], wait: { for: 人, reason: tea } }
  - { id: grade, name: 级, branches: [{ id: b, to: edn }], on: { approved: nil } }`,
    reports: [
      'mistyped@/owner/department',
      'unknown@/owner/role',
      'mistyped@/departments/service/duties/0/steps/0',
      'unknown@/departments/service/duties/0/supports/0',
      'unknown@/roles/agent/department',
      'unknown@/clocks/total/from',
      'unknown@/clocks/total/to/1',
      'mistyped@/clocks/total/limit/is/urgnt',
      'unknown@/clocks/total/limit/from',
      'unknown@/clocks/total/limit/proposal/0',
      'unknown@/clocks/total/pauses/0',
      'unknown@/steps/0/macro',
      'mistyped@/steps/0/next/to',
      'unknown@/steps/0/next/raise',
      'unknown@/steps/0/segregate/0',
      'unknown@/steps/0/wait/reason',
      'mistyped@/steps/1/branches/0/to',
      'unknown@/steps/1/on/approved',
      'unknown@/exceptions/0/escalate',
      'unknown@/training/for/1',
      'unknown@/pilot/departments/0',
    ],
  },
  {
    rule: 'references',
    when: 'departments are left to the organisation',
    yaml: 'owner: { department: service }\npilot: { departments: [sales] }',
    reports: [],
  },
  {
    rule: 'references',
    when: 'a form has the id of a step, and wins',
    yaml: `${forms}clocks: { total: { name: 总, from: f.done, to: f.at, limit: 1 d } }
steps: [{ id: f, name: 步 }]`,
    reports: ['unknown@/clocks/total/from'],
  },
  {
    rule: 'unique-ids',
    when: 'ids of every list are used twice',
    yaml: `forms: { f: { name: 表, fields: { k: { label: 种类, type: choice, choices: [{ id: a, name: 甲 }, { id: a, name: 乙 }] } } } }
classes: [{ id: u, name: 甲 }, { id: u, name: 乙 }]
macro_nodes: [{ id: m, name: 甲 }, { id: m, name: 乙 }]
settled: [{ id: s, question: 一, decision: 一, reason: 一 }, { id: s, question: 二, decision: 二, reason: 二 }]
exceptions: [{ id: x, when: 超时 }]
steps:
  - id: a
    name: 甲
    branches: [{ id: b, to: end }, { id: b, to: end }]
    checks: [{ id: c, ask: 一？ }, { id: c, ask: 二？ }]
    evidence: [{ id: e, name: 甲 }, { id: e, name: 乙 }]
    exceptions: [{ id: x, when: 缺料 }]
  - { id: a, name: 乙, checks: [{ id: c, ask: 三？ }] }`,
    reports: [
      'twice@/steps/1/id',
      'twice@/exceptions/0/id',
      'twice@/classes/1/id',
      'twice@/macro_nodes/1/id',
      'twice@/settled/1/id',
      'twice@/steps/0/branches/1/id',
      'twice@/steps/0/checks/1/id',
      'twice@/steps/0/evidence/1/id',
      'twice@/forms/f/fields/k/choices/1/id',
    ],
  },
  {
    rule: 'unique-ids',
    when: 'an id is that of the end, or the number that another check is given',
    yaml: 'steps: [{ id: end, name: 完, checks: [一？, { id: c1, ask: 二？ }, { id: c3, ask: 三？ }, { id: c9, ask: 四？ }] }]',
    reports: ['reserved@/steps/0/id', 'generated@/steps/0/checks/1/id'],
  },
  {
    rule: 'condition-valid',
    when: 'expressions are wrong in every way, wherever they stand',
    yaml: `forms: { f: { name: 表, fields: { ok: { label: 好, type: boolean, required: f.on = true, when: "f.ok =" }, kind: { label: 种, type: choice, choices: [{ id: a, name: 甲 }] }, sum: { label: 和, type: number, computed: "now()" } } } }
params: { limit: { name: 限, value: 2 } }
roles: { agent: { name: 客服专员, bind: g.department } }
classes: [{ id: u, name: 急, when: "param.limt > 1 and f.okk" }]
steps:
  - { id: a, name: 甲, when: 'class = "v"', checks: [{ ask: 好？, when: "every x in [1] satisfies x > 1" }, 好？], branches: [{ id: b, when: 'f.kind != "b" and class = "u"', to: end }, { id: c, when: "${'('.repeat(70)}1${')'.repeat(70)} = 1", to: end }] }`,
    reports: [
      'mistypedName@/classes/0/when',
      'unknownName@/roles/agent/bind',
      'mistypedName@/forms/f/fields/ok/required',
      'syntax@/forms/f/fields/ok/when',
      'function@/forms/f/fields/sum/computed',
      'unknownValue@/steps/0/when',
      'unknownValue@/steps/0/branches/0/when',
      'tooDeep@/steps/0/branches/1/when',
      'construct@/steps/0/checks/0/when',
    ],
  },
  {
    rule: 'condition-valid',
    when: 'a name has a slip in it',
    yaml: `${forms}steps: [{ id: a, name: 甲, when: f.kinds = "a" }]`,
    reports: ['mistypedName@/steps/0/when'],
  },
];
