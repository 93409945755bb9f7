import type { FactQuestion, StepFocus, StepTally } from '../../../../core/report/tallies.ts';
import type { Connection } from '../connection.ts';
import { statusCode } from '../fact-rows.ts';
import { type Code, IndexGroups } from './index-groups.ts';
import { perPeriod, type TallyRow } from './per-period.ts';
import type { Bounds, PeriodPlaces } from './period-places.ts';

type NameOf = (code: Code) => string | null;

// Every sum over 800,000 steps takes some 20 ms: only what is wanted is summed, and what is rare by a filter.
const wanted: Readonly<Record<StepFocus, string>> = {
  answers: '0, sum(yes), sum(no), sum(na)',
  overruns: 'sum(done_at - due_at) FILTER (WHERE done_at > due_at), 0, 0, 0',
};

const figures = (focus: StepFocus) => `
  count(done_at), count(due_at) - count(due_at) FILTER (WHERE done_at IS NULL),
  count(*) FILTER (WHERE done_at > due_at), ${wanted[focus]}`;

// Steps of ended runs are the mass. One group, status and period is one stretch of the index, so that nothing is
// sorted: a GROUP BY over group and period takes three times as long on 100,000 runs.
const tallyStretch = (focus: StepFocus) => `
  SELECT count(*), ${figures(focus)}
  FROM step_facts INDEXED BY ended_steps
  WHERE process = ? AND step = ? AND class IS ? AND department IS ? AND role IS ?
    AND status = ? AND run_ended_at >= ? AND run_ended_at < ?`;

// Runs open at @asOf are few. What happened after it has not happened yet.
const tallyOpen = (focus: StepFocus) => `
  SELECT (ifnull(done_at, iif(due_at >= @from, due_at, NULL)) - @startAt) / @unitMs,
    process, step, class, department, role,
    ${figures(focus)},
    sum(is_overdue AND due_at >= @from), sum(iif(is_overdue AND due_at >= @from, @asOf - due_at, 0)),
    sum(is_overdue AND due_at < @from)
  FROM (
    SELECT *, done_at IS NULL AND due_at < @asOf AND due_at < @until AS is_overdue
    FROM (
      SELECT f.process, f.step, f.class, f.department, f.role, f.due_at, f.yes, f.no, f.na,
        iif(f.done_at <= @asOf, f.done_at, NULL) AS done_at
      FROM json_each(@open) o CROSS JOIN step_facts f ON f.run_key = o.value
      WHERE f.ready_at <= @asOf))
  WHERE is_overdue OR (done_at >= @from AND done_at < @until)
  GROUP BY 1, 2, 3, 4, 5, 6`;

const endedStatuses = ['closed', 'aborted'] as const;

const keyColumns = 6;

/** Counts visits of steps. */
export class StepTallies {
  readonly #groups: IndexGroups;
  readonly #stretch;
  readonly #open;
  readonly #nameOf: NameOf;

  constructor(db: Connection, nameOf: NameOf, focus: StepFocus) {
    const columns = ['process', 'step', 'class', 'department', 'role'];
    const condition = 'run_ended_at IS NOT NULL';
    this.#groups = new IndexGroups(db, { table: 'step_facts', index: 'ended_steps', columns, condition });
    this.#stretch = db.prepare<Code[], Code[]>(tallyStretch(focus)).raw();
    this.#open = db.prepare<[object], TallyRow>(tallyOpen(focus)).raw();
    this.#nameOf = nameOf;
  }

  tallies(question: FactQuestion, bounds: Bounds, places: PeriodPlaces): readonly StepTally[] {
    return [...this.#ofEndedRuns(question, bounds), ...this.#ofOpenRuns(bounds, places)];
  }

  #ofEndedRuns({ periods }: FactQuestion, { process, class: runClass, until }: Bounds): readonly StepTally[] {
    const tallies: StepTally[] = [];
    for (const group of this.#groups.find({ process, class: runClass })) {
      const named = this.#named(group);
      for (const status of endedStatuses) {
        for (const [period, { fromAt, toAt }] of periods.entries()) {
          const values = [...group, statusCode(status), fromAt, Math.min(toAt, until)];
          const [visits, ...counts] = this.#stretch.get(...values) ?? [];
          if (visits) tallies.push({ ...named, period, status, ...countsOf(counts) });
        }
      }
    }
    return tallies;
  }

  #ofOpenRuns(bounds: Bounds, { startAt, unitMs, periods }: PeriodPlaces): readonly StepTally[] {
    const rows = this.#open.all({ ...bounds, startAt, unitMs });
    return perPeriod(rows, periods, keyColumns).map((row): StepTally => {
      const [period = null, ...codes] = row.slice(0, keyColumns);
      return { ...this.#named(codes), period, status: 'open', ...countsOf(row.slice(keyColumns)) };
    });
  }

  #named(codes: readonly Code[]) {
    const [process = null, step = null, runClass = null, department = null, role = null] = codes;
    return {
      process: this.#nameOf(process) ?? '',
      step: this.#nameOf(step) ?? '',
      class: this.#nameOf(runClass),
      department: this.#nameOf(department),
      role: this.#nameOf(role),
    };
  }
}

function countsOf(row: readonly Code[]) {
  const [done = 0, limited = 0, late = 0, lateMs = 0, yes = 0, no = 0, na = 0, ...open] = row.map(
    (value) => value ?? 0,
  );
  const [openLate = 0, openLateMs = 0, overdueBefore = 0] = open;
  const counted = { onTime: limited - late, late, lateMs, withoutDue: done - limited };
  return { ...counted, yes, no, na, openLate, openLateMs, overdueBefore };
}
