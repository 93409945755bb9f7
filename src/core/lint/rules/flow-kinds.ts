import type { ProcessStandard } from '../../../generated/process-standard.ts';
import { defineRule } from '../rule.ts';

type Kind = 'approval' | 'execution' | 'supervision';

/** What a family of processes cannot do without. */
const essential: Readonly<Record<NonNullable<ProcessStandard['family']>, Kind | null>> = {
  approval: 'approval',
  business: 'execution',
  management: 'supervision',
  support: 'execution',
};

/** FLOW-01: a process has steps that carry out, that approve and that check. */
export const rule = defineRule({
  id: 'flow-kinds',
  code: 'FLOW-01',
  severity: 'warn',
  since: '0.2.0',
  title: {
    'zh-CN': '流程有执行、有审批、有监督',
    en: 'A process carries out, approves and checks',
  },
  reason: {
    'zh-CN': '只有人做、没人批也没人查的流程，错了没人拦；审批类流程没有审批，就名不副实。',
    en: 'Where work is done and nobody approves or checks it, nothing stops a mistake; and an approval process without an approval is none.',
  },
  source: 'S4-3.1.1',
  messages: {
    approval: {
      message: { 'zh-CN': '流程没有审批步骤。', en: 'The process has no approval.' },
      hint: {
        'zh-CN': '给批准的那一步写上 kind: approval；确实不用批准，就申请豁免并写明理由。',
        en: 'Write kind: approval on the step that approves; where nothing needs approval, ask for a waiver with the reason.',
      },
    },
    execution: {
      message: {
        'zh-CN': '流程没有办事的步骤，只有审批、检查、判断或等待。',
        en: 'The process has no step that carries something out: it only approves, checks, decides or waits.',
      },
      hint: {
        'zh-CN': '写上做事的步骤（kind: task）。',
        en: 'Write down the step that does the work (kind: task).',
      },
    },
    supervision: {
      message: { 'zh-CN': '流程没有监督、检查的步骤。', en: 'The process has no step that checks.' },
      hint: {
        'zh-CN': '给核对、回访、验收的那一步写上 kind: check。',
        en: 'Write kind: check on the step that verifies, revisits or accepts.',
      },
    },
  },
  good: `
steps:
  - { id: receive, name: 接收申请 }
  - { id: approve, name: 审批申请, kind: approval }
  - { id: verify, name: 核对结果, kind: check }
`,
  bad: `
steps:
  - { id: receive, name: 接收申请 }
  - { id: pay, name: 付款 }
`,
  check({ standard, report }) {
    const kinds = new Set(standard.steps.map(({ kind }) => kind));
    // A called process may hold what is not here.
    if (kinds.has('call')) return;
    const { family } = standard.document;
    const missing: Readonly<Record<Kind, boolean>> = {
      approval: !kinds.has('approval'),
      execution: !kinds.has('task'),
      supervision: !kinds.has('check'),
    };
    for (const kind of ['approval', 'execution', 'supervision'] as const) {
      if (!missing[kind]) continue;
      const isEssential = family !== undefined && essential[family] === kind;
      report(kind, { path: ['steps'], part: 'key', severity: isEssential ? 'error' : 'warn' });
    }
  },
});
