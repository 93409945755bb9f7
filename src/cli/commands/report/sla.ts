import { gatherSla } from '../../../app/report-rows.ts';
import { report } from '../../../core/report/reports/sla.ts';
import type { CommandDefinition } from '../../command.ts';
import { printReport } from '../../report/print-report.ts';
import { addReportOptions, type ReportOptions } from '../../report/report-options.ts';

/** `sop report sla`: whether time limits were kept, and how long runs took. */
export const command: CommandDefinition<readonly [], ReportOptions> = {
  name: 'report sla',
  summary: {
    'zh-CN': '时限报告：按时率、超时、处理周期、超时明细',
    en: 'time limits kept, cycle times, what was late',
  },
  description: {
    'zh-CN':
      '统计节点按时率（M03）、节点超时数（M04）、处理周期的平均、中位数和 P90（M05）、首次响应达标率（M06）、总周期达标率（M07），按时段、流程、类别、节点、部门、角色分列，并列出超时的节点和计时。未结而超时的按截至时间计算。每个比率都写明 n；分母为 0 时写 n/a。',
    en: 'Counts steps on time (M03), overdue steps (M04), cycle time with mean, median and P90 (M05), first response (M06) and total time (M07), by period, process, class, step, department and role, and lists the steps and clocks that were late. What is open and late is worked out at the as-of time. Every rate shows its n; without a denominator it is n/a.',
  },
  examples: [
    {
      command: 'sop report sla --from 2026-11-01 --to 2026-11-30 --by week',
      says: { 'zh-CN': '十一月的时限报告，分周', en: 'time limits in November, week by week' },
    },
    {
      command: 'sop report sla --as-of "2026-11-23 18:00" --list all',
      says: { 'zh-CN': '截至某一时刻的全部超时', en: 'everything late as of a time' },
    },
  ],
  configure: addReportOptions,
  run: (context, _args, options) => printReport(context, options, report, gatherSla),
};
