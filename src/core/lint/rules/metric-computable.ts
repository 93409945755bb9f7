import type { Metric } from '../../../generated/process-standard.ts';
import type { ValuePath } from '../../standard/read/json-pointer.ts';
import {
  type LostName,
  lostNames,
  type MetricSources,
  namesIn,
  sourcesOf,
} from '../look-ups/names-of-metrics.ts';
import { defineRule, type Report } from '../rule.ts';

const messages = {
  unknown: {
    message: {
      'zh-CN': '指标「{metric}」用了「{name}」，标准里没有。',
      en: 'The metric “{metric}” uses “{name}”, which the standard does not have.',
    },
    hint: {
      'zh-CN': '可以写：表单.字段、steps.步骤、clocks.计时、param.参数。',
      en: 'There are form.field, steps.step, clocks.clock and param.name.',
    },
  },
  mistyped: {
    message: {
      'zh-CN': '指标「{metric}」用了「{name}」，标准里没有。',
      en: 'The metric “{metric}” uses “{name}”, which the standard does not have.',
    },
    hint: { 'zh-CN': '是不是想写「{meant}」？', en: 'Did you mean “{meant}”?' },
  },
  goal: {
    message: {
      'zh-CN': '目标用指标「{metric}」衡量，metrics 里没有它，也没写怎么算。',
      en: 'A goal is measured by “{metric}”, which is not among the metrics and says nothing of how it is computed.',
    },
    hint: { 'zh-CN': '在 metrics 里加上它。', en: 'Add it to the metrics.' },
  },
} as const;

/** A metric rests on what the standard records. */
export const rule = defineRule({
  id: 'metric-computable',
  code: null,
  severity: 'warn',
  since: '0.2.0',
  title: { 'zh-CN': '指标算得出来', en: 'Metrics can be computed' },
  reason: {
    'zh-CN': '指标用了没有的表单、步骤或计时，到统计那天才发现没有数，目标也就无从考核。',
    en: 'A metric that rests on a form, a step or a clock that does not exist is found to have no data on the day of the report, and its goal cannot be judged.',
  },
  source: 'S3-2.3.0; STANDARDS, semantic linter',
  messages,
  good: `
forms:
  follow_up: { name: 回访记录, fields: { score: { label: 满意度, type: integer } } }
metrics:
  - { metric: M11, name: 客户满意度, data: follow_up.score }
  - { metric: M07, name: 办结达标率, data: clocks.total }
`,
  bad: `
forms:
  follow_up: { name: 回访记录, fields: { score: { label: 满意度, type: integer } } }
metrics:
  - { metric: M11, name: 客户满意度, data: follow_up.scroe }
`,
  check({ standard, report }) {
    const { metrics = [], purpose } = standard.document;
    const goals = purpose?.goals ?? [];
    let sources: MetricSources | undefined;
    const lost = (names: readonly string[]) => {
      sources ??= sourcesOf(standard);
      return lostNames(names, sources);
    };
    metrics.forEach((metric, index) => {
      reportLost(metric, ['metrics', index], lost, report);
    });
    const measured = new Set(metrics.map(({ metric }) => metric));
    goals.forEach((goal, index) => {
      const path = ['purpose', 'goals', index];
      reportLost(goal, path, lost, report);
      const says = goal.formula ?? goal.data;
      if (metrics.length > 0 && says === undefined && !measured.has(goal.metric))
        report('goal', { path: [...path, 'metric'] }, { metric: goal.metric });
    });
  },
});

type FindLost = (names: readonly string[]) => readonly LostName[];

function reportLost(
  metric: Metric,
  at: ValuePath,
  findLost: FindLost,
  report: Report<typeof messages>,
): void {
  for (const key of ['formula', 'data'] as const) {
    const text = metric[key];
    const names = text === undefined ? [] : namesIn(text);
    // Most texts name nothing: the standard is not gone through for them.
    if (text === undefined || names.length === 0) continue;
    const path = [...at, key];
    for (const { name, meant } of findLost(names)) {
      const from = text.indexOf(name);
      const spot = { path, within: { from, to: from + name.length, of: text.length } };
      const places = { metric: metric.name ?? metric.metric, name };
      if (meant === null) report('unknown', spot, places);
      else {
        const fix = { kind: 'replace', path, text: text.replace(name, meant) } as const;
        report('mistyped', { ...spot, fix }, { ...places, meant });
      }
    }
  }
}
