type A<K extends string> = { readonly [P in K]: string | number };

/** Why the engine did not take an answer. Keys are `Refusal.code`; steps, roles and fields come as names. */
export const refusals = {
  'answered-meanwhile': ({ question }: A<'question'>) =>
    `Somebody else answered “${question}” meanwhile; the run has moved on.`,
  'run-over': ({ status }: A<'status'>) => `It is ${status} already; nothing can be added to it.`,
  'nothing-open': 'No step is waiting for an answer.',
  'in-the-future': ({ at }: A<'at'>) => `${at} has not come yet; give the time at which it really happened.`,
  'before-its-cause': ({ at, after }: A<'at' | 'after'>) =>
    `${at} is before ${after}, when the thing it depends on happened.`,
  'late-without-reason': ({ minutes, tolerance }: A<'minutes' | 'tolerance'>) =>
    `Entered ${minutes} min after it happened (${tolerance} min are allowed): say why, with --late-reason or late_reason in the answers file.`,
  'not-your-role': ({ step, roles, role }: A<'step' | 'roles' | 'role'>) =>
    `“${step}” belongs to: ${roles}.${role ? ` You are working as: ${role}.` : ''}`,
  'handed-to-other': ({ person, step }: A<'person' | 'step'>) => `“${step}” was handed over to ${person}.`,
  'handed-to-role': ({ roles, step }: A<'roles' | 'step'>) => `“${step}” was handed over to: ${roles}.`,
  'other-department': ({ department, role }: A<'department' | 'role'>) =>
    `In this run the role “${role}” is held by the department ${department}.`,
  segregated: ({ step, person }: A<'step' | 'person'>) =>
    `${person} worked on “${step}” and so may not approve it: somebody else has to.`,
  'own-deviation': ({ roles }: A<'roles'>) =>
    `Whoever answered no cannot approve the deviation; another person has to (${roles}).`,
  'field-required': ({ field }: A<'field'>) => `“${field}” must be filled in.`,
  'field-text': ({ field }: A<'field'>) => `“${field}” takes a text.`,
  'field-too-long': ({ field, value }: A<'field' | 'value'>) =>
    `“${field}” takes at most ${value} characters.`,
  'field-pattern': ({ field, value, pattern }: A<'field' | 'value' | 'pattern'>) =>
    `“${value}” does not have the form that “${field}” wants: ${pattern}`,
  'field-number': ({ field, value }: A<'field' | 'value'>) => `“${field}” takes a number, not “${value}”.`,
  'field-integer': ({ field, value }: A<'field' | 'value'>) =>
    `“${field}” takes a whole number, not “${value}”.`,
  'field-money': ({ field, value }: A<'field' | 'value'>) =>
    `“${field}” takes an amount with at most two decimals, not “${value}”.`,
  'field-min': ({ field, value, min }: A<'field' | 'value' | 'min'>) =>
    `“${field}”: ${value} is below ${min}.`,
  'field-max': ({ field, value, max }: A<'field' | 'value' | 'max'>) =>
    `“${field}”: ${value} is above ${max}.`,
  'field-boolean': ({ field, value }: A<'field' | 'value'>) => `“${field}” takes yes or no, not “${value}”.`,
  'field-date': ({ field, value }: A<'field' | 'value'>) =>
    `“${field}” takes a date such as 2026-11-21, not “${value}”.`,
  'field-instant': ({ field, value }: A<'field' | 'value'>) =>
    `“${field}” takes a time such as 16:30, 2026-11-21 16:30 or now, not “${value}”.`,
  'field-future': ({ field, value }: A<'field' | 'value'>) => `“${field}”: ${value} has not come yet.`,
  'field-choice': ({ field, value, choices }: A<'field' | 'value' | 'choices'>) =>
    `“${field}” takes one of ${choices}, not “${value}”.`,
  'field-unsupported': ({ field, value }: A<'field' | 'value'>) =>
    `“${field}”: this version cannot take fields of type ${value}.`,
  'no-such-field': ({ field, step }: A<'field' | 'step'>) =>
    `“${step}” has no field ${field} to fill in now.`,
  'no-such-check': ({ check, step }: A<'check' | 'step'>) => `“${step}” has no check ${check} to answer now.`,
  'reason-needed': 'A no and a not-applicable need a reason.',
  'na-on-key': 'This is a key control point: not-applicable is not an answer here.',
  'result-needed': 'Say what came of the exception.',
  'no-such-exception': ({ id }: A<'id'>) => `There is no open exception ${id}.`,
  'unknown-exception': ({ exception, exceptions }: A<'exception' | 'exceptions'>) =>
    `The standard knows no exception “${exception}”; it has: ${exceptions || 'none'}.`,
  'abort-reason-needed': 'Say why the run is given up.',
  'no-such-outcome': ({ outcome, step, outcomes }: A<'outcome' | 'step' | 'outcomes'>) =>
    `“${step}” cannot end with “${outcome}”; it can with: ${outcomes}.`,
  'comment-needed': 'Add a comment with your decision.',
  'no-such-deviation': ({ check }: A<'check'>) => `No deviation of ${check} is waiting for a decision.`,
  'note-needed': 'Add a few words.',
  'hand-over-to-whom': 'Say to which person or role.',
  'no-such-role': ({ role }: A<'role'>) => `The standard knows no role ${role}.`,
  'not-paused': 'No clock is paused.',
  'paused-already': 'The clocks are paused already.',
  'no-such-pause': ({ reason, reasons }: A<'reason' | 'reasons'>) =>
    `“${reason}” is no reason to pause; the standard allows: ${reasons || 'none'}.`,
  'condition-undecided': ({ condition, what }: A<'condition' | 'what' | 'why'>) =>
    `The way on cannot be decided: ${condition} (look at ${what}).`,
  'no-class': 'No class of the standard fits what was filled in.',
  'no-branch': ({ step }: A<'step'>) => `No way on from “${step}” fits what was filled in.`,
};
