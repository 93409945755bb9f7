import { findResponseClock, findTotalClock, type NamedClock } from '../look-ups/key-clocks.ts';
import { durationsOf } from '../look-ups/list-durations.ts';
import type { StandardView } from '../look-ups/standard-view.ts';
import { daysIn, sumOf } from '../look-ups/time-sum.ts';
import { defineRule } from '../rule.ts';

/** TIME-05: every class has its response and its total, and a stricter class its own limits for steps. */
export const rule = defineRule({
  id: 'time-class-limits',
  code: 'TIME-05',
  severity: 'error',
  title: {
    'zh-CN': '每个级别有自己的响应、总时限和步骤时限',
    en: 'Every class has its response, its total and limits for its steps',
  },
  reason: {
    'zh-CN': '分了级却用同样的时限，分级就没有用处；总时限更短而每步不变，必然超时。',
    en: 'Classes with the same limits are of no use, and a shorter total over unchanged steps is bound to be missed.',
  },
  source: 'S3-2.3.1 (G5)',
  messages: {
    missing: {
      message: {
        'zh-CN': '级别「{class}」没有「{clock}」的时限。',
        en: 'The class “{class}” has no limit for “{clock}”.',
      },
      hint: {
        'zh-CN': '在这个计时的 limit 里写上「{id}」。',
        en: 'Give the limit of that clock a figure for “{id}”.',
      },
    },
    noResponse: {
      message: {
        'zh-CN': '面向客户的流程分了级，却没有响应时限。',
        en: 'A customer-facing process has classes but no response limit.',
      },
      hint: {
        'zh-CN': '在 clocks 里加一个名为 response 的计时，各级别各写一个时限。',
        en: 'Add a clock called response under clocks, with a limit for each class.',
      },
    },
    noSteps: {
      message: {
        'zh-CN': '级别「{class}」的总时限更短，步骤却没有它自己的时限。',
        en: 'The class “{class}” has a shorter total, yet no step has a limit of its own for it.',
      },
      hint: {
        'zh-CN': '给主要步骤的 limit 按级别写，例如 normal: 24 h 和 urgent: 12 h。',
        en: 'Give the main steps a limit for each class, such as normal: 24 h and urgent: 12 h.',
      },
    },
  },
  good: `
classes:
  - { id: urgent, name: 紧急, when: register.risk }
  - { id: normal, name: 普通, otherwise: true }
clocks:
  total: { name: 总时限, from: start, to: close, limit: { urgent: 3 wd, normal: 5 wd } }
steps:
  - { id: analyse, name: 原因分析, limit: { urgent: 12 h, normal: 24 h } }
`,
  bad: `
classes:
  - { id: urgent, name: 紧急, when: register.risk }
  - { id: normal, name: 普通, otherwise: true }
clocks:
  total: { name: 总时限, from: start, to: close, limit: { urgent: 3 wd } }
steps:
  - { id: analyse, name: 原因分析, limit: 24 h }
`,
  check({ standard, report }) {
    const { classes = [], customer_facing: isForCustomers } = standard.document;
    if (classes.length === 0) return;
    const [total, response] = [findTotalClock(standard.document), findResponseClock(standard.document)];
    for (const clock of [response, total])
      for (const { id, name } of clock ? classes : [])
        if (clock && limitDays(clock, id) === null && !hasLimit(clock, id))
          report(
            'missing',
            { path: ['clocks', clock.id, 'limit'], part: 'key' },
            { class: name, clock: clock.clock.name, id },
          );
    if (isForCustomers && !response) report('noResponse', { path: ['classes'], part: 'key' });
    for (const { index, name } of withoutOwnSteps(standard, total))
      report('noSteps', { path: ['classes', index, 'id'], severity: 'warn' }, { class: name });
  },
});

/** Classes whose total is shorter than the longest, without a limit of their own in any step. */
function withoutOwnSteps({ steps, document }: StandardView, total: NamedClock | null) {
  const own = new Set(steps.flatMap(({ limits }) => limits.map(({ runClass }) => runClass)));
  const classes = (document.classes ?? []).map(({ id, name }, index) => {
    const days = total ? limitDays(total, id) : null;
    return { id, name, index, days };
  });
  const longest = Math.max(...classes.map(({ days }) => days ?? 0));
  return classes.filter(({ id, days }) => days !== null && days < longest && !own.has(id));
}

function hasLimit({ clock }: NamedClock, runClass: string): boolean {
  return durationsOf(clock.limit, []).some((one) => one.runClass === null || one.runClass === runClass);
}

function limitDays({ clock }: NamedClock, runClass: string): number | null {
  const limit = durationsOf(clock.limit, []).find(
    (one) => one.runClass === null || one.runClass === runClass,
  );
  const sum = limit ? sumOf(limit.text) : null;
  return sum && daysIn(sum, 'clock');
}
