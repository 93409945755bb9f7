import { defineRule } from '../rule.ts';

/** DOC-05: the steps are grouped into the nodes of the upper diagram. */
export const rule = defineRule({
  id: 'diagram-nodes',
  code: 'DOC-05',
  severity: 'info',
  preset: 'strict',
  since: '0.2.0',
  title: {
    'zh-CN': '步骤归入宏观节点，能画两级流程图',
    en: 'Steps belong to macro nodes, for a diagram on two levels',
  },
  reason: {
    'zh-CN': '流程图分两级：宏观图给领导和新人看全貌，微观图给岗位看步骤；没有宏观节点就只有一级。',
    en: 'The diagram has two levels: the upper one shows leaders and newcomers the whole, the lower one each post its steps. Without macro nodes there is only the lower one.',
  },
  source: 'S3-2.2.2',
  messages: {
    none: {
      message: {
        'zh-CN': '没有宏观节点，画不出宏观流程图。',
        en: 'There are no macro nodes, so the upper diagram cannot be drawn.',
      },
      hint: {
        'zh-CN': '在 macro_nodes 下列出几个核心节点，给每一步写上 macro。',
        en: 'List the core nodes under macro_nodes and give every step its macro.',
      },
    },
    step: {
      message: {
        'zh-CN': '步骤「{step}」没有归入宏观节点，宏观流程图上看不到它。',
        en: 'The step “{step}” belongs to no macro node, so the upper diagram does not show it.',
      },
      hint: { 'zh-CN': '加上「macro: 节点 id」。', en: 'Add “macro: id of the node”.' },
    },
    node: {
      message: {
        'zh-CN': '宏观节点「{node}」下没有步骤。',
        en: 'The macro node “{node}” has no steps.',
      },
      hint: {
        'zh-CN': '给属于它的步骤写上 macro，或删去它。',
        en: 'Give the steps that belong to it their macro, or delete it.',
      },
    },
  },
  good: `
macro_nodes: [{ id: intake, name: 客服接单 }]
steps:
  - { id: receive, name: 接收投诉, macro: intake }
`,
  bad: `
macro_nodes:
steps:
  - { id: receive, name: 接收投诉 }
`,
  check({ standard: { document, steps }, report }) {
    const { macro_nodes: nodes = [] } = document;
    if (nodes.length === 0) {
      report('none', { path: [], missing: 'macro_nodes' });
      return;
    }
    const used = new Set(steps.map(({ step }) => step.macro));
    for (const { step, path } of steps)
      if (step.macro === undefined) report('step', { path, missing: 'macro' }, { step: step.name });
    for (const [index, { id, name }] of nodes.entries())
      if (!used.has(id)) report('node', { path: ['macro_nodes', index] }, { node: name });
  },
});
