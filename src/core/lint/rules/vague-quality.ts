import { defineRule } from '../rule.ts';
import { listVagueWording, ownWords } from '../wording/report-wording.ts';

/** VAG-03: qualities have a criterion. */
export const rule = defineRule({
  id: 'vague-quality',
  code: 'VAG-03',
  severity: 'info',
  title: {
    'zh-CN': '「合理」「有效」有判断标准',
    en: '“Appropriate” and “effective” come with a criterion',
  },
  reason: {
    'zh-CN': '怎样算合理、算妥善，做的人和查的人各有说法；写出标准，检查才有一个答案。',
    en: 'Who does the work and who inspects it each have their own idea of “appropriate”; only a criterion gives a check one answer.',
  },
  source: 'S3-4.3',
  messages: {
    text: {
      message: {
        'zh-CN': '「{words}」没有说怎样算做到。',
        en: '“{words}” does not say what is good enough.',
      },
      hint: {
        'zh-CN': '写出数值、范围或依据的文件，例如「不超过预算的 105%」「按《包装规范》第 3 条」。',
        en: 'Give a figure, a range or the document that has the criterion, such as “at most 105 % of the budget” or “by section 3 of the packing standard”.',
      },
    },
  },
  options: ownWords,
  good: `
steps: [{ id: plan, name: 制定方案, do: 补偿金额合理，不超过订单金额的 10% }]
`,
  bad: `
steps: [{ id: plan, name: 制定方案, do: 补偿金额合理 }]
`,
  check({ standard, options, report }) {
    for (const { words, from, to, instruction } of listVagueWording(standard, 'quality', options)) {
      const { path, text } = instruction;
      report('text', { path, within: { from, to, of: text.length } }, { words });
    }
  },
});
