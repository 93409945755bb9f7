import type { DeviationKind } from '../../core/conformance/facts.ts';

type A<K extends string> = Readonly<Record<K, string>>;

/**
 * Deviations: a short name for each kind, and in `sentences` what is said of one. `step` and `subject` are names
 * of the standard, or a person; empty where a deviation has none. `time` is a length of time in words.
 */
export const deviations = {
  check_failed: 'Check answered no',
  check_unanswered: 'Check left open',
  field_missing: 'Required field empty',
  output_missing: 'Form not filled in',
  step_missing: 'Step not done',
  step_extra: 'Not in the standard',
  step_out_of_order: 'Step out of order',
  step_repeated: 'Step repeated',
  step_late: 'Step late',
  clock_late: 'Clock overrun',
  wrong_role: 'Wrong role',
  self_approval: 'Own work approved',
  not_approved: 'Approval missing',
  exception_unresolved: 'Exception unsettled',
  exception_late: 'Exception settled late',
  entered_late: 'Entered late',
  too_fast: 'Implausibly fast',

  sentences: {
    check_failed: ({ step, subject }: A<'step' | 'subject'>) => `${step}: answered no to "${subject}"`,
    check_unanswered: ({ step, subject }: A<'step' | 'subject'>) =>
      `${step} was finished with "${subject}" unanswered`,
    field_missing: ({ step, subject }: A<'step' | 'subject'>) =>
      `${step} was finished with the required field "${subject}" empty`,
    output_missing: ({ step, subject }: A<'step' | 'subject'>) =>
      `${step} was finished with nothing filled in on "${subject}"`,
    step_missing: ({ step }: A<'step'>) => `${step} should have been done and was not`,
    step_extra: ({ step, subject }: A<'step' | 'subject'>) =>
      subject === ''
        ? `The standard has no step "${step}"`
        : `${step}: the standard has no check "${subject}" in this step`,
    step_out_of_order: ({ step }: A<'step'>) => `${step} was begun before what it has to follow was done`,
    step_repeated: ({ step }: A<'step'>) => `${step} was done again without a way back that allows it`,
    step_late: ({ step, time }: A<'step' | 'time'>) => `${step} was done ${time} after its limit`,
    clock_late: ({ subject, time }: A<'subject' | 'time'>) => `${subject} ended ${time} after its limit`,
    wrong_role: ({ step, subject }: A<'step' | 'subject'>) =>
      `${step}: ${subject} acted in a role that the step is not given to, or named none`,
    self_approval: ({ step, subject }: A<'step' | 'subject'>) =>
      `${step}: ${subject} decided on what they had done themselves`,
    not_approved: ({ step }: A<'step'>) =>
      `${step} was finished without an approval, a return or a rejection`,
    exception_unresolved: ({ step, subject }: A<'step' | 'subject'>) =>
      `${step}: "${subject}" was still open when the run was closed`,
    exception_late: ({ step, subject, time }: A<'step' | 'subject' | 'time'>) =>
      `${step}: "${subject}" was settled ${time} after its limit`,
    entered_late: ({ step, time }: A<'step' | 'time'>) =>
      step === ''
        ? `What concerns the whole run was entered up to ${time} after it happened`
        : `${step} was entered up to ${time} after it happened`,
    too_fast: ({ step, time }: A<'step' | 'time'>) =>
      `${step} was done ${time} sooner than is plausible for it`,
  },

  severities: { minor: 'minor', major: 'major', critical: 'critical' },
} satisfies Record<DeviationKind, string> & { readonly sentences: Record<DeviationKind, unknown> } & Record<
    string,
    unknown
  >;
