import type { FactQuestion, StepTally } from '../../../../core/report/tallies.ts';
import type { Connection } from '../connection.ts';
import { statusOf } from '../fact-rows.ts';
import { type Code, IndexGroups } from './index-groups.ts';
import { perPeriod, type TallyRow } from './per-period.ts';
import type { Bounds, PeriodPlaces } from './period-places.ts';

type NameOf = (code: Code) => string | null;

// Steps of closed runs are the mass. One group and one period is one stretch of the index, so that nothing is
// sorted: a GROUP BY over group and period takes three times as long on 100,000 runs.
const tallyStretch = `
  SELECT count(*), count(done_at), sum(done_at <= due_at), sum(done_at > due_at), sum(max(done_at - due_at, 0)),
    sum(yes), sum(no), sum(na)
  FROM step_facts INDEXED BY ended_steps
  WHERE process = ? AND step = ? AND class IS ? AND department IS ? AND role IS ?
    AND run_ended_at >= ? AND run_ended_at < ? AND status = 1`;

// Aborted runs and runs open at @asOf are few. What happened after @asOf has not happened yet.
const tallyOthers = `
  SELECT CAST((counts_at - @startAt) / @unitMs AS INTEGER), status, process, step, class, department, role,
    count(done_at), sum(done_at <= due_at), sum(done_at > due_at), sum(max(done_at - due_at, 0)),
    sum(yes), sum(no), sum(na),
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

  constructor(db: Connection, nameOf: NameOf) {
    const columns = ['process', 'step', 'class', 'department', 'role'];
    const condition = 'run_ended_at IS NOT NULL';
    this.#groups = new IndexGroups(db, { table: 'step_facts', index: 'ended_steps', columns, condition });
    this.#stretch = db.prepare<Code[], Code[]>(tallyStretch).raw();
    this.#others = db.prepare<[object], TallyRow>(tallyOthers).raw();
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
        const [visits, ...figures] = this.#stretch.get(...group, fromAt, Math.min(toAt, until)) ?? [];
        if (visits) tallies.push({ ...named, period, status: 'closed', ...figuresOf(figures) });
      }
    }
    return tallies;
  }

  #ofOtherRuns(bounds: Bounds, { startAt, unitMs, periods }: PeriodPlaces): readonly StepTally[] {
    const rows = this.#others.all({ ...bounds, startAt, unitMs });
    return perPeriod(rows, periods, keyColumns).map((row): StepTally => {
      const [period = null, status = null, ...codes] = row.slice(0, keyColumns);
      const figures = figuresOf(row.slice(keyColumns));
      return { ...this.#named(codes), period, status: statusOf(status), ...figures };
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

function figuresOf(row: readonly Code[]) {
  const figures = row.map((value) => value ?? 0);
  const [done = 0, onTime = 0, late = 0, lateMs = 0, yes = 0, no = 0, na = 0, ...open] = figures;
  const [openLate = 0, openLateMs = 0, overdueBefore = 0] = open;
  const withoutDue = done - onTime - late;
  return { onTime, late, lateMs, withoutDue, yes, no, na, openLate, openLateMs, overdueBefore };
}
