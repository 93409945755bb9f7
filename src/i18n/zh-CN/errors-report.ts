import type { SameMessages } from '../catalogue.ts';
import type { errorsReport as english } from '../en/errors-report.ts';

/** What stops a report. Keys are `AppError.code`. */
export const errorsReport = {
  'report-no-runs': {
    message: '台账里还没有执行记录，没有可报告的内容。',
    hint: '先用 “sop run <流程>” 执行一次，或用 --db 指定别的台账。',
  },
  'report-bad-date': ({ option, value }: { option: string; value: string }) => ({
    message: `${option} 不能是“${value}”。`,
    hint:
      option === '--as-of'
        ? '请写日期（如 2026-11-30）或时刻（如 "2026-11-30 18:00"）。'
        : '请写真实存在的日期，如 2026-11-30。',
  }),
  'report-period-turned': ({ from, to }: { from: string; to: string }) => ({
    message: `时段的结束（${to}）早于开始（${from}）。`,
    hint: '--from 不能晚于 --to；不给 --to 时，报告到截至时间那一天为止。',
  }),
  'report-unknown-process': ({ id, meant, known }: { id: string; meant: string; known: string }) => ({
    message: `台账里没有流程“${id}”的执行记录。`,
    hint: meant === '' ? `有记录的流程：${known}。` : `是不是想写“${meant}”？`,
  }),
  'report-unknown-class': ({ id, meant, known }: { id: string; meant: string; known: string }) => ({
    message: `没有“${id}”这个类别。`,
    hint:
      meant !== ''
        ? `是不是想写“${meant}”？`
        : known === ''
          ? '这些执行没有分类别。'
          : `现有类别：${known}。`,
  }),
} satisfies SameMessages<typeof english>;
