/** What reports ask of the facts, each over all ended runs of a period: `@from` and `@to` in ms UTC. */
export const reportQueries: readonly (readonly [title: string, sql: string])[] = [
  [
    'runs by process, class and status',
    `SELECT process, class, status, count(*), sum(compliant), percentile_cont(elapsed_minutes, 0.5),
       percentile_cont(elapsed_minutes, 0.9)
     FROM run_facts WHERE ended_at >= @from AND ended_at < @to GROUP BY process, class, status`,
  ],
  [
    'runs by process and week of receipt',
    `SELECT process, (started_at + 28800000) / 604800000 AS week, count(*), sum(compliant)
     FROM run_facts WHERE started_at >= @from AND started_at < @to GROUP BY process, week`,
  ],
  [
    'steps by process, step, class, department and role',
    `SELECT process, step, class, department, role, count(*), sum(done_at > due_at), sum(yes), sum(no),
       percentile_cont(done_at - ready_at, 0.5), percentile_cont(done_at - ready_at, 0.9)
     FROM step_facts WHERE run_ended_at >= @from AND run_ended_at < @to
     GROUP BY process, step, class, department, role`,
  ],
  [
    'late steps by department and week',
    `SELECT department, (run_ended_at + 28800000) / 604800000 AS week, count(*), sum(done_at > due_at)
     FROM step_facts WHERE run_ended_at >= @from AND run_ended_at < @to GROUP BY department, week`,
  ],
  [
    'clocks by process, clock and class',
    `SELECT process, clock, class, count(*), sum(stopped_at > due_at), percentile_cont(stopped_at - started_at, 0.9)
     FROM clock_facts WHERE limited AND run_ended_at >= @from AND run_ended_at < @to GROUP BY process, clock, class`,
  ],
  [
    'deviations by process, kind and step',
    `SELECT process, kind, step, count(*), sum(counts)
     FROM deviations WHERE run_ended_at >= @from AND run_ended_at < @to GROUP BY process, kind, step`,
  ],
];
