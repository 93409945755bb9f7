/**
 * What somebody would write by hand against the facts tables for the same figures in the same breakdowns:
 * one GROUP BY a table over everything that the report breaks down by, percentiles by SQLite itself.
 * `@from`, `@until`, `@asOf` in ms UTC; `@step_late` and the like are codes of names. Months are taken as
 * stretches of 30 days, which is cheaper than the real ones.
 */
const month = (instant: string) => `CAST((${instant} - @from) / 2592000000 AS INTEGER)`;

const inPeriod = (instant: string) => `${instant} >= @from AND ${instant} < @until`;

const steps = `
  SELECT process, step, class, department, role, status, ${month('run_ended_at')}, count(done_at),
    sum(done_at <= due_at), sum(done_at > due_at), sum(max(done_at - due_at, 0)), sum(yes), sum(no), sum(na)
  FROM step_facts WHERE ${inPeriod('run_ended_at')} GROUP BY 1, 2, 3, 4, 5, 6, 7`;

const openSteps = `
  SELECT s.process, s.step, s.class, s.department, s.role, ${month('due_at')}, count(*), sum(@asOf - due_at)
  FROM run_facts r JOIN step_facts s USING (run_key)
  WHERE r.status = 0 AND s.done_at IS NULL AND s.due_at < @asOf AND s.due_at >= @from GROUP BY 1, 2, 3, 4, 5, 6`;

const population = `
  SELECT sum(started_at >= @from AND started_at < @until), sum(status = 1 AND ${inPeriod('ended_at')}),
    sum(status = 2 AND ${inPeriod('ended_at')}), sum(status = 0)
  FROM run_facts`;

const lateDeviations = `
  SELECT d.*, r.number FROM deviations d JOIN runs r USING (run_key)
  WHERE kind = @step_late AND status = 1 AND ${inPeriod('run_ended_at')} ORDER BY minutes DESC LIMIT 20`;

const cycles = (keys: string) => `
  SELECT ${keys}, count(*), avg(working_minutes / minutes_per_day),
    percentile_cont(working_minutes / minutes_per_day, 0.5), percentile_cont(working_minutes / minutes_per_day, 0.9),
    avg(elapsed_minutes), percentile_cont(elapsed_minutes, 0.5), percentile_cont(elapsed_minutes, 0.9)
  FROM run_facts WHERE status = 1 AND ${inPeriod('ended_at')} GROUP BY 1`;

const clocks = `
  SELECT c.process, clock, c.class, r.department, c.status,
    ${month('iif(clock = @response, run_started_at, ifnull(stopped_at, run_ended_at))')} AS month,
    count(*), sum(stopped_at <= due_at), sum(stopped_at > due_at), sum(stopped_at IS NULL AND due_at < @asOf)
  FROM clock_facts c JOIN run_facts r USING (run_key)
  WHERE limited AND run_started_at < @until GROUP BY 1, 2, 3, 4, 5, 6`;

const lateClocks = `
  SELECT c.*, r.number FROM clock_facts c JOIN runs r USING (run_key)
  WHERE limited AND ifnull(stopped_at, @asOf) > due_at AND status <> 2
  ORDER BY ifnull(stopped_at, @asOf) - due_at DESC LIMIT 20`;

const runs = `
  SELECT process, class, department, status, ${month('ended_at')}, count(*), sum(compliant_without_time), sum(compliant)
  FROM run_facts WHERE ${inPeriod('ended_at')} GROUP BY 1, 2, 3, 4, 5`;

const deviations = `
  SELECT process, step, kind, count(*), sum(counts), sum(counts_without_time), sum(approved)
  FROM deviations WHERE status = 1 AND ${inPeriod('run_ended_at')} GROUP BY 1, 2, 3`;

const gravest = `
  SELECT d.*, r.number FROM deviations d JOIN runs r USING (run_key)
  WHERE counts AND status = 1 AND ${inPeriod('run_ended_at')} ORDER BY severity DESC, at DESC LIMIT 20`;

/** The statements for each report. */
export const plainQueries = {
  compliance: [population, runs, steps, openSteps, deviations, gravest],
  sla: [
    ...[population, steps, openSteps, cycles('1'), cycles('process'), cycles('class'), cycles('department')],
    ...[cycles(month('ended_at')), clocks, lateDeviations, lateClocks],
  ],
} as const;
