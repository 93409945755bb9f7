import { defineRule } from '../rule.ts';
import { listVagueWording, ownWords } from '../wording/report-wording.ts';

/** VAG-04: lists and numbers have an end. */
export const rule = defineRule({
  id: 'open-ended',
  code: 'VAG-04',
  severity: 'info',
  title: {
    'zh-CN': '列举写全，不以「等」「若干」收尾',
    en: 'Lists are complete, without “etc.” or “several”',
  },
  reason: {
    'zh-CN': '「等」后面还有什么，全凭各人理解；漏了一样，谁也说不清该不该做。',
    en: 'What stands behind “etc.” is anybody’s guess; when something is left out, nobody can tell whether it was asked for.',
  },
  source: 'S3-4.3',
  messages: {
    text: {
      message: {
        'zh-CN': '「{words}」之外还有什么，没有说。',
        en: '“{words}” leaves open what else or how many.',
      },
      hint: {
        'zh-CN': '写全；已经写全的，删去或注明几项，例如「等 4 项」。',
        en: 'List everything; where the list is complete, drop the words or give the number.',
      },
    },
  },
  options: ownWords,
  good: `
steps: [{ id: receive, name: 接收投诉, do: 登记客户名称、产品型号、批号等三项 }]
`,
  bad: `
steps: [{ id: receive, name: 接收投诉, do: 登记客户名称、产品型号等信息 }]
`,
  check({ standard, options, report }) {
    for (const { words, from, to, instruction } of listVagueWording(standard, 'open', options)) {
      const { path, text } = instruction;
      report('text', { path, within: { from, to, of: text.length } }, { words });
    }
  },
});
