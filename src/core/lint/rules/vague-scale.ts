import { defineRule } from '../rule.ts';
import { listVagueWording, ownWords } from '../wording/report-wording.ts';

/** VAG-05: degrees have a scale. */
export const rule = defineRule({
  id: 'vague-scale',
  code: 'VAG-05',
  severity: 'warn',
  title: {
    'zh-CN': '「视情节」「酌情」附分级标准',
    en: '“As the case may be” comes with a scale',
  },
  reason: {
    'zh-CN': '轻重由谁来定、分几级没有写，同样的事就会有不同的结果，员工也无从申辩。',
    en: 'Where nobody says how many degrees there are, the same deed has different consequences, and staff cannot object.',
  },
  source: 'S1-3.4.2',
  messages: {
    text: {
      message: {
        'zh-CN': '「{words}」没有分级标准。',
        en: '“{words}” has no scale.',
      },
      hint: {
        'zh-CN': '写明分几级、每级怎样判断、各有什么后果，或注明按哪张表。',
        en: 'Give the levels, how to tell them and what follows from each, or name the table that does.',
      },
    },
  },
  options: ownWords,
  good: `
steps: [{ id: punish, name: 处理违规, do: 视情节（轻微、一般、严重三级，见附表二）处理 }]
`,
  bad: `
steps: [{ id: punish, name: 处理违规, do: 视情节给予处分 }]
`,
  check({ standard, options, report }) {
    for (const { words, from, to, instruction } of listVagueWording(standard, 'scale', options)) {
      const { path, text } = instruction;
      report('text', { path, within: { from, to, of: text.length } }, { words });
    }
  },
});
