import type { ValuePath } from '../../standard/read/json-pointer.ts';
import { createSuggester } from '../../standard/read/suggest.ts';
import { viewPeople } from '../look-ups/people-of-organisation.ts';
import { quoteNames } from '../look-ups/quote-names.ts';
import { defineRule } from '../rule.ts';

/** An approval by the authority matrix finds its item there, and somebody who may approve. */
export const rule = defineRule({
  id: 'authority-matrix',
  code: null,
  severity: 'error',
  since: '0.2.0',
  title: {
    'zh-CN': '审批权限表里有这一项，也有人能批',
    en: 'The authority matrix has the item, and somebody who may approve it',
  },
  reason: {
    'zh-CN': '标准说按权限表审批，表里没有这一项，或批准的岗位没有人：到了那一步谁也批不了。',
    en: 'A standard that leaves an approval to the matrix stops there when the matrix has no such item, or when nobody holds the post that approves.',
  },
  source: 'STANDARDS 3.12',
  messages: {
    unknown: {
      message: {
        'zh-CN': '步骤「{step}」按审批权限「{matrix}」审批，组织文件里没有这一项。',
        en: 'The step “{step}” is approved by the authority “{matrix}”, which the organisation does not have.',
      },
      hint: {
        'zh-CN': '在 organisation.yaml 的 authority 里加上它。',
        en: 'Add it under authority in organisation.yaml.',
      },
    },
    mistyped: {
      message: {
        'zh-CN': '步骤「{step}」按审批权限「{matrix}」审批，组织文件里没有这一项。',
        en: 'The step “{step}” is approved by the authority “{matrix}”, which the organisation does not have.',
      },
      hint: { 'zh-CN': '是不是想写「{meant}」？', en: 'Did you mean “{meant}”?' },
    },
    nobody: {
      message: {
        'zh-CN': '审批权限「{matrix}」要由{roles}审批，现在没有人能担任。',
        en: 'The authority “{matrix}” asks for {roles}, and nobody can act as such.',
      },
      hint: {
        'zh-CN': '在 organisation.yaml 里给出担任的人、代理人，或写明空缺由哪一级代行。',
        en: 'Name who holds it, or a deputy, in organisation.yaml; or say which role above acts while it is vacant.',
      },
    },
  },
  exampleAround: {
    organisation: {
      name: '示例公司',
      roles: { supervisor: { name: '客服主管' }, manager: { name: '总经理' } },
      people: { li: { name: '李立', roles: ['supervisor'] } },
      authority: {
        refund: {
          name: '退款',
          bounds: 'up_to',
          bands: [{ approvers: [{ role: 'supervisor', act: 'approve' }] }],
        },
      },
    },
  },
  good: `
steps:
  - { id: approve, name: 审批退款, kind: approval, A: supervisor, authority: { matrix: refund } }
`,
  bad: `
steps:
  - { id: approve, name: 审批退款, kind: approval, A: supervisor, authority: { matrix: refnud } }
`,
  check({ standard, around, report }) {
    const { organisation, today } = around;
    if (organisation === null) return;
    const { authority = {} } = organisation;
    const meantBy = createSuggester();
    for (const { step, path: at } of standard.steps) {
      if (step.authority === undefined) continue;
      const { matrix } = step.authority;
      const path: ValuePath = [...at, 'authority', 'matrix'];
      const item = new Map(Object.entries(authority)).get(matrix);
      if (!item) {
        const meant = meantBy(matrix, Object.keys(authority));
        if (meant === null) report('unknown', { path }, { step: step.name, matrix });
        else {
          const fix = { kind: 'replace', path, text: meant } as const;
          report('mistyped', { path, fix }, { step: step.name, matrix, meant });
        }
        continue;
      }
      const people = viewPeople(organisation, today());
      const asked = new Set(item.bands.flatMap(({ approvers }) => approvers.map(({ role }) => role)));
      const empty = [...asked].filter((role) => people.whoMay(role).length === 0);
      if (empty.length === 0) continue;
      const names = new Map(Object.entries(organisation.roles ?? {}));
      const roles = quoteNames(empty.map((role) => names.get(role)?.name ?? role));
      report('nobody', { path }, { matrix, roles });
    }
  },
});
