import type { Proof, Verification } from '../../core/run/verification.ts';
import type { EvidenceStore } from '../../ports/evidence-store.ts';
import type { ChainLink, Ledger, LedgerInfo } from '../../ports/ledger.ts';
import { eachLink } from './each-link.ts';
import { ChainProver } from './verify-chain.ts';
import { EvidenceProver } from './verify-evidence.ts';
import { RunProver } from './verify-run.ts';

/** What is to be proved beside the chain, the facts, the documents and the personal values. */
export interface VerifyOptions {
  /** Where the evidence is; null leaves it out. */
  readonly evidence: EvidenceStore | null;
  /** A hash (64 hex digits) that must be in the chain; null for none. */
  readonly anchor: string | null;
}

/** Proves a ledger from its first event to its last (decision 22). Whatever is broken is counted, never thrown. */
export async function verifyLedger(ledger: Ledger, options: VerifyOptions): Promise<Verification> {
  const before = await ledger.info();
  const chain = new ChainProver(options.anchor);
  const evidence = options.evidence && new EvidenceProver(options.evidence);
  const runs = new RunProver(ledger, chain.personal, evidence);
  const seen = new Seen(before);
  for await (const link of eachLink(ledger)) {
    chain.take(link);
    seen.take(link);
    // A run is proved where it begins, so that each is proved once and none has to be remembered.
    if (begins(link)) seen.found(await runs.prove(link.runId, before.events));
  }
  seen.tell(runs);
  const proofs = {
    chain: await withNumber(ledger, chain.chain.proof),
    facts: { ...(await withNumber(ledger, runs.facts.proof)), otherJudge: runs.otherJudge },
    evidence: evidence?.evidence.proof ?? null,
    documents: runs.documents.documents.proof,
    personal: { ...(await withNumber(ledger, chain.personal.proof)), forgotten: runs.forgotten },
  };
  const isAnchorLost = options.anchor !== null && chain.anchorSeq === null;
  const { seq: headSeq, hash: head } = chain.head;
  return {
    ledger: { location: before.location, kind: before.kind, head, headSeq },
    ...proofs,
    anchor: options.anchor === null ? null : { hash: options.anchor, foundAtSeq: chain.anchorSeq },
    broken: Object.values(proofs).reduce((sum, proof) => sum + (proof?.broken ?? 0), Number(isAnchorLost)),
  };
}

/** Names the run of the first broken place by the number that people use, where it can still be read. */
async function withNumber(ledger: Ledger, proof: Proof): Promise<Proof> {
  if (proof.first?.run == null) return proof;
  const run = await ledger.findRun(proof.first.run).catch(() => null);
  return run === null ? proof : { ...proof, first: { ...proof.first, run: run.number } };
}

function begins({ runSeq, runId }: ChainLink): boolean {
  return runSeq === 1 && runId !== '';
}

/** Whether every run and every event that was there at the beginning was come upon; what is added meanwhile is not counted. */
class Seen {
  readonly #before: LedgerInfo;
  #begun = 0;
  #expected = 0;
  #found: number | null = 0;

  constructor(before: LedgerInfo) {
    this.#before = before;
  }

  take(link: ChainLink): void {
    if (link.seq > this.#before.events || link.runId === '') return;
    this.#expected += 1;
    if (begins(link)) this.#begun += 1;
  }

  /** How many events of a run were found; null when it could not be read, which is told already. */
  found(events: number | null): void {
    this.#found = events === null || this.#found === null ? null : this.#found + events;
  }

  tell({ facts }: RunProver): void {
    const unheard = this.#before.runs - this.#begun;
    if (unheard > 0) facts.break({ code: 'run-unheard', seq: null, run: null, detail: String(unheard) });
    if (unheard > 0 || this.#found === null || this.#found === this.#expected) return;
    const detail = `${this.#found}/${this.#expected}`;
    facts.break({ code: 'events-lost', seq: null, run: null, detail });
  }
}
