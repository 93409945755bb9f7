import { createSuggester } from '../../standard/read/suggest.ts';
import { allLetters, rolePath } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** RACI-03: every letter names a role that is declared, and that the organisation has. */
export const rule = defineRule({
  id: 'raci-known-role',
  code: 'RACI-03',
  severity: 'error',
  title: { 'zh-CN': 'R、A、C、I 写的都是声明过的角色', en: 'R, A, C and I name declared roles' },
  reason: {
    'zh-CN': '角色没有声明，就不知道是哪个部门的什么岗位，执行时也没有人能做这一步。',
    en: 'A role that is declared nowhere is no post of any department, and at run time nobody can do the step.',
  },
  source: 'S3-4.2, S2-2.1',
  messages: {
    unknown: {
      message: {
        'zh-CN': '步骤「{step}」的 {letter} 写了「{role}」，roles 里没有这个角色。',
        en: 'The step “{step}” has “{role}” for {letter}, which is not declared under roles.',
      },
      hint: { 'zh-CN': '在 roles 里加上它。', en: 'Declare it under roles.' },
    },
    mistyped: {
      message: {
        'zh-CN': '步骤「{step}」的 {letter} 写了「{role}」，roles 里没有这个角色。',
        en: 'The step “{step}” has “{role}” for {letter}, which is not declared under roles.',
      },
      hint: { 'zh-CN': '是不是想写「{meant}」？', en: 'Did you mean “{meant}”?' },
    },
    notInOrganisation: {
      message: {
        'zh-CN': '角色「{role}」（{id}）要做事，组织文件里没有这个角色。',
        en: 'The role “{role}” ({id}) has work to do, and the organisation does not have it.',
      },
      hint: {
        'zh-CN': '在 organisation.yaml 的 roles 里加上它，或改用那里已有的 id；公司外的人写 external: true。',
        en: 'Add it under roles in organisation.yaml, or use an id from there; somebody outside the company has external: true.',
      },
    },
  },
  good: `
roles:
  agent: { name: 客服专员 }
  supervisor: { name: 客服主管 }
steps:
  - { id: receive, name: 接收投诉, R: agent, A: supervisor }
`,
  bad: `
roles:
  agent: { name: 客服专员 }
  supervisor: { name: 客服主管 }
steps:
  - { id: receive, name: 接收投诉, R: agnet, A: supervisor }
`,
  check({ standard, around, report }) {
    const known = standard.roles;
    const meantBy = createSuggester();
    for (const view of standard.steps)
      for (const letter of allLetters)
        view.letters[letter].forEach((role, index) => {
          if (known.has(role)) return;
          const path = rolePath(view, letter, index);
          const places = { step: view.step.name, letter, role };
          const meant = meantBy(role, known.keys());
          const fix = { kind: 'replace', path, text: meant ?? role } as const;
          if (meant === null) report('unknown', { path }, places);
          else report('mistyped', { path, fix }, { ...places, meant });
        });
    const { roles } = around.organisation ?? {};
    if (roles === undefined) return;
    const isAtWork = new Set(
      standard.steps.flatMap(({ letters }) => allLetters.flatMap((one) => letters[one])),
    );
    for (const [id, { name, external }] of known) {
      if (external || !isAtWork.has(id) || Object.hasOwn(roles, id)) continue;
      report('notInOrganisation', { path: ['roles', id], part: 'key' }, { role: name, id });
    }
  },
});
