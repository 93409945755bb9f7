import type { RunEvent } from '../../core/run/events.ts';
import type { EvidenceStore } from '../../ports/evidence-store.ts';
import { AppError } from '../../shared/app-error.ts';
import { Tally } from './tally.ts';

type Condition = Awaited<ReturnType<EvidenceStore['check']>>;

/** Proves the files that runs name as evidence, each once. */
export class EvidenceProver {
  readonly evidence = new Tally();
  readonly #store: EvidenceStore;
  readonly #seen = new Map<string, Condition>();

  constructor(store: EvidenceStore) {
    this.#store = store;
  }

  /** Looks at all evidence of a run. */
  async prove(history: readonly RunEvent[], run: string): Promise<void> {
    for (const event of history) {
      if (event.type !== 'evidence.attached') continue;
      const { sha256, name } = event.body;
      const condition = await this.#lookAt(sha256);
      if (condition === 'intact') continue;
      this.evidence.break({ code: `evidence-${condition}`, seq: event.seq, run, detail: name });
    }
  }

  async #lookAt(sha256: string): Promise<Condition> {
    const known = this.#seen.get(sha256);
    if (known !== undefined) return known;
    this.evidence.check();
    const condition = await this.#check(sha256);
    this.#seen.set(sha256, condition);
    return condition;
  }

  async #check(sha256: string): Promise<Condition> {
    try {
      return await this.#store.check(sha256);
    } catch (error) {
      // No file is ever kept under what is not a digest: an event that names one has been changed.
      if (error instanceof AppError && error.code === 'evidence-digest') return 'missing';
      throw error;
    }
  }
}
