import { judgeVersion } from '../../core/conformance/assess.ts';
import type { RunFacts } from '../../core/conformance/facts.ts';
import { fold } from '../../core/run/fold.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { AppError } from '../../shared/app-error.ts';
import { activate, createPinnedCache, type PinnedCache } from '../run/active-run.ts';
import { eachLink } from './each-link.ts';

/** What came of judging all runs again. The numbers of runs are those that people use, in the order of the ledger. */
export interface Rebuild {
  readonly runs: number;
  /** Whose stored facts were not what the judge says; they have been replaced. */
  readonly differing: readonly string[];
  /** Judged by another version of the judge, so left as they are (decision 13). */
  readonly otherJudge: number;
  /** Cannot be read; left as they are. */
  readonly unreadable: readonly string[];
}

/** Runs judged and replaced in one unit of work. */
const batchRuns = 100;

/** Judges every run again from its events and replaces the facts that differ: none should (decision 13). */
export async function rebuildFacts(ledger: Ledger): Promise<Rebuild> {
  const work = new Work(ledger);
  let batch: string[] = [];
  for await (const { runId, runSeq } of eachLink(ledger)) {
    if (runSeq !== 1 || runId === '') continue;
    batch.push(runId);
    if (batch.length < batchRuns) continue;
    await work.replace(batch);
    batch = [];
  }
  await work.replace(batch);
  return work.result;
}

interface Judged {
  readonly runId: string;
  readonly number: string;
  readonly length: number;
  readonly facts: RunFacts;
}

class Work {
  readonly #ledger: Ledger;
  readonly #cache: PinnedCache = createPinnedCache();
  readonly #differing: string[] = [];
  readonly #unreadable: string[] = [];
  #otherJudge = 0;
  #runs = 0;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  get result(): Rebuild {
    return {
      runs: this.#runs,
      differing: this.#differing,
      otherJudge: this.#otherJudge,
      unreadable: this.#unreadable,
    };
  }

  async replace(runIds: readonly string[]): Promise<void> {
    const judged: Judged[] = [];
    for (const runId of runIds) {
      const one = await this.#judgeOrCount(runId);
      if (one !== null) judged.push(one);
    }
    this.#runs += judged.length;
    const differed = await this.#ledger.replaceFacts(judged);
    for (const [index, run] of judged.entries()) {
      if (differed[index] !== true) continue;
      // What differs because somebody went on with the run meanwhile is put right at once and was never wrong.
      if (!(await this.#catchUp(run))) this.#differing.push(run.number);
    }
  }

  /** Judges anew a run that has grown since, until it has not; whether it had. */
  async #catchUp(run: Judged): Promise<boolean> {
    let latest = run;
    for (;;) {
      const now = await this.#judge(run.runId);
      if (now === null || now.length === latest.length) return latest !== run;
      await this.#ledger.replaceFacts([now]);
      latest = now;
    }
  }

  async #judgeOrCount(runId: string): Promise<Judged | null> {
    try {
      const judged = await this.#judge(runId);
      if (judged === null) this.#otherJudge += 1;
      return judged;
    } catch (error) {
      if (error instanceof AppError && error.code.startsWith('ledger-')) throw error;
      this.#unreadable.push(runId);
      return null;
    }
  }

  /** Null when the run is not for this judge. */
  async #judge(runId: string): Promise<Judged | null> {
    const stored = await this.#ledger.findRun(runId);
    if (stored === null) throw new AppError('run-missing', { run: runId });
    if (fold(stored.history).pins.judge !== judgeVersion) return null;
    const { facts } = await activate(this.#ledger, stored, this.#cache);
    return { runId, number: stored.number, length: stored.history.length, facts };
  }
}
