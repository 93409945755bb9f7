import { judgeVersion } from '../../core/conformance/assess.ts';
import type { RunEvent } from '../../core/run/events.ts';
import { firstDifference } from '../../core/run/first-difference.ts';
import { fold } from '../../core/run/fold.ts';
import type { RunState } from '../../core/run/state.ts';
import type { BreakCode } from '../../core/run/verification.ts';
import type { Ledger, StoredRun } from '../../ports/ledger.ts';
import { AppError } from '../../shared/app-error.ts';
import { activate, createPinnedCache } from '../run/active-run.ts';
import { Tally } from './tally.ts';
import { DocumentProver } from './verify-documents.ts';
import type { EvidenceProver } from './verify-evidence.ts';

/** Proves runs: that their facts are what the judge makes of their events, and what hangs on them. */
export class RunProver {
  readonly facts = new Tally();
  readonly documents: DocumentProver;
  readonly #ledger: Ledger;
  readonly #personal: Tally;
  readonly #evidence: EvidenceProver | null;
  readonly #cache = createPinnedCache();
  otherJudge = 0;
  forgotten = 0;

  constructor(ledger: Ledger, personal: Tally, evidence: EvidenceProver | null) {
    this.#ledger = ledger;
    this.#personal = personal;
    this.#evidence = evidence;
    this.documents = new DocumentProver(ledger);
  }

  /** Proves one run; how many of its events up to the one numbered `lastSeq` were found, null when it cannot be read. */
  async prove(runId: string, lastSeq: number): Promise<number | null> {
    try {
      const stored = await this.#ledger.findRun(runId);
      if (stored === null) return 0;
      await this.#proveStored(stored);
      return stored.history.filter(({ seq }) => seq <= lastSeq).length;
    } catch (error) {
      // What tampering leaves behind may be no JSON, no run, no standard: that is a finding and must not end the proof.
      if (isOfTheStore(error)) throw error;
      this.#break('unreadable', runId, error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  async #proveStored(stored: StoredRun): Promise<void> {
    const { number, history } = stored;
    const gap = history.findIndex(({ runSeq }, index) => runSeq !== index + 1);
    if (gap !== -1) return this.#break('events-lost', number, `#${gap + 1}`);
    const state = fold(history);
    this.#proveErasures(history, number);
    await this.#evidence?.prove(history, number);
    const entry = entryDifference(stored, state);
    if (entry !== null) this.#break('entry', number, entry);
    const areDocumentsSound = await this.documents.prove(state.pins, number);
    if (state.pins.judge !== judgeVersion) this.otherJudge += 1;
    else if (areDocumentsSound) await this.#proveFacts(stored);
  }

  /** Somebody may go on with the run while it is being proved: then it is read and judged once more. */
  async #proveFacts(first: StoredRun): Promise<void> {
    this.facts.check();
    for (let run: StoredRun | null = first; run !== null; ) {
      const kept = await this.#ledger.storedFacts(run.runId);
      const { facts } = await activate(this.#ledger, run, this.#cache);
      const difference = firstDifference(kept, facts);
      if (difference === null) return;
      const now = await this.#ledger.findRun(run.runId);
      if (now === null || now.history.length === run.history.length) {
        return this.#break(
          kept === null ? 'facts-missing' : 'facts',
          run.number,
          kept === null ? '' : difference,
        );
      }
      run = now;
    }
  }

  #proveErasures(history: readonly RunEvent[], run: string): void {
    const erased = new Set(
      history.flatMap((event) => (event.type === 'personal.forgotten' ? event.body.runSeqs : [])),
    );
    for (const event of history) {
      if (event.personal !== true) continue;
      const isErased = event.forgotten === true;
      if (isErased) this.forgotten += 1;
      if (isErased === erased.has(event.runSeq)) continue;
      const code = isErased ? 'erased-silently' : 'not-erased';
      this.#personal.break({ code, seq: event.seq, run, detail: '' });
    }
  }

  #break(code: BreakCode, run: string, detail: string): void {
    this.facts.break({ code, seq: null, run, detail });
  }
}

/** The first thing that the list of runs says otherwise than the run's own events. */
function entryDifference({ process, version, startedAt }: StoredRun, state: RunState): string | null {
  return firstDifference(
    { process, version, startedAt },
    { process: state.process, version: state.version, startedAt: state.startedAt },
  );
}

/** Whether the ledger or the evidence could not be read at all, which is no finding about a run. */
function isOfTheStore(error: unknown): boolean {
  return error instanceof AppError && /^(ledger|evidence)-/.test(error.code);
}
