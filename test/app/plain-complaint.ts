/**
 * The shipped complaint standard once more, by hand: what the plain oracle goes by, so that it shares nothing with the
 * compiler, the engine or the judge.
 */

/** What has been recorded so far, as `form.field`. */
export type Values = ReadonlyMap<string, unknown>;

type When = (values: Values, runClass: string | null) => boolean;

export interface PlainStep {
  readonly roles: readonly string[];
  /** Limit by class, `*` for all: elapsed minutes, or working days. */
  readonly limit: Readonly<Record<string, { readonly min: number } | { readonly wd: number }>>;
  /** Whose readiness the limit runs from; `start` = the beginning of the run, null = its own. */
  readonly from: string | null;
  readonly leastMinutes: number;
  readonly checks: Readonly<Record<string, When>>;
  readonly form: string;
  /** Required fields. */
  readonly fields: Readonly<Record<string, When>>;
  /** Where each outcome leads; the first is the usual one. */
  readonly next: Readonly<Record<string, string>>;
  /** Checks to which n-a is an answer. */
  readonly mayNotApply: readonly string[];
}

const always: When = () => true;
const ours: When = (values) => values.get('analysis.ours') === true;
const notOurs: When = (values) => values.get('analysis.ours') === false;
const accepted: When = (values) => values.get('confirmation.accepted') === true;
const refused: When = (values) => values.get('confirmation.accepted') === false;
const asConfirmed: When = (values) => values.get('result.as_confirmed') === true;
const reached: When = (values) => values.get('follow_up.reached') === true;
const unreached: When = (values) => values.get('follow_up.reached') === false;
const hour = 60;

/** Steps in their order. */
export const complaintSteps: Readonly<Record<string, PlainStep>> = {
  receive: {
    roles: ['agent'],
    limit: { '*': { min: 15 } },
    from: null,
    leastMinutes: 1,
    checks: { a: always, b: always, c: always, d: always },
    form: 'register',
    fields: {
      customer: always,
      contact: always,
      channel: always,
      product_model: always,
      problem: always,
      first_contact_at: always,
    },
    next: { '': 'grade' },
    mayNotApply: [],
  },
  grade: {
    roles: ['supervisor'],
    limit: { '*': { min: hour } },
    from: 'start',
    leastMinutes: 1,
    checks: { a: always, b: always, c: always, d: always },
    form: 'grading',
    fields: { safety_risk: always, customers: always, reason: always },
    next: { '': 'dispatch' },
    mayNotApply: [],
  },
  dispatch: {
    roles: ['agent'],
    limit: { '*': { min: 30 } },
    from: null,
    leastMinutes: 1,
    checks: { a: always, b: always, c: always },
    form: 'ticket',
    fields: { number: always, receiver: always, phoned: (_, runClass) => runClass === 'urgent' },
    next: { '': 'analyse' },
    mayNotApply: [],
  },
  analyse: {
    roles: ['engineer'],
    limit: { normal: { min: 24 * hour }, urgent: { min: 12 * hour } },
    from: null,
    leastMinutes: 15,
    checks: { a: always, b: ours, c: ours, d: always, e: ours },
    form: 'analysis',
    fields: {
      cause_kind: always,
      cause: always,
      ours: always,
      department: ours,
      solution: ours,
      plan: ours,
      cost: ours,
      explanation: notOurs,
    },
    next: { ours: 'approve', not_ours: 'revisit' },
    mayNotApply: [],
  },
  approve: {
    roles: ['quality_head'],
    limit: { normal: { min: 24 * hour }, urgent: { min: 12 * hour } },
    from: 'analyse',
    leastMinutes: 2,
    checks: { a: always, b: always, c: always },
    form: 'approval',
    fields: { opinion: always },
    next: { approved: 'confirm', returned: 'analyse', rejected: 'analyse' },
    mayNotApply: ['b'],
  },
  confirm: {
    roles: ['agent'],
    limit: { normal: { min: 12 * hour }, urgent: { min: 4 * hour } },
    from: null,
    leastMinutes: 5,
    checks: { a: always, b: always, c: accepted, d: always },
    form: 'confirmation',
    fields: { accepted: always, confirmed_by: accepted, confirmed_on: accepted, refusal: refused },
    next: { accepts: 'execute', refuses: 'analyse' },
    mayNotApply: ['b'],
  },
  execute: {
    roles: ['executor'],
    limit: { normal: { wd: 3 }, urgent: { wd: 1 } },
    from: null,
    leastMinutes: 15,
    checks: { a: asConfirmed, b: always, c: always, d: always },
    form: 'result',
    fields: { as_confirmed: always, outcome: always, finished_on: asConfirmed },
    next: { done: 'revisit', differs: 'analyse' },
    mayNotApply: [],
  },
  revisit: {
    roles: ['agent'],
    limit: { '*': { wd: 1 } },
    from: null,
    leastMinutes: 2,
    checks: {
      a: always,
      b: reached,
      c: always,
      d: (values) => !reached(values, null) || Number(values.get('follow_up.satisfaction')) >= 4,
    },
    form: 'follow_up',
    fields: { reached: always, satisfaction: reached, attempts: unreached, remark: unreached },
    next: { satisfied: 'end', unreachable: 'end', unsatisfied: 'analyse' },
    mayNotApply: [],
  },
};

/** Steps on which a check that does not apply counts as a no, unless it may. */
export const keySteps: readonly string[] = ['grade', 'analyse', 'approve', 'confirm', 'execute', 'revisit'];

/** Limits of the exceptions: elapsed minutes, or working days. */
export const exceptionLimits: PlainStep['limit'] = {
  incomplete: { min: 2 * hour },
  criteria_unclear: { min: 30 },
  not_graded: { min: 30 },
  not_accepted: { min: 2 * hour },
  dispute: { min: 4 * hour },
  analysis_overdue: { min: 2 * hour },
  not_decided: { min: 2 * hour },
  plan_rejected: { min: 4 * hour },
  approval_deadlock: { min: 4 * hour },
  customer_unreachable: { wd: 1 },
  second_refusal: { wd: 1 },
  execution_overdue: { wd: 1 },
  result_differs: { wd: 1 },
  unsatisfied_twice: { wd: 1 },
  revisit_unreachable: { wd: 1 },
  overdue: { min: hour },
};
