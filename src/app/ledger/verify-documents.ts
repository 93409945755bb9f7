import type { Pins } from '../../core/run/events.ts';
import type { Break } from '../../core/run/verification.ts';
import { digestOf } from '../../core/standard/digest.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { Tally } from './tally.ts';

/** Proves the texts that runs pin, each once. */
export class DocumentProver {
  readonly documents = new Tally();
  readonly #ledger: Ledger;
  readonly #seen = new Map<string, 'document-missing' | 'document-altered' | null>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Looks at everything that a run pins; whether all of it is as it was. */
  async prove({ standard, calendar, organisation }: Pins, run: string): Promise<boolean> {
    const broken: Break[] = [];
    for (const digest of [standard, calendar, organisation]) {
      if (digest === null) continue;
      const code = await this.#lookAt(digest);
      if (code !== null) broken.push({ code, seq: null, run, detail: digest });
    }
    for (const one of broken) this.documents.break(one);
    return broken.length === 0;
  }

  async #lookAt(digest: string) {
    const known = this.#seen.get(digest);
    if (known !== undefined) return known;
    this.documents.check();
    const kept = await this.#ledger.document(digest);
    const isAltered = kept !== null && digestOf(kept.text) !== digest;
    const code = kept === null ? 'document-missing' : isAltered ? 'document-altered' : null;
    this.#seen.set(digest, code);
    return code;
  }
}
