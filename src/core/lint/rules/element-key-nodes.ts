import { quoteNames } from '../look-ups/quote-names.ts';
import { defineRule } from '../rule.ts';

/** ELM-04: a process names the nodes that may not be missing. Whether steps realise them is ELM-05's. */
export const rule = defineRule({
  id: 'element-key-nodes',
  code: 'ELM-04',
  severity: 'error',
  since: '0.2.0',
  title: { 'zh-CN': '写明关键节点', en: 'A process names its key nodes' },
  reason: {
    'zh-CN': '哪几关不能少要单独列出来：改步骤时才看得出少了哪一关，执行时才不会被跳过。',
    en: 'The controls that may not be missing are listed on their own, so that a change of the steps shows which one was lost and none is skipped at run time.',
  },
  source: 'S3-2.3.1',
  messages: {
    none: {
      message: { 'zh-CN': '没有写任何关键节点。', en: 'The process names no key node.' },
      hint: {
        'zh-CN': '在 key_nodes 下列出不能少的节点，并给对应的步骤标 key: true。',
        en: 'List the nodes that may not be missing under key_nodes and mark their steps key: true.',
      },
    },
    unlisted: {
      message: {
        'zh-CN': '步骤{steps}标了 key: true，却没有关键节点清单。',
        en: 'Marked key: true are {steps}, yet there is no list of key nodes.',
      },
      hint: {
        'zh-CN': '在 key_nodes 下写「name: 名称」和「step: 步骤 id」。',
        en: 'Write name and step (its id) of each under key_nodes.',
      },
    },
  },
  good: `
key_nodes:
  - { name: 方案审批, step: approve }
steps:
  - { id: approve, name: 方案审批, key: true }
`,
  bad: `
key_nodes: []
steps:
  - { id: approve, name: 方案审批 }
`,
  check({ standard, report }) {
    const { key_nodes: nodes, status } = standard.document;
    if (nodes !== undefined && nodes.length > 0) return;
    // A draft is still being written.
    const severity = status === 'draft' ? ('warn' as const) : ('error' as const);
    const place = nodes === undefined ? { path: [], missing: 'key_nodes' } : { path: ['key_nodes'] };
    const spot = { ...place, severity };
    const keySteps = standard.steps.filter(({ step }) => step.key);
    if (keySteps.length === 0) report('none', spot);
    else report('unlisted', spot, { steps: quoteNames(keySteps.map(({ step }) => step.name)) });
  },
});
