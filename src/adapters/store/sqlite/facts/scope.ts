import type { FactScope } from '../../../../ports/facts.ts';
import type { Connection } from '../connection.ts';
import { type Code, IndexGroups } from './index-groups.ts';
import { endedRunGroups } from './open-runs.ts';

const describe = 'SELECT kind, (SELECT min(started_at) FROM runs) AS firstAt FROM ledger';

const listOpenProcesses = `
  SELECT DISTINCT process, class FROM run_facts INDEXED BY open_runs WHERE status = 0`;

const newestStandard = `
  SELECT f.standard FROM runs r CROSS JOIN run_facts f USING (run_key)
  WHERE r.process = ? ORDER BY r.started_at DESC, r.run_key DESC LIMIT 1`;

// Texts are only ever added, so that the newest has the highest rowid.
const listCalendars = `SELECT text FROM documents WHERE kind = 'calendar' ORDER BY rowid DESC`;

/** What there is to ask about. */
export function readScope(db: Connection, nameOf: (code: number | null) => string | null): FactScope {
  const ledger = db.prepare<[], Pick<FactScope, 'kind' | 'firstAt'>>(describe).get();
  const classes = new Map<string, Set<string>>();
  const ended = new IndexGroups(db, endedRunGroups).find({});
  const open = db.prepare<[], Code[]>(listOpenProcesses).raw().all();
  for (const [process = null, runClass = null] of [...ended, ...open]) {
    const id = nameOf(process) ?? '';
    const known = classes.get(id) ?? new Set();
    classes.set(id, known);
    const name = nameOf(runClass);
    if (name !== null) known.add(name);
  }
  const newest = db.prepare<[string], number>(newestStandard).pluck();
  return {
    kind: ledger?.kind ?? 'real',
    firstAt: ledger?.firstAt ?? null,
    processes: [...classes.keys()].sort().map((process) => ({
      process,
      standard: nameOf(newest.get(process) ?? null) ?? '',
      classes: [...(classes.get(process) ?? [])].sort(),
    })),
    calendars: db.prepare<[], string>(listCalendars).pluck().all(),
  };
}
