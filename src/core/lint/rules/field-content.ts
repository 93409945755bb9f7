import type { Field } from '../../../generated/process-standard.ts';
import { defineRule } from '../rule.ts';

const descriptiveWords: readonly string[] = [
  '描述 说明 原因 理由 意见 情况 内容 经过 措施 备注 建议 评价 总结 方案 计划 结果 结论 要求 依据 现象 问题 需求 分析',
  'description explanation cause reason opinion comment remark measure plan proposal summary result conclusion',
  'requirement problem analysis circumstances',
].flatMap((words) => words.split(' '));

/** OPR-03: a field for free text says what the text has to contain. */
export const rule = defineRule({
  id: 'field-content',
  code: 'OPR-03',
  severity: 'warn',
  since: '0.2.0',
  title: { 'zh-CN': '描述性字段写明必须说到什么', en: 'A field for free text says what it must contain' },
  reason: {
    'zh-CN': '「问题描述」只填「坏了」也算填了；写明时间、地点、现象、影响，执行时逐项提示，才有用。',
    en: '“It is broken” fills a field called problem; with when, where, what and effect listed, each is asked for and the text is of use.',
  },
  source: 'S3-4.3',
  options: {
    words: {
      kind: 'texts',
      default: descriptiveWords,
      says: {
        'zh-CN': '字段名称以哪些词结尾就算描述性的',
        en: 'Words at the end of a label that make it a field for free text',
      },
    },
  },
  messages: {
    missing: {
      message: {
        'zh-CN': '字段「{field}」没有写必须说到什么。',
        en: 'The field “{field}” does not say what its text must contain.',
      },
      hint: {
        'zh-CN': '加上 must_say，例如「[时间, 地点, 现象, 影响]」。',
        en: 'Add must_say, such as when, where, what was seen and its effect.',
      },
    },
  },
  good: `
forms:
  register:
    name: 登记表
    fields:
      problem: { label: 问题描述, type: text, must_say: [时间, 地点, 现象, 影响] }
`,
  bad: `
forms:
  register:
    name: 登记表
    fields:
      problem: { label: 问题描述, type: text }
`,
  check({ standard, options, report }) {
    for (const { form, id, field } of standard.fields) {
      if (!isFree(field) || !isDescriptive(field, options.words)) continue;
      const path = ['forms', form, 'fields', id];
      report('missing', { path, missing: 'must_say' }, { field: field.label });
    }
  },
});

/** A text that nothing shapes: no pattern, no computation, no list of what it has to say. */
function isFree({ type, must_say: mustSay, pattern, computed }: Field): boolean {
  return type === 'text' && mustSay === undefined && pattern === undefined && computed === undefined;
}

/** The Chinese label counts, and what it says in brackets does not. */
function isDescriptive({ label }: Field, words: readonly string[]): boolean {
  const text = typeof label === 'string' ? label : label['zh-CN'];
  const bare = text
    .toLowerCase()
    .replaceAll(/（[^）]*）|\([^)]*\)/g, '')
    .trim();
  return words.some((word) => bare.endsWith(word) || bare.endsWith(`${word}s`));
}
