import type { DeviationKind } from '../../../../core/conformance/facts.ts';
import {
  type DeviationShortfall,
  type LateShortfall,
  responseClock,
} from '../../../../core/report/tallies.ts';
import type { Connection } from '../connection.ts';
import { severityOf } from '../fact-rows.ts';
import { clocksFrom, lateOutcomes } from './clock-outcomes.ts';
import type { Bounds } from './period-places.ts';

type NameOf = (code: number | null) => string | null;

const isAskedFor = '(@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class)';

// The few rows that are wanted are chosen first; the rest is looked up for them only.
const listDeviations = `
  SELECT r.number, d.process, d.class, d.step, d.round, d.kind, d.severity, d.subject, d.at, d.minutes AS minutesLate,
    d.reason, d.counts_without_time AS countsWithoutTime,
    iif(s.run_key IS NULL, f.person, s.person) AS person,
    iif(s.run_key IS NULL, f.department, s.department) AS department
  FROM (
    SELECT run_key, ordinal FROM deviations
    WHERE counts = 1 AND status = 1 AND run_ended_at >= @from AND run_ended_at < @until AND ${isAskedFor}
    ORDER BY severity DESC, at DESC, run_key, ordinal LIMIT @limit) AS few
  JOIN deviations d USING (run_key, ordinal)
  JOIN runs r USING (run_key)
  JOIN run_facts f USING (run_key)
  LEFT JOIN step_facts s ON s.run_key = d.run_key AND s.step = d.step AND s.round = d.round
  ORDER BY d.severity DESC, d.at DESC, d.run_key, d.ordinal`;

// Done late: the judge said so when it was done. Open and late: only the time of asking tells.
const listLateSteps = `
  SELECT r.number, s.process, s.class, s.step, s.round, NULL AS clock, s.role, s.person, s.department,
    s.due_at AS dueAt, few.done_at AS endedAt, few.late_ms AS lateMs, d.reason
  FROM (
    SELECT f.run_key, f.ordinal, f.done_at, f.done_at - f.due_at AS late_ms
    FROM (
      SELECT run_key, step, round FROM deviations
      WHERE kind = @lateKind AND status = 1 AND run_ended_at >= @from AND run_ended_at < @until AND ${isAskedFor}
      ORDER BY minutes DESC, at DESC, run_key, ordinal LIMIT @limit) AS latest
    JOIN step_facts f ON f.run_key = latest.run_key AND f.step = latest.step AND f.round = latest.round
    UNION ALL
    SELECT f.run_key, f.ordinal, iif(f.done_at <= @asOf, f.done_at, NULL),
      min(ifnull(f.done_at, @asOf), @asOf) - f.due_at
    FROM json_each(@open) o CROSS JOIN step_facts f ON f.run_key = o.value
    WHERE f.ready_at <= @asOf
      AND min(ifnull(f.done_at, @asOf), @asOf) > f.due_at
      AND iif(f.done_at <= @asOf, f.done_at >= @from AND f.done_at < @until, f.due_at >= @from AND f.due_at < @until)
    ORDER BY 4 DESC LIMIT @limit) AS few
  JOIN step_facts s USING (run_key, ordinal)
  JOIN runs r USING (run_key)
  LEFT JOIN deviations d ON d.run_key = s.run_key AND d.kind = @lateKind AND d.step = s.step AND d.round = s.round
  ORDER BY few.late_ms DESC, s.due_at DESC, r.number, s.ordinal`;

// What is late in the end may not have been so at @asOf, but never the other way round: one look passes by the rest.
const lateInTheEnd = 'ifnull(c.stopped_at, ifnull(c.run_ended_at, @asOf)) > c.due_at';

const listLateClocks = `
  SELECT r.number, few.process, few.class, NULL AS step, NULL AS round, few.clock, NULL AS role,
    f.person, f.department, few.due_at AS dueAt, few.ended_at AS endedAt, few.late_by AS lateMs, d.reason
  FROM (
    SELECT * FROM ${clocksFrom({
      tables: 'clock_facts c',
      condition: `${lateInTheEnd} AND ${isAskedFor}`,
      department: 'NULL',
    })}
    WHERE outcome IN ${lateOutcomes} AND status <> 2
    ORDER BY late_by DESC, due_at DESC, run_key, ordinal LIMIT @limit) AS few
  JOIN runs r USING (run_key)
  JOIN run_facts f USING (run_key)
  LEFT JOIN deviations d ON d.run_key = few.run_key AND d.kind = @lateKind AND d.subject = few.clock
  ORDER BY few.late_by DESC, few.due_at DESC, r.number, few.ordinal`;

interface DeviationRow extends Omit<DeviationShortfall, 'countsWithoutTime'> {
  readonly countsWithoutTime: number;
}

interface LateRow extends Omit<LateShortfall, 'minutesLate'> {
  readonly lateMs: number;
}

/** A row whose names are still codes, and whose severity is one. */
type Coded<T> = { readonly [K in keyof T]: T[K] | number };

/** Lists what fell short. A `limit` of null lists all. */
export class Shortfalls {
  readonly #deviations;
  readonly #steps;
  readonly #clocks;
  readonly #nameOf: NameOf;
  readonly #codeOf: (name: string) => number | null;

  constructor(db: Connection, nameOf: NameOf, codeOf: (name: string) => number | null) {
    this.#deviations = db.prepare<[object], Coded<DeviationRow>>(listDeviations);
    this.#steps = db.prepare<[object], Coded<LateRow>>(listLateSteps);
    this.#clocks = db.prepare<[object], Coded<LateRow>>(listLateClocks);
    this.#nameOf = nameOf;
    this.#codeOf = codeOf;
  }

  deviations(bounds: Bounds, limit: number | null): readonly DeviationShortfall[] {
    return this.#deviations.all({ ...bounds, limit: limit ?? -1 }).map((row): DeviationShortfall => {
      const named = this.#decode(row, [
        'process',
        'class',
        'step',
        'kind',
        'subject',
        'person',
        'department',
      ]);
      const countsWithoutTime = row.countsWithoutTime === 1;
      return {
        ...named,
        kind: named.kind as DeviationKind,
        severity: severityOf(Number(row.severity)),
        countsWithoutTime,
      };
    });
  }

  steps(bounds: Bounds, limit: number | null): readonly LateShortfall[] {
    const lateKind = this.#codeOf('step_late') ?? 0;
    return this.#steps.all({ ...bounds, limit: limit ?? -1, lateKind }).map((row) => this.#late(row));
  }

  clocks(bounds: Bounds, limit: number | null): readonly LateShortfall[] {
    const lateKind = this.#codeOf('clock_late') ?? 0;
    const response = this.#codeOf(responseClock) ?? 0;
    const params = { ...bounds, limit: limit ?? -1, lateKind, response };
    return this.#clocks.all(params).map((row) => this.#late(row));
  }

  #late(row: Coded<LateRow>): LateShortfall {
    const { lateMs, ...rest } = this.#decode(row, [
      'process',
      'class',
      'step',
      'clock',
      'role',
      'person',
      'department',
    ]);
    return { ...rest, minutesLate: Math.ceil(Number(lateMs) / 60_000) };
  }

  /** Puts names in place of the codes under the keys given; all other values stay. */
  #decode<T extends object>(row: Coded<T>, keys: readonly (keyof T)[]): T {
    const named: Record<PropertyKey, unknown> = { ...row };
    for (const key of keys) {
      const code = row[key];
      named[key] = typeof code === 'number' ? this.#nameOf(code) : null;
    }
    return named as T;
  }
}
