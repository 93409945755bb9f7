import { nextQuestion } from '../../core/run/next.ts';
import type { NamedRole, NextDue, RunOverview, Waiting } from '../../core/run/overview.ts';
import type { Question } from '../../core/run/question.ts';
import { currentVisit } from '../../core/run/state.ts';
import { type RunningLimit, viewRun } from '../../core/run/view.ts';
import type { RunEntry } from '../../ports/ledger.ts';
import type { ActiveRun } from '../run/active-run.ts';
import { rolesFor } from '../run/session.ts';

/** An open run's overview as of an instant, with what it asks next. */
export interface DescribedRun {
  readonly overview: RunOverview;
  readonly question: Question | null;
}

/** The overview of a run as of an instant. */
export function describeRun(run: ActiveRun, now: number): DescribedRun {
  const view = viewRun(run, now);
  const question = nextQuestion(run.standard, run.state);
  const { state } = run;
  const overview: RunOverview = {
    number: run.number,
    runId: run.runId,
    process: state.process,
    name: view.name,
    version: state.version,
    zone: view.zone,
    class: view.class,
    status: state.status,
    startedAt: state.startedAt,
    endedAt: state.endedAt,
    waiting: question === null ? null : waitingOf(run, question),
    due: mostPressing(view.limits, now),
    people: peopleOf(run),
    readable: true,
  };
  return { overview, question };
}

/** What can be told of a run whose events or pinned texts cannot be read. */
export function describeUnreadable(entry: RunEntry, zone: string): RunOverview {
  const { number, runId, process, version, status, startedAt, endedAt } = entry;
  const known = entry.class === null ? null : { id: entry.class, name: entry.class, provisional: false };
  return {
    ...{ number, runId, process, name: process, version, zone, class: known, status, startedAt, endedAt },
    ...{ waiting: null, due: null, people: [], readable: false },
  };
}

function waitingOf(run: ActiveRun, question: Question): Waiting {
  const roles = rolesFor(run, question).map((id) => namedRole(run, id));
  if (question.kind === 'exception') {
    return { kind: question.kind, step: null, name: null, round: null, roles, person: null };
  }
  const { kind, step, round } = question;
  // Whoever the step was handed to does the step; a deviation in it is still decided by its approvers.
  const handedTo = kind === 'deviation' ? null : currentVisit(run.state)?.handedTo;
  return { kind, step: step.id, name: step.name, round, roles, person: handedTo?.person ?? null };
}

function namedRole({ standard, state }: ActiveRun, id: string): NamedRole {
  const role = standard.roles.get(id);
  const bound = role?.bind ? state.bound[id] : undefined;
  const department = bound === undefined ? null : (standard.departments.get(bound) ?? bound);
  return { id, name: role?.name ?? id, department };
}

function mostPressing(limits: readonly RunningLimit[], now: number): NextDue | null {
  const counting = limits.filter(({ paused, dueAt }) => !paused && dueAt !== null);
  const [first] = counting.toSorted((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
  if (first?.dueAt) {
    return { name: first.name, dueAt: first.dueAt, state: first.dueAt < now ? 'overdue' : 'running' };
  }
  const [other] = limits;
  if (other === undefined) return null;
  return { name: other.name, dueAt: null, state: other.paused ? 'paused' : 'undetermined' };
}

function peopleOf({ state }: ActiveRun): readonly string[] {
  return [...new Set([state.startedBy.person, ...state.visits.flatMap(({ people }) => people)])];
}
