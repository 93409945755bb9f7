import type { FactRows } from './fact-rows.ts';
import type { RunRow } from './run-table.ts';

/** A run with how many events it has and the rows of facts kept for it. */
export interface RecentRun extends RunRow {
  readonly length: number;
  readonly rows: FactRows;
}

/** The runs written last, so that walking a run does not read its facts again at each answer. */
export class RecentRuns {
  readonly #runs = new Map<string, RecentRun>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The run when it is remembered; null when it is not. */
  find(runId: string): RecentRun | null {
    return this.#runs.get(runId) ?? null;
  }

  /** Remembers a run and, past the limit, forgets the one written longest ago. */
  remember(runId: string, run: RecentRun): void {
    this.#runs.delete(runId);
    this.#runs.set(runId, run);
    if (this.#runs.size <= this.#limit) return;
    const [oldest] = this.#runs.keys();
    if (oldest !== undefined) this.#runs.delete(oldest);
  }

  /** Forgets all: another process wrote, or a transaction was rolled back. */
  clear(): void {
    this.#runs.clear();
  }
}
