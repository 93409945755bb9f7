import type { ClockFact, RunFacts, StepFact } from '../../src/core/conformance/facts.ts';

/** What figures are asked for: [fromAt, toAt) as of an instant, of one class or of all. */
export interface NaiveQuestion {
  readonly fromAt: number;
  readonly toAt: number;
  readonly asOf: number;
  readonly runClass: string | null;
}

/**
 * The figures of both reports, worked out from the definitions one run after another: slow, and without a line
 * in common with the program. Rates as `numerator/denominator`.
 */
export function naiveFigures(all: readonly RunFacts[], question: NaiveQuestion) {
  const { fromAt, toAt, asOf, runClass } = question;
  const isIn = (at: number | null) => at !== null && at >= fromAt && at < toAt && at <= asOf;
  const runs = all.filter(({ run }) => runClass === null || run.class === runClass);
  const isEnded = ({ run }: RunFacts) => run.endedAt !== null && run.endedAt <= asOf;
  const ended = (status: string) =>
    runs.filter((one) => isEnded(one) && one.run.status === status && isIn(one.run.endedAt));
  const closed = ended('closed');
  const open = runs.filter((one) => !isEnded(one) && one.run.startedAt < toAt && one.run.startedAt <= asOf);
  return {
    runs: {
      received: runs.filter(({ run }) => isIn(run.startedAt)).length,
      closed: closed.length,
      aborted: ended('aborted').length,
      open: open.length,
    },
    ...compliance(closed),
    ...timeliness(closed, open, question),
    M05: cycles(closed),
    M06: clocks(
      runs.filter(({ run }) => isIn(run.startedAt)),
      'response',
      question,
      () => true,
    ),
    M07: clocks(runs, 'total', question, (at) => isIn(at)),
    ...stillOpen(open, question),
    late: lateNames(closed, open, question, runs),
  };
}

function compliance(closed: readonly RunFacts[]) {
  const isUndetermined = ({ clocks: all }: RunFacts) =>
    all.some(({ limited, dueAt }) => limited && dueAt === null);
  const undetermined = closed.filter((one) => one.run.compliant === true && isUndetermined(one));
  const compliant = closed.filter((one) => one.run.compliant === true && !isUndetermined(one));
  const steps = closed.flatMap((one) => one.steps);
  const [yes, no] = [count(steps, (step) => step.yes), count(steps, (step) => step.no)];
  return {
    M01a: `${closed.filter(({ run }) => run.compliantWithoutTime).length}/${closed.length}`,
    M01b: `${compliant.length}/${closed.length - undetermined.length}`,
    M02: `${yes}/${yes + no}`,
    counted: closed.flatMap((one) => one.deviations).filter(({ counts }) => counts).length,
  };
}

function timeliness(closed: readonly RunFacts[], open: readonly RunFacts[], question: NaiveQuestion) {
  const counted = countedSteps(closed, open, question);
  const due = counted.filter(({ dueAt }) => dueAt !== null);
  const late = due.filter((step) => minutesLate(step, question) > 0);
  const overrun = count(late, (step) => minutesLate(step, question));
  return {
    M03: `${due.length - late.length}/${due.length}`,
    M04: late.length,
    overrun: late.length === 0 ? null : overrun / late.length,
    withoutDue: counted.length - due.length,
  };
}

/** Steps finished, and open steps past a due time in the period. */
function countedSteps(closed: readonly RunFacts[], open: readonly RunFacts[], question: NaiveQuestion) {
  const { fromAt, toAt, asOf } = question;
  const isDone = ({ doneAt }: StepFact) => doneAt !== null && doneAt <= asOf;
  const ofClosed = closed.flatMap(({ steps }) => steps).filter(isDone);
  const ofOpen = open
    .flatMap(({ steps }) => steps)
    .filter(({ readyAt }) => readyAt <= asOf)
    .filter((step) => {
      const at = isDone(step) ? step.doneAt : step.dueAt;
      if (at === null || at < fromAt || at >= toAt) return false;
      return isDone(step) || at < asOf;
    });
  return [...ofClosed, ...ofOpen];
}

function minutesLate({ doneAt, dueAt }: StepFact, { asOf }: NaiveQuestion): number {
  if (dueAt === null) return 0;
  return Math.max(0, (doneAt === null || doneAt > asOf ? asOf : doneAt) - dueAt) / 60_000;
}

function cycles(closed: readonly RunFacts[]) {
  const days = closed.flatMap(({ run }) =>
    run.workingMinutes === null ? [] : run.workingMinutes / run.minutesPerDay,
  );
  const sorted = days.sort((a, b) => a - b);
  return {
    n: sorted.length,
    mean: sorted.length === 0 ? null : count(sorted, (value) => value) / sorted.length,
    median: interpolated(sorted, 0.5),
    p90: interpolated(sorted, 0.9),
  };
}

function interpolated(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? null : low * (1 - (place % 1)) + high * (place % 1);
}

/** Clocks that stopped in time ÷ those and the late ones; `stops` says whether a stop, or a due time, counts. */
function clocks(
  runs: readonly RunFacts[],
  id: string,
  question: NaiveQuestion,
  stops: (at: number) => boolean,
): string {
  const verdicts = runs.flatMap((one) =>
    one.clocks.filter(({ clock }) => clock === id).map((clock) => verdictOf(one, clock, question, stops)),
  );
  const kept = verdicts.filter((verdict) => verdict === 'kept').length;
  return `${kept}/${kept + verdicts.filter((verdict) => verdict === 'late').length}`;
}

function verdictOf(
  { run }: RunFacts,
  { limited, dueAt, startedAt, stoppedAt }: ClockFact,
  { asOf }: NaiveQuestion,
  stops: (at: number) => boolean,
): 'kept' | 'late' | 'neither' {
  const isEnded = run.endedAt !== null && run.endedAt <= asOf;
  if (!limited || dueAt === null || startedAt > asOf || (isEnded && run.status === 'aborted'))
    return 'neither';
  const closedAt = isEnded ? run.endedAt : null;
  const stop = stoppedAt !== null && stoppedAt <= asOf ? stoppedAt : closedAt;
  if (stop !== null) return !stops(stop) ? 'neither' : stop <= dueAt ? 'kept' : 'late';
  return asOf > dueAt && stops(dueAt) ? 'late' : 'neither';
}

/** What is overdue since before the time asked about, and clocks that are not due yet. */
function stillOpen(open: readonly RunFacts[], { fromAt, toAt, asOf }: NaiveQuestion) {
  const isBefore = (dueAt: number | null) => dueAt !== null && dueAt < fromAt && dueAt < asOf;
  const steps = open.flatMap((one) => one.steps).filter(({ readyAt }) => readyAt <= asOf);
  const running = open.flatMap((one) =>
    one.clocks
      .filter(({ limited, startedAt }) => limited && startedAt <= asOf)
      .filter(({ stoppedAt }) => stoppedAt === null || stoppedAt > asOf)
      .filter(
        ({ clock }) => clock !== 'response' || (one.run.startedAt >= fromAt && one.run.startedAt < toAt),
      ),
  );
  return {
    stepsBefore: steps.filter(({ doneAt, dueAt }) => (doneAt === null || doneAt > asOf) && isBefore(dueAt))
      .length,
    clocksBefore: running.filter(({ clock, dueAt }) => clock === 'total' && isBefore(dueAt)).length,
    pending: running.filter(({ dueAt }) => dueAt !== null && dueAt >= asOf).length,
  };
}

/** How many steps and clocks a list of what was late has to name. */
function lateNames(
  closed: readonly RunFacts[],
  open: readonly RunFacts[],
  question: NaiveQuestion,
  runs: readonly RunFacts[],
): number {
  const { fromAt, toAt, asOf } = question;
  const isIn = (at: number) => at >= fromAt && at < toAt && at <= asOf;
  const steps = countedSteps(closed, open, question).filter((step) => minutesLate(step, question) > 0);
  const late = runs.flatMap((one) =>
    one.clocks.filter((clock) => {
      const stops = clock.clock === 'response' ? () => isIn(one.run.startedAt) : isIn;
      return verdictOf(one, clock, question, stops) === 'late';
    }),
  );
  return steps.length + late.length;
}

function count<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
