import type { Organisation } from '../../../../src/generated/organisation.ts';
import type { RuleCase } from './rule-case.ts';

/** Li does and Wang approves; Zhao stands in for Wang until the end of the year. */
function staffed(people: Organisation['people']): { readonly organisation: Organisation } {
  return {
    organisation: {
      name: '示例公司',
      roles: {
        agent: { name: '客服专员' },
        supervisor: { name: '客服主管', vacant: true, above: 'manager' },
        manager: { name: '经理' },
        auditor: { name: '审计' },
      },
      ...(people && { people }),
      authority: {
        refund: {
          name: '退款',
          bounds: 'up_to',
          bands: [
            { to: 100, approvers: [{ role: 'supervisor', act: 'approve' }] },
            {
              approvers: [
                { role: 'auditor', act: 'review' },
                { role: 'manager', act: 'approve' },
              ],
            },
          ],
        },
      },
    },
  };
}

const li = { name: '李立', roles: ['agent'] };
const wang = { name: '王望', roles: ['manager'] };
const byLi = (to: string) => ({ ...wang, deputies: [{ person: 'li', from: '2026-01-01', to }] });

const workAndApproval = `steps:
  - { id: work, name: 办理, R: agent, out: [register] }
  - { id: look, name: 核对, R: auditor }
  - { id: approve, name: 审批, kind: approval, A: manager, in: [register] }`;

/** Situations in which the organisation decides. */
export const organisationCases: readonly RuleCase[] = [
  {
    rule: 'raci-known-role',
    when: 'the organisation lacks a role at work; one without work or from outside may be missing',
    yaml: `roles:
  agent: { name: 客服专员 }
  engineer: { name: 质量工程师 }
  customer: { name: 客户, external: true }
  leader: { name: 领导 }
steps: [{ id: a, name: 甲, R: agent, A: engineer, C: customer }]`,
    around: staffed({}),
    reports: ['notInOrganisation@/roles/engineer'],
  },
  {
    rule: 'raci-known-role',
    when: 'there is no organisation file, or it says nothing of roles',
    yaml: 'roles: { engineer: { name: 质量工程师 } }\nsteps: [{ id: a, name: 甲, R: engineer }]',
    around: { organisation: { name: '示例公司' } },
    reports: [],
  },
  {
    rule: 'authority-matrix',
    when: 'the matrix has no such item, one of them mistyped',
    yaml: `steps:
  - { id: a, name: 甲, kind: approval, authority: { matrix: refnud } }
  - { id: b, name: 乙, kind: approval, authority: { matrix: contracts } }`,
    around: staffed({ wang }),
    reports: ['mistyped@/steps/0/authority/matrix', 'unknown@/steps/1/authority/matrix'],
  },
  {
    rule: 'authority-matrix',
    when: 'nobody audits, and who did has left',
    yaml: 'steps: [{ id: a, name: 甲, kind: approval, authority: { matrix: refund } }]',
    around: staffed({ wang, zhao: { name: '赵昭', roles: ['auditor'], left: '2026-11-21' } }),
    reports: ['nobody@/steps/0/authority/matrix'],
  },
  {
    rule: 'authority-matrix',
    when: 'a vacant post is acted for by the one above, and a deputy will come',
    yaml: 'steps: [{ id: a, name: 甲, kind: approval, authority: { matrix: refund } }]',
    around: staffed({
      wang,
      zhao: {
        name: '赵昭',
        roles: ['auditor'],
        deputies: [{ person: 'wang', from: '2027-01-01', to: '2027-02-01' }],
      },
    }),
    reports: [],
  },
  {
    rule: 'authority-matrix',
    when: 'there is no organisation file',
    yaml: 'steps: [{ id: a, name: 甲, kind: approval, authority: { matrix: refnud } }]',
    around: { organisation: null },
    reports: [],
  },
  {
    rule: 'raci-no-self-approval',
    when: 'one person holds both roles',
    yaml: workAndApproval,
    around: staffed({ li: { ...li, roles: ['agent', 'manager'] }, wang }),
    reports: ['person@/steps/2/A warn'],
  },
  {
    rule: 'raci-no-self-approval',
    when: 'who does the work is a deputy of who approves it',
    yaml: workAndApproval,
    around: staffed({ li, wang: byLi('2026-11-21') }),
    reports: ['person@/steps/2/A warn'],
  },
  {
    rule: 'raci-no-self-approval',
    when: 'the deputy’s time is over',
    yaml: workAndApproval,
    around: staffed({ li, wang: byLi('2026-11-20') }),
    reports: [],
  },
  {
    rule: 'raci-no-self-approval',
    when: 'the only one who approves also acts for the vacant post that leads there',
    yaml: workAndApproval.replace('R: auditor', 'R: supervisor'),
    around: staffed({ li, wang }),
    reports: ['alone@/steps/2/A warn'],
  },
  {
    rule: 'raci-no-self-approval',
    when: 'the two are kept apart',
    yaml: workAndApproval.replace('in: [register]', 'in: [register], segregate: [work]'),
    around: staffed({ li: { ...li, roles: ['agent', 'manager'] }, wang }),
    reports: [],
  },
  {
    rule: 'raci-no-self-approval',
    when: 'the two are kept apart and nobody else is left',
    yaml: workAndApproval.replace('in: [register]', 'in: [register], segregate: [work]'),
    around: staffed({ li: { ...li, roles: ['agent', 'manager'] } }),
    reports: ['alone@/steps/2/A warn'],
  },
  {
    rule: 'raci-no-self-approval',
    when: 'a step that approves nothing is kept apart from work by the same only person',
    yaml: `steps:
  - { id: work, name: 办理, R: agent }
  - { id: check, name: 复核, kind: check, R: [manager], segregate: [work] }`,
    around: staffed({ li: { ...li, roles: ['agent', 'manager'] } }),
    reports: ['alone@/steps/1/R/0 warn'],
  },
];
