import { gatherCompliance } from '../../../app/report-rows.ts';
import { report } from '../../../core/report/reports/compliance.ts';
import type { CommandDefinition } from '../../command.ts';
import { printReport } from '../../report/print-report.ts';
import { addReportOptions, type ReportOptions } from '../../report/report-options.ts';

/** `sop report compliance`: how far closed runs kept to their standard, and where they fell short. */
export const command: CommandDefinition<readonly [], ReportOptions> = {
  name: 'report compliance',
  summary: {
    'zh-CN': '合规报告：合规率、检查项、不合规明细',
    en: 'compliance rates, checks, what fell short and why',
  },
  description: {
    'zh-CN':
      '统计流程合规率（M01，计与不计时限）、检查项合规率（M02）和节点按时率（M03），按时段、流程、类别、节点、部门、角色分列，并列出不合规的事项和原因。每个比率都写明 n；分母为 0 时写 n/a。',
    en: 'Counts run compliance (M01, with and without time limits), check compliance (M02) and steps on time (M03), by period, process, class, step, department and role, and lists what fell short and why. Every rate shows its n; without a denominator it is n/a.',
  },
  examples: [
    {
      command: 'sop report compliance --from 2026-11-01 --to 2026-11-30',
      says: { 'zh-CN': '十一月的合规报告', en: 'compliance in November' },
    },
    {
      command: 'sop report compliance --class urgent --list all --format json',
      says: {
        'zh-CN': '紧急类的全部不合规事项，给程序用',
        en: 'everything that fell short in the class urgent, for programs',
      },
    },
  ],
  configure: addReportOptions,
  run: (context, _args, options) => printReport(context, options, report, gatherCompliance),
};
