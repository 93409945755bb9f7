import type { ProcessStandard } from '../../../generated/process-standard.ts';
import { type Bilingual, both } from '../../standard/read/bilingual.ts';
import { defineRule } from '../rule.ts';

interface Part {
  readonly name: Bilingual;
  /** The key that the author adds. */
  readonly key: string;
  readonly isEmpty: (document: ProcessStandard) => boolean;
}

/** The six parts in their order. The diagram of the annexes is drawn from the steps, so it does not fill them. */
const parts: readonly Part[] = [
  { name: both('目的', 'purpose'), key: 'purpose', isEmpty: ({ purpose }) => purpose === undefined },
  {
    name: both('适用范围', 'scope'),
    key: 'scope',
    isEmpty: ({ scope = {} }) => Object.values(scope).every((list) => list.length === 0),
  },
  { name: both('职责', 'duties'), key: 'departments', isEmpty: (document) => !hasDuties(document) },
  { name: both('流程步骤', 'steps'), key: 'steps', isEmpty: ({ steps }) => steps.length === 0 },
  {
    name: both('表单模板', 'forms'),
    key: 'forms',
    isEmpty: ({ forms = {} }) => Object.keys(forms).length === 0,
  },
  {
    name: both('附录（术语、引用的制度）', 'annexes (glossary, rules cited)'),
    key: 'references',
    isEmpty: ({ glossary = [], references = [] }) => glossary.length + references.length === 0,
  },
];

/** DOC-01: none of the six parts of the document would be empty. A draft is still being written: a warning. */
export const rule = defineRule({
  id: 'document-parts',
  code: 'DOC-01',
  severity: 'error',
  since: '0.2.0',
  title: { 'zh-CN': '标准文档的六个部分都有内容', en: 'None of the six parts of the document is empty' },
  reason: {
    'zh-CN': '文档固定有目的、范围、职责、步骤、表单、附录六部分；空着一章发下去，员工照着做就缺一块。',
    en: 'The document always has purpose, scope, duties, steps, forms and annexes; with an empty chapter staff work from a standard that has a hole.',
  },
  source: 'S3-2.3.2',
  messages: {
    empty: {
      message: {
        'zh-CN': '标准文档的「{part}」部分会是空的。',
        en: 'The part “{part}” of the document would be empty.',
      },
      hint: { 'zh-CN': '在 {key} 下写出来。', en: 'Write it under {key}.' },
    },
  },
  good: `
status: review
purpose: { text: 每起投诉在时限内答复 }
scope: { situations: [产品质量投诉] }
departments: { service: { name: 客服部, duties: [{ text: 接收投诉 }] } }
forms: { register: { name: 登记表 } }
glossary: [{ term: 响应, means: 第一次主动联系客户 }]
`,
  bad: `
status: review
purpose:
forms:
`,
  check({ standard: { document }, report }) {
    const severity = document.status === 'draft' ? 'warn' : 'error';
    for (const { name, key, isEmpty } of parts)
      if (isEmpty(document)) report('empty', { path: [], missing: key, severity }, { part: name, key });
  },
});

/** Duties stand with the departments or with the roles. */
function hasDuties({ departments = {}, roles = {} }: ProcessStandard): boolean {
  return [...Object.values(departments), ...Object.values(roles)].some(
    ({ duties = [] }) => duties.length > 0,
  );
}
