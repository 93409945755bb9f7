import { compileMoment } from '../../standard/compile-time.ts';
import type { Moment } from '../../standard/process-standard.ts';
import { type NamedClock, stopsOf } from './key-clocks.ts';
import { limitDetails } from './list-durations.ts';
import type { StandardView, StepView } from './standard-view.ts';
import { addTimes, daysIn, noTime, type Reading, subtractTimes, sumOf, type TimeSum } from './time-sum.ts';

/** What the steps of the longest path may take, up to the moment at which a clock stops. */
export interface Budget {
  readonly total: TimeSum;
  /** The steps of that path with what each adds, in order; a step whose time runs inside another's adds nothing. */
  readonly parts: readonly { readonly step: StepView; readonly adds: TimeSum }[];
}

/** One question: a clock, for a class, in one reading of mixed units. */
export interface BudgetQuestion {
  readonly clock: NamedClock;
  readonly runClass: string | null;
  readonly reading: Reading;
}

/**
 * The longest time that a run can take from a clock's start to its stop with every step just inside its limit.
 * Ways back are left out, so that every loop is gone through once. Null when the clock starts or stops at a moment
 * that no step fixes.
 */
export function budgetOf(view: StandardView, question: BudgetQuestion): Budget | null {
  const forms = new Set(Object.keys(view.document.forms ?? {}));
  const { clock } = question.clock;
  const from = compileMoment(clock.from ?? 'start', forms);
  const passed = new Set<StepView>();
  let longest: Budget | null = null;
  for (const stop of stopsOf(clock).map((text) => compileMoment(text, forms))) {
    const budget = budgetTo(view, question, { from, stop, without: new Set(passed), forms });
    if (
      budget &&
      (!longest || daysIn(budget.total, question.reading) > daysIn(longest.total, question.reading))
    )
      longest = budget;
    // A later stop counts only for runs that never come to the earlier ones.
    const step = stop.kind === 'step' ? view.stepById.get(stop.step) : undefined;
    if (step) passed.add(step);
  }
  return longest;
}

interface Stretch {
  readonly from: Moment;
  readonly stop: Moment;
  readonly without: ReadonlySet<StepView>;
  readonly forms: ReadonlySet<string>;
}

interface Times {
  readonly ready: TimeSum;
  readonly done: TimeSum;
  /** The step before it on the longest path. */
  readonly before: StepView | null;
}

function budgetTo(view: StandardView, question: BudgetQuestion, stretch: Stretch): Budget | null {
  const source = sourceOf(view, stretch.from);
  if (!source) return null;
  const times = walk(view, question, stretch, source);
  const { stop } = stretch;
  if (stop.kind === 'step') {
    const step = view.stepById.get(stop.step);
    const at = step && times.get(step);
    if (!at) return null;
    return stop.instant === 'done' ? budgetAt(times, step) : at.before && budgetAt(times, at.before);
  }
  if (stop.kind !== 'close') return null;
  const closing = [...times.keys()].filter((step) =>
    view.flow.waysFrom.get(step)?.some(({ to }) => to === null),
  );
  const days = (step: StepView) => daysIn(times.get(step)?.done ?? noTime, question.reading);
  const last = closing.reduce<StepView | null>(
    (most, next) => (most && days(most) >= days(next) ? most : next),
    null,
  );
  return last && budgetAt(times, last);
}

function sourceOf(view: StandardView, from: Moment): StepView | undefined {
  if (from.kind === 'start') return view.steps[0];
  return from.kind === 'step' ? view.stepById.get(from.step) : undefined;
}

/** The latest moments of every step that can be come to from the source, going only forward. */
function walk(
  view: StandardView,
  { runClass, reading }: BudgetQuestion,
  { from, without, forms }: Stretch,
  source: StepView,
): Map<StepView, Times> {
  const times = new Map<StepView, Times>();
  const arrivals = new Map<StepView, { at: TimeSum; before: StepView | null }>([
    [source, { at: noTime, before: null }],
  ]);
  for (const step of view.steps.slice(source.index)) {
    const arrival = arrivals.get(step);
    if (!arrival || without.has(step)) continue;
    const ready = arrival.at;
    const startsAfter = step === source && from.kind === 'step' && from.instant === 'done';
    const done = startsAfter
      ? ready
      : later(ready, dueOf(step, ready, { view, runClass, times, forms }), reading);
    times.set(step, { ready, done, before: arrival.before });
    for (const { to } of view.flow.waysFrom.get(step) ?? []) {
      if (!to || to.index <= step.index) continue;
      const known = arrivals.get(to);
      if (!known || daysIn(done, reading) > daysIn(known.at, reading))
        arrivals.set(to, { at: done, before: step });
    }
  }
  return times;
}

interface DueSetting {
  readonly view: StandardView;
  readonly runClass: string | null;
  readonly times: ReadonlyMap<StepView, Times>;
  readonly forms: ReadonlySet<string>;
}

/** When a step must be done: its limit after the moment from which it runs, by default when the step is ready. */
function dueOf(
  { step, limits }: StepView,
  ready: TimeSum,
  { view, runClass, times, forms }: DueSetting,
): TimeSum {
  if (step.limit === undefined) return ready;
  const fitting = limits.find((one) => one.runClass === null || one.runClass === runClass);
  const limit = (fitting && sumOf(fitting.text)) ?? noTime;
  const from = limitDetails(step.limit)?.from;
  if (from === undefined) return addTimes(ready, limit);
  const moment = compileMoment(from, forms);
  if (moment.kind === 'start') return addTimes(noTime, limit);
  const origin = moment.kind === 'step' ? view.stepById.get(moment.step) : undefined;
  const known = origin && times.get(origin);
  if (!known) return addTimes(ready, limit);
  return addTimes(moment.kind === 'step' && moment.instant === 'done' ? known.done : known.ready, limit);
}

function later(a: TimeSum, b: TimeSum, reading: Reading): TimeSum {
  return daysIn(b, reading) > daysIn(a, reading) ? b : a;
}

function budgetAt(times: ReadonlyMap<StepView, Times>, last: StepView): Budget {
  const parts: { step: StepView; adds: TimeSum }[] = [];
  for (let step: StepView | null = last; step; ) {
    const at: Times | undefined = times.get(step);
    if (!at) break;
    parts.push({ step, adds: subtractTimes(at.done, at.ready) });
    step = at.before;
  }
  return { total: times.get(last)?.done ?? noTime, parts: parts.reverse() };
}
