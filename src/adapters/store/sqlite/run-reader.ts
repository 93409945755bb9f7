import type { RunEntry, RunFilter } from '../../../ports/ledger.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { Connection } from './connection.ts';
import { statusCode, statusOf } from './fact-rows.ts';

/** A run as it is listed, with the key that leads to its events. */
export interface ListedRun {
  readonly key: number;
  readonly entry: RunEntry;
}

interface ListedRow extends Omit<RunEntry, 'status'> {
  readonly key: number;
  readonly status: number | null;
}

const selectRuns = `
  WITH newest AS MATERIALIZED (SELECT run_key, max(seq) AS seq FROM unplaced_events GROUP BY run_key)
  SELECT r.run_key AS key, r.run_id AS runId, r.number, r.process, r.version, n.name AS class, f.status,
    r.started_at AS startedAt, f.ended_at AS endedAt, e.recorded_at AS lastRecordedAt, e.run_seq AS events
  FROM runs r
  LEFT JOIN newest w USING (run_key)
  JOIN events e ON e.seq = coalesce(w.seq,
    (SELECT seq FROM event_places p WHERE p.run_key = r.run_key ORDER BY run_seq DESC LIMIT 1))
  LEFT JOIN run_facts f ON f.run_key = r.run_key
  LEFT JOIN names n ON n.code = f.class`;

const listRuns = `${selectRuns}
  WHERE (@process IS NULL OR r.process = @process) AND (@status IS NULL OR coalesce(f.status, 0) = @status)
  ORDER BY r.started_at DESC, r.run_key DESC LIMIT @limit`;

const findRun = `${selectRuns} WHERE r.run_id = @given OR r.number = @given`;

const findRuns = `${selectRuns} WHERE r.run_key IN (
    SELECT run_key FROM runs WHERE run_id >= @start AND run_id < @end
    UNION SELECT run_key FROM runs WHERE number >= @start AND number < @end LIMIT @limit)
  ORDER BY r.number`;

/** Sorts after every text that starts with what stands before it. */
const lastCharacter = '\u{10ffff}';

/** How many candidates a refusal names. */
const namedCandidates = 5;

/** The runs of a ledger, found and listed. */
export class RunReader {
  readonly #list;
  readonly #findExactly;
  readonly #find;

  constructor(db: Connection) {
    this.#list = db.prepare<[{ process: string | null; status: number | null; limit: number }], ListedRow>(
      listRuns,
    );
    this.#findExactly = db.prepare<[{ given: string }], ListedRow>(findRun);
    this.#find = db.prepare<[{ start: string; end: string; limit: number }], ListedRow>(findRuns);
  }

  /** The runs that the filter lets through, newest first. */
  list(filter: RunFilter): readonly RunEntry[] {
    const status = filter.status === undefined ? null : statusCode(filter.status);
    const rows = this.#list.all({ process: filter.process ?? null, status, limit: filter.limit ?? -1 });
    return rows.map((row) => listed(row).entry);
  }

  /**
   * The run with an id or a number, or the only one that starts so; null when there is none.
   * @throws AppError `run-ambiguous` naming the first numbers that fit.
   */
  find(idOrNumber: string): ListedRun | null {
    if (idOrNumber === '') return null;
    const exact = this.#findExactly.get({ given: idOrNumber });
    if (exact !== undefined) return listed(exact);
    const rows = this.#startingWith(idOrNumber);
    const [row] = rows;
    if (rows.length > 1) {
      const numbers = rows.slice(0, namedCandidates).map((candidate) => candidate.number);
      throw new AppError('run-ambiguous', { run: idOrNumber, candidates: numbers.join(', ') });
    }
    return row === undefined ? null : listed(row);
  }

  #startingWith(start: string): readonly ListedRow[] {
    return this.#find.all({ start, end: start + lastCharacter, limit: namedCandidates + 1 });
  }
}

function listed({ key, status, ...entry }: ListedRow): ListedRun {
  return { key, entry: { ...entry, status: statusOf(status) } };
}
