import type { FactQuestion, StepFocus, StepTally } from '../../../../core/report/tallies.ts';
import type { Connection } from '../connection.ts';
import { statusOf } from '../fact-rows.ts';
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

// Steps of closed runs are the mass. One group and one period is one stretch of the index, so that nothing is
// sorted: a GROUP BY over group and period takes three times as long on 100,000 runs.
const tallyStretch = (focus: StepFocus) => `
  SELECT count(*), ${figures(focus)}
  FROM step_facts INDEXED BY ended_steps
  WHERE process = ? AND step = ? AND class IS ? AND department IS ? AND role IS ?
    AND run_ended_at >= ? AND run_ended_at < ? AND status = 1`;

// Aborted runs and runs open at @asOf are few. What happened after @asOf has not happened yet.
const tallyOthers = (focus: StepFocus) => `
  SELECT CAST((counts_at - @startAt) / @unitMs AS INTEGER), status, process, step, class, department, role,
    ${figures(focus)},
    sum(is_overdue AND due_at >= @from), sum(iif(is_overdue AND due_at >= @from, @asOf - due_at, 0)),
    sum(is_overdue AND due_at < @from)
  FROM (
    SELECT *, CASE WHEN status = 2 THEN run_ended_at WHEN NOT is_overdue THEN done_at WHEN due_at >= @from THEN due_at END
      AS counts_at
    FROM (
      SELECT *, status = 0 AND done_at IS NULL AND due_at < @asOf AND due_at < @until AS is_overdue
      FROM (
        SELECT f.process, f.step, f.class, f.department, f.role, f.due_at, f.yes, f.no, f.na, f.run_ended_at,
          iif(r.ended_at <= @asOf, r.status, 0) AS status,
          iif(f.done_at <= @asOf, f.done_at, NULL) AS done_at
        FROM run_facts r CROSS JOIN step_facts f USING (run_key)
        WHERE ((r.status = 2 AND r.ended_at >= @from AND r.ended_at < @until)
            OR (r.started_at < @until AND ifnull(r.ended_at > @asOf, 1)))
          AND f.ready_at <= @asOf
          AND (@process IS NULL OR r.process = @process) AND (@class IS NULL OR r.class = @class))))
  WHERE status = 2 OR is_overdue OR (done_at >= @from AND done_at < @until)
  GROUP BY 1, 2, 3, 4, 5, 6, 7`;

const keyColumns = 7;

/** Counts visits of steps. */
export class StepTallies {
  readonly #groups: IndexGroups;
  readonly #stretch;
  readonly #others;
  readonly #nameOf: NameOf;

  constructor(db: Connection, nameOf: NameOf, focus: StepFocus) {
    const columns = ['process', 'step', 'class', 'department', 'role'];
    const condition = 'run_ended_at IS NOT NULL';
    this.#groups = new IndexGroups(db, { table: 'step_facts', index: 'ended_steps', columns, condition });
    this.#stretch = db.prepare<Code[], Code[]>(tallyStretch(focus)).raw();
    this.#others = db.prepare<[object], TallyRow>(tallyOthers(focus)).raw();
    this.#nameOf = nameOf;
  }

  tallies(question: FactQuestion, bounds: Bounds, places: PeriodPlaces): readonly StepTally[] {
    return [...this.#ofClosedRuns(question, bounds), ...this.#ofOtherRuns(bounds, places)];
  }

  #ofClosedRuns(
    { periods }: FactQuestion,
    { process, class: runClass, until }: Bounds,
  ): readonly StepTally[] {
    const tallies: StepTally[] = [];
    for (const group of this.#groups.find({ process, class: runClass })) {
      const named = this.#named(group);
      for (const [period, { fromAt, toAt }] of periods.entries()) {
        const [visits, ...counts] = this.#stretch.get(...group, fromAt, Math.min(toAt, until)) ?? [];
        if (visits) tallies.push({ ...named, period, status: 'closed', ...countsOf(counts) });
      }
    }
    return tallies;
  }

  #ofOtherRuns(bounds: Bounds, { startAt, unitMs, periods }: PeriodPlaces): readonly StepTally[] {
    const rows = this.#others.all({ ...bounds, startAt, unitMs });
    return perPeriod(rows, periods, keyColumns).map((row): StepTally => {
      const [period = null, status = null, ...codes] = row.slice(0, keyColumns);
      const counts = countsOf(row.slice(keyColumns));
      return { ...this.#named(codes), period, status: statusOf(status), ...counts };
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
