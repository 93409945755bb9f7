import { defineRule } from '../rule.ts';

/** DOC-07: a standard cites the law, standard or rule it rests on. */
export const rule = defineRule({
  id: 'cited-rules',
  code: 'DOC-07',
  severity: 'warn',
  since: '0.2.0',
  title: { 'zh-CN': '引用所依据的法规或制度', en: 'A standard cites the law or rule it rests on' },
  reason: {
    'zh-CN': '依据变了，要能查出哪些流程跟着改；没有引用，也说不清为什么必须这样做。',
    en: 'When a law changes one must find the processes that change with it; without citations nobody can say why it has to be done this way either.',
  },
  source: 'S0-1.3a, S3-2.3.2',
  messages: {
    missing: {
      message: {
        'zh-CN': '没有引用任何法规、标准或制度。',
        en: 'The standard cites no law, standard or rule.',
      },
      hint: {
        'zh-CN': '在 references 下写名称和种类（law、standard 或 rule）。',
        en: 'Write name and kind (law, standard or rule) under references.',
      },
    },
    onlyDocuments: {
      message: {
        'zh-CN': '引用的都是一般文件，没有法规、标准或制度。',
        en: 'What is cited are documents only: no law, standard or rule.',
      },
      hint: {
        'zh-CN': '补上所依据的法规或制度，或把 kind 改对。',
        en: 'Add the law or rule it rests on, or correct the kind.',
      },
    },
  },
  good: `
references:
  - { name: 中华人民共和国产品质量法, kind: law }
`,
  bad: 'references:',
  check({ standard, report }) {
    const { references = [], status } = standard.document;
    if (references.some(({ kind }) => kind !== 'document')) return;
    const severity = status === 'draft' ? 'info' : 'warn';
    if (references.length === 0) report('missing', { path: [], missing: 'references', severity });
    else report('onlyDocuments', { path: ['references'], part: 'key', severity });
  },
});
