import { type Text, textIn } from '../../shared/text.ts';
import type { Duration } from '../calendar/duration.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { RunFacts } from '../conformance/facts.ts';
import { limitFor, strictestLimit } from '../standard/compile-time.ts';
import type { LimitByClass, ProcessStandard, Step } from '../standard/process-standard.ts';
import { performersOf } from './permission.ts';
import { currentVisit, type ExceptionState, type RunState } from './state.ts';

/** A step on the line that shows the whole run. */
export interface StepMark {
  readonly id: string;
  readonly name: Text;
  readonly mark: 'done' | 'current' | 'ahead' | 'skipped';
}

/** A limit that is running: of the current step or a named clock. */
export interface RunningLimit {
  readonly name: Text;
  readonly limit: Duration;
  /** Null while it cannot be determined, because a year of the calendar is not published. */
  readonly dueAt: number | null;
  readonly remainingMinutes: number | null;
  /** Business days left, for limits in working days; null for others. */
  readonly remainingWorkingDays: number | null;
  readonly paused: boolean;
}

/** An exception that waits for its result, with its name in the standard; null for one it does not foresee. */
export interface OpenException extends ExceptionState {
  readonly situation: Text | null;
}

/** Everything a person needs to see of a run at one glance. */
export interface RunView {
  readonly number: string;
  /** IANA zone in which its times are shown. */
  readonly zone: string;
  readonly name: Text;
  readonly version: string;
  readonly status: RunState['status'];
  readonly class: { readonly id: string; readonly name: Text; readonly provisional: boolean } | null;
  /** Place of the current step, from 1, and how many there are. */
  readonly position: { readonly at: number; readonly of: number };
  readonly steps: readonly StepMark[];
  readonly current: { readonly step: Step; readonly round: number; readonly roles: readonly Text[] } | null;
  readonly limits: readonly RunningLimit[];
  readonly openExceptions: readonly OpenException[];
  readonly pausedFor: Text | null;
}

/** What a view is made from; `facts` are the judge's for the same state. */
export interface ViewInput {
  readonly number: string;
  readonly standard: ProcessStandard;
  readonly calendar: WorkingCalendar;
  readonly state: RunState;
  readonly facts: RunFacts;
}

/** The view of a run at an instant. */
export function viewRun(input: ViewInput, now: number): RunView {
  const { standard, state, number, calendar } = input;
  const visit = currentVisit(state);
  const step = visit ? (standard.stepById.get(visit.step) ?? null) : null;
  const pause = state.pauses.find((one) => one.toAt === null);
  return {
    number,
    zone: calendar.zone,
    name: standard.name,
    version: standard.version,
    status: state.status,
    class: classShown(standard, state),
    position: { at: (step?.index ?? standard.steps.length - 1) + 1, of: standard.steps.length },
    steps: standard.steps.map((one) => markStep(one, state)),
    current: visit && step ? { step, round: visit.round, roles: roleNames(standard, state, step) } : null,
    limits: state.status === 'open' ? runningLimits(input, now) : [],
    openExceptions: state.exceptions
      .filter((one) => one.closedAt === null)
      .map((one) => ({ ...one, situation: standard.exceptions.get(one.exception ?? '')?.situation ?? null })),
    pausedFor: pause ? (standard.pauseReasons.get(pause.reason) ?? pause.reason) : null,
  };
}

/** The names of the roles that do the current step; a role bound in this run comes with its department. */
function roleNames(standard: ProcessStandard, state: RunState, step: Step): readonly Text[] {
  const handed = currentVisit(state)?.handedTo?.role;
  return [...new Set([...performersOf(step), ...(handed ? [handed] : [])])].map((id) => {
    const name = standard.roles.get(id)?.name ?? id;
    const bound = state.bound[id];
    return bound === undefined ? name : withDepartment(name, standard.departments.get(bound) ?? bound);
  });
}

function withDepartment(name: Text, department: Text): Text {
  return {
    'zh-CN': `${textIn(name, 'zh-CN')}（${textIn(department, 'zh-CN')}）`,
    en: `${textIn(name, 'en')} (${textIn(department, 'en')})`,
  };
}

/** Until a class is decided the strictest one's limits hold, as provisional (decision 8). */
function classShown(standard: ProcessStandard, state: RunState): RunView['class'] {
  const id = state.class ?? standard.strictestClass;
  const found = standard.classes.find((one) => one.id === id);
  return found ? { id: found.id, name: found.name, provisional: state.class === null } : null;
}

function markStep(step: Step, state: RunState): StepMark {
  const visit = state.visits.findLast((one) => one.step === step.id);
  const later = state.visits.at(-1);
  const passedOver = visit === undefined && later !== undefined && state.status === 'closed';
  const skipped = passedOver || (visit !== undefined && visit.doneAt !== null && visit.openedAt === null);
  const mark = skipped ? 'skipped' : !visit ? 'ahead' : visit.doneAt === null ? 'current' : 'done';
  return { id: step.id, name: step.name, mark };
}

function runningLimits(
  { standard, calendar, state, facts }: ViewInput,
  now: number,
): readonly RunningLimit[] {
  const paused = state.pauses.find((one) => one.toAt === null);
  const at = (
    name: Text,
    limits: LimitByClass | null,
    dueAt: number | null,
    isPaused: boolean,
  ): RunningLimit[] => {
    const limit = state.class === null ? strictestLimit(limits) : limitFor(limits, state.class);
    return limit ? [{ name, limit, dueAt, ...remaining(limit, dueAt, now, calendar), paused: isPaused }] : [];
  };
  const visit = currentVisit(state);
  const step = visit ? standard.stepById.get(visit.step) : undefined;
  const fact = visit && facts.steps.find((one) => one.step === visit.step && one.round === visit.round);
  const ofStep = step && fact ? at(step.name, step.limit, fact.dueAt, paused !== undefined) : [];
  const running = facts.clocks.filter((one) => one.stoppedAt === null);
  const ofClocks = running.flatMap((one) => {
    const clock = standard.clocks.find((known) => known.id === one.clock);
    if (!clock) return [];
    return at(
      clock.name,
      clock.limit,
      one.dueAt,
      paused !== undefined && clock.pauses.includes(paused.reason),
    );
  });
  return [...ofStep, ...ofClocks];
}

function remaining(
  limit: Duration,
  dueAt: number | null,
  now: number,
  calendar: WorkingCalendar,
): { remainingMinutes: number | null; remainingWorkingDays: number | null } {
  if (dueAt === null) return { remainingMinutes: null, remainingWorkingDays: null };
  const remainingMinutes = Math.floor((dueAt - now) / 60_000);
  if (limit.unit !== 'wd' || dueAt <= now) return { remainingMinutes, remainingWorkingDays: null };
  const worked = calendar.workingMinutes(now, dueAt);
  const days = worked === null || calendar.minutesPerDay === 0 ? null : worked / calendar.minutesPerDay;
  return { remainingMinutes, remainingWorkingDays: days };
}
