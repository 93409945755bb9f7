import { parseDuration } from '../../calendar/duration.ts';
import { readWording } from '../look-ups/read-wording.ts';
import { defineRule } from '../rule.ts';

/** TIME-01: every length of time can be read. */
export const rule = defineRule({
  id: 'duration-form',
  code: 'TIME-01',
  severity: 'error',
  unwaivable: true,
  title: { 'zh-CN': '时长写成数字加单位', en: 'Lengths of time are a number and a unit' },
  reason: {
    'zh-CN': '「即时」「尽快」没法计时；P1D 分不清 1 个自然日、1 个工作日还是 24 小时，到期的时刻会差几天。',
    en: 'Nobody can measure “at once”; and P1D may be a calendar day, a working day or 24 hours, which end days apart.',
  },
  source: 'S3-2.3.1; decision 3',
  messages: {
    iso: {
      message: {
        'zh-CN': '「{text}」是 ISO 8601 写法，分不清自然日、工作日和小时。',
        en: '“{text}” is ISO 8601, which cannot tell calendar days, working days and hours apart.',
      },
      hint: {
        'zh-CN': '{meant}单位：min、h（连续小时）、d（自然日）、wd（工作日）、wh（工作小时）。',
        en: '{meant}Units: min, h (elapsed), d (calendar days), wd (working days), wh (working hours).',
      },
    },
    unit: {
      message: { 'zh-CN': '「{text}」的单位不认识。', en: '“{text}” has a unit that is not known.' },
      hint: {
        'zh-CN': '{meant}单位：min、h（连续小时）、d（自然日）、wd（工作日）、wh（工作小时）。',
        en: '{meant}Units: min, h (elapsed), d (calendar days), wd (working days), wh (working hours).',
      },
    },
    number: {
      message: {
        'zh-CN': '「{text}」不是时长：没有能用的数字。',
        en: '“{text}” is no length of time: it has no usable number.',
      },
      hint: { 'zh-CN': '{meant}例如 15 min、24 h、5 wd。', en: '{meant}For example 15 min, 24 h, 5 wd.' },
    },
    decimal: {
      message: {
        'zh-CN': '「{text}」：{unit} 只能用整数。',
        en: '“{text}”: {unit} takes whole numbers only.',
      },
      hint: {
        'zh-CN': '{meant}只有 h 和 d 可以带小数，最多四位。',
        en: '{meant}Only h and d take decimals, four at most.',
      },
    },
    vague: {
      message: {
        'zh-CN': '「{text}」没有数字，没法计时。',
        en: '“{text}” has no number, so it cannot be measured.',
      },
      hint: {
        'zh-CN': '写一个数，例如 15 min；原话可以留在 wording 里。',
        en: 'Write a figure, such as 15 min; the words may stay under wording.',
      },
    },
    empty: {
      message: { 'zh-CN': '时长是空的。', en: 'The length of time is empty.' },
      hint: { 'zh-CN': '例如 15 min、24 h、5 wd。', en: 'For example 15 min, 24 h, 5 wd.' },
    },
  },
  good: `
steps:
  - { id: receive, name: 接收投诉, limit: 15 min }
  - { id: revisit, name: 客户回访, limit: { is: 1 wd, wording: 1 个工作日内 } }
`,
  bad: `
steps:
  - { id: receive, name: 接收投诉, limit: 即时 }
  - { id: revisit, name: 客户回访, limit: P1D }
`,
  check({ standard, report }) {
    for (const { text, path } of standard.durations) {
      const parsed = parseDuration(text);
      if (parsed.ok) continue;
      const { code, suggestion } = parsed.error;
      const meant =
        suggestion === undefined
          ? { 'zh-CN': '', en: '' }
          : { 'zh-CN': `是不是想写「${suggestion}」？`, en: `Did you mean “${suggestion}”? ` };
      const fix = suggestion === undefined ? null : ({ kind: 'replace', path, text: suggestion } as const);
      const spot = fix ? { path, fix } : { path };
      if (code === 'empty') report('empty', { path });
      else if (code === 'number' && isWords(text)) report('vague', { path }, { text });
      else if (code === 'decimal')
        report('decimal', spot, { text, meant, unit: text.replace(/[\d.\s]+/, '') });
      else report(code, spot, { text, meant });
    }
  },
});

/** Words such as 即时 or 尽快, without any length of time in them. */
function isWords(text: string): boolean {
  return !/\d/.test(text) && readWording(text).every(({ kind }) => kind === 'at-once');
}
