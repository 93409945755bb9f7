import type { Text } from '../../../shared/text.ts';
import { createSuggester } from '../../standard/read/suggest.ts';
import type { StandardView, StepView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** ELM-05: the list of key nodes and the steps agree. */
export const rule = defineRule({
  id: 'element-key-node-realised',
  code: 'ELM-05',
  severity: 'error',
  title: { 'zh-CN': '关键节点都有步骤落实', en: 'Every key node is realised by a step' },
  reason: {
    'zh-CN': '列为关键却没有步骤去做，等于没有这道关；清单和步骤两处对照，漏掉的才看得见。',
    en: 'A key node that no step carries out is no control at all; the list and the steps are written apart so that a gap shows.',
  },
  source: 'S3-2.3.1, S3-3.2 (G1)',
  messages: {
    noStep: {
      message: {
        'zh-CN': '关键节点「{node}」没有对应的步骤。',
        en: 'No step realises the key node “{node}”.',
      },
      hint: {
        'zh-CN': '加一个步骤，并在这里写「step: 步骤 id」。',
        en: 'Add a step and point to it here with “step: its id”.',
      },
    },
    unknownStep: {
      message: {
        'zh-CN': '关键节点「{node}」指向的步骤「{id}」不存在。',
        en: 'The key node “{node}” points to the step “{id}”, which does not exist.',
      },
      hint: {
        'zh-CN': '改成已有步骤的 id，或补上这一步。',
        en: 'Use the id of an existing step, or add the step.',
      },
    },
    mistypedStep: {
      message: {
        'zh-CN': '关键节点「{node}」指向的步骤「{id}」不存在。',
        en: 'The key node “{node}” points to the step “{id}”, which does not exist.',
      },
      hint: { 'zh-CN': '是不是想写「{meant}」？', en: 'Did you mean “{meant}”?' },
    },
    notKey: {
      message: {
        'zh-CN': '步骤「{step}」列为关键节点，自己却没有标 key: true。',
        en: 'The step “{step}” is listed as a key node but is not marked key: true.',
      },
      hint: {
        'zh-CN': '给这一步加上 key: true，否则执行时不按关键控制点把关。',
        en: 'Mark the step key: true; otherwise it is not guarded as a control point at run time.',
      },
    },
    notListed: {
      message: {
        'zh-CN': '步骤「{step}」标了 key: true，关键节点清单里没有它。',
        en: 'The step “{step}” is marked key: true but is missing from the list of key nodes.',
      },
      hint: {
        'zh-CN': '把它加进 key_nodes，或去掉 key: true。',
        en: 'Add it to key_nodes, or take the mark away.',
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
key_nodes:
  - { name: 投诉分级, step: grade }
  - { name: 方案审批 }
steps:
  - { id: grade, name: 投诉分级, key: true }
`,
  check({ standard, report }) {
    const { key_nodes: nodes } = standard.document;
    if (nodes === undefined) return;
    const listed = new Set<StepView>();
    const meantBy = createSuggester();
    for (const [index, node] of nodes.entries()) {
      const path = ['key_nodes', index];
      const view = stepOfNode(standard, node);
      if (view) {
        listed.add(view);
        if (!view.step.key)
          report('notKey', { path: [...view.path, 'id'], severity: 'warn' }, { step: view.step.name });
      } else if (node.step === undefined) report('noStep', { path: [...path, 'name'] }, { node: node.name });
      else {
        const places = { node: node.name, id: node.step };
        const meant = meantBy(node.step, standard.stepById.keys());
        const spot = { path: [...path, 'step'] };
        if (meant === null) report('unknownStep', spot, places);
        else report('mistypedStep', spot, { ...places, meant });
      }
    }
    for (const view of standard.steps) {
      if (view.step.key && !listed.has(view))
        report('notListed', { path: [...view.path, 'key'], severity: 'warn' }, { step: view.step.name });
    }
  },
});

interface KeyNode {
  readonly name: Text;
  readonly step?: string;
}

/** The step a key node names; without an id, one of the same name. */
function stepOfNode({ steps, stepById }: StandardView, { name, step }: KeyNode): StepView | undefined {
  if (step !== undefined) return stepById.get(step);
  return steps.find((view) => isSameName(view.step.name, name));
}

function isSameName(a: Text, b: Text): boolean {
  const [one, other] = [inChinese(a), inChinese(b)];
  return one === other;
}

function inChinese(text: Text): string {
  return (typeof text === 'string' ? text : text['zh-CN']).replaceAll(/\s/g, '');
}
