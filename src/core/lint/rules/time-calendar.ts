import { parseDuration } from '../../calendar/duration.ts';
import { defineRule } from '../rule.ts';

/** TIME-04: working time needs a working calendar. */
export const rule = defineRule({
  id: 'time-calendar',
  code: 'TIME-04',
  severity: 'warn',
  title: { 'zh-CN': '用工作日计时就写明工作日历', en: 'Limits in working time name a calendar' },
  reason: {
    'zh-CN': '哪些天上班、几点下班、调休怎么算，都在日历里；不写明，各地的到期时刻就不一样。',
    en: 'Which days are worked, until what hour, and how holidays are made up for is in the calendar; without one the same limit ends at different times in different places.',
  },
  source: 'S3-3.2',
  messages: {
    missing: {
      message: {
        'zh-CN': '时限「{text}」按工作时间计，标准没有写工作日历。',
        en: 'The limit “{text}” counts working time, yet the standard names no calendar.',
      },
      hint: {
        'zh-CN': '加上 calendar，例如「calendar: cn-office」；不写就用工作区的日历。',
        en: 'Add a calendar, such as “calendar: cn-office”; without one the workspace’s own is used.',
      },
    },
  },
  good: `
calendar: cn-office
steps:
  - { id: revisit, name: 客户回访, limit: 1 wd }
`,
  bad: `
calendar:
steps:
  - { id: revisit, name: 客户回访, limit: 1 wd }
`,
  check({ standard, report }) {
    if (standard.document.calendar !== undefined) return;
    const first = standard.durations.find(({ text }) => {
      const parsed = parseDuration(text);
      return parsed.ok && (parsed.value.unit === 'wd' || parsed.value.unit === 'wh');
    });
    if (first) report('missing', { path: first.path }, { text: first.text });
  },
});
