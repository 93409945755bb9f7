import { clockOutcomes } from '../../../../core/report/tallies.ts';

/** Where clocks are looked for. */
export interface ClockSource {
  /** What stands after FROM; the clocks go by the name `c`. */
  readonly tables: string;
  /** What stands after WHERE. */
  readonly condition: string;
  /** An expression for the department that started the run. */
  readonly department: string;
}

/**
 * How every clock of a source that a question is about stands at `@asOf`, for use in FROM: `status` is the run's
 * then, `ended_at` when the clock stopped (NULL while running), `outcome` a place in `clockOutcomes`, `counts_at`
 * the instant that puts it into a period (NULL = none). The response clock (`@response`) counts by receipt,
 * others by their stop or, running late, by their due time, those of an aborted run by its end.
 */
export function clocksFrom({ tables, condition, department }: ClockSource): string {
  return `(
  SELECT *,
    CASE
      WHEN clock = @response THEN run_started_at
      WHEN status = 2 THEN run_ended_at
      WHEN outcome = ${place('open_late')} THEN due_at
      ELSE ended_at
    END AS counts_at
  FROM (
    SELECT *,
      CASE
        WHEN NOT limited THEN ${place('unlimited')}
        WHEN due_at IS NULL THEN ${place('undetermined')}
        WHEN ended_at <= due_at THEN ${place('kept')}
        WHEN ended_at > due_at THEN ${place('late')}
        WHEN last_at <= due_at THEN ${place('pending')}
        WHEN status = 0 AND clock <> @response AND due_at < @from THEN ${place('overdue_before')}
        ELSE ${place('open_late')}
      END AS outcome,
      ifnull(ended_at, last_at) - due_at AS late_by
    FROM (
      SELECT c.run_key, c.ordinal, c.process, c.clock, c.class, ${department} AS department, c.run_started_at,
        c.run_ended_at, c.limited, c.due_at,
        iif(c.run_ended_at <= @asOf, c.status, 0) AS status,
        CASE
          WHEN c.stopped_at <= @asOf THEN c.stopped_at
          WHEN c.status = 1 AND c.run_ended_at <= @asOf THEN c.run_ended_at
        END AS ended_at,
        iif(c.status = 2 AND c.run_ended_at <= @asOf, c.run_ended_at, @asOf) AS last_at
      FROM ${tables}
      WHERE c.run_started_at < @until AND c.started_at <= @asOf AND ${condition}))
  WHERE counts_at IS NULL OR (counts_at >= @from AND counts_at < @until))`;
}

/** The outcomes that are late, for use after IN. */
export const lateOutcomes = `(${place('late')}, ${place('open_late')})`;

function place(outcome: (typeof clockOutcomes)[number]): number {
  return clockOutcomes.indexOf(outcome);
}
