import { departmentsInvolved } from '../look-ups/departments-involved.ts';
import { quoteNames } from '../look-ups/quote-names.ts';
import { defineRule } from '../rule.ts';

/** CMP-03: a process across departments has a lead department. */
export const rule = defineRule({
  id: 'lead-department',
  code: 'CMP-03',
  severity: 'error',
  since: '0.2.0',
  title: {
    'zh-CN': '跨部门的流程有牵头部门',
    en: 'A process across departments has a lead department',
  },
  reason: {
    'zh-CN': '跨部门的事要有一个部门协调、推动；没有牵头的，卡在哪里都没人管。',
    en: 'Across departments one of them has to coordinate and drive; without it nobody minds where a case is stuck.',
  },
  source: 'S4-5.1.3',
  messages: {
    missing: {
      message: {
        'zh-CN': '流程涉及{departments}，没有写牵头部门。',
        en: 'The process involves {departments}, yet names no lead department.',
      },
      hint: {
        'zh-CN': '在 owner 下写 department：牵头部门的 id。',
        en: 'Write its id as the department of owner.',
      },
    },
  },
  good: `
owner: { department: service }
roles:
  agent: { name: 客服专员, department: service }
  engineer: { name: 质量工程师, department: quality }
steps:
  - { id: receive, name: 接收投诉, R: agent, A: agent }
  - { id: analyse, name: 原因分析, R: engineer, A: engineer }
`,
  bad: `
roles:
  agent: { name: 客服专员, department: service }
  engineer: { name: 质量工程师, department: quality }
steps:
  - { id: receive, name: 接收投诉, R: agent, A: agent }
  - { id: analyse, name: 原因分析, R: engineer, A: engineer }
`,
  check({ standard, report }) {
    if (standard.document.owner !== undefined) return;
    const involved = [...departmentsInvolved(standard)];
    if (involved.length < 2) return;
    const shown = quoteNames(involved.map((id) => standard.departments.get(id)?.name ?? id));
    report('missing', { path: [], missing: 'owner' }, { departments: shown });
  },
});
