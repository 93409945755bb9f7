import { farthestLimit } from '../look-ups/reach-of-limits.ts';
import { defineRule } from '../rule.ts';

/** A limit does not reach beyond the years of which the statutory days are published. */
export const rule = defineRule({
  id: 'time-published-year',
  code: null,
  severity: 'info',
  since: '0.2.0',
  title: {
    'zh-CN': '时限不超出已公布的年份',
    en: 'Limits stay within the years that are published',
  },
  reason: {
    'zh-CN': '下一年的放假和调休要等国务院通知；没公布以前，跨年的到期日只能算「未定」，不能猜。',
    en: 'The next year’s holidays and make-up workdays wait for the State Council’s notice; until then a due date beyond the turn of the year is undetermined and must not be guessed.',
  },
  source: 'decision 27; STANDARDS 3.11',
  messages: {
    reaches: {
      message: {
        'zh-CN':
          '今天（{today}）起算，{limit} 会跨到 {year} 年；日历「{calendar}」只知道到 {last} 年的放假安排。',
        en: 'Counted from today ({today}) {limit} reaches into {year}; the calendar “{calendar}” knows the statutory days up to {last}.',
      },
      hint: {
        'zh-CN': '照常执行：到期时刻先显示为未定，公布后再算；请留意升级。',
        en: 'Work goes on: the due time shows as undetermined and is worked out once the year is published; keep an eye on updates.',
      },
    },
    unpublished: {
      message: {
        'zh-CN': '日历「{calendar}」还没有 {year} 年的放假安排：{limit} 这样的时限都算不出到期时刻。',
        en: 'The calendar “{calendar}” does not have the statutory days of {year}: no limit such as {limit} has a due time.',
      },
      hint: { 'zh-CN': '升级到含这一年的版本。', en: 'Update to a version that has this year.' },
    },
  },
  exampleAround: {
    today: () => '2026-12-29',
    calendar: { id: 'cn-office', firstYear: 2004, lastYear: 2026 },
  },
  good: 'clocks: { total: { name: 总时限, from: start, to: close, limit: 2 wd } }',
  bad: 'clocks: { total: { name: 总时限, from: start, to: close, limit: 3 wd } }',
  check({ standard, around, report }) {
    const { calendar } = around;
    if (calendar === null) return;
    const today = around.today();
    const farthest = farthestLimit(standard.durations, today);
    if (farthest === null || farthest.year <= calendar.lastYear) return;
    const { path, text } = farthest.duration;
    const places = { limit: text, calendar: calendar.id };
    const thisYear = Number(today.slice(0, 4));
    if (thisYear > calendar.lastYear)
      report('unpublished', { path, severity: 'warn' }, { ...places, year: thisYear });
    else report('reaches', { path }, { ...places, today, year: farthest.year, last: calendar.lastYear });
  },
});
