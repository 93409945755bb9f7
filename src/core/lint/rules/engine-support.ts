import type { Bilingual } from '../../standard/read/bilingual.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import type { StandardView } from '../look-ups/standard-view.ts';
import { defineRule } from '../rule.ts';

/** What this version of the engine cannot run is refused by name, never ignored (decision 10). */
export const rule = defineRule({
  id: 'engine-support',
  code: null,
  severity: 'error',
  unwaivable: true,
  title: { 'zh-CN': '只用本版本支持的写法', en: 'Only what this version supports is used' },
  reason: {
    'zh-CN': '看得懂却不执行，比拒绝更危险：写了要签名、要并行、要按金额审批，执行时却悄悄跳过。',
    en: 'To read something and not do it is worse than to refuse it: a signature, a parallel lane or an approval by amount would silently be left out.',
  },
  source: 'decision 10',
  messages: {
    unsupported: {
      message: {
        'zh-CN': '本版本还不支持{feature}（{key}）。',
        en: 'This version does not support {feature} ({key}) yet.',
      },
      hint: { 'zh-CN': '{instead}', en: '{instead}' },
    },
  },
  good: `
steps:
  - id: analyse
    name: 原因分析
    checks:
      - { id: a, ask: 原因写明并有证据？, evidence: required }
`,
  bad: `
steps:
  - id: analyse
    name: 原因分析
    evidence:
      - { id: photo, name: 照片, required: true }
`,
  check({ standard, report }) {
    for (const { path, feature, part } of unsupportedParts(standard)) {
      const { name, instead } = features[feature];
      report(
        'unsupported',
        { path, ...(part ? { part } : {}) },
        { feature: name, key: String(path.at(-1)), instead },
      );
    }
  },
});

type Feature = 'lane' | 'repeat' | 'call' | 'authority' | 'signature' | 'evidence' | 'choices' | 'file';

const features: Readonly<Record<Feature, { readonly name: Bilingual; readonly instead: Bilingual }>> = {
  lane: {
    name: { 'zh-CN': '并行泳道', en: 'parallel lanes' },
    instead: { 'zh-CN': '把并行的步骤先后排列。', en: 'Put the parallel steps one after the other.' },
  },
  repeat: {
    name: { 'zh-CN': '步骤的重复执行', en: 'the repetition of a step' },
    instead: {
      'zh-CN': '用 branches 写一条回到本步的路，并写 at_most。',
      en: 'Write a branch that leads back to the step, with at_most.',
    },
  },
  call: {
    name: { 'zh-CN': '调用子流程', en: 'calls of sub-processes' },
    instead: { 'zh-CN': '把子流程的步骤直接写进来。', en: 'Write the steps of the sub-process here.' },
  },
  authority: {
    name: { 'zh-CN': '按审批权限表选批准人', en: 'approvers chosen by the authority matrix' },
    instead: {
      'zh-CN': '用 branches 按金额分到不同的审批步骤。',
      en: 'Branch by amount to different approval steps.',
    },
  },
  signature: {
    name: { 'zh-CN': '步骤的电子签名', en: 'signatures of steps' },
    instead: {
      'zh-CN': '加一个要附证据的检查项，附签字扫描件。',
      en: 'Add a check with evidence: required, for the signed scan.',
    },
  },
  evidence: {
    name: { 'zh-CN': '步骤的证据清单', en: 'a list of evidence of a step' },
    instead: {
      'zh-CN': '写在检查项上：「evidence: required」。',
      en: 'Put it on a check: “evidence: required”.',
    },
  },
  choices: {
    name: { 'zh-CN': '多选字段', en: 'fields with several choices' },
    instead: { 'zh-CN': '改成几个是非字段（type: boolean）。', en: 'Use several fields of type boolean.' },
  },
  file: {
    name: { 'zh-CN': '文件字段', en: 'fields of type file' },
    instead: {
      'zh-CN': '用检查项附证据：「evidence: required」。',
      en: 'Attach it to a check with “evidence: required”.',
    },
  },
};

interface Unsupported {
  readonly path: ValuePath;
  readonly feature: Feature;
  readonly part?: 'key';
}

function unsupportedParts({ fields, steps }: StandardView): readonly Unsupported[] {
  const found: Unsupported[] = [];
  for (const { form, id, field } of fields)
    if (field.type === 'choices' || field.type === 'file')
      found.push({ path: ['forms', form, 'fields', id, 'type'], feature: field.type });
  for (const { step, path, kind } of steps) {
    for (const key of unsupportedKeys)
      if (step[key] !== undefined) found.push({ path: [...path, key], feature: key, part: 'key' });
    if (kind === 'call' && step.call === undefined) found.push({ path: [...path, 'kind'], feature: 'call' });
  }
  return found;
}

const unsupportedKeys = ['lane', 'repeat', 'call', 'authority', 'signature', 'evidence'] as const;
