import type { StandardView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** RACI-07: a process across departments has a matrix, that is, more letters than R. */
export const rule = defineRule({
  id: 'raci-matrix',
  code: 'RACI-07',
  severity: 'error',
  title: { 'zh-CN': '跨部门的流程有 RACI 矩阵', en: 'A process across departments has a RACI matrix' },
  reason: {
    'zh-CN': '跨部门时最容易重叠和空档；只写谁做，不写谁最终负责、征询谁、知会谁，交接处就没人管。',
    en: 'Overlaps and gaps arise between departments; with only who does a step, and not who answers for it or is consulted or informed, nobody looks after the hand-overs.',
  },
  source: 'S3-4.2',
  messages: {
    missing: {
      message: {
        'zh-CN': '流程涉及 {count} 个部门，步骤里却只有 R，没有 A、C、I。',
        en: 'The process spans {count} departments, yet its steps have only R and no A, C or I.',
      },
      hint: {
        'zh-CN': '给每一步写上 A（最终负责），需要的写上 C（征询）和 I（知会）。',
        en: 'Give every step an A (accountable) and, where needed, C (consulted) and I (informed).',
      },
    },
  },
  good: `
roles:
  agent: { name: 客服专员, department: service }
  supervisor: { name: 客服主管, department: service }
  engineer: { name: 质量工程师, department: quality }
steps:
  - { id: receive, name: 接收投诉, R: agent, A: supervisor }
  - { id: analyse, name: 原因分析, R: engineer, A: supervisor, I: agent }
`,
  bad: `
roles:
  agent: { name: 客服专员, department: service }
  engineer: { name: 质量工程师, department: quality }
steps:
  - { id: receive, name: 接收投诉, R: agent }
  - { id: analyse, name: 原因分析, R: engineer }
`,
  check({ standard, report }) {
    const hasMatrix = standard.steps.some(
      ({ letters }) => letters.A.length > 0 || letters.C.length > 0 || letters.I.length > 0,
    );
    if (hasMatrix) return;
    const count = departmentsAtWork(standard).size;
    if (count > 1) report('missing', { path: ['steps'], part: 'key' }, { count });
  },
});

function departmentsAtWork({ steps, roles }: StandardView): ReadonlySet<string> {
  const departments = steps.flatMap(({ letters }) => letters.R.map((role) => roles.get(role)?.department));
  return new Set(departments.filter((department) => department !== undefined));
}
