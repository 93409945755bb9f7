import type { Connection } from '../connection.ts';
import { type Code, IndexGroups } from './index-groups.ts';

// A run that ended after @asOf was still open then.
const listStillOpen = `
  SELECT run_key FROM run_facts INDEXED BY open_runs
  WHERE status = 0 AND started_at < @until
    AND (@process IS NULL OR process = @process) AND (@class IS NULL OR class = @class)`;

const listEndedLater = `
  SELECT run_key FROM run_facts INDEXED BY ended_runs
  WHERE process = ? AND class IS ? AND department IS ? AND ended_at > ? AND started_at < ?`;

/** What says which runs are meant: codes of a process and a class (null = all), and two instants. */
interface Asked {
  readonly process: Code;
  readonly class: Code;
  readonly until: number;
  readonly asOf: number;
}

/** How runs that have ended are grouped in the index `ended_runs`. */
export const endedRunGroups = {
  table: 'run_facts',
  index: 'ended_runs',
  columns: ['process', 'class', 'department'],
  condition: 'ended_at IS NOT NULL',
} as const;

/** Keys of the runs received before `until` that were open at `asOf`. They are few, and found without looking at the others. */
export function findOpenRuns(
  db: Connection,
  { process, class: runClass, until, asOf }: Asked,
): readonly number[] {
  const stillOpen = db.prepare<[object], number>(listStillOpen).pluck();
  const endedLater = db.prepare<Code[], number>(listEndedLater).pluck();
  const groups = new IndexGroups(db, endedRunGroups).find({ process, class: runClass });
  return [
    ...stillOpen.all({ process, class: runClass, until }),
    ...groups.flatMap((codes) => endedLater.all(...codes, asOf, until)),
  ];
}
