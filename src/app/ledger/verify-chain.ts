import { firstPrevHash, linkHash, sealOf } from '../../core/run/chain.ts';
import type { ChainLink } from '../../ports/ledger.ts';
import { Tally } from './tally.ts';

/** Proves the links of a ledger one after another, and the personal values that hang on them. */
export class ChainProver {
  readonly chain = new Tally();
  readonly personal = new Tally();
  readonly #anchor: string | null;
  #seq = 0;
  #hash = firstPrevHash;
  #anchorSeq: number | null = null;

  constructor(anchor: string | null) {
    this.#anchor = anchor;
    // What is noted of an empty ledger is in every ledger.
    if (anchor === firstPrevHash) this.#anchorSeq = 0;
  }

  /** The last link that was proved; 0 and 64 zeros before the first. */
  get head(): { readonly seq: number; readonly hash: string } {
    return { seq: this.#seq, hash: this.#hash };
  }

  /** Where the hash that was asked for is; null while it has not come. */
  get anchorSeq(): number | null {
    return this.#anchorSeq;
  }

  /** Takes the next link. What is broken in one place is told once: the next link is proved against what stands there. */
  take(link: ChainLink): void {
    const { seq, runId, prevHash, hash } = link;
    const place = { seq, run: runId };
    this.chain.check();
    if (seq !== this.#seq + 1) this.chain.break({ code: 'seq-gap', ...place, detail: String(this.#seq) });
    else if (prevHash !== this.#hash) this.chain.break({ code: 'prev-hash', ...place, detail: '' });
    const computed = linkHash(link.canonical);
    // The id of its run is part of what was hashed, so without the run its content cannot be told.
    if (runId === '') this.chain.break({ code: 'run-gone', seq, run: null, detail: '' });
    else if (computed !== hash) this.chain.break({ code: 'hash', ...place, detail: '' });
    if (computed === this.#anchor) this.#anchorSeq = seq;
    this.#proveSeal(link);
    this.#seq = seq;
    this.#hash = hash;
  }

  #proveSeal({ seq, runId, personal }: ChainLink): void {
    if (personal === null) return;
    this.personal.check();
    if (sealOf(personal.salt, personal.canonicalValue) === personal.sealed) return;
    this.personal.break({ code: 'seal', seq, run: runId, detail: '' });
  }
}
