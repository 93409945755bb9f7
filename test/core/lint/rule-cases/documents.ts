import type { RuleCase } from './rule-case.ts';

/** Situations of the document as a whole. */
export const documentCases: readonly RuleCase[] = [
  { rule: 'family-declared', when: 'there is none', yaml: 'family:', reports: ['missing@+family'] },
  {
    rule: 'version-form',
    when: 'versions are written in other ways',
    yaml: `version: "1.0"
changes:
  - { version: V1.0.1, date: "2026-11-21", content: 一 }
  - { version: V01.0, date: "2026-11-21", content: 二 }
  - { version: V12.34, date: "2026-11-21", content: 三 }`,
    reports: ['form@/version', 'form@/changes/0/version', 'form@/changes/1/version'],
  },
  { rule: 'id-equals-file-name', when: 'they differ', yaml: 'id: other', reports: ['differs@/id'] },
  {
    rule: 'change-log',
    when: 'a standard on trial has entries without a reviewer and none of its version',
    yaml: `status: pilot
version: V2.0
changes:
  - { version: V1.0, date: "2026-01-01", content: 一 }
  - { version: V1.1, date: "2026-02-01", content: 二, reviewer: null }
  - { version: V1.2, date: "2026-03-01", content: 三, reviewer: " " }
  - { version: V1.3, date: "2026-04-01", content: 四, reviewer: 李明 }`,
    reports: [
      'noReviewer@/changes/0+reviewer',
      'noReviewer@/changes/1/reviewer',
      'noReviewer@/changes/2/reviewer',
      'noEntry@/version',
    ],
  },
  {
    rule: 'change-log',
    when: 'the standard is still in review',
    yaml: 'status: review\nchanges: [{ version: V1.0, date: "2026-01-01", content: 一 }]',
    reports: [],
  },
  {
    rule: 'published-signature',
    when: 'a published standard is unsigned, with a review and a question open',
    yaml: `status: published
signatures: [{ role: agent, person: 张伟, date: "2026-11-21", meaning: wrote }, { role: boss, person: 王芳, date: null, meaning: approved }]
reviews: [{ date: "2026-11-20", reviewer: 李明, as: legal_risk, focus: { complete: pass, clear: open, compliant: fail } }]
settled: [{ id: a, question: 归谁？, decision: 客服部, reason: 先接触, open: true }, { id: b, question: 几个？, decision: 两个, reason: 常用 }]`,
    reports: [
      'unsigned@/status',
      'openFocus@/reviews/0/focus/clear',
      'openFocus@/reviews/0/focus/compliant',
      'openQuestion@/settled/0/open',
    ],
  },
  {
    rule: 'change-log',
    when: 'a draft has an entry that says nothing',
    yaml: 'changes: [{ version: V1.0, date: "2026-01-01", content: "…" }]',
    reports: ['noContent@/changes/0/content'],
  },
  {
    rule: 'published-signature',
    when: 'it is signed by a blank',
    yaml: 'status: published\nsignatures: [{ role: boss, person: " ", date: "2026-11-21", meaning: approved }]',
    reports: ['unsigned@/status'],
  },
  {
    rule: 'published-signature',
    when: 'a pilot has questions open',
    yaml: 'status: pilot\nsettled: [{ id: a, question: 归谁？, decision: 客服部, reason: 先接触, open: true }]',
    reports: [],
  },
  {
    rule: 'confidentiality-level',
    when: 'personal data meet no level, and the public one',
    yaml: `confidentiality:
forms: { register: { name: 登记表, fields: { phone: { label: 电话, type: text, personal: true }, mail: { label: 邮箱, type: text, personal: true } } } }`,
    reports: ['missing@+confidentiality'],
  },
  {
    rule: 'confidentiality-level',
    when: 'the public level meets personal data',
    yaml: 'confidentiality: public\nforms: { register: { name: 登记表, fields: { phone: { label: 电话, type: text, personal: true } } } }',
    reports: ['public@/confidentiality'],
  },
  {
    rule: 'confidentiality-level',
    when: 'nothing is personal',
    yaml: 'confidentiality:\nforms: { register: { name: 登记表, fields: { model: { label: 型号, type: text } } } }',
    reports: [],
  },
  {
    rule: 'form-names',
    when: 'forms are undeclared (told once each), mistyped, unused and declared twice',
    yaml: `forms:
  register: { name: 客户投诉登记表, aliases: [投诉表单] }
  second: { name: 《投诉表单》 }
steps:
  - { id: a, name: 甲, in: [{ outside: 来电 }, registre], out: [ticket] }
  - { id: b, name: 乙, in: [ticket, constructor], out: [register] }`,
    reports: [
      'mistyped@/steps/0/in/1',
      'undeclared@/steps/0/out/0',
      'undeclared@/steps/1/in/1',
      'unused@/forms/second warn',
      'twoNames@/forms/second/name warn',
    ],
  },
  {
    rule: 'duty-table',
    when: 'the table and the letters differ in each way',
    yaml: `departments:
  service: { name: 客服部, duties: [{ text: 接收, steps: [receive] }] }
  sales: { name: 销售部, duties: [{ text: 确认, steps: [confirm] }, { text: 协助, supports: [receive] }] }
roles:
  agent: { name: 客服专员, department: service }
  seller: { name: 销售代表, department: sales }
steps:
  - { id: receive, name: 接收, R: agent }
  - { id: confirm, name: 确认, R: agent, C: seller }`,
    reports: [
      'notResponsible@/departments/sales/duties/0/steps/0',
      'notInvolved@/departments/sales/duties/1/supports/0',
      'notInTable@/steps/1/R',
    ],
  },
  {
    rule: 'duty-table',
    when: 'the one responsible is known only at run time, or supports by any letter',
    yaml: `departments:
  service: { name: 客服部, duties: [{ text: 执行, steps: [execute] }, { text: 跟踪, supports: [execute] }] }
roles: { executor: { name: 经办人, bind: form.department }, agent: { name: 客服专员, department: service } }
steps: [{ id: execute, name: 执行, R: executor, I: agent }]`,
    reports: [],
  },
  {
    rule: 'duty-table',
    when: 'no department lists duties',
    yaml: 'departments: { service: { name: 客服部 } }',
    reports: [],
  },
  {
    rule: 'engine-support',
    when: 'each thing that is not supported yet is there',
    yaml: `forms: { register: { name: 登记表, fields: { kinds: { label: 种类, type: choices, choices: [{ id: a, name: 甲 }] }, scan: { label: 扫描件, type: file } } } }
steps:
  - id: a
    name: 甲
    lane: left
    repeat: { while: class = "x", at_most: 2 }
    authority: { matrix: money }
    signature: { meaning: 同意 }
    evidence: [{ id: photo, name: 照片 }]
  - { id: b, name: 乙, kind: call, call: { process: other } }
  - { id: c, name: 丙, kind: call }`,
    reports: [
      'unsupported@/forms/register/fields/kinds/type',
      'unsupported@/forms/register/fields/scan/type',
      'unsupported@/steps/0/lane',
      'unsupported@/steps/0/repeat',
      'unsupported@/steps/0/authority',
      'unsupported@/steps/0/signature',
      'unsupported@/steps/0/evidence',
      'unsupported@/steps/1/call',
      'unsupported@/steps/2/kind',
    ],
  },
  {
    rule: 'waiver-expired',
    when: 'a waiver ended yesterday, another ends today',
    yaml: `waivers:
  - { rule: OPR-01, reason: 一, approver: 王芳, expires: "2026-11-20" }
  - { rule: OPR-01, reason: 二, approver: 王芳, expires: "2026-11-21" }`,
    reports: ['expired@/waivers/0/expires'],
    today: '2026-11-21',
  },
  {
    rule: 'waiver-unapproved',
    when: 'nobody approved, a blank did, or an author',
    yaml: `changes: [{ version: V1.0, date: "2026-11-01", content: 首版, author: 张伟 }]
signatures: [{ role: agent, person: 赵敏, date: "2026-11-01", meaning: wrote }, { role: boss, person: 王芳, date: "2026-11-01", meaning: approved }]
waivers:
  - { rule: OPR-01, reason: 一, approver: null, expires: "2027-01-01" }
  - { rule: OPR-01, reason: 二, approver: " ", expires: "2027-01-01" }
  - { rule: OPR-01, reason: 三, approver: 张伟, expires: "2027-01-01" }
  - { rule: OPR-01, reason: 四, approver: 赵敏, expires: "2027-01-01" }
  - { rule: OPR-01, reason: 五, approver: 王芳, expires: "2027-01-01" }`,
    reports: [
      'nobody@/waivers/0/approver',
      'nobody@/waivers/1/approver',
      'author@/waivers/2/approver',
      'author@/waivers/3/approver',
    ],
  },
  {
    rule: 'waiver-unused',
    when: 'waivers name rules that found nothing there, do not exist, or cannot be waived',
    yaml: `steps: [{ id: a, name: 甲, key: true, R: agent, A: supervisor }]
waivers:
  - { rule: key-step-example, reason: 一, approver: null, expires: "2027-01-01" }
  - { rule: OPR-01, at: /steps/1, reason: 二, approver: null, expires: "2027-01-01" }
  - { rule: key-step-exmple, reason: 三, approver: null, expires: "2027-01-01" }
  - { rule: everything, reason: 四, approver: null, expires: "2027-01-01" }
  - { rule: references, reason: 五, approver: null, expires: "2027-01-01" }`,
    reports: [
      'unused@/waivers/1/rule',
      'mistyped@/waivers/2/rule',
      'unknown@/waivers/3/rule',
      'unwaivable@/waivers/4/rule',
    ],
  },
  {
    rule: 'document-parts',
    when: 'every part is empty in a standard under review',
    yaml: `status: review
purpose:
scope: { situations: [], objects: [] }
roles: { agent: { name: 客服专员, duties: [] } }
forms: {}
glossary: []
references:
macro_nodes: [{ id: a, name: 甲 }]`,
    reports: ['empty@+purpose', 'empty@+scope', 'empty@+departments', 'empty@+forms', 'empty@+references'],
  },
  {
    rule: 'document-parts',
    when: 'a draft has empty parts, and duties stand with a role or a department',
    yaml: `forms:
references:
glossary: [{ term: 响应, means: 首次联系 }]
roles: { agent: { name: 客服专员 } }
departments: { service: { name: 客服部, duties: [{ text: 接收 }] } }`,
    reports: ['empty@+forms warn'],
  },
  {
    rule: 'purpose-goals',
    when: 'goals have no figure, here or among the metrics',
    yaml: `purpose:
  text: 客户更满意
  goals: [{ metric: M05 }, { metric: M11, target: 提高 }, { metric: M07 }, { metric: M03, target: ">= 95 %" }]
metrics: [{ metric: M07, target: ">= 90 %" }, { metric: M05 }]`,
    reports: ['noFigure@/purpose/goals/0+target', 'noFigure@/purpose/goals/1+target'],
  },
  {
    rule: 'purpose-goals',
    when: 'there are no goals',
    yaml: 'purpose: { text: 客户更满意 }',
    reports: ['none@/purpose+goals'],
  },
  { rule: 'purpose-goals', when: 'there is no purpose', yaml: 'purpose:', reports: [] },
  {
    rule: 'diagram-nodes',
    when: 'a step belongs to no node and a node has no steps',
    yaml: `macro_nodes: [{ id: intake, name: 接单 }, { id: feedback, name: 反馈 }]
steps: [{ id: a, name: 甲, macro: intake }, { id: b, name: 乙 }]`,
    reports: ['step@/steps/1+macro', 'node@/macro_nodes/1'],
  },
  {
    rule: 'diagram-nodes',
    when: 'there are no nodes',
    yaml: 'macro_nodes: []',
    reports: ['none@+macro_nodes'],
  },
  {
    rule: 'glossary-terms',
    when: 'abbreviations and terms are used, each told once',
    yaml: `steps:
  - { id: a, name: 在 OA 里登记, do: 在 OA 里登记，附 CRM（客户系统）截图，通知 ID 为准 }
  - { id: b, name: 会审, do: { zh-CN: 组织会审, en: Hold the review NOT later than the KPI says } }`,
    reports: ['abbreviation@/steps/0/name', 'term@/steps/1/name', 'abbreviation@/steps/1/do/en'],
  },
  {
    rule: 'glossary-terms',
    when: 'the word is explained, belongs to a number, or names a part of the standard',
    yaml: `glossary: [{ term: { zh-CN: 会审, en: Joint review }, means: 几个部门一起审 }, { term: ERP 系统, means: 公司的业务系统 }]
roles: { qa: { name: QA 工程师 } }
steps: [{ id: a, name: 会审, do: 在 ERP 里查 XK-200 和 KF-QP-001，交 QA 看；填写办公系统（OA）, R: qa }]`,
    reports: [],
  },
  {
    rule: 'glossary-terms',
    when: 'a company has terms of its own',
    yaml: 'steps: [{ id: a, name: 开模, do: 在 OA 里批准开模 }]',
    options: { known: ['OA'], terms: ['开模'] },
    reports: ['term@/steps/0/name'],
  },
  {
    rule: 'cited-rules',
    when: 'a published standard cites nothing',
    yaml: 'status: published\nreferences: []',
    reports: ['missing@+references'],
  },
  {
    rule: 'cited-rules',
    when: 'a draft cites documents only',
    yaml: 'references: [{ name: 手册, kind: document }]',
    reports: ['onlyDocuments@/references info'],
  },
  {
    rule: 'cited-rules',
    when: 'among documents there is a rule of the company',
    yaml: 'status: published\nreferences: [{ name: 手册, kind: document }, { name: 管理规定, kind: rule }]',
    reports: [],
  },
  {
    rule: 'confidentiality-level',
    when: 'customer data are not marked personal, and a secret form is given out',
    yaml: `confidentiality:
forms: { register: { name: 登记表, fields: { phone: { label: { zh-CN: 客户联系电话, en: Phone }, type: text } } } }`,
    reports: ['missing@+confidentiality'],
  },
  {
    rule: 'confidentiality-level',
    when: 'a form that steps fill in is secret by its name',
    yaml: `confidentiality:
forms: { quote: { name: 报价单（机密）, fields: { model: { label: 型号, type: text } } } }
steps: [{ id: a, name: 报价, out: [quote] }]`,
    reports: ['secret@+confidentiality'],
  },
  {
    rule: 'confidentiality-level',
    when: 'a secret form meets the public level, and one that no step fills in does not count',
    yaml: `confidentiality: public
forms: { quote: { name: 商业秘密登记表 }, other: { name: 保密协议 } }
steps: [{ id: a, name: 登记, out: [quote] }]`,
    reports: ['secretPublic@/confidentiality'],
  },
];
