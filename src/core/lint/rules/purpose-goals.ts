import type { Metric, ProcessStandard } from '../../../generated/process-standard.ts';
import { defineRule } from '../rule.ts';

/** DOC-02: the purpose has a goal that can be measured. That there is no purpose at all is DOC-01's. */
export const rule = defineRule({
  id: 'purpose-goals',
  code: 'DOC-02',
  severity: 'warn',
  since: '0.2.0',
  title: { 'zh-CN': '目的有可以衡量的目标', en: 'The purpose has a goal that can be measured' },
  reason: {
    'zh-CN': '只写「提高效率、提升满意度」，做到没做到谁也说不清；有指标和数字，试点和评估才有得比。',
    en: 'Nobody can tell whether “more efficient, more satisfied” was reached; with a metric and a figure the pilot and every evaluation have something to compare.',
  },
  source: 'S3-2.3.2, S0-1.1',
  messages: {
    none: {
      message: { 'zh-CN': '目的没有可以衡量的目标。', en: 'The purpose has no measurable goal.' },
      hint: {
        'zh-CN': '在 goals 下写指标和目标，例如「metric: M05，target: <= 2.5 d」。',
        en: 'Write a metric and a target under goals, such as “metric: M05, target: <= 2.5 d”.',
      },
    },
    noFigure: {
      message: {
        'zh-CN': '目标「{goal}」没有数字，做到没做到说不清。',
        en: 'The goal “{goal}” has no figure, so nobody can tell whether it was reached.',
      },
      hint: {
        'zh-CN': '加上 target，例如「">= 90 %"」。',
        en: 'Add a target, such as “">= 90 %"”.',
      },
    },
  },
  good: `
purpose:
  text: 让每一起投诉都有人按时答复
  goals: [{ metric: M05, target: <= 2.5 d }]
`,
  bad: `
purpose:
  text: 提高客户满意度
`,
  check({ standard: { document }, report }) {
    const { purpose } = document;
    if (purpose === undefined) return;
    const { goals = [] } = purpose;
    if (goals.length === 0) report('none', { path: ['purpose'], missing: 'goals' });
    const measured = measuredMetrics(document);
    for (const [index, goal] of goals.entries()) {
      if (hasFigure(goal) || measured.has(goal.metric)) continue;
      const path = ['purpose', 'goals', index];
      report('noFigure', { path, missing: 'target' }, { goal: goal.name ?? goal.metric });
    }
  },
});

/** A goal may leave its target to the list of metrics. */
function measuredMetrics({ metrics = [] }: ProcessStandard): ReadonlySet<string> {
  return new Set(metrics.filter(hasFigure).map(({ metric }) => metric));
}

function hasFigure({ target = '' }: Metric): boolean {
  return /\d/.test(target);
}
