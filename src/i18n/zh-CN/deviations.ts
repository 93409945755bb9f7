import type { SameMessages } from '../catalogue.ts';
import type { deviations as english } from '../en/deviations.ts';

/**
 * Deviations: a short name for each kind, and in `sentences` what is said of one. `step` and `subject` are names
 * of the standard, or a person; empty where a deviation has none. `time` is a length of time in words.
 */
export const deviations = {
  check_failed: '检查项为否',
  check_unanswered: '检查项未答',
  field_missing: '必填字段漏填',
  output_missing: '表单未填',
  step_missing: '步骤未做',
  step_extra: '标准之外',
  step_out_of_order: '步骤顺序不符',
  step_repeated: '步骤重复',
  step_late: '步骤超时',
  clock_late: '计时超限',
  wrong_role: '角色不符',
  self_approval: '自做自批',
  not_approved: '缺少审批',
  exception_unresolved: '异常未处理',
  exception_late: '异常处理超时',
  entered_late: '补录',
  too_fast: '过快',

  sentences: {
    check_failed: ({ step, subject }) => `${step}：“${subject}”答了否`,
    check_unanswered: ({ step, subject }) => `${step}：步骤已完成，“${subject}”没有回答`,
    field_missing: ({ step, subject }) => `${step}：步骤已完成，必填的“${subject}”没有填`,
    output_missing: ({ step, subject }) => `${step}：步骤已完成，《${subject}》一项也没有填`,
    step_missing: ({ step }) => `${step}：应做而未做`,
    step_extra: ({ step, subject }) =>
      subject === '' ? `标准中没有“${step}”这一步` : `${step}：标准中本步没有“${subject}”这一检查项`,
    step_out_of_order: ({ step }) => `${step}：前面的步骤还没完成就开始了`,
    step_repeated: ({ step }) => `${step}：标准不允许退回，却又做了一次`,
    step_late: ({ step, time }) => `${step}：超过时限 ${time} 才完成`,
    clock_late: ({ subject, time }) => `${subject}：超过时限 ${time}`,
    wrong_role: ({ step, subject }) => `${step}：${subject} 不是以本步负责的角色处理的，或没有写明角色`,
    self_approval: ({ step, subject }) => `${step}：${subject} 审定了自己做过的事`,
    not_approved: ({ step }) => `${step}：没有批准、退回或否决就结束了`,
    exception_unresolved: ({ step, subject }) => `${step}：结束时“${subject}”还没有处理完`,
    exception_late: ({ step, subject, time }) => `${step}：“${subject}”超过时限 ${time} 才处理完`,
    entered_late: ({ step, time }) =>
      step === '' ? `整个流程的记录最多晚 ${time} 才补录` : `${step}：发生后最多晚 ${time} 才补录`,
    too_fast: ({ step, time }) => `${step}：比合理的最短时间还快 ${time}`,
  },

  severities: { minor: '轻微', major: '重要', critical: '严重' },
} satisfies SameMessages<typeof english>;
