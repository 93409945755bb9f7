import type { ProcessStandard } from '../../../../src/generated/process-standard.ts';
import { exampleOf } from '../../../support/lint-examples.ts';
import type { RuleCase } from './rule-case.ts';

const before = (yaml: string): { readonly previous: ProcessStandard } => ({ previous: exampleOf(yaml) });

const inForce = 'status: published\nversion: V1.2';

/** Situations of how a standard is kept up: versions, evaluation, training, metrics, reviews. */
export const upkeepCases: readonly RuleCase[] = [
  {
    rule: 'version-raised',
    when: 'content changed under one version',
    yaml: `${inForce}\nforms:\ncustomer_facing: true\nname: 另一流程`,
    around: before(inForce),
    reports: ['notRaised@/version'],
  },
  {
    rule: 'version-raised',
    when: 'the version went down, whether or not the content changed',
    yaml: 'status: published\nversion: V1.9',
    around: before('status: published\nversion: V1.10'),
    reports: ['lowered@/version'],
  },
  {
    rule: 'version-raised',
    when: 'the version was raised, or is written in another way',
    yaml: 'version: V1.10\nname: 另一流程',
    around: before('status: published\nversion: V1.9'),
    reports: [],
  },
  {
    rule: 'version-raised',
    when: 'a version of another form differs',
    yaml: 'version: "2"\nname: 另一流程',
    around: before(inForce),
    reports: [],
  },
  {
    rule: 'version-raised',
    when: 'only what keeps the standard changed, and the order of a map',
    yaml: `${inForce.replace('published', 'retired')}
changes: [{ version: V1.2, date: "2026-11-21", content: 补记 }]
waivers: [{ rule: OPR-01, reason: 一, approver: 王芳, expires: "2027-01-01" }]
signatures: [{ role: boss, person: 王芳, date: "2026-11-21", meaning: approved }]
reviews: [{ date: "2026-11-20", reviewer: 李明, as: legal_risk }]
evaluation: { every: half_year, last: "2026-11-01" }
support: { hours: "9:00", contact: 服务台 }`,
    around: before(`${inForce}\nsupport: { contact: 服务台, hours: "9:00" }`),
    reports: [],
  },
  {
    rule: 'version-raised',
    when: 'steps changed places in a draft that nobody works by',
    yaml: 'steps: [{ id: b, name: 乙 }, { id: a, name: 甲 }]',
    around: before('steps: [{ id: a, name: 甲 }, { id: b, name: 乙 }]'),
    reports: ['notRaised@/version info'],
  },
  {
    rule: 'version-raised',
    when: 'there is nothing to compare with',
    yaml: inForce,
    around: { previous: null },
    reports: [],
  },
  {
    rule: 'evaluation-due',
    when: 'the day planned is over',
    yaml: 'status: pilot\nevaluation: { every: half_year, next: "2026-11-20" }',
    reports: ['overdue@/evaluation/next'],
  },
  {
    rule: 'evaluation-due',
    when: 'the day planned is today',
    yaml: 'status: pilot\nevaluation: { every: half_year, next: "2026-11-21" }',
    reports: [],
  },
  {
    rule: 'evaluation-due',
    when: 'the day planned lies further off than the cycle of a core process allows',
    yaml: 'status: published\ncore: true\nevaluation: { every: quarter, last: "2026-08-20", next: "2027-08-20" }',
    reports: ['overdue@/evaluation/last'],
  },
  {
    rule: 'evaluation-due',
    when: 'the same last evaluation is in time for a process that is not core',
    yaml: 'status: published\nevaluation: { every: half_year, last: "2026-08-20", next: "2027-02-20" }',
    reports: [],
  },
  {
    rule: 'evaluation-due',
    when: 'a half-year ends in a shorter month: 31 August counts to 28 February',
    yaml: 'status: published\nevaluation: { every: half_year, last: "2026-08-31" }',
    today: '2027-03-01',
    reports: ['overdue@/evaluation/last'],
  },
  {
    rule: 'evaluation-due',
    when: 'and on that day it is still in time',
    yaml: 'status: published\nevaluation: { every: half_year, last: "2026-08-31" }',
    today: '2027-02-28',
    reports: [],
  },
  {
    rule: 'evaluation-due',
    when: 'it never was evaluated since its first version',
    yaml: `status: published
evaluation: { every: half_year }
changes: [{ version: V1.0, date: "2026-05-20", content: 首版 }, { version: V1.1, date: "2026-11-01", content: 二 }]`,
    reports: ['overdue@/evaluation/every'],
  },
  {
    rule: 'evaluation-due',
    when: 'the cycle is too long, and a draft is only told',
    yaml: 'core: true\nevaluation: { every: year, next: "2026-01-01" }',
    reports: ['tooRare@/evaluation/every info', 'overdue@/evaluation/next info'],
  },
  {
    rule: 'evaluation-due',
    when: 'a standard in use says nothing of it',
    yaml: 'status: pilot\nevaluation:',
    reports: ['noDate@+evaluation'],
  },
  {
    rule: 'evaluation-due',
    when: 'a standard in use gives no date',
    yaml: 'status: pilot\nevaluation: { every: half_year }',
    reports: ['noDate@/evaluation+next'],
  },
  {
    rule: 'evaluation-due',
    when: 'the standard is no longer in use',
    yaml: 'status: retired\nevaluation: { every: year, next: "2020-01-01" }',
    reports: [],
  },
  {
    rule: 'change-training',
    when: 'the entry of this version has no plan, whatever those before it had',
    yaml: `status: published
version: V1.1
training: { content: 新表单的填法 }
changes:
  - { version: V1.0, date: "2026-01-01", content: 一 }
  - { version: V1.1, date: "2026-02-01", content: 二 }`,
    reports: ['missing@/changes/1+training'],
  },
  {
    rule: 'change-training',
    when: 'only an older entry lacks it, or nothing was changed yet',
    yaml: `status: published
version: V1.1
training:
changes:
  - { version: V1.0, date: "2026-01-01", content: 一 }
  - { version: V1.1, date: "2026-02-01", content: 二, training: 班前会 }`,
    reports: [],
  },
  {
    rule: 'change-training',
    when: 'a draft has no entry of its version: the last one counts',
    yaml: 'version: V2.0\ntraining:\nchanges: [{ version: V1.0, date: "2026-01-01", content: 一 }]',
    reports: ['missing@/changes/0+training info'],
  },
  {
    rule: 'change-training',
    when: 'everybody has to acknowledge every version',
    yaml: `status: published
training: { content: 要点, acknowledge: true }
changes: [{ version: V1.0, date: "2026-01-01", content: 一 }]`,
    reports: [],
  },
  {
    rule: 'legal-review',
    when: 'a contract process has a consulted post only for risk of another kind, and no legal post',
    yaml: `name: { zh-CN: 采购签约, en: Purchase contracts }
roles: { buyer: { name: 采购员 }, lawyer: { name: 法务 } }
steps: [{ id: a, name: 风险告知, R: buyer, I: lawyer, checks: [价格谈好了？] }]`,
    reports: ['noStep@/steps'],
  },
  {
    rule: 'legal-review',
    when: 'only a step settles contracts',
    yaml: 'steps: [{ id: a, name: 跟进项目 }, { id: b, name: { zh-CN: 合同签订, en: Signing } }]',
    reports: ['noStep@/steps'],
  },
  {
    rule: 'legal-review',
    when: 'a step files contracts that others settled',
    yaml: 'steps: [{ id: a, name: 合同归档 }, { id: b, name: File the contract }]',
    reports: [],
  },
  {
    rule: 'legal-review',
    when: 'a legal post is consulted, or a check asks for the review',
    yaml: `name: 合同审批流程
roles: { buyer: { name: 采购员 }, legal: { name: Legal counsel } }
steps: [{ id: a, name: 审批, R: buyer, C: legal }]`,
    reports: [],
  },
  {
    rule: 'legal-review',
    when: 'a check asks for the review',
    yaml: '{ name: 合同审批流程, steps: [{ id: a, name: 审批, checks: [{ ask: 法务审查意见附上了？ }] }] }',
    reports: [],
  },
  {
    rule: 'legal-review',
    when: 'a published standard on compliance was reviewed by others only',
    yaml: `status: published
compliance: true
roles: { risk: { name: 风控专员 } }
steps: [{ id: a, name: 审批, R: risk }]
reviews: [{ date: "2026-11-20", reviewer: 李明, as: key_post }]`,
    reports: ['noReview@/reviews'],
  },
  {
    rule: 'legal-review',
    when: 'it is on trial and has no reviews',
    yaml: `status: pilot
compliance: true
roles: { risk: { name: 风控专员 } }
steps: [{ id: a, name: 审批, R: risk }]`,
    reports: ['noReview@+reviews warn'],
  },
  {
    rule: 'legal-review',
    when: 'legal people reviewed it, or it is still a draft',
    yaml: `status: published
compliance: true
steps: [{ id: a, name: 合规审查 }]
reviews: [{ date: "2026-11-20", reviewer: 李明, as: legal_risk }]`,
    reports: [],
  },
  {
    rule: 'legal-review',
    when: 'the name speaks of contracts but the standard says that it touches none',
    yaml: 'name: 合同档案借阅流程\ncompliance: false',
    reports: [],
  },
  {
    rule: 'lead-department',
    when: 'another department is consulted',
    yaml: `departments: { service: { name: 客服部 }, quality: { name: 质量部 } }
roles: { agent: { name: 专员, department: service }, engineer: { name: 工程师, department: quality } }
steps: [{ id: a, name: 甲, R: agent, A: agent, C: engineer }]`,
    reports: ['missing@+owner'],
  },
  {
    rule: 'lead-department',
    when: 'another department is only informed, or bound at run time',
    yaml: `roles: { agent: { name: 专员, department: service }, engineer: { name: 工程师, department: quality }, owner: { name: 经办人, bind: f.d } }
steps: [{ id: a, name: 甲, R: agent, A: agent, I: engineer, C: owner }]`,
    reports: [],
  },
  {
    rule: 'metric-definition',
    when: 'metrics lack each part; a goal of the purpose is a target',
    yaml: `status: pilot
purpose: { text: 快, goals: [{ metric: M05, target: <= 2 d }] }
metrics:
  - { metric: M05, data: start..close }
  - { metric: M07, target: ">= 95 %" }
  - { metric: M46, data: clocks.total, target: ">= 95 %" }
  - { metric: calls, data: register.calls }`,
    reports: ['formula@/metrics', 'source@/metrics', 'target@/metrics'],
  },
  {
    rule: 'metric-definition',
    when: 'a draft has none',
    yaml: 'metrics: []',
    reports: ['none@+metrics info'],
  },
  { rule: 'sample-plan', when: 'there is none', yaml: 'sample:', reports: ['missing@+sample'] },
  {
    rule: 'sample-plan',
    when: 'the standard is no longer in use',
    yaml: 'status: retired\nsample:',
    reports: [],
  },
];
